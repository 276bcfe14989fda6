// "chốt năm KH15": the plan is closed; what is open is no longer chased and stays in the figures of its year.
import { closePlan as decide } from '../../core/plans/run-plan.ts';
import { planLabelOf } from '../../core/views.ts';
import { deciderOf } from '../item-meant.ts';
import { planMeant } from '../plan-meant.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `chốt năm KH15`, `đóng kế hoạch KH15`; the code must be typed. */
export const closePlan: Command = {
  pattern: /^\/?(?:chot nam|chot ke hoach|dong ke hoach|close plan)\s+(\S.*)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const { speaker, environment } = session;
    const plan = planMeant(session, rest);
    if (plan === undefined || speaker === undefined)
      return justReply(session, { kind: 'refused', reason: 'which-plan', detail: rest });
    const items = await environment.store.items.list({ planId: plan.id });
    const result = decide(deciderOf(session, speaker), plan, items, session.inboxId);
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: rest });
    const planLabel = planLabelOf(plan);
    const detail = `${planLabel}: ${plan.title}`;
    return {
      ...result.value,
      notices: [
        replyWith(session, { kind: 'noted', what: 'plan-closed', item: null, detail, on: null, planLabel }),
      ],
    };
  },
};
