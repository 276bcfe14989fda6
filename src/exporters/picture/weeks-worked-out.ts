// Past weeks of one plan or agency, worked out from when its work was recorded as done. Weeks that were said are digests.
import type { Instant } from '../../core/clock.ts';
import { addDays, instantAt, localDateOf, mondayOf, type PlainDate, weekNumberOf } from '../../core/dates.ts';
import { type Item, lastDayOf } from '../../core/items/item.ts';
import type { OfficeRecords } from '../records.ts';

/** One week of the trend. */
export interface Week {
  number: number;
  done: number;
  overdue: number;
}

const weeksMax = 12;
const friday = 4;
const draftTime = '15:30';

/** Takes items one by one and tells the weeks at the end. */
export interface WeekCounter {
  /** Counts an owed item. */
  add(item: Item): void;
  /**
   * Weeks from the activation of the plans that owe anything, at most twelve, each as of its Friday; the running week
   * as of now. Empty when nothing was added or no plan was activated.
   */
  weeks(): Week[];
}

/** A counter that looks at each item once: it is done from one week on, and overdue from one week on until then. */
export function weekCounterOf({ plans, at, today, zone }: Omit<OfficeRecords, 'items'>): WeekCounter {
  const mondayById = new Map(
    plans.flatMap(({ id, activatedAt }) =>
      activatedAt === null ? [] : [[id, mondayOf(localDateOf(activatedAt, zone))] as const],
    ),
  );
  const ends = weekEndsSince([...mondayById.values()].sort()[0] ?? addDays(today, 1), { at, today, zone });
  // What changes with a week; summed up at the end. One more for what has not come yet.
  const doneFrom = new Array<number>(ends.length + 1).fill(0);
  const lateFrom = new Array<number>(ends.length + 1).fill(0);
  const lateByDay = new Map<PlainDate, number>();
  const owing = new Set<string>();
  return {
    add(item) {
      owing.add(item.planId);
      const done = item.execution === 'done' ? firstWeek(ends, (end) => isDoneBy(item, end)) : ends.length;
      doneFrom[done] = (doneFrom[done] ?? 0) + 1;
      const lastDay = lastDayOf(item);
      if (lastDay === null) return;
      let late = lateByDay.get(lastDay);
      if (late === undefined) {
        late = firstWeek(ends, ({ on }) => on > lastDay);
        lateByDay.set(lastDay, late);
      }
      if (late >= done) return;
      lateFrom[late] = (lateFrom[late] ?? 0) + 1;
      lateFrom[done] = (lateFrom[done] ?? 0) - 1;
    },
    weeks() {
      const firstMonday = [...owing].flatMap((id) => mondayById.get(id) ?? []).sort()[0];
      let [done, overdue] = [0, 0];
      const weeks = ends.map(({ on }, index) => {
        done += doneFrom[index] ?? 0;
        overdue += lateFrom[index] ?? 0;
        return { number: weekNumberOf(on), done, overdue };
      });
      return weeks.filter((_, index) => firstMonday !== undefined && (ends[index]?.on ?? '') >= firstMonday);
    },
  };
}

/** The moment of a week that its counts are as of. */
interface WeekEnd {
  on: PlainDate;
  at: Instant;
}

function weekEndsSince(
  firstMonday: PlainDate,
  { at, today, zone }: Pick<OfficeRecords, 'at' | 'today' | 'zone'>,
): WeekEnd[] {
  const ends: WeekEnd[] = [];
  for (let monday = mondayOf(today); monday >= firstMonday && ends.length < weeksMax; ) {
    const on = addDays(monday, friday);
    ends.unshift(on < today ? { on, at: instantAt(on, draftTime, zone) } : { on: today, at });
    monday = addDays(monday, -7);
  }
  return ends;
}

const isDoneBy = ({ doneAt, closedOn }: Item, { on, at }: WeekEnd): boolean =>
  doneAt === null ? (closedOn ?? '') <= on : doneAt <= at;

/** The first week that holds; the number of weeks when none does. */
function firstWeek(ends: readonly WeekEnd[], holds: (end: WeekEnd) => boolean): number {
  const index = ends.findIndex(holds);
  return index === -1 ? ends.length : index;
}
