// A day or a run of days as the desk types them: "04/02/2027", "4/2-10/2/2027". No working days, no weekdays.
import { addDays, daysBetween, type PlainDate, partsOf, plainDate } from '../core/dates.ts';

/** No break of an office is longer. */
const daysMax = 31;

const dayWords = /(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?/g;

/** Every day from the first to the last that is written; undefined when there is none, or too many. */
export function dayRangeIn(text: string, today: PlainDate): PlainDate[] | undefined {
  const found = [...text.matchAll(dayWords)].slice(0, 2);
  const lastYear = found.at(-1)?.[3];
  const days = found.map(([, day, month, year]) =>
    plainDate(Number(year ?? lastYear ?? partsOf(today).year), Number(month), Number(day)),
  );
  const [from, to = from] = days;
  if (from === undefined || to === undefined || days.includes(undefined)) return undefined;
  const count = daysBetween(from, to) + 1;
  if (count < 1 || count > daysMax) return undefined;
  return Array.from({ length: count }, (_, n) => addDays(from, n));
}
