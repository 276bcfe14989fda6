// When an answer may be read in two ways, the likely readings are offered as numbers; silence records nothing.
import type { Answer } from '../core/answer.ts';
import { type Change, put } from '../core/change.ts';
import { addDays, type PlainDate, weekdayOf } from '../core/dates.ts';
import { itemChoicesMax } from '../core/dialog.ts';
import type { Item } from '../core/item.ts';
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
  const unknownCodes = answer.codes.filter((code) => !open.some((item) => String(item.code) === code));
  if (unknownCodes.length > 0) {
    return justReply(session, { kind: 'refused', reason: 'unknown-code', detail: unknownCodes.join(', ') });
  }
  const named = open.filter((item) => answer.codes.includes(String(item.code)));
  const candidates = named.length > 0 ? named : about.length > 0 ? about : open;
  const [only] = candidates.length === 1 ? candidates : [];
  if (answer.intents.includes('extension') && answer.newDueOn === null && only !== undefined)
    return askDay(session, words, only);
  // With one item the doubt is about the reading; the same words with its code would only be asked about again.
  if (answer.intents[0] === 'unknown' || only !== undefined) {
    const isLikely = answer.intents[0] !== 'unknown' || maybeDone.test(words.normalize('NFC').toLowerCase());
    if (only !== undefined && isLikely) return askReading(session, words, only);
    return justReply(session, {
      kind: 'ask-again',
      desk: session.desk.name,
      exampleCode: open[0]?.code ?? null,
    });
  }
  return askWhich(session, words, candidates, answer.intents.includes('done'));
}

/** "ok rồi", "rồi", "xong": accepted, or finished? */
const maybeDone = /(?<!\p{L})(?:rồi|roi|ok|oki|okie|ổn|xong)(?!\p{L})/u;

function askWhich(session: Session, words: string, all: Item[], done: boolean): Change {
  const items = all.slice(0, itemChoicesMax);
  const more = all.length - items.length;
  const views = items.map((item) => viewOf(session, item));
  const choices = items.map((item) => `${item.code} ${words}`);
  // With two or three items "all of them" is a likely answer too, and comes as the last number.
  if (items.length === 2) choices.push(items.map((item) => `${item.code} ${words}`).join('\n'));
  const report = items.every((item) => item.kind === 'report');
  return ask(session, { kind: 'ask-which', words, report, done, choices: views, more }, choices, words);
}

function askReading(session: Session, words: string, item: Item): Change {
  const sent = item.kind === 'report' ? 'đã gửi báo cáo' : 'đã hoàn thành';
  const choices = [`${item.code} đã nhận tin, đang làm`, `${item.code} ${sent}`, `${item.code} vướng`];
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
  );
}

function ask(session: Session, facts: NoticeFacts, choices: string[], words: string): Change {
  const { attachments } = session.inbound;
  const change = justReply(session, facts);
  change.puts.push(
    put('dialog', {
      id: `${session.inbound.channel}:${session.inbound.chat.id}`,
      step: { kind: 'choose', choices, words, ...(attachments && { attachments }) },
      expiresAt: session.at + 24 * hourMs,
      version: session.dialog?.version ?? 0,
    }),
  );
  return change;
}
