// Days, hours and rates in English: 5 Dec, 20 Jun 2026, 08:15, 94.9%.
import { partsOf, weekdayOf } from '../../core/dates.ts';
import type { Format } from './format.ts';
import { rateOf } from './rate.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How the English texts write days, hours and rates. */
export const english: Format = {
  day(date, withYear) {
    const { year, month, day } = partsOf(date);
    return `${day} ${months[month - 1]}${withYear ? ` ${year}` : ''}`;
  },
  weekday: (date) => weekdays[weekdayOf(date) - 1] ?? '',
  typedDay(date) {
    const { month, day } = partsOf(date);
    return `${day}/${month}`;
  },
  time: (time) => time,
  range(from, to) {
    const [first, last] = [partsOf(from), partsOf(to)];
    const end = english.day(to, true);
    if (first.year !== last.year) return `${english.day(from, true)} to ${end}`;
    return first.month === last.month ? `${first.day}-${end}` : `${english.day(from, false)} to ${end}`;
  },
  percent: (part, whole) => `${rateOf(part, whole)}%`,
};
