// "đồng ý" after a letter told in one line: it is handed out; "bỏ": it is dropped. Anything else is read on its own.
import { may } from '../../core/access.ts';
import { put } from '../../core/change.ts';
import { planLabelOf } from '../../core/views.ts';
import { carryOut } from '../carry-out.ts';
import { plainWords } from '../plain-words.ts';
import { justReply } from '../session.ts';
import type { DialogKind } from './dialog.ts';

const yes = /^(?:dong y|ok|duoc|dung|dung roi|giao|vang|1)(?: a| nhe)?[.!]?$/;
const no = /^(?:bo|bo qua|khong|khong dong y|huy|sai|2)(?: a)?[.!]?$/;

/** Takes the two answers; members of a group may be set in between. */
export const confirmLetter: DialogKind = {
  async answer(session, dialog) {
    const text = plainWords(session.inbound.text);
    if (dialog.step?.kind !== 'confirm-letter' || !(yes.test(text) || no.test(text))) return undefined;
    const plan = session.plans.get(dialog.step.planId);
    const closed = put('dialog', { ...dialog, step: null });
    if (plan?.state !== 'draft' || session.speaker === undefined) return undefined;
    if (!may('review-plan', session.speaker.memberships))
      return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
    if (yes.test(text)) {
      const change = await carryOut(session, 'activate', plan.code.toLowerCase());
      return { ...change, puts: [...change.puts, closed] };
    }
    const change = justReply(session, { kind: 'letter-dropped', planLabel: planLabelOf(plan) });
    return {
      ...change,
      puts: [put('plan', { ...plan, state: 'closed' }), closed],
      events: [
        {
          at: session.at,
          actor: session.speaker.person.id,
          action: 'letter-dropped',
          subject: `plan:${plan.id}`,
          detail: { number: plan.number },
        },
      ],
    };
  },
};
