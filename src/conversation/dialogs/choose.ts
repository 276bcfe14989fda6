// A numbered question: each choice is a text that could have been typed, so choosing it reads that text.
import { put } from '../../core/change.ts';
import type { Dialog } from '../../core/dialog.ts';
import { answerItems } from '../answer-items.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, type Session } from '../session.ts';
import type { DialogKind } from './dialog.ts';

/** Takes one digit; 0 records nothing. Any other message is read on its own, and the question lapses. */
export const choose: DialogKind = {
  async answer(session, dialog) {
    const digit = plainWords(session.inbound.text).match(/^([0-9])[.)]?$/)?.[1];
    if (dialog.step?.kind !== 'choose' || digit === undefined) return undefined;
    const choice = digit === '0' ? undefined : dialog.step.choices[Number(digit) - 1];
    if (choice === undefined && digit !== '0') return undefined;
    const change =
      choice === undefined
        ? justReply(session, { kind: 'nothing-recorded' })
        : await answerItems(resumed(session, dialog), choice);
    const asksAgain = change.puts.some((row) => row.table === 'dialog');
    return asksAgain
      ? change
      : { ...change, puts: [...change.puts, put('dialog', { ...dialog, step: null })] };
  },
};

/** The session as it was when the words came: with the picture that came along. */
function resumed(session: Session, dialog: Dialog): Session {
  const attachments = dialog.step?.kind === 'choose' ? dialog.step.attachments : undefined;
  return {
    ...session,
    dialog: { ...dialog, step: null },
    inbound: { ...session.inbound, ...(attachments && { attachments }) },
  };
}
