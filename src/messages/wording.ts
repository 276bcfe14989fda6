// The shape of a wording: one function per kind of notice, from facts and voice to a message.
import type { Action } from '../core/channel.ts';
import type { ItemView, NoticeFacts } from '../core/notice.ts';
import type { Voice, Worded } from './voice.ts';

/** The facts of one kind. */
export type FactsOf<Kind extends NoticeFacts['kind']> = Extract<NoticeFacts, { kind: Kind }>;

/** How one kind of notice is worded. */
export type WordingOf<Kind extends NoticeFacts['kind']> = (facts: FactsOf<Kind>, voice: Voice) => Worded;

/** A message without buttons. */
export const plain = (text: string): Worded => ({ text, actions: [] });

/** A message of numbered choices: the digits as one row of buttons. */
export const withDigits = (text: string, digits: number[]): Worded => ({
  text,
  actions: [digits.map((digit) => ({ label: String(digit), text: String(digit) }))],
});

/** A page of a list: buttons for the one before and the next. */
export function withPages(
  text: string,
  { rest, isFirst = true }: { rest: number; isFirst?: boolean },
  voice: Voice,
): Worded {
  const turns = [
    ...(isFirst ? [] : [{ label: voice.say('button-previous-page'), text: 'trang trước' }]),
    ...(rest === 0 ? [] : [{ label: voice.say('button-next-page'), text: 'tiếp' }]),
  ];
  return { text, actions: turns.length === 0 ? [] : [turns] };
}

/** Beyond this many items the buttons would fill the screen; the words still serve for the rest. */
const buttonRowsMax = 8;

/** Per item a row of three answers, then a row for everything else. */
export function answerRows(items: ItemView[], voice: Voice): Action[][] {
  const rows = items.slice(0, buttonRowsMax).map((item) => answerRow(item, voice));
  const first = items[0];
  if (first === undefined) return [];
  return [...rows, [{ label: voice.say('button-other'), text: `giúp ${first.code}` }]];
}

/** The labels are in the reader's language; the texts are what a person could have typed, always in Vietnamese. */
function answerRow(item: ItemView, voice: Voice): Action[] {
  const code = String(item.code);
  return [
    {
      label: voice.say('button-done', { code, kind: item.kind }),
      text: `${code} ${item.kind === 'report' ? 'đã gửi' : 'đã xong'}`,
    },
    { label: voice.say('button-in-progress', { code }), text: `${code} đang làm` },
    { label: voice.say('button-obstacle', { code }), text: `${code} vướng` },
  ];
}
