// What had to be announced: a pure function of items and the calendar's data, written from the table of reminders
// without the planner. Days are counted on plain UTC dates; nothing of src/core is asked.
import { readFileSync } from 'node:fs';

/** What the oracle needs to know of an item. */
export interface OwedItem {
  kind: 'task' | 'report';
  role: 'lead' | 'coordinating';
  follow: 'followed' | 'asked' | 'silent';
  requested: boolean;
  dueOn: string | null;
  inclusive: boolean;
}

/** One reminder that has to be said: the rule, its day and the instant from which it is late. */
export interface Slot {
  rule: string;
  day: string;
  at: number;
}

const dayMs = 86_400_000;
const offsetMs = 7 * 3_600_000;

const specialDays = new Map(
  (
    JSON.parse(readFileSync(new URL('../../data/holidays/vn.json', import.meta.url), 'utf8')) as {
      date: string;
      kind: 'holiday' | 'working';
    }[]
  ).map(({ date, kind }) => [date, kind]),
);

const utcOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** Whether offices work on the day. */
export function isWorked(day: string): boolean {
  const special = specialDays.get(day);
  if (special !== undefined) return special === 'working';
  const weekday = new Date(utcOf(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day `count` working days after `day` (before it when negative). */
export function workingDays(day: string, count: number): string {
  const step = count < 0 ? -dayMs : dayMs;
  let utc = utcOf(day);
  for (let left = Math.abs(count); left > 0; ) {
    utc += step;
    if (isWorked(dayOf(utc))) left -= 1;
  }
  return dayOf(utc);
}

/** The local day of an instant in Việt Nam. */
export const localDay = (at: number): string => dayOf(at + offsetMs);

/** The instant of a local time `HH:mm` in Việt Nam. */
export const instantOf = (day: string, time: string): number => Date.parse(`${day}T${time}:00+07:00`);

/** 08:15, and 10:00 on Mondays. */
export const slotAt = (day: string): number =>
  instantOf(day, new Date(utcOf(day)).getUTCDay() === 1 ? '10:00' : '08:15');

/** Days before (-) the target and after (+) the printed day, by the kind of item. */
const rounds: Record<OwedItem['kind'], { target: [string, number][]; printed: [string, number][] }> = {
  task: {
    target: [
      ['before-10', -10],
      ['before-2', -2],
      ['on-target', 0],
    ],
    printed: [
      ['overdue-1', 1],
      ['overdue-5', 5],
    ],
  },
  report: {
    target: [
      ['before-15', -15],
      ['before-5', -5],
      ['before-2', -2],
      ['on-target', 0],
    ],
    printed: [
      ['overdue-1', 1],
      ['overdue-3', 3],
    ],
  },
};

/** The rules this oracle knows; rows of other rules are not judged by it. */
export const judgedRules = new Set(
  [...Object.values(rounds).flatMap(({ target, printed }) => [...target, ...printed]), ['request', 0]].map(
    ([rule]) => String(rule),
  ),
);

/** Everything that focal points have to hear of an item with a day; none of soft, asked, silent or coordinating work. */
export function slotsOf(item: OwedItem): Slot[] {
  const { dueOn } = item;
  if (dueOn === null || item.role !== 'lead' || item.follow !== 'followed') return [];
  const target = item.inclusive && isWorked(dueOn) ? dueOn : workingDays(dueOn, -1);
  const slot = (rule: string, day: string): Slot => ({ rule, day, at: slotAt(day) });
  if (item.requested) return [slot('request', workingDays(target, -10))];
  const { target: before, printed: after } = rounds[item.kind];
  return [
    ...before.map(([rule, days]) => slot(rule, days === 0 ? target : workingDays(target, days))),
    ...after.map(([rule, days]) => slot(rule, workingDays(dueOn, days))),
  ];
}
