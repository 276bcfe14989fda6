// Days, hours and rates in Vietnamese, by the rules of administrative writing: 05/12, 09/02/2026, 20/6/2026, 94,9%.
import { partsOf, weekdayOf } from '../../core/dates.ts';
import type { Format } from './format.ts';
import { rateOf } from './rate.ts';

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

const two = (value: number): string => String(value).padStart(2, '0');

/** Only months 1 and 2 take a zero: it keeps a forger from writing a 1 before them. */
const monthText = (month: number): string => (month <= 2 ? two(month) : String(month));

/** How Vietnamese administration writes days, hours and rates. */
export const vietnamese: Format = {
  day(date, withYear) {
    const { year, month, day } = partsOf(date);
    return `${two(day)}/${monthText(month)}${withYear ? `/${year}` : ''}`;
  },
  weekday: (date) => weekdays[weekdayOf(date) - 1] ?? '',
  typedDay(date) {
    const { month, day } = partsOf(date);
    return `${day}/${month}`;
  },
  time(time) {
    const [hour = '', minute = ''] = time.split(':');
    return `${hour} giờ ${minute}`;
  },
  range(from, to) {
    const [first, last] = [partsOf(from), partsOf(to)];
    const end = vietnamese.day(to, true);
    if (first.year !== last.year) return `${vietnamese.day(from, true)}-${end}`;
    return first.month === last.month ? `${two(first.day)}-${end}` : `${vietnamese.day(from, false)}-${end}`;
  },
  percent: (part, whole) => `${rateOf(part, whole).replace('.', ',')}%`,
};
