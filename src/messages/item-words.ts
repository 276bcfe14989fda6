// How an item is spoken of: its reference, its day as the plan words it and the day to aim at, its state and its news.
import type { PlainDate } from '../core/dates.ts';
import type { ItemView } from '../core/notice.ts';
import { capital, oneLine, shorten, small } from './lines.ts';
import type { Voice } from './voice.ts';

const titleLengthMax = 160;

/** What an item says of its day, also of a line of the digest. */
interface DueWords {
  dueOn: PlainDate | null;
  /** The printed hour, where the day has one. */
  dueTime?: string | null;
  inclusive: boolean;
}

/** The short number as text, so that no language puts a separator into it. */
export const codeOf = (item: { code: number }): string => String(item.code);

/** `việc 12`, `việc 12, 15`. */
export const codesOf = (codes: readonly (string | number)[], voice: Voice): string =>
  codes.length === 1
    ? voice.say('item-short', { code: String(codes[0]) })
    : voice.say('item-codes', { codes: codes.join(', ') });

/** The title in one line, without a closing mark, shortened when it is long. */
export const titleOf = (item: { title: string }, max = titleLengthMax): string =>
  shorten(oneLine(item.title).replace(/[\s.;:,]+$/, ''), max);

/** `12 · Title (KH 15)`; `Việc 12, KH 15` where the title is withheld. */
export const itemHead = (item: ItemView, voice: Voice, titleMax = titleLengthMax): string =>
  item.withheld
    ? capital(itemRef(item, voice))
    : voice.say('item-head', { code: codeOf(item), title: titleOf(item, titleMax), plan: item.planLabel });

/** `việc 12, KH 15`. */
export const itemRef = (item: ItemView, voice: Voice): string =>
  voice.say('item-ref', { code: codeOf(item), plan: item.planLabel });

/** `việc 12, KH 15; hạn: trước ngày 25/11/2026`, without the day when there is none. */
export function itemRefDue(item: ItemView, voice: Voice): string {
  const printed = printedDay(item, voice, voice.fullDay);
  if (printed === null) return itemRef(item, voice);
  return voice.say('item-ref-due', { code: codeOf(item), plan: item.planLabel, printed });
}

/** The day as the plan words it: `trước ngày 25/11`, `trước 16 giờ ngày 30/11`; null when there is none. */
export function printedDay(item: DueWords, voice: Voice, day = voice.day): string | null {
  if (item.dueOn === null) return null;
  return voice.say('printed', { ...boundOf(item, voice), day: day(item.dueOn) });
}

/** Whether the day itself counts, and its hour. */
const boundOf = ({ inclusive, dueTime = null }: DueWords, voice: Voice) => ({
  counts: dueTime !== null ? 'hour' : inclusive ? 'yes' : 'no',
  hour: dueTime === null ? '' : voice.format.time(dueTime),
});

/** The line below a title: the plan's day, then the day to aim at and why it is earlier. */
export function dueLine(item: ItemView, voice: Voice): string {
  const printed = printedDay(item, voice);
  if (printed === null) return voice.say('due-none');
  if (item.targetOn === null) return voice.say('due-printed', { printed });
  const target = voice.weekday(item.targetOn);
  if (item.targetOn === item.dueOn) return voice.say('due-same', { ...boundOf(item, voice), target });
  return voice.say('due-target', { printed, kind: item.kind, target, why: whyEarlier(item, voice) });
}

/** An item of which only the number and the day may be said, in one line. */
export function withheldLine(item: ItemView, voice: Voice): string {
  const day = item.targetOn ?? item.dueOn;
  const head = itemHead(item, voice);
  if (day === null) return voice.say('withheld-undated', { head });
  return voice.say('withheld-dated', { head, kind: item.kind, day: voice.fullWeekday(day) });
}

/** ` (24/11 nghỉ lễ)`, or nothing. */
function whyEarlier(item: ItemView, voice: Voice): string {
  const days = [...item.holidays].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (days.length > 2)
    return ` ${voice.say('holiday-range', { first: voice.day(first), last: voice.day(last) })}`;
  return ` ${voice.say('holidays', { days: days.map(voice.day).join(', ') })}`;
}

/** The thing that is awaited, inside a sentence: `báo cáo kết quả hợp tác truyền thông năm 2026`. */
export function subjectOf(item: Pick<ItemView, 'kind' | 'title' | 'withheld'>, voice: Voice): string {
  if (item.withheld) return voice.say('subject-withheld', { kind: item.kind });
  const title = titleOf(item);
  if (item.kind === 'task') return voice.say('subject', { kind: 'task', title });
  const opensWithReport = /^báo cáo(?=\s)/iu.test(title);
  return voice.say('subject', {
    kind: opensWithReport ? 'report' : 'about',
    title: opensWithReport ? small(title) : title,
  });
}

/** The latest news in a few words, with its day: `60% (17/11)`, `đã nhận tin 17/11`, `chưa trả lời`. */
export function newsOf(item: ItemView, voice: Voice): string {
  const news: string[] = [];
  const dated = (words: string): string =>
    item.newsOn === null ? words : `${words} (${voice.day(item.newsOn)})`;
  if (item.percent !== null) news.push(dated(`${item.percent}%`));
  else if (item.execution === 'in-progress') news.push(dated(voice.say('execution-in-progress')));
  else if (item.acknowledgedOn !== null)
    news.push(voice.say('news-acknowledged', { day: voice.day(item.acknowledgedOn) }));
  if (item.promisedOn !== null) news.push(voice.say('news-promised', { day: voice.day(item.promisedOn) }));
  if (news.length === 0)
    return item.newsOn === null
      ? voice.say('news-none')
      : voice.say('news-some', { day: voice.day(item.newsOn) });
  return news.join(', ');
}

/** Where an item stands: finished, its latest news, or how far it is when nothing was said. */
export function stateOf(item: ItemView, voice: Voice): string {
  if (item.execution !== 'done')
    return hasNews(item) ? newsOf(item, voice) : voice.say(`execution-${item.execution}`);
  const done = voice.say('execution-done');
  return item.newsOn === null ? done : `${done} (${voice.day(item.newsOn)})`;
}

const hasNews = (item: ItemView): boolean =>
  item.percent !== null || item.newsOn !== null || item.acknowledgedOn !== null || item.promisedOn !== null;

/** One line of a status list: head, day, lateness and news. */
export function statusLine(item: ItemView, voice: Voice): string {
  const head = itemHead(item, voice, 90);
  if (item.deadline === 'done') return `${head}: ${stateOf(item, voice)}`;
  const parts = [statusDay(item, voice), newsOf(item, voice)].filter((part) => part !== null);
  return `${head}: ${parts.join('; ')}`;
}

/** As `statusLine`, without news: what is true of the item at every agency. */
export function statusHead(item: ItemView, voice: Voice): string {
  const day = statusDay(item, voice);
  return day === null ? itemHead(item, voice, 90) : `${itemHead(item, voice, 90)}: ${day}`;
}

function statusDay(item: ItemView, voice: Voice): string | null {
  if (item.dueOn === null) return null;
  const printed = voice.say('printed-short', {
    ...boundOf(item, voice),
    day: voice.day(item.dueOn),
  });
  if (item.deadline === 'overdue') return `${printed}, ${voice.say('late', { late: item.lateWorkingDays })}`;
  if (item.targetOn === null || item.dueTime !== null) return printed;
  return voice.say('target-short', { kind: item.kind, day: voice.day(item.targetOn) });
}

/** " (thay đề nghị trước: đến 27/11)" behind the day that is asked for now; empty when nothing was asked before. */
export const replacedRequest = (day: PlainDate | null, voice: Voice): string =>
  day === null ? '' : ` ${voice.say('replaced-request', { day: voice.day(day) })}`;
