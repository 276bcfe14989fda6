// Months, quarters, half years and years become marks, each with its own year; "cuối tháng 11/2026" becomes a day.
import { daysInMonth, plainDate } from '../../dates.ts';
import { type Marks, markClass } from './marks.ts';

/** Between two months or quarters of one list: ", ", " và ", " - ", " đến hết ". */
const LINK = ' ?(?:,|;|-|\\+|&|va|den|toi) ?(?:het |cuoi |giua |dau )?';
/** Between the last of them and its year: "/", " năm ", " - ". */
const YEAR_LINK = '(?: ?/ ?| ?,? ?(?:cua )?nam |-|\\.| )';

/** "Quý", also typed "Qúi". */
const QUARTER = 'quy|qui';

const quarterByText = new Map([
  ...(['i', 'ii', 'iii', 'iv'] as const).map((roman, at): [string, number] => [roman, at + 1]),
  ...[1, 2, 3, 4].map((number): [string, number] => [String(number), number]),
]);

/** A list of units that share the year printed at its end ("Quý III, IV/2026"), each unit given its own year. */
function markList(
  text: string,
  word: string,
  unit: string,
  put: (unit: string, year: number | null) => string,
  orderOf: (unit: string) => number,
): string {
  const list = new RegExp(
    `(?<![a-z\\d])(?:${word}) ?(${unit}(?:${LINK}(?:(?:${word}) ?)?${unit})*)${YEAR_LINK}(\\d{4})(?![\\d/])`,
    'g',
  );
  const member = new RegExp(`(?:(?<![a-z])(?:${word}) ?|(?<![a-z\\d]))(${unit})`, 'g');
  const bare = new RegExp(`(?<![a-z\\d])(?:${word}) ?(${unit})(?! ?(?:lan|ngay)(?![a-z]))`, 'g');
  return text
    .replace(list, (_, members: string, year: string) => {
      const orders = [...members.matchAll(member)].map((match) => orderOf(match[1] ?? ''));
      let at = 0;
      return members.replace(member, (__, one: string) => {
        // "tháng 11 đến tháng 2/2027": what comes before a smaller unit lies in the year before.
        const turns = orders.slice(at).filter((order, index, rest) => order > (rest[index + 1] ?? 99)).length;
        at++;
        return put(one, Number(year) - turns);
      });
    })
    .replace(bare, (_, one: string) => put(one, null));
}

function markMonths(text: string, marks: Marks): string {
  const put = (unit: string, year: number | null): string => {
    const month = Number(unit);
    return month >= 1 && month <= 12 ? marks.put('month', { year, month }) : marks.put('bad', {});
  };
  const MONTH = markClass('month');
  const numeric = text.replace(
    /(?<![\d/.])(\d{1,2}) ?\/ ?((?:19|20)\d{2})(?![\d/])/g,
    (printed, month, year, at) =>
      /(?:thang|thg\.?|(?<![a-z])t|quy|qui|(?<![a-z])q) ?(?:[\div]+ ?(?:,|-|\+|&|va|den) ?)*$/.test(
        text.slice(0, at),
      )
        ? printed
        : put(month, Number(year)),
  );
  const listed = markList(numeric, 'thang|thg\\.?|t(?=\\d)', '\\d{1,2}(?!\\d)', put, Number);
  // A time cell "6-9/2026" or "10, 11/2026": a number before a month at the very start is a month of that year.
  return listed.replace(new RegExp(`^(\\d{1,2})( ?[-,] ?)([${MONTH}])`), (printed, month, link, mark) => {
    const next = marks.get('month', mark);
    return next === undefined || Number(month) >= next.month ? printed : put(month, next.year) + link + mark;
  });
}

function markQuarters(text: string, marks: Marks): string {
  // "Il", "lll": an l that a scanner made of the roman I.
  const numberOf = (unit: string): number => quarterByText.get(unit.replace(/l/g, 'i')) ?? 0;
  const put = (unit: string, year: number | null): string =>
    marks.put('quarter', { year, quarter: numberOf(unit) });
  const dated = markList(
    text,
    `${QUARTER}|q(?=[\\div])`,
    '(?:[il]v|[il]{1,3}|[1-4])(?![a-z\\d])',
    put,
    numberOf,
  );
  // "Quý I, II, III, IV" without any year: romans behind the first are quarters too.
  const more = new RegExp(`([${markClass('quarter')}])((?:${LINK}(?:[il]v|[il]{1,3})(?![a-z\\d/]))+)`, 'g');
  return dated.replace(more, (printed, first: string, rest: string) =>
    marks.get('quarter', first)?.year === null
      ? first + rest.replace(/(?<![a-z])(?:[il]v|[il]{1,3})(?![a-z])/g, (one) => put(one, null))
      : printed,
  );
}

function markYearParts(text: string, marks: Marks): string {
  const span = (year: string, first: number, last: number): string => {
    const [from, to] = [
      plainDate(Number(year), first, 1),
      plainDate(Number(year), last, daysInMonth(Number(year), last)),
    ];
    return from === undefined || to === undefined ? marks.put('bad', {}) : marks.put('span', { from, to });
  };
  return text
    .replace(/(?<!\d)(?:(?:0?6|sau) thang|nua) (dau|cuoi) (?:cua )?nam (\d{4})(?![\d/])/g, (_, part, year) =>
      part === 'dau' ? span(year, 1, 6) : span(year, 7, 12),
    )
    .replace(/(?<!\d)(?:0?9|chin) thang (?:dau )?(?:cua )?nam (\d{4})(?![\d/])/g, (_, year) =>
      span(year, 1, 9),
    );
}

/** First, middle or last day of a month or year (Civil Code 2015, Article 146.2-3); last day of a quarter. */
function edgeOf(part: string, mark: string, marks: Marks): string | undefined {
  const month = marks.get('month', mark);
  const quarter = marks.get('quarter', mark);
  const year = marks.get('year', mark);
  const byPart = (
    first: [number, number],
    middle: [number, number],
    last: [number, number],
  ): [number, number] => (part === 'dau' ? first : part === 'giua' ? middle : last);
  if (year !== undefined) {
    const [m, d] = byPart([1, 1], [6, 30], [12, 31]);
    return marks.put('day', { date: plainDate(year.year, m, d) ?? '' });
  }
  const whole =
    month ?? (quarter === undefined ? undefined : { year: quarter.year, month: quarter.quarter * 3 });
  if (whole === undefined || (quarter !== undefined && part !== 'cuoi')) return undefined;
  const last = daysInMonth(whole.year ?? 2025, whole.month);
  const [, d] = byPart([whole.month, 1], [whole.month, 15], [whole.month, last]);
  if (whole.year !== null) return marks.put('day', { date: plainDate(whole.year, whole.month, d) ?? '' });
  // The last day of a February depends on its year.
  return whole.month === 2 && part === 'cuoi'
    ? undefined
    : marks.put('yearDay', { month: whole.month, day: d });
}

/** The text with every month, quarter, half year and year replaced by its mark. */
export function markUnits(text: string, marks: Marks): string {
  const units = markQuarters(markMonths(markYearParts(text, marks), marks), marks)
    .replace(/viet nam/g, 'viet_nam')
    .replace(/(?:nam ?)?(?<![\d/])((?:19|20)\d{2})(?![\d/])/g, (_, year: string) =>
      marks.put('year', { year: Number(year) }),
    );
  const edge = new RegExp(
    `(?<!thang |nua |tuan )(dau|giua|cuoi) ([${markClass('month', 'quarter', 'year')}])`,
    'g',
  );
  return units
    .replace(edge, (printed, part: string, mark: string) => edgeOf(part, mark, marks) ?? printed)
    .replace(
      /(?<!thang |nua |ky |hop |ket )(giua|cuoi) nam(?! (?:sau|truoc|hoc))(?![a-z])/g,
      (_, part: string) =>
        marks.put('yearDay', part === 'giua' ? { month: 6, day: 30 } : { month: 12, day: 31 }),
    );
}
