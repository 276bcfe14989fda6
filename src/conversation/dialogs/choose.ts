// A numbered question: each choice is a text that could have been typed, so choosing it reads that text.
import { put } from '../../core/change.ts';
import { type Dialog, type DialogStep, itemChoicesMax } from '../../core/dialog.ts';
import { answerInTurn, asksMore, together } from '../answer-in-turn.ts';
import { answerItems } from '../answer-items.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, type Session } from '../session.ts';
import type { DialogKind } from './dialog.ts';

/**
 * Takes one digit, or the number of the item that was asked for; 0 records nothing. Any other message is read on its
 * own, and the question lapses.
 */
export const choose: DialogKind = {
  async answer(session, dialog) {
    const number = plainWords(session.inbound.text).match(
      /^(?:viec )?([0-9]+)[.)]?(?: (?:a|nhe|day))?$/,
    )?.[1];
    if (dialog.step?.kind !== 'choose' || number === undefined) return undefined;
    const choice = number === '0' ? undefined : choiceOf(dialog.step, number);
    if (choice === undefined && number !== '0') return undefined;
    const { next = [], words } = dialog.step;
    const parts = choice === undefined ? next : [choice, ...next];
    const read = await answerInTurn(session, parts, (part, restored) =>
      answerItems(
        resumed(session, dialog),
        part,
        part === choice ? { ...restored, ...typedFor(choice, words) } : restored,
      ),
    );
    const change =
      choice === undefined
        ? together(session, [justReply(session, { kind: 'nothing-recorded' }), read])
        : read;
    return asksMore(change)
      ? change
      : { ...change, puts: [...change.puts, put('dialog', { ...dialog, step: null })] };
  },
};

/** Words that the choice does not repeat, the reason for one, stay with what is recorded. */
const typedFor = (choice: string, words: string): { typed?: string } =>
  choice.includes(words) ? {} : { typed: `${words} (${choice})` };

/** By its place; else by an item's number, with what was said of it. A long list does not show every item. */
function choiceOf(
  { choices, words }: Extract<DialogStep, { kind: 'choose' }>,
  number: string,
): string | undefined {
  const byPlace = number.length === 1 ? choices[Number(number) - 1] : undefined;
  if (byPlace !== undefined) return byPlace;
  const ofItem = choices.filter((choice) => choice.startsWith(`${number} `) && !choice.includes('\n'));
  if (ofItem.length > 0) return ofItem.length === 1 ? ofItem[0] : undefined;
  const asksItem = choices.every((choice) => choice.endsWith(` ${words}`));
  return asksItem && choices.length >= itemChoicesMax ? `${number} ${words}` : undefined;
}

/** The session as it was when the words came: with the picture that came along. */
function resumed(session: Session, dialog: Dialog): Session {
  const attachments = dialog.step?.kind === 'choose' ? dialog.step.attachments : undefined;
  return {
    ...session,
    dialog: { ...dialog, step: null },
    inbound: { ...session.inbound, ...(attachments && { attachments }) },
  };
}
