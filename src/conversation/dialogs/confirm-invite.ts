// "Is that you?" after an invitation code: one catches the code that the wrong colleague keyed in.
import { answerClaim } from '../link.ts';
import { plainWords } from '../plain-words.ts';
import type { DialogKind } from './dialog.ts';

const yes = /^(1|dung|dung roi|dung a|vang|vang a|yes|y|ok|correct)\.?$/;
const no = /^(2|khong|khong dung|khong phai|sai|no|n|wrong)\b/;

/** Takes 1 or 2, or the words for them; anything else is no answer and leaves the question open. */
export const confirmInvite: DialogKind = {
  async answer(session, dialog) {
    const text = plainWords(session.inbound.text);
    if (yes.test(text)) return await answerClaim(session, dialog, true);
    return no.test(text) ? await answerClaim(session, dialog, false) : undefined;
  },
};
