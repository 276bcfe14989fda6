// "báo cáo tiếp KH446 trước 20/12": the day on which the collector passes the reports on, which plans rarely name.
import { addDays } from '../../core/dates.ts';
import { dueRuleOf } from '../../core/due/due-phrase/index.ts';
import { refsNamed } from '../../core/plans/review-refs.ts';
import { correctDraft } from '../review/correct-draft.ts';
import { draftNamed, wordsAfter } from '../review/draft-named.ts';
import { justReply, type Session } from '../session.ts';
import type { Command } from './command.ts';

/** `báo cáo tiếp [KH446] [R1] trước 20/12`; without a report it holds for all of the draft. */
export const reviewOnward: Command = {
  pattern: /^\/?bao cao (?:tiep|len tren|len)\s+(.+)$/,
  permission: 'review-plan',
  inGroups: false,
  undo: 'draft',
  async run(session) {
    const opening = /^\/?b\S+\s+c\S+\s+l\S+\s+tr[eê]n\b/iu.test(session.inbound.text.normalize('NFC'))
      ? 4
      : 3;
    const { plan, rest, asked } = draftNamed(session, wordsAfter(session, opening));
    if (plan === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: asked });
    const ids = plan.draft.reports.map((report) => report.id);
    const [first = '', ...words] = rest.split(' ');
    const named = refsNamed(first, ids);
    const time = named === undefined ? rest : words.join(' ');
    const on = dayOf(session, time);
    if (on === undefined) return justReply(session, { kind: 'refused', reason: 'unknown-day', detail: time });
    if (ids.length === 0)
      return justReply(session, { kind: 'refused', reason: 'unknown-ref', detail: plan.code });
    return await correctDraft(session, plan, [{ kind: 'onward', refs: named ?? ids, on }], {
      deed: 'onward',
      on,
    });
  },
};

/** A day without its year is the next one that comes. */
function dayOf({ today }: Session, words: string): string | undefined {
  const time = /^\d/.test(words)
    ? `trước ngày ${words}`
    : words.replace(/^(?:trước|truoc)\s+(?=\d)/iu, 'trước ngày ');
  const due = dueRuleOf(time, { from: today, to: addDays(today, 365) });
  return due.kind === 'once' ? due.date : undefined;
}
