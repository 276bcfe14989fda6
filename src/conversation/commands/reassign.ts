// "giao lại 11 stc cho snv": an agency's part goes to another agency; both hear so.

import { agencyRecordOf } from '../../core/agencies/agency-record.ts';
import { put } from '../../core/change.ts';
import { reassign as decide } from '../../core/items/decide-item.ts';
import { agencyNamed } from '../agencies-named.ts';
import { deciderOf, itemMeant, newToAgency, toAgency, toldOf } from '../item-meant.ts';
import { justReply, replyWith, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `giao lại 11 stc cho snv`, `chuyển việc 11 stc sang Sở Nội vụ`. */
export const reassign: Command = {
  pattern: /^\/?(?:giao lai|phan cong lai|chuyen viec)(?: viec)?\s+(\d{2,6}\b.* (?:cho|sang) .+)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'whole',
  async run(session, rest) {
    const [, target = '', name = ''] = rest.match(/^(.*) (?:cho|sang) (.+)$/) ?? [];
    const meant = await itemMeant(session, target);
    if ('refusal' in meant) return meant.refusal;
    const { speaker, environment, agencies } = session;
    const directory = environment.directory.agencies.map((entry) =>
      agencyRecordOf(environment.directory, entry.name),
    );
    const to = agencyNamed(session, name, [...agencies.values()]) ?? agencyNamed(session, name, directory);
    if (to === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: name });
    const taken = await environment.store.items.find(`${meant.item.code}.${to.id}`);
    if (speaker === undefined || (taken !== undefined && taken.hold !== 'withdrawn'))
      return justReply(session, { kind: 'refused', reason: 'already-there', detail: to.name });
    const result = decide(deciderOf(session, speaker), meant.item, to, taken);
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: to.name });
    const { items, puts, events } = result.value;
    const [old = meant.item, fresh = meant.item] = items;
    const isNew = !agencies.has(to.id);
    const named = isNew ? { ...session, agencies: new Map([...agencies, [to.id, to]]) } : session;
    const noted = {
      kind: 'noted' as const,
      what: 'reassigned' as const,
      item: viewOf(named, old),
      detail: to.name,
      on: null,
    };
    return {
      inboxId: session.inboxId,
      puts: [...(isNew ? [put('agency', { ...to, version: 0 })] : []), ...puts],
      events,
      notices: [
        replyWith(session, noted),
        ...toAgency(named, old, toldOf(named, old, { what: 'reassigned', detail: to.name }), 'reassigned'),
        ...newToAgency(named, fresh),
      ],
      replan: items.map((item) => item.id),
    };
  },
};
