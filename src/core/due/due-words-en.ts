// The English wording of due rules, for readers who chose English. Days stay in the form the plan prints them.
import { dateWords, dayMonthWords, namedSpan } from '../calendar/date-words.ts';
import type { PlainDate } from '../dates.ts';
import type { DueRule, YearDay } from './due-rule.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const units = { hour: 'hour', day: 'day', workday: 'working day', month: 'month' };

/** "before" leaves the day out, "by" includes it. */
const limit = (inclusive: boolean | undefined): string => (inclusive === false ? 'before' : 'by');

/** The English words of a rule; '' for rules that say nothing. */
export function englishWords(rule: DueRule): string {
  switch (rule.kind) {
    case 'once': {
      const word = rule.time === undefined ? limit(rule.inclusive) : `before ${rule.time} on`;
      const day = `${word} ${dateWords(rule.date)}`;
      return rule.planned === undefined ? day : `planned for ${dateWords(rule.planned)}, ${day}`;
    }
    case 'yearly':
      return yearly(rule);
    case 'halfYearly':
      return halfYearly(rule);
    case 'quarterly':
      if (rule.day === null || rule.month === null) return 'every quarter';
      return `${limit(rule.inclusive)} day ${rule.day} of ${rule.month === 'last' ? 'the last month of every quarter' : 'the month after every quarter'}`;
    case 'monthly':
      if (rule.day === null) return 'every month';
      return `${limit(rule.inclusive)} day ${rule.day} of ${rule.monthShift ? 'the following month' : 'every month'}`;
    case 'weekly':
      return weekly(rule);
    case 'window':
      return window(rule);
    case 'relative':
      return relative(rule);
    case 'set':
      return rule.items
        .map(englishWords)
        .filter((words) => words !== '')
        .join('; ');
    case 'continuous':
      return 'all the time';
    case 'adhoc':
      return 'on request';
    case 'byLetter':
      return 'as a letter will ask';
    case 'unspecified':
      return '';
  }
}

function days(dates: readonly YearDay[]): string {
  const words = dates.map(
    ({ month, day, yearShift }) => `${dayMonthWords(month, day)}${yearShift ? ' of the next year' : ''}`,
  );
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function yearly(rule: DueRule & { kind: 'yearly' }): string {
  if ('dates' in rule) return `${limit(rule.inclusive)} ${days(rule.dates)} every year`;
  const { month, day, yearShift = 0, inclusive } = rule;
  if (month === null) return 'every year';
  if (day === null) return `in month ${month} of every year`;
  return `${limit(inclusive)} ${days([{ month, day, yearShift }])}${yearShift ? '' : ' every year'}`;
}

function halfYearly({ dates, month, day, inclusive }: DueRule & { kind: 'halfYearly' }): string {
  if (dates !== undefined && dates.length > 0) return `every half year, ${limit(inclusive)} ${days(dates)}`;
  if (month === undefined || day === undefined) return 'every half year';
  return `${limit(inclusive)} day ${day} of ${month === 'last' ? 'the last month of every half year' : 'the month after every half year'}`;
}

function weekly({ weekday, inclusive, time }: DueRule & { kind: 'weekly' }): string {
  const day = weekday === null ? undefined : weekdays[weekday - 1];
  if (day === undefined) return 'every week';
  if (time !== undefined) return `before ${time} every ${day}`;
  return `${inclusive === false ? 'before' : 'on'} ${day} every week`;
}

function window({ from, to, toTime, condition, continuous }: DueRule & { kind: 'window' }): string {
  const also = continuous === true ? ' and all the time' : '';
  const time = toTime === undefined ? '' : `, ${toTime}`;
  return `${spanWords(from, to)}${time}${also}${condition === undefined ? '' : ` (${condition})`}`;
}

function spanWords(from: PlainDate | null, to: PlainDate | null): string {
  if (from === null) return to === null ? '' : `until ${dateWords(to)}`;
  if (to === null) return `from ${dateWords(from)} on`;
  const named = namedSpan(from, to);
  switch (named.kind) {
    case 'year':
      return `in ${named.first}`;
    case 'years':
      return `${named.first} to ${named.last}`;
    case 'quarter':
      return `quarter ${named.quarter} of ${named.year}`;
    case 'months': {
      const [start, end] = [named.first, named.last].map(({ year, month }) => `${month}/${year}`);
      return start === end ? `month ${start}` : `months ${start} to ${end}`;
    }
    case 'days':
      return `from ${dateWords(from)} to ${dateWords(to)}`;
  }
}

function relative({ event, offset, unit }: DueRule & { kind: 'relative' }): string {
  if (offset === 0) return `right after “${event}”`;
  const count = Math.abs(offset);
  return `${count} ${units[unit]}${count === 1 ? '' : 's'} ${offset > 0 ? 'after' : 'before'} “${event}”`;
}
