// The numbers of the chart: counted work per agency by state, and how done and overdue moved from week to week.
import { countedOn } from '../../core/figures.ts';
import { deadlineStatesOn, type Item } from '../../core/item.ts';
import { agencyName, type OfficeRecords } from '../records.ts';
import { type ChartState, states } from './palette.ts';
import { type Week, weeksWorkedOut } from './weeks-worked-out.ts';

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

/** Agencies in the official order, never by lateness. */
export function chartDataOf(records: OfficeRecords): ChartData {
  const stateOf = deadlineStatesOn(records.today, records.calendar);
  const counted = records.items.filter(countedOn(records.today));
  const total = nothing();
  const byAgency = new Map<string, Record<ChartState, number>>();
  for (const item of counted) {
    const state = stateOf(item);
    let counts = byAgency.get(item.agencyId);
    if (counts === undefined) {
      counts = nothing();
      byAgency.set(item.agencyId, counts);
    }
    counts[state] += 1;
    total[state] += 1;
  }
  const rank = (id: string): number => records.agencyById.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  const bars = [...byAgency]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([id, counts]): Bar => ({ name: agencyName(records, id), counts, others: 0 }));
  return { bars: folded(bars), total, weeks: weeksOf(records, counted) };
}

function folded(bars: Bar[]): Bar[] {
  if (bars.length <= barsMax) return bars;
  const rest = bars.slice(barsMax - 1);
  const counts = nothing();
  for (const bar of rest) for (const state of states) counts[state] += bar.counts[state];
  return [...bars.slice(0, barsMax - 1), { name: '', counts, others: rest.length }];
}

/** Weeks as they were said where all plans are shown; of a plan or an agency worked out from when work was done. */
function weeksOf(records: OfficeRecords, counted: readonly Item[]): Week[] {
  const { digests, plans } = records;
  const last = digests.at(-1)?.facts.figures;
  const shows = (field: 'planId' | 'agencyId'): number => {
    const seen = new Set<string>();
    for (const item of counted) seen.add(item[field]);
    return seen.size;
  };
  const isAll =
    last !== undefined &&
    plans.length >= last.plans &&
    shows('planId') === last.plans &&
    shows('agencyId') === last.agencies;
  if (!isAll) return weeksWorkedOut(records);
  return digests.map(({ facts }) => ({
    number: facts.weekNumber,
    done: facts.figures.done,
    overdue: facts.figures.openOverdue,
  }));
}
