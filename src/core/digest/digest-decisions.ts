// What leaders decide in the week's digest, with what hangs on it: days late, agencies concerned, the report that goes on.
import type { Instant } from '../clock.ts';
import { localDateOf, type PlainDate } from '../dates.ts';
import { onwardDaysOf } from '../due/onward-days.ts';
import { type Extension, type Item, isOpen, lastDayOf } from '../items/item.ts';
import { asksForMore, isUnfinished, undecidedOf } from '../items/open-matters.ts';
import { planLabelOf } from '../views.ts';
import type { DecisionLine } from './digest.ts';
import type { DigestInput } from './digest-facts.ts';

/** Obstacles that the desk passed on and extensions of tasks that wait; empty when nothing is to be decided. */
export function decisionsOf(input: DigestInput): DecisionLine[] {
  const itemById = new Map(input.items.filter(isUnfinished).map((item) => [item.id, item]));
  const passedOn = input.obstacles.filter(({ state }) => state === 'passed-on');
  const asked = undecidedOf(input.extensions).filter((row) => {
    const item = itemById.get(row.itemId);
    return item?.kind === 'task' && asksForMore(row, item);
  });
  const concerned = new Set(
    [...passedOn, ...asked].flatMap(({ itemId }) => itemById.get(itemId)?.code ?? []),
  );
  if (concerned.size === 0) return [];
  const alike = input.items.filter(({ code }) => concerned.has(code));
  return [
    ...passedOn.flatMap(({ itemId, at, words, waitingFor }) => {
      const item = itemById.get(itemId);
      if (item === undefined) return [];
      return [
        { kind: 'obstacle' as const, ...common(item, at, alike, input), words, waitingFor, untilOn: null },
      ];
    }),
    ...asked.flatMap((extension) => {
      const item = itemById.get(extension.itemId);
      if (item === undefined) return [];
      const { at, reason, untilOn } = extension;
      const times = timesAsked(extension, input.extensions);
      return [
        { kind: 'extension' as const, ...common(item, at, alike, input), words: reason, untilOn, times },
      ];
    }),
  ];
}

/** The how-manieth request for the item this is; one that its agency took back does not count. */
const timesAsked = ({ id, itemId, at }: Extension, all: readonly Extension[]): number =>
  1 +
  all.filter((one) => one.id !== id && one.itemId === itemId && one.at < at && one.state !== 'withdrawn')
    .length;

function common(item: Item, at: Instant, alike: readonly Item[], input: DigestInput) {
  const { calendar, zone, agencyById, planById, asOf } = input;
  const today = localDateOf(asOf, zone);
  const plan = planById.get(item.planId);
  const last = lastDayOf(item);
  const others = alike.filter(
    (other) =>
      other.code === item.code && other.agencyId !== item.agencyId && isOpen(other) && !other.requested,
  );
  return {
    code: item.code,
    title: item.title,
    planLabel: plan === undefined ? item.planId : planLabelOf(plan),
    agency: agencyById.get(item.agencyId)?.name ?? item.agencyId,
    dueOn: item.dueOn,
    saidOn: localDateOf(at, zone),
    // Whoever is only asked is never said to be late.
    lateDays: last !== null && last < today && !item.requested ? calendar.workingDaysBetween(last, today) : 0,
    ...(item.requested && { requested: true as const }),
    coordinating: others.filter(({ role }) => role === 'coordinating').length,
    others: others.filter(({ role }) => role === 'lead').length,
    onwardOn: onwardDayOf(item, input),
  };
}

/** The day on which the collector has to pass the report on; null where the plan names none. */
function onwardDayOf({ dutyId, dueOn, period }: Item, { duties = [] }: DigestInput): PlainDate | null {
  const duty = duties.find(({ id }) => id === dutyId);
  if (duty?.onwardOn == null || dueOn === null) return null;
  const days = onwardDaysOf(duty.due, duty.onwardOn, dueOn);
  return days.find((day) => day.period === period || day.period === null)?.onwardOn ?? null;
}
