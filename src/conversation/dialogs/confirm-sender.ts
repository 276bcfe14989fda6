// "Đúng là tôi gửi": words that came without proof of their sender are read once he confirms them.
import { put } from '../../core/change.ts';
import { plainWords } from '../plain-words.ts';
import { justReply } from '../session.ts';
import type { DialogKind } from './dialog.ts';

const yes = /^(?:1|dung|dung roi|dung a|vang|vang a|dung la toi gui|yes|y|ok)[.!]?$/;
const no = /^(?:2|khong|khong phai|khong dung|sai|no|n)[.!]?$/;

/** Takes 1 or 2, or the words for them; anything else is read on its own. */
export const confirmSender: DialogKind = {
  async answer(session, dialog, reread) {
    const text = plainWords(session.inbound.text);
    const { step } = dialog;
    if (step?.kind !== 'confirm-sender') return undefined;
    const isYes = yes.test(text);
    if (!isYes && !no.test(text)) return undefined;
    const change = isYes
      ? await reread({
          ...session,
          dialog: { ...dialog, step: null },
          inbound: { ...session.inbound, text: step.words, replyTo: step.replyTo },
        })
      : justReply(session, { kind: 'nothing-recorded' });
    const asksAgain = change.puts.some((row) => row.table === 'dialog');
    return asksAgain
      ? change
      : { ...change, puts: [...change.puts, put('dialog', { ...dialog, step: null })] };
  },
};
