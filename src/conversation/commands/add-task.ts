// "thêm việc stc: Rà soát … chậm nhất 15/12/2026": one line, one task; the day is read from its words.
import type { Change } from '../../core/change.ts';
import { addDays } from '../../core/dates.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { addTask as decide } from '../../core/plans/run-plan.ts';
import { dutyOf } from '../../importers/duty-line.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { deciderOf, newToAgency, wordsAfterColon } from '../item-meant.ts';
import { planMeant } from '../plan-meant.ts';
import { justReply, replyWith, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

const firstCode = 10;
const yearDays = 365;

/** `thêm việc stc: …`, `thêm việc cho STC: báo cáo dự toán trước 30/11`, `thêm việc KH15 stc, sct: … chậm nhất 15/12/2026`. */
export const addTask: Command = {
  pattern: /^\/?(?:them viec|them nhiem vu|giao viec)\s+(.+:.+)$/s,
  permission: 'decide',
  inGroups: false,
  undo: 'whole',
  async run(session, rest) {
    const head = rest.slice(0, rest.indexOf(':'));
    const planCode = head.match(/^(kh|qd|cv|ctr|ct)\s?\d+\w?\b/)?.[0] ?? '';
    const plan = planMeant(session, planCode);
    if (plan === undefined)
      return justReply(session, { kind: 'refused', reason: 'which-plan', detail: planCode || null });
    const names = head
      .slice(planCode.length)
      .trim()
      .replace(/^(?:cho|giao) /, '');
    const { found, unknown } = agenciesNamed(session, names, [...session.agencies.values()]);
    if (unknown.length > 0 || found.length === 0)
      return justReply(session, {
        kind: 'refused',
        reason: 'unknown-agency',
        detail: unknown.join(', ') || names,
      });
    return await added(session, plan, found);
  },
};

async function added(
  session: Session,
  plan: Plan,
  leads: Parameters<typeof decide>[1]['leads'],
): Promise<Change> {
  const { speaker, environment, calendar, inboxId, today } = session;
  if (speaker === undefined)
    return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
  // Without a period of the plan, a day without its year lies within a year from now.
  const period = { from: plan.periodFrom ?? today, to: plan.periodTo ?? addDays(today, yearDays) };
  const { title, time } = dutyOf(wordsAfterColon(session), period);
  const result = decide(deciderOf(session, speaker), {
    plan,
    leads,
    title,
    due: time.due,
    timeText: time.time.text,
    codes: await environment.store.plans.sequenceOf('code', firstCode),
    calendar,
    inboxId,
  });
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { change, items } = result.value;
  const [first] = items;
  if (first === undefined) return change;
  const detail = items.map((item) => session.agencies.get(item.agencyId)?.name ?? item.agencyId).join('; ');
  return {
    ...change,
    notices: [
      replyWith(
        session,
        { kind: 'noted', what: 'task-added', item: viewOf(session, first), detail, on: first.dueOn },
        [first.id],
      ),
      ...items.flatMap((item) => newToAgency(session, item)),
    ],
  };
}
