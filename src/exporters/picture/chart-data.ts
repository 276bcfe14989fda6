// The numbers of the chart: counted work per agency by state, and how done and overdue moved from week to week.
import { countedOn, isOwed } from '../../core/digest/figures.ts';
import { deadlineStatesOn } from '../../core/items/item.ts';
import { agencyName, type OfficeRecords } from '../records.ts';
import { type ChartState, states } from './palette.ts';
import { type Week, weekCounterOf } from './weeks-worked-out.ts';

/** Counts of one agency; `others` carries how many agencies a last bar stands for. */
export interface Bar {
  name: string;
  counts: Record<ChartState, number>;
  others: number;
}

export interface ChartData {
  bars: Bar[];
  total: Record<ChartState, number>;
  weeks: Week[];
  /** Plans of which anything is counted. */
  planIds: ReadonlySet<string>;
}

/** More bars would not be read on a phone; the rest stands together. */
const barsMax = 12;

const nothing = (): Record<ChartState, number> => ({
  done: 0,
  'in-time': 0,
  'due-soon': 0,
  overdue: 0,
  'no-date': 0,
});

/**
 * Agencies in the official order, never by lateness. The items are gone through once: a province has 100,000, and a
 * picture is drawn while somebody waits.
 */
export function chartDataOf(records: OfficeRecords): ChartData {
  const stateOf = deadlineStatesOn(records.today, records.calendar);
  const isCounted = countedOn(records.today);
  const total = nothing();
  const byAgency = new Map<string, Record<ChartState, number>>();
  const planIds = new Set<string>();
  const weeks = weekCounterOf(records);
  for (const item of records.items) {
    if (!isOwed(item)) continue;
    weeks.add(item);
    if (!isCounted(item)) continue;
    const state = stateOf(item);
    let counts = byAgency.get(item.agencyId);
    if (counts === undefined) {
      counts = nothing();
      byAgency.set(item.agencyId, counts);
    }
    counts[state] += 1;
    total[state] += 1;
    planIds.add(item.planId);
  }
  const said = weeksSaid(records, { plans: planIds.size, agencies: byAgency.size });
  return { bars: barsOf(records, byAgency), total, weeks: said ?? weeks.weeks(), planIds };
}

/** Only agencies that get a bar of their own are looked up by name. */
function barsOf(records: OfficeRecords, byAgency: ReadonlyMap<string, Record<ChartState, number>>): Bar[] {
  const ranked = [...byAgency]
    .map(([id, counts]) => ({
      id,
      counts,
      rank: records.agencyById.get(id)?.rank ?? Number.MAX_SAFE_INTEGER,
    }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const own = ranked.length <= barsMax ? ranked : ranked.slice(0, barsMax - 1);
  const bars = own.map(({ id, counts }): Bar => ({ name: agencyName(records, id), counts, others: 0 }));
  const rest = ranked.slice(own.length);
  if (rest.length === 0) return bars;
  const counts = nothing();
  for (const one of rest) for (const state of states) counts[state] += one.counts[state];
  return [...bars, { name: '', counts, others: rest.length }];
}

/** Weeks as they were said; undefined unless all plans are shown, for those of a plan or an agency were never said. */
function weeksSaid(
  { digests, plans }: OfficeRecords,
  shown: { plans: number; agencies: number },
): Week[] | undefined {
  const last = digests.at(-1)?.facts.figures;
  const isAll =
    last !== undefined &&
    plans.length >= last.plans &&
    shown.plans === last.plans &&
    shown.agencies === last.agencies;
  if (!isAll) return undefined;
  return digests.map(({ facts }) => ({
    number: facts.weekNumber,
    done: facts.figures.done,
    overdue: facts.figures.openOverdue,
  }));
}
