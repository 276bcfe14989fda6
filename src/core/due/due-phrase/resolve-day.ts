// From days of any month or any year, and how often they come, to rules. Words are not looked at here any more,
// but for "tháng cuối quý" and its kind behind a day.
import { type PlainDate, partsOf, plainDate } from '../../dates.ts';
import type { DueRule, Period, YearDay } from '../due-rule.ts';
import type { Group } from './group-mentions.ts';
import type { Frequency } from './labels.ts';
import type { Mention } from './mentions.ts';

/** Whether a mentioned day itself is in time: only "trước" excludes it, and not when an hour of that day is said. */
export const isInclusive = (mention: Mention | undefined): boolean => mention?.marker !== 'before';

/** The one year in which a day without a year lies inside the plan's period; undefined = none or several. */
export function inPlanPeriod(planPeriod: Period | null, month: number, day: number): PlainDate | undefined {
  const { from, to } = planPeriod ?? { from: null, to: null };
  if (from === null || to === null) return undefined;
  const found: PlainDate[] = [];
  for (let year = partsOf(from).year; year <= partsOf(to).year && found.length < 2; year++) {
    const date = plainDate(year, month, day);
    if (date !== undefined && date >= from && date <= to) found.push(date);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** A rule of a frequency word alone, without a day; undefined for one period of the year ("9 tháng"). */
export function daylessRule(frequency: Frequency): DueRule | undefined {
  switch (frequency) {
    case 'weekly':
      return { kind: 'weekly', weekday: null };
    case 'monthly':
      return { kind: 'monthly', day: null };
    case 'quarterly':
      return { kind: 'quarterly', month: null, day: null };
    case 'halfYearly':
      return { kind: 'halfYearly' };
    case 'yearly':
      return { kind: 'yearly', month: null, day: null };
    case 'part':
      return undefined;
  }
}

/** Four days, one in each quarter, on the same day of the same month of it: a quarterly day. */
function quarterlyOf(dates: readonly YearDay[], inclusive: boolean): DueRule | undefined {
  const months = dates.map((date) => date.month).sort((one, other) => one - other);
  const day = dates[0]?.day;
  if (day === undefined || dates.some((date) => date.day !== day)) return undefined;
  const month = { '3,6,9,12': 'last', '1,4,7,10': 'firstNext' }[months.join()] as
    | 'last'
    | 'firstNext'
    | undefined;
  return month && { kind: 'quarterly', month, day, inclusive };
}

/** The yearly rule of one or several days. */
export function yearlyOf(dates: readonly YearDay[], inclusive: boolean): DueRule {
  const [only, ...others] = dates;
  if (only === undefined || others.length > 0) return { kind: 'yearly', dates: [...dates], inclusive };
  const { month, day, yearShift } = only;
  return { kind: 'yearly', month, day, inclusive, ...(yearShift ? { yearShift } : {}) };
}

/** Days with a month and without a year; undefined when neither words nor the plan tell the year. */
export function yearDayRules(group: Group, planPeriod: Period | null): DueRule[] | undefined {
  const inclusive = isInclusive(group.mentions[0]);
  const dates = group.mentions.flatMap(({ value }) =>
    value.kind === 'yearDay'
      ? [{ month: value.month, day: value.day, ...(value.yearShift ? { yearShift: value.yearShift } : {}) }]
      : [],
  );
  const says = (frequency: Frequency): boolean => group.frequencies.includes(frequency);
  const last = group.frequencies.at(-1);
  if (says('quarterly') && dates.length === 4)
    return [quarterlyOf(dates, inclusive) ?? yearlyOf(dates, inclusive)];
  if (says('halfYearly') && (dates.length > 1 || last === 'halfYearly')) {
    return [{ kind: 'halfYearly', dates, inclusive }];
  }
  if (says('yearly') || says('part') || dates.some((date) => date.yearShift !== undefined)) {
    return [yearlyOf(dates, inclusive)];
  }
  const resolved = dates.map(({ month, day }) => inPlanPeriod(planPeriod, month, day));
  const rules = resolved.flatMap((date, at): DueRule[] => {
    const time = group.mentions[at]?.time;
    return date === undefined ? [] : [{ kind: 'once', date, inclusive, ...(time ? { time } : {}) }];
  });
  return rules.length === dates.length ? rules : undefined;
}

const OF = '^ ?(?:\\([^)]*\\) ?)?,? ?(?:(?:cua|vao|trong) )?';
const NEXT = '(?:sau|tiep theo|ke tiep|tiep sau|lien ke|lien sau|ke sau)';
const quarterLast = new RegExp(
  `${OF}thang (?:cuoi(?: cung)?|thu ba|thu 3) (?:(?:cua|trong) )?(?:(?:hang|moi|cac|tung) )?quy`,
);
const quarterNext = new RegExp(
  `${OF}(?:thang (?:dau(?: tien)?|thu nhat|${NEXT}) )?(?:(?:cua|sau|trong) )?(?:(?:hang|moi|cac|tung) )?quy(?: ${NEXT}| bao cao)?`,
);
const periodNext = new RegExp(`${OF}thang (?:dau(?: tien)? (?:cua )?(?:ky|sau)|${NEXT} (?:cua )?ky)`);
const periodLast = new RegExp(`${OF}thang cuoi(?: cung)?(?! nam)`);
const nextMonth = new RegExp(`${OF}thang ${NEXT}`);
const everyMonth = new RegExp(`${OF}(?:(?:dinh ky|cac) )?(?:(?:hang|moi|tung|cac) thang|thang bao cao)`);
const theMonth = /^ ?(?:\([^)]*\) ?)?(?:cua|trong) thang(?! [a-z])/;

/** One day of the last month, or of the month after, of every period that the words name. */
function periodRules(day: number, month: 'last' | 'firstNext', inclusive: boolean, group: Group): DueRule[] {
  return group.frequencies.flatMap((frequency): DueRule[] => {
    if (frequency === 'quarterly') return [{ kind: 'quarterly', month, day, inclusive }];
    if (frequency === 'halfYearly') return [{ kind: 'halfYearly', month, day, inclusive }];
    if (frequency === 'monthly') {
      return [{ kind: 'monthly', day, inclusive, ...(month === 'last' ? {} : { monthShift: 1 }) }];
    }
    if (frequency !== 'yearly') return [];
    return [
      {
        kind: 'yearly',
        month: month === 'last' ? 12 : 1,
        day,
        inclusive,
        ...(month === 'last' ? {} : { yearShift: 1 }),
      },
    ];
  });
}

/** Days of a month; undefined when no words tell of which months ("tháng cuối kỳ báo cáo" of an unknown period). */
export function monthDayRules(group: Group): DueRule[] | undefined {
  const inclusive = isInclusive(group.mentions[0]);
  const { after } = group;
  const rules = group.mentions.flatMap(({ value }): DueRule[] => {
    if (value.kind !== 'monthDay') return [];
    const { day } = value;
    if (quarterLast.test(after)) return [{ kind: 'quarterly', month: 'last', day, inclusive }];
    if (periodNext.test(after)) return periodRules(day, 'firstNext', inclusive, group);
    if (quarterNext.test(after)) return [{ kind: 'quarterly', month: 'firstNext', day, inclusive }];
    if (periodLast.test(after)) return periodRules(day, 'last', inclusive, group);
    if (nextMonth.test(after)) {
      const longer = group.frequencies.some(
        (frequency) => frequency === 'quarterly' || frequency === 'halfYearly',
      );
      if (longer) return periodRules(day, 'firstNext', inclusive, group);
      return [{ kind: 'monthly', day, inclusive, monthShift: 1 }];
    }
    const isMonthly = group.frequencies.at(-1) === 'monthly' && (group.isNamed || everyMonth.test(after));
    return isMonthly || everyMonth.test(after) || theMonth.test(after)
      ? [{ kind: 'monthly', day, inclusive }]
      : [];
  });
  return rules.length > 0 ? rules : undefined;
}
