// "chuyển lãnh đạo 17 sct: đề xuất …": the desk puts an obstacle before the leaders, in its own words.
import { passOn as decide } from '../../core/items/decide-item.ts';
import { deciderOf, itemMeant, wordsAfterColon } from '../item-meant.ts';
import { justReply, replyWith, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `chuyển lãnh đạo 17 sct: đề xuất họp với Sở Tài chính`. */
export const passOn: Command = {
  pattern: /^\/?(?:chuyen|trinh|bao cao) lanh dao(?: viec)?\s+(\d{2,6}\b.*)$/s,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const meant = await itemMeant(session, rest.split(':')[0] ?? '');
    if ('refusal' in meant) return meant.refusal;
    const { item } = meant;
    const { speaker, environment } = session;
    if (speaker === undefined)
      return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
    const obstacles = await environment.store.items.listObstacles([item.id]);
    const words = wordsAfterColon(session);
    const result = decide(deciderOf(session, speaker), item, obstacles, words);
    if (!result.ok)
      return justReply(session, { kind: 'refused', reason: result.problem, detail: String(item.code) });
    const noted = {
      kind: 'noted' as const,
      what: 'passed-on' as const,
      item: viewOf(session, item),
      detail: words,
      on: null,
    };
    const { puts, events } = result.value;
    return {
      inboxId: session.inboxId,
      puts,
      events,
      notices: [replyWith(session, noted, [item.id])],
      replan: [],
    };
  },
};
