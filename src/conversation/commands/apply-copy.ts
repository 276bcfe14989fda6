// "cập nhật KH446", "bỏ bản mới KH446": what becomes of a newer copy of a plan that waits for the desk.
import { put } from '../../core/change.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { PlanCopy } from '../../core/plans/plan-copy.ts';
import { planLabelOf } from '../../core/views.ts';
import { copyChange } from '../copy-change.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

/** `cập nhật KH446`, `cập nhật theo bản mới`, `bỏ bản mới KH446`; without a code the only copy that waits. */
export const applyCopy: Command = {
  pattern:
    /^\/?(?:cap nhat(?:(?: theo)? ban moi| ke hoach)?|bo ban moi)(?=\s+(?:kh|qd|cv|ctr|ct)\s?-?\d|$)(.*)$/,
  permission: 'activate-plan',
  inGroups: false,
  undo: 'handed-out',
  async run(session, rest) {
    const waiting = await session.environment.store.plans.listWaitingCopies();
    const wanted = rest.replace(/\s/g, '').toUpperCase();
    const named = waiting.filter((copy) => wanted === '' || session.plans.get(copy.id)?.code === wanted);
    const [copy] = named;
    const plan = copy && session.plans.get(copy.id);
    if (copy === undefined || plan === undefined || named.length > 1)
      return justReply(session, { kind: 'refused', reason: 'no-copy', detail: wanted || null });
    return plainWords(session.inbound.text).replace(/^\//, '').startsWith('bo')
      ? dropped(session, plan, copy)
      : await applied(session, plan, copy);
  },
};

async function applied(session: Session, plan: Plan, copy: PlanCopy) {
  const { at, inboxId, calendar, environment, speaker } = session;
  const { store, directory, zone } = environment;
  const { draft, fingerprint, sourceName } = copy;
  const actor = speaker?.person.id ?? 'administrator';
  const input = { plan, draft, fingerprint, sourceName, actor, at, inboxId };
  const { change, facts } = await copyChange({ store, directory, calendar, zone }, input);
  return {
    ...change,
    puts: [...change.puts, put('planCopy', { ...copy, state: 'applied' })],
    notices: [replyWith(session, facts), ...change.notices],
  };
}

function dropped(session: Session, plan: Plan, copy: PlanCopy) {
  const planLabel = planLabelOf(plan);
  return {
    ...justReply(session, { kind: 'copy-dropped', planLabel }),
    puts: [put('planCopy', { ...copy, state: 'dropped' })],
    events: [
      {
        at: session.at,
        actor: session.speaker?.person.id ?? 'administrator',
        action: 'copy-dropped',
        subject: `plan:${plan.id}`,
        detail: { fingerprint: copy.fingerprint },
      },
    ],
  };
}
