// When an answer may be read in two ways, the likely readings are offered as numbers; silence records nothing.

import { type Change, put } from '../core/change.ts';
import { addDays, type PlainDate, weekdayOf } from '../core/dates.ts';
import { itemChoicesMax } from '../core/dialog.ts';
import type { Answer } from '../core/items/answer.ts';
import type { Item } from '../core/items/item.ts';
import type { NoticeFacts } from '../core/notice.ts';
import { justReply, type Session, viewOf } from './session.ts';

const hourMs = 3_600_000;
const FRIDAY = 5;

/** The question that must come before anything is recorded; undefined when the answer is clear. */
export function askBack(
  session: Session,
  words: string,
  answer: Answer,
  open: Item[],
  about: Item[],
): Change | undefined {
  if (!answer.mustAskBack) return undefined;
  if (open.length === 0) return justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null });
  const named = open.filter((item) => answer.codes.includes(String(item.code)));
  const candidates = named.length > 0 ? named : about.length > 0 ? about : open;
  const [only] = candidates.length === 1 ? candidates : [];
  const isUnknown = answer.intents[0] === 'unknown';
  if (isUnknown && !maybeDone.test(words.normalize('NFC').toLowerCase()))
    return justReply(session, {
      kind: 'ask-again',
      desk: session.desk.name,
      exampleCode: open[0]?.code ?? null,
    });
  // With one item the doubt is about the reading; the same words with its code would only be asked about again.
  if (only !== undefined) return askAboutOne(session, words, only, answer);
  return askWhich(session, words, { all: candidates, done: answer.intents.includes('done') });
}

function askAboutOne(session: Session, words: string, item: Item, answer: Answer): Change {
  const isExtension = answer.intents.includes('extension') && answer.newDueOn === null;
  // It is sent, and more time is asked for: of one item only one of the two can be meant.
  if (isExtension && answer.intents.includes('done')) return askSentOrLater(session, words, item);
  return isExtension ? askDay(session, words, item) : askReading(session, words, item);
}

function askSentOrLater(session: Session, words: string, item: Item): Change {
  const choices = [`${item.code} ${sentWords(item)}`, `${item.code} xin lùi`];
  const facts: NoticeFacts = { kind: 'ask-reading', words, item: viewOf(session, item), extension: true };
  return ask(session, facts, choices, words);
}

const sentWords = ({ kind }: Item): string => (kind === 'report' ? 'đã gửi báo cáo' : 'đã hoàn thành');

/** "ok rồi", "rồi", "xong": accepted, or finished? */
const maybeDone = /(?<!\p{L})(?:rồi|roi|ok|oki|okie|ổn|xong)(?!\p{L})/u;

/** Asks which of the items is meant; `stranger` is the number that was named and is none of them. */
export function askWhich(
  session: Session,
  words: string,
  { all, done, stranger }: { all: Item[]; done: boolean; stranger?: { code: number; agency: string } },
): Change {
  const items = all.slice(0, itemChoicesMax);
  const more = all.length - items.length;
  const views = items.map((item) => viewOf(session, item));
  const choices = items.map((item) => `${item.code} ${words}`);
  // With two or three items "all of them" is a likely answer too, and comes as the last number.
  if (items.length === 2) choices.push(items.map((item) => `${item.code} ${words}`).join('\n'));
  const report = items.every((item) => item.kind === 'report');
  const facts: NoticeFacts = { kind: 'ask-which', words, report, done, choices: views, more };
  return ask(session, { ...facts, ...(stranger && { stranger }) }, choices, words);
}

function askReading(session: Session, words: string, item: Item): Change {
  const { code } = item;
  const choices = [`${code} đã nhận tin, đang làm`, `${code} ${sentWords(item)}`, `${code} vướng`];
  return ask(session, { kind: 'ask-reading', words, item: viewOf(session, item) }, choices, words);
}

/** The two working days on either side of the weekend that comes after today and after the item's own day. */
function askDay(session: Session, words: string, item: Item): Change {
  const { today, calendar } = session;
  const from = item.dueOn !== null && item.dueOn > today ? item.dueOn : today;
  const friday = addDays(from, (FRIDAY - weekdayOf(from) + 7) % 7 || 7);
  const before = calendar.lastWorkingDayUpTo(friday);
  const days: PlainDate[] = [before, calendar.addWorkingDays(friday, 1)];
  const choices = days.map(
    (day) => `${item.code} xin lùi đến ${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
  );
  return ask(
    session,
    { kind: 'ask-extension-day', item: viewOf(session, item), choices: days },
    choices,
    words,
    item.code,
  );
}

function ask(session: Session, facts: NoticeFacts, choices: string[], words: string, dayOf?: number): Change {
  const { attachments } = session.inbound;
  const change = justReply(session, facts);
  change.puts.push(
    put('dialog', {
      id: `${session.inbound.channel}:${session.inbound.chat.id}`,
      step: {
        kind: 'choose',
        choices,
        words,
        ...(attachments && { attachments }),
        ...(dayOf !== undefined && { dayOf }),
      },
      expiresAt: session.at + 24 * hourMs,
      version: session.dialog?.version ?? 0,
    }),
  );
  return change;
}
