// Deadlines that name a day: once, yearly, half-yearly, quarterly, monthly, ranges of days. The first family to be tried.
import type { DueRule, Period } from '../due-rule.ts';
import { type Group, groupMentions } from './group-mentions.ts';
import { labelsIn } from './labels.ts';
import type { Marks } from './marks.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { daylessRule, isInclusive, monthDayRules, yearDayRules, yearlyOf } from './resolve-day.ts';

/** What the days of a text amount to; `unreadable` = a deadline stands there that must not be guessed. */
export type DayReading = { kind: 'none' } | { kind: 'unreadable' } | { kind: 'rules'; rules: DueRule[] };

function rangeRule(
  [first, last]: readonly [Mention, Mention],
  group: Group,
  planPeriod: Period | null,
): DueRule | undefined {
  const [from, to] = [first, last].map((mention) => {
    const [rule] =
      mention.value.kind === 'day' ? [] : (yearDayRules({ ...group, mentions: [mention] }, planPeriod) ?? []);
    return mention.value.kind === 'day' ? mention.value.date : rule?.kind === 'once' ? rule.date : undefined;
  });
  if (from === undefined || to === undefined || from > to) return undefined;
  return { kind: 'window', from, to, ...(last.time ? { toTime: last.time } : {}) };
}

function onceRules(group: Group): DueRule[] {
  return group.mentions.flatMap((mention): DueRule[] => {
    if (mention.value.kind !== 'day') return [];
    if (mention.marker === 'from') return [{ kind: 'window', from: mention.value.date, to: null }];
    const time = mention.time ? { time: mention.time } : {};
    return [{ kind: 'once', date: mention.value.date, inclusive: isInclusive(mention), ...time }];
  });
}

/** The rules of one group; undefined when its day cannot be told for sure. */
function groupRules(group: Group, planPeriod: Period | null): DueRule[] | undefined {
  const [first, second] = group.mentions;
  if (first === undefined || group.mentions.some((mention) => mention.value.kind === 'bad')) return undefined;
  if (second?.link === 'range') {
    const rule = rangeRule([first, second], group, planPeriod);
    // "từ ngày 15/6 đến ngày 30/6 hằng năm": every year, by the last of the days.
    if (rule !== undefined) return [rule];
    const { mentions } = group;
    return second.value.kind === 'yearDay'
      ? yearDayRules({ ...group, mentions: mentions.slice(1) }, null)
      : undefined;
  }
  switch (first.value.kind) {
    case 'day':
      return onceRules(group);
    case 'yearDay':
      return first.marker === 'from' ? undefined : withNamedPeriods(group, yearDayRules(group, planPeriod));
    case 'monthDay':
      return withNamedPeriods(group, monthDayRules(group));
    default:
      return undefined;
  }
}

/** "Định kỳ 6 tháng, hằng năm (trước ngày 15/12)": the frequencies named before that have no day of their own. */
function withNamedPeriods(group: Group, rules: DueRule[] | undefined): DueRule[] | undefined {
  if (rules === undefined || !group.isNamed || rules.some((rule) => rule.kind === 'once')) return rules;
  const covered = new Set<string>(rules.map((rule) => rule.kind));
  if (rules.length === 1 && rules[0]?.kind === 'halfYearly' && (rules[0].dates?.length ?? 0) > 1)
    covered.add('yearly');
  const bare = group.frequencies.slice(0, -1).flatMap((frequency) => {
    const rule = frequency === 'yearly' ? undefined : daylessRule(frequency);
    return rule === undefined || covered.has(rule.kind) ? [] : [rule];
  });
  return [...bare, ...rules];
}

/** "hằng năm, trước ngày 15/6 và trước ngày 15/12": several days of one yearly duty become one rule. */
function mergeYearly(rules: readonly DueRule[]): DueRule[] {
  const dates = rules.flatMap((rule) =>
    rule.kind === 'yearly' && 'month' in rule && rule.month !== null && rule.day !== null
      ? [{ month: rule.month, day: rule.day, ...(rule.yearShift ? { yearShift: rule.yearShift } : {}) }]
      : [],
  );
  const inclusive = rules.map((rule) => rule.kind === 'yearly' && rule.inclusive === true);
  const isOne = dates.length > 1 && dates.length === rules.length && new Set(inclusive).size === 1;
  return isOne ? [yearlyOf(dates, inclusive[0] ?? false)] : [...rules];
}

const isStrong = ({ mentions: [first, second] }: Group): boolean =>
  second?.link !== 'range' && (first?.marker === 'before' || first?.marker === 'by');

/** "Dự kiến ngày 05/12/2025 (Chậm nhất ngày 10/12/2025 …)": the planned day goes with the deadline. */
function withPlanned(rules: readonly DueRule[], groups: readonly Group[]): DueRule[] {
  const value = groups.find((group) => group.mentions[0]?.marker === 'planned')?.mentions[0]?.value;
  const [only] = rules;
  if (value?.kind !== 'day' || rules.length !== 1 || only?.kind !== 'once' || only.date === value.date)
    return [...rules];
  return [{ ...only, planned: value.date }];
}

/**
 * The rules of all days that a marked text names as deadlines. A day without a deadline word counts only
 * where nothing stronger is said: in a text that is `brief` (a time cell), or behind "vào", "từ … đến".
 */
export function readDays(text: string, marks: Marks, planPeriod: Period | null, brief: boolean): DayReading {
  const all = mentionsIn(text, marks);
  // "dịp 27/7 hằng năm" alone is the time; in a sentence it is the occasion of something else.
  const isOccasion = brief && all.length === 1 && /^(?:vao |nhan )?dip /.test(text);
  const mentions = isOccasion
    ? all.map((mention): Mention => ({ ...mention, marker: 'on' }))
    : all.filter((mention) => mention.marker !== 'aside');
  const groups = groupMentions(text, mentions, labelsIn(text));
  const isUsable = (group: Group): boolean => {
    const [first, second] = group.mentions;
    if (second?.link === 'range' || first?.marker === 'on' || isStrong(group) || brief) return true;
    return (
      first?.value.kind !== 'day' && first?.marker !== 'from' && /^ ?(?:cua )?(?:hang|moi) /.test(group.after)
    );
  };
  const strong = groups.filter(isStrong);
  const usable = strong.length > 0 ? strong : groups.filter(isUsable);
  const read = usable.map((group) => ({ group, rules: groupRules(group, planPeriod) }));
  if (usable.length === 0) return { kind: 'none' };
  if (read.some(({ rules }) => rules === undefined)) return { kind: 'unreadable' };
  const rules = read.flatMap((one) => one.rules ?? []);
  const merged = read.some(({ group }) => group.isNamed) ? rules : mergeYearly(rules);
  return { kind: 'rules', rules: withPlanned(merged, groups) };
}
