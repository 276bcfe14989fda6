// Computes the facts of a digest, of a week or any period, from the state of the items. One pure function; the words are in messages/.
import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../clock.ts';
import { addDays, instantAt, localDateOf, type PlainDate, weekNumberOf } from '../dates.ts';
import { lastDayOf } from '../due/period.ts';
import {
  deadlineStatesOn,
  type Extension,
  type Item,
  lastDayOf as lastDayInTime,
  type Obstacle,
} from '../items/item.ts';
import { asksForMore, isUnfinished, undecidedOf } from '../items/open-matters.ts';
import type { AgencyRecord } from '../people/person.ts';
import type { Plan, ReportDuty } from '../plans/plan.ts';
import { planLabelOf } from '../views.ts';
import type { AgencyCount, DigestFacts, DueSoonLine, Figures } from './digest.ts';
import { decisionsOf } from './digest-decisions.ts';
import { figuresOf, isOwed } from './figures.ts';

/** Everything a digest is computed from; all of it current at `asOf`. */
export interface DigestInput {
  fromOn: PlainDate;
  toOn: PlainDate;
  /** Where the last digest that went out ended; null = the window begins with `fromOn`. */
  since: Instant | null;
  asOf: Instant;
  calendar: Calendar;
  zone: string;
  desk: string;
  deskOfficer: string | null;
  items: readonly Item[];
  planById: ReadonlyMap<string, Plan>;
  agencyById: ReadonlyMap<string, AgencyRecord>;
  obstacles: readonly Obstacle[];
  extensions: readonly Extension[];
  /** Where the plan names a day to pass a report on; absent = none is known. */
  duties?: readonly ReportDuty[];
  previous: Figures | null;
  /** When each item was last asked about as overdue, in a message that arrived. */
  askedAt: ReadonlyMap<string, Instant>;
  /** For a digest on request: the period, and the plan or agency that it is about. */
  asked?: NonNullable<DigestFacts['asked']>;
}

const soonDays = 7;
const reportWatchDays = 30;

/** The digest of the window; lists are empty and counts zero where there is nothing to say. */
export function digestFactsOf(input: DigestInput): DigestFacts {
  const { items, calendar, fromOn, toOn } = input;
  const today = localDateOf(input.asOf, input.zone);
  const owed = items.filter(isOwed);
  const open = owed.filter((item) => item.execution !== 'done' && item.hold === 'none');
  const [soonAfter, soonUntil] = soonWindow(input, today);
  const soon = open.filter(
    (item) => item.targetOn !== null && item.targetOn > soonAfter && item.targetOn <= soonUntil,
  );
  const stateOf = deadlineStatesOn(today, calendar);
  const overdue = owed.filter((item) => stateOf(item) === 'overdue');
  const unreminded = overdue.filter((item) => !wasAskedLate(item, input));
  const unremindedIds = new Set(unreminded.map((item) => item.agencyId));
  const [since, until] = windowOf(input);
  const finished = owed.filter(
    ({ execution, doneAt }) => execution === 'done' && doneAt !== null && doneAt > since && doneAt <= until,
  );
  const [watchFrom, watchUntil] = [addDays(today, -reportWatchDays), addDays(today, reportWatchDays)];
  const watched = open.filter(
    (item) =>
      item.kind === 'report' && item.dueOn !== null && item.dueOn >= watchFrom && item.dueOn <= watchUntil,
  );
  const openById = new Map(items.filter(isUnfinished).map((item) => [item.id, item]));
  return {
    ...(input.asked && { asked: input.asked }),
    fromOn,
    toOn,
    weekNumber: weekNumberOf(fromOn),
    since,
    asOf: input.asOf,
    desk: input.desk,
    deskOfficer: input.deskOfficer,
    ...issuerOf(items, input.planById),
    dueSoon: linesOf(soon, owed, input),
    overdue: countByAgency(overdue, input.agencyById).map((row) => ({
      ...row,
      reminded: !unremindedIds.has(row.agencyId),
    })),
    finished: countByAgency(finished, input.agencyById),
    // What an agency says again about the same work is not another difficulty.
    openObstacles: new Set(
      input.obstacles.flatMap(({ itemId, state }) =>
        state !== 'closed' && openById.has(itemId) ? [itemId] : [],
      ),
    ).size,
    openExtensions: undecidedOf(input.extensions).filter((row) => {
      const item = openById.get(row.itemId);
      return item !== undefined && asksForMore(row, item);
    }).length,
    decisions: decisionsOf(input),
    reports: linesOf(watched, owed, input),
    figures: figuresOf(items, today, calendar),
    previous: input.previous,
  };
}

/** A question before a day that was moved since says nothing about the present delay. */
function wasAskedLate(item: Item, { askedAt, zone }: DigestInput): boolean {
  const at = askedAt.get(item.id);
  return at !== undefined && localDateOf(at, zone) > (lastDayInTime(item) ?? '');
}

/** The instant from which messages about the present delays were sent; undefined when nothing is overdue. */
export function lateSince(items: readonly Item[], asOf: Instant, zone: string): Instant | undefined {
  const today = localDateOf(asOf, zone);
  let first: PlainDate | undefined;
  for (const item of items) {
    const day = isOwed(item) && item.execution !== 'done' ? lastDayInTime(item) : null;
    if (day !== null && day < today && (first === undefined || day < first)) first = day;
  }
  return first === undefined ? undefined : instantAt(addDays(first, 1), '00:00', zone);
}

/** After which day and until which a target is due soon: a week ahead, or what is left of the period that was asked for. */
function soonWindow({ asked, fromOn, toOn }: DigestInput, today: PlainDate): [PlainDate, PlainDate] {
  if (
    asked === undefined ||
    (asked.period.kind === 'week' && fromOn <= today && today <= lastDayOf(asked.period))
  )
    return [today, addDays(today, soonDays)];
  const dayBefore = addDays(fromOn, -1);
  return [dayBefore > today ? dayBefore : today, toOn];
}

/** One line per code, earliest target first, with how many of all its agencies have sent. */
function linesOf(items: readonly Item[], all: readonly Item[], input: DigestInput): DueSoonLine[] {
  const mineByCode = byCode(items);
  const groupByCode = byCode(all.filter((item) => mineByCode.has(item.code)));
  return [...mineByCode]
    .flatMap(([code, mine]) => {
      const group = groupByCode.get(code) ?? mine;
      const [first] = mine;
      if (first === undefined || first.dueOn === null || first.targetOn === null) return [];
      return [
        {
          code,
          kind: first.kind,
          title: first.title,
          planLabel: labelOf(first.planId, input),
          agencies: mine
            .sort((a, b) => rankOf(a, input) - rankOf(b, input))
            .map((item) => nameOf(item.agencyId, input)),
          dueOn: first.dueOn,
          inclusive: first.inclusive,
          targetOn: first.targetOn,
          sent: group.filter((item) => item.execution === 'done').length,
          of: group.length,
        },
      ];
    })
    .sort((a, b) => (a.targetOn === b.targetOn ? a.code - b.code : a.targetOn < b.targetOn ? -1 : 1));
}

/** Counts per agency in the official order, never by lateness. */
function countByAgency(items: readonly Item[], agencyById: ReadonlyMap<string, AgencyRecord>): AgencyCount[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.agencyId, (counts.get(item.agencyId) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (agencyById.get(a)?.rank ?? 0) - (agencyById.get(b)?.rank ?? 0))
    .map(([agencyId, count]) => ({ agencyId, agency: agencyById.get(agencyId)?.name ?? agencyId, count }));
}

/** After which instant and up to which work counts as finished: all of a period, or since the last digest went out. */
function windowOf({ asked, fromOn, since, asOf, zone }: DigestInput): [Instant, Instant] {
  const first = instantAt(fromOn, '00:00', zone) - 1;
  if (asked === undefined) return [since ?? first, asOf];
  return [first, instantAt(addDays(lastDayOf(asked.period), 1), '00:00', zone) - 1];
}

function byCode(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.code);
    if (group === undefined) groups.set(item.code, [item]);
    else group.push(item);
  }
  return groups;
}

/** The body that issued most of the plans; none where no plan names one. */
function issuerOf(items: readonly Item[], planById: ReadonlyMap<string, Plan>): { issuer?: string } {
  const counts = new Map<string, number>();
  for (const planId of new Set(items.map((item) => item.planId))) {
    const issuer = planById.get(planId)?.issuer;
    if (issuer != null) counts.set(issuer, (counts.get(issuer) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined ? {} : { issuer: first[0] };
}

const rankOf = (item: Item, input: DigestInput): number => input.agencyById.get(item.agencyId)?.rank ?? 0;
const nameOf = (agencyId: string, input: DigestInput): string =>
  input.agencyById.get(agencyId)?.name ?? agencyId;
const labelOf = (planId: string, input: DigestInput): string => {
  const plan = input.planById.get(planId);
  return plan === undefined ? planId : planLabelOf(plan);
};
