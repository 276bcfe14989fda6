// A duty told in one line: what is to be done, and by when. Who owes it is read elsewhere.
import type { Period } from '../core/due/due-rule.ts';
import { duePhrasesIn } from './plan/due-phrases.ts';
import { noTime, type ReadTime, timeOf } from './plan/times.ts';

/** The duty without its deadline, with a capital; and the deadline, with `due: null` when the line names none. */
export interface DutyLine {
  title: string;
  time: ReadTime;
}

/**
 * Parts "báo cáo dự toán trước 30/11" into what and when; words that hold no day stay in the title. `period` gives the
 * year of a day without one.
 */
export function dutyOf(line: string, period: Period): DutyLine {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  const time = timeIn(text, period);
  return { title: titleOf(text, time), time };
}

function timeIn(text: string, period: Period): ReadTime {
  const phrase = duePhrasesIn(text).at(-1)?.text;
  const read = phrase === undefined ? noTime() : timeOf(phrase, period);
  if (isSaid(read)) return read;
  const whole = timeOf(text, period);
  if (!isSaid(whole)) return noTime();
  return { ...whole, time: { ...whole.time, text: shortestOf(text, JSON.stringify(whole.due), period) } };
}

const isSaid = ({ due }: ReadTime): boolean => due !== null && due.kind !== 'unspecified';

/** The fewest words that name the same deadline as the whole text. */
function shortestOf(text: string, due: string, period: Period): string {
  const words = text.split(' ');
  const isSame = (from: number, to: number): boolean =>
    JSON.stringify(timeOf(words.slice(from, to).join(' '), period).due) === due;
  let from = words.length - 1;
  while (from > 0 && !isSame(from, words.length)) from -= 1;
  let to = from + 1;
  while (to < words.length && !isSame(from, to)) to += 1;
  return words.slice(from, to).join(' ');
}

/** What opens a deadline and says nothing without it: "…, hoàn thành trước ngày 15/12", "…, hạn 30/11". */
const opening =
  /[\s,;.:(-]+(?:(?:và|phải|cần|thời hạn|hạn|hoàn thành|hoàn tất|xong|gửi về|là|vào|ngày|đến|tới|trước|trong|hết|chậm nhất|muộn nhất|va|phai|can|thoi han|han|hoan thanh|hoan tat|gui ve|la|vao|ngay|den|toi|truoc|het|cham nhat|muon nhat)(?:[\s,:]+|$))*$/iu;

function titleOf(text: string, { time }: ReadTime): string {
  const at = time.text === null ? -1 : text.lastIndexOf(time.text);
  const behind = at < 0 ? '' : text.slice(at + (time.text ?? '').length);
  const before = at < 0 ? text : ` ${text.slice(0, at)}`.replace(opening, '');
  const title = `${before} ${behind}`
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .trim();
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
}
