// The Vietnamese wording of due rules, in the forms that plans use; due-phrase reads every one of them back.
import { dateWords, dayMonthWords, namedSpan } from '../calendar/date-words.ts';
import { daysInMonth, type PlainDate, partsOf } from '../dates.ts';
import type { DueRule, YearDay } from './due-rule.ts';

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const units = { hour: 'giờ', day: 'ngày', workday: 'ngày làm việc', month: 'tháng' };
const two = (number: number): string => String(number).padStart(2, '0');

const clock = (time: string): string => time.replace(':', ' giờ ');
/** "trước" leaves the day out, "chậm nhất" includes it. */
const limit = (inclusive: boolean | undefined): string => (inclusive === false ? 'trước' : 'chậm nhất');

/** The Vietnamese words of a rule; '' for rules that say nothing (unspecified, a month shift of more than one). */
export function vietnameseWords(rule: DueRule): string {
  switch (rule.kind) {
    case 'once':
      return once(rule);
    case 'yearly':
      return yearly(rule);
    case 'halfYearly':
      return halfYearly(rule);
    case 'quarterly':
      if (rule.day === null || rule.month === null) return 'hằng quý';
      return `hằng quý, ${limit(rule.inclusive)} ngày ${two(rule.day)} ${rule.month === 'last' ? 'tháng cuối quý' : 'tháng đầu quý sau'}`;
    case 'monthly':
      return monthly(rule);
    case 'weekly':
      return weekly(rule);
    case 'window':
      return window(rule);
    case 'relative':
      return relative(rule);
    case 'set':
      return rule.items
        .map(vietnameseWords)
        .filter((words) => words !== '')
        .join('; ');
    case 'continuous':
      return 'thường xuyên';
    case 'adhoc':
      return 'khi có yêu cầu';
    case 'byLetter':
      return 'theo văn bản yêu cầu';
    case 'unspecified':
      return '';
  }
}

function once({ date, inclusive, time, planned }: DueRule & { kind: 'once' }): string {
  const day =
    time === undefined
      ? `${limit(inclusive)} ngày ${dateWords(date)}`
      : `trước ${clock(time)} ngày ${dateWords(date)}`;
  return planned === undefined ? day : `dự kiến ngày ${dateWords(planned)} (${day})`;
}

/** "15/6 và ngày 15/12", each with "của năm sau" where it belongs to the year after. */
function days(dates: readonly YearDay[]): string {
  const words = dates.map(
    ({ month, day, yearShift }) => `${dayMonthWords(month, day)}${yearShift ? ' của năm sau' : ''}`,
  );
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ngày ')} và ngày ${words.at(-1)}`;
}

function yearly(rule: DueRule & { kind: 'yearly' }): string {
  if (!('dates' in rule) && rule.day === null)
    return rule.month === null ? 'hằng năm' : `tháng ${rule.month} hằng năm`;
  const dates: YearDay[] =
    'dates' in rule
      ? rule.dates
      : [{ month: rule.month ?? 12, day: rule.day ?? 31, yearShift: rule.yearShift ?? 0 }];
  const every = dates.some((date) => date.yearShift) ? '' : ' hằng năm';
  return `${limit(rule.inclusive)} ngày ${days(dates)}${every}`;
}

function halfYearly({ dates, month, day, inclusive }: DueRule & { kind: 'halfYearly' }): string {
  if (dates !== undefined && dates.length > 0)
    return `định kỳ 6 tháng, ${limit(inclusive)} ngày ${days(dates)}`;
  if (month === undefined || day === undefined) return 'định kỳ 6 tháng';
  const which = month === 'last' ? 'tháng cuối kỳ báo cáo' : 'tháng đầu kỳ sau';
  return `định kỳ 6 tháng, ${limit(inclusive)} ngày ${two(day)} ${which}`;
}

function monthly({ day, inclusive, monthShift = 0 }: DueRule & { kind: 'monthly' }): string {
  if (day === null) return 'hằng tháng';
  if (monthShift > 1 || monthShift < 0) return '';
  return `${limit(inclusive)} ngày ${two(day)} ${monthShift === 1 ? 'của tháng tiếp theo' : 'hằng tháng'}`;
}

function weekly({ weekday, inclusive, time }: DueRule & { kind: 'weekly' }): string {
  const day = weekday === null ? undefined : weekdays[weekday - 1];
  if (day === undefined) return 'hằng tuần';
  if (time !== undefined) return `trước ${clock(time)} ${day} hằng tuần`;
  return inclusive === false ? `trước ${day} hằng tuần` : `trong ngày ${day} hằng tuần`;
}

function window({ from, to, toTime, condition, continuous }: DueRule & { kind: 'window' }): string {
  const span = spanWords(from, to, toTime);
  const also = continuous === true ? ' và thường xuyên' : '';
  return `${span}${also}${condition === undefined ? '' : ` (${condition})`}`;
}

const quarterNames = ['I', 'II', 'III', 'IV'];

function spanWords(from: PlainDate | null, to: PlainDate | null, toTime: string | undefined): string {
  if (from === null) return to === null ? '' : until(to);
  const first = partsOf(from);
  if (to === null) {
    if (first.day !== 1) return `từ ngày ${dateWords(from)}`;
    return first.month === 1
      ? `năm ${first.year} và các năm tiếp theo`
      : `từ tháng ${first.month}/${first.year} trở đi`;
  }
  const named = toTime === undefined ? namedSpan(from, to) : { kind: 'days' as const };
  switch (named.kind) {
    case 'year':
      return `năm ${named.first}`;
    case 'years':
      return `giai đoạn ${named.first} - ${named.last}`;
    case 'quarter':
      return `Quý ${quarterNames[named.quarter - 1]}/${named.year}`;
    case 'months': {
      const [start, end] = [named.first, named.last].map(({ year, month }) => `tháng ${month}/${year}`);
      return start === end ? `${start}` : `từ ${start} đến ${end}`;
    }
    case 'days':
      return `từ ngày ${dateWords(from)} đến ${toTime === undefined ? '' : `${clock(toTime)} `}ngày ${dateWords(to)}`;
  }
}

function until(to: PlainDate): string {
  const { year, month, day } = partsOf(to);
  if (day !== daysInMonth(year, month)) return `đến ngày ${dateWords(to)}`;
  return month === 12 ? `đến hết năm ${year}` : `đến hết tháng ${month}/${year}`;
}

function relative({ event, offset, unit }: DueRule & { kind: 'relative' }): string {
  const isDay = /^ngày(?!\p{L})/u.test(event);
  if (offset === 0)
    return /^mỗi(?!\p{L})/u.test(event) ? `sau ${event}` : `ngay sau ${isDay ? '' : 'khi '}${event}`;
  const length = `${two(Math.abs(offset))} ${units[unit]}`;
  return offset > 0
    ? `trong thời hạn ${length} kể từ ${isDay ? '' : 'khi '}${event}`
    : `${length} trước ${isDay ? '' : 'khi '}${event}`;
}
