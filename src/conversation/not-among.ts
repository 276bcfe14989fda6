// "10 đã xong" from an agency that has no item 10: said plainly, and never read as an answer about another item.
import type { Change } from '../core/change.ts';
import type { Item } from '../core/items/item.ts';
import { together } from './answer-in-turn.ts';
import { partsByNumber, withoutNumber } from './answer-parts.ts';
import { askWhich } from './ask-back.ts';
import { justReply, ownAgencyIds, type Session, type Speaker, viewOf } from './session.ts';

/** A number more and the list would be longer than an answer should be. */
const offeredMax = 8;

/** Reads what is said of the sender's own items, and offers those for what is said of other numbers. */
export async function answerBesideStrangers(
  session: Session,
  speaker: Speaker,
  { words, strangers, open }: { words: string; strangers: readonly number[]; open: Item[] },
  answer: (words: string) => Promise<Change>,
): Promise<Change> {
  const agency = ownAgencyIds(speaker)
    .map((id) => session.agencies.get(id)?.name ?? id)
    .join(', ');
  const parts = partsByNumber(words, (code) => strangers.includes(code) || isOf(open, code));
  const own = parts.filter(({ codes }) => codes.length > 0 && codes.every((code) => isOf(open, code)));
  const [stranger] = strangers;
  if (own.length === 0 && strangers.length === 1 && stranger !== undefined) {
    const said = withoutNumber(words, stranger);
    if (said !== '')
      return askWhich(session, said, {
        all: open,
        done: saysDone.test(said),
        stranger: { code: stranger, agency },
      });
  }
  const notAmong = justReply(session, {
    kind: 'not-among',
    agency,
    codes: [...strangers],
    items: open.slice(0, offeredMax).map((item) => viewOf(session, item)),
    rest: own.length > 0,
  });
  if (own.length === 0) return notAmong;
  const change = await answer(own.map((part) => part.words).join('\n'));
  return together(session, [notAmong, change]);
}

const isOf = (open: readonly Item[], code: number): boolean => open.some((item) => item.code === code);

const saysDone =
  /(?<!\p{L})(?<!chưa |chua )(?:xong|hoàn thành|hoan thanh|đã gửi|da gui|đã nộp|da nop)(?!\p{L})/iu;
