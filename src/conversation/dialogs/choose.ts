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
    if (dialog.step?.kind !== 'choose') return undefined;
    const answer = answerTo(dialog.step, session.inbound.text);
    if (answer === undefined) return undefined;
    const { choice, typed } = answer;
    const { next = [] } = dialog.step;
    const parts = choice === undefined ? next : [choice, ...next];
    const read = await answerInTurn(session, parts, (part, restored) =>
      answerItems(
        resumed(session, dialog),
        part,
        part === choice && typed !== undefined ? { ...restored, typed } : restored,
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

type Question = Extract<DialogStep, { kind: 'choose' }>;

interface Chosen {
  /** None for 0. */
  choice: string | undefined;
  /** What is kept as said, where the choice does not say it all. */
  typed?: string;
}

/** What was chosen; undefined when the message is about something else. */
function answerTo(step: Question, text: string): Chosen | undefined {
  const { words, choices, dayOf } = step;
  const number = plainWords(text).match(/^(?:viec )?([0-9]+)[.)]?(?: (?:a|nhe|day))?$/)?.[1];
  if (number === '0') return { choice: undefined };
  const choice = number === undefined ? undefined : choiceOf(step, number);
  if (choice !== undefined)
    return choice.includes(words) ? { choice } : { choice, typed: `${words} (${choice})` };
  return dayOf === undefined ? undefined : dayIn(text.trim(), { words, choices, dayOf });
}

/** "1 vì chờ số liệu": a day by its digit with the reason that was asked for; or another day. */
function dayIn(
  text: string,
  { words, choices, dayOf }: { words: string; choices: readonly string[]; dayOf: number },
): Chosen | undefined {
  const [, digit = '', reason = ''] = text.match(/^([1-9])(?:[.):,;-]\s*|\s+)(\D.*)$/s) ?? [];
  const chosen = choices[Number(digit) - 1];
  if (chosen !== undefined) return { choice: chosen, typed: `${words}; ${reason} (${chosen})` };
  const day = text.match(otherDay)?.[1];
  return day === undefined
    ? undefined
    : { choice: `${dayOf} xin lùi đến ${day}`, typed: `${words}; ${text}` };
}

/** Another day than those that were offered: "28/11 vì chờ số liệu", "đến thứ Năm tuần sau". */
const otherDay =
  /^(?:(?:dạ|da|vâng|vang|em|xin|cho|lùi|lui)\s+)*(?:(?:đến|den|tới|toi|hết|het)\s+)*((?:ngày\s+|ngay\s+)?(?:\d{1,2}\s*[/.-]\s*\d|\d{1,2}\s+(?:tháng|thang)|thứ\s|thu\s|mai|mốt|cuối|cuoi|đầu|dau|giữa|giua|chủ nhật|chu nhat|tuần|tuan|t[2-7]\s).*)$/isu;

/** By its place; else by an item's number, with what was said of it. A long list does not show every item. */
function choiceOf({ choices, words }: Question, number: string): string | undefined {
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
