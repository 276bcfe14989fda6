// Turns due reminders into messages: one a person and slot, in the transaction that marks the reminders queued.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { maySend, slotOf } from '../core/calendar/sending-hours.ts';
import type { Instant } from '../core/clock.ts';
import { localDateOf } from '../core/dates.ts';
import { partHeld } from '../core/items/extension-hold.ts';
import { undecidedOf } from '../core/items/open-matters.ts';
import { getRule } from '../core/reminding/plan-reminders.ts';
import { type DueReminder, roundsOf, selectDue } from '../core/reminding/remind.ts';
import type { Reminder } from '../core/reminding/reminder.ts';
import { newlyLost } from '../core/reminding/unreached.ts';
import type { Store } from '../store/open.ts';
import type { DueSlot } from '../store/reminders.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { recipientsIn } from './recipients.ts';
import { messagesOf, nameOf, unique } from './round-messages.ts';
import { unreachedNotices } from './round-notices.ts';

/** Reminders settled in one go; agencies are never parted, so that a person's stay together. */
const dueMax = 5_000;

/** Reminders read by one statement, so that nothing else waits for all of them. */
const readMax = 1_000;

/** Reminders counted by one statement. */
const countMax = 20_000;

/**
 * Queues what is due, if messages may go out now. Returns how many reminders were settled. What is left over from
 * earlier days waits for the day's slot too, or it would take the place of the day's one message.
 */
export async function remindDue(environment: SchedulerEnvironment): Promise<number> {
  const { store, clock, zone } = environment;
  const now = clock.now();
  const calendar = await environment.calendar();
  const isOpen = maySend(now, calendar, zone);
  if (!isOpen && !maySend(now, calendar.ofWeek('saturday-morning'), zone)) return 0;
  if (now < slotOf(localDateOf(now, zone), zone, calendar.hours)) return 0;
  let settled = 0;
  const counts = await dueCountsOf(store, now);
  for (const batch of batchesOf(isOpen ? counts : await ofOpenAgencies(environment, counts), dueMax)) {
    const office = await openOffice(environment);
    settled += await remindAgencies(environment, office, batch);
  }
  return settled;
}

/** The agencies that work at this moment, on a day on which the others do not. */
async function ofOpenAgencies(
  environment: SchedulerEnvironment,
  counts: readonly DueCount[],
): Promise<DueCount[]> {
  const { officeRules, at } = await openOffice(environment);
  return counts.filter(({ agencyId }) => maySend(at, officeRules.calendarFor(agencyId), environment.zone));
}

interface DueCount {
  agencyId: string;
  count: number;
}

/** Whole agencies, together at most `max` reminders unless one agency alone has more. */
function batchesOf(counts: readonly DueCount[], max: number): DueCount[][] {
  const batches: DueCount[][] = [];
  let size = 0;
  for (const one of counts) {
    const last = batches.at(-1);
    if (last !== undefined && size + one.count <= max) last.push(one);
    else {
      batches.push([one]);
      size = 0;
    }
    size += one.count;
  }
  return batches;
}

/** How much is due to each agency; counted by parts, since a month away leaves hundreds of thousands. */
async function dueCountsOf(store: Store, now: Instant): Promise<DueCount[]> {
  const total = new Map<string, number>();
  let after = Number.MIN_SAFE_INTEGER;
  for (const until of windowsOf(await store.reminders.listDueSlots(now))) {
    for (const { agencyId, count } of await store.reminders.listDueCounts(after, until))
      total.set(agencyId, (total.get(agencyId) ?? 0) + count);
    after = until;
    await nextTurn();
  }
  return [...total].map(([agencyId, count]) => ({ agencyId, count })).sort(byAgency);
}

const byAgency = (a: DueCount, b: DueCount): number =>
  a.agencyId < b.agencyId ? -1 : a.agencyId > b.agencyId ? 1 : 0;

/** The instants at which parts of at most `countMax` reminders end; an instant is never parted. */
function windowsOf(slots: readonly DueSlot[]): Instant[] {
  const ends: Instant[] = [];
  let size = 0;
  for (const { sendAt, count } of slots) {
    if (ends.length > 0 && size + count <= countMax) ends[ends.length - 1] = sendAt;
    else {
      ends.push(sendAt);
      size = 0;
    }
    size += count;
  }
  return ends;
}

/** What is due to the agencies, read by parts. */
async function dueOf(store: Store, at: Instant, counts: readonly DueCount[]): Promise<DueReminder[]> {
  const agencyIds = counts.map(({ agencyId }) => agencyId);
  const due: DueReminder[] = [];
  for (;;) {
    const part = await store.reminders.due(at, readMax, { agencyIds, after: due.at(-1)?.reminder });
    for (const row of part) due.push(row);
    if (part.length < readMax) return due;
    await nextTurn();
  }
}

async function remindAgencies(
  { store, zone, log }: SchedulerEnvironment,
  office: Office,
  counts: readonly DueCount[],
): Promise<number> {
  const isOpen = maySend(office.at, office.calendar, zone);
  // A desk's lists wait for a day on which the desk works.
  const due = (await dueOf(store, office.at, counts)).filter(
    ({ reminder }) => isOpen || getRule(reminder.rule).to !== 'desk',
  );
  const extensions = undecidedOf(await store.items.listExtensions());
  const { free, held } = partHeld(due, extensions, { today: office.today, calendar: office.calendar, zone });
  // Each of these looks at thousands of rows; whoever waits for the loop goes in between.
  await nextTurn();
  const { keep, drop } = selectDue(free, office.today);
  await nextTurn();
  const { rounds, lost } = roundsOf(keep, recipientsIn(office));
  const { messages, sent, merged } = await messagesOf(store, office, rounds, zone);
  const queued = unique(sent);
  const mergedRows = unique(merged);
  const isQueued = new Set([...queued, ...mergedRows].map(nameOf));
  const waiting = unique([...rounds.flatMap((round) => round.rows), ...held]).filter(
    (row) => !isQueued.has(nameOf(row)),
  );
  const agencyIdOf = new Map(due.map(({ reminder, item }) => [nameOf(reminder), item.agencyId]));
  const nextSlotOf = (reminder: Reminder): Instant => {
    const isForDesk = getRule(reminder.rule).to === 'desk';
    const calendar = isForDesk
      ? office.calendar
      : office.officeRules.calendarFor(agencyIdOf.get(nameOf(reminder)) ?? '');
    return slotOf(calendar.addWorkingDays(office.today, 1), zone, calendar.hours);
  };
  const untold = newlyLost(
    lost,
    await store.reminders.listLastSettled(unique(lost).flatMap((row) => agencyIdOf.get(nameOf(row)) ?? [])),
    (planId) => office.plans.get(planId)?.collectorId ?? null,
  );
  const outcome = await store.reminders.queue({
    keys: queued,
    messages: [...messages, ...office.word(unreachedNotices(office, untold))],
    drops: [
      ...drop.map(({ reminder, reason }) => ({ ...reminder, reason })),
      ...mergedRows.map((reminder) => ({ ...reminder, reason: 'merged' })),
      ...lost.map(({ reminder }) => ({ ...reminder, reason: 'no-recipient' })),
    ],
    later: waiting.map((reminder) => ({ ...reminder, sendAt: nextSlotOf(reminder) })),
  });
  log.info(
    {
      due: due.length,
      queued: queued.length,
      waiting: waiting.length,
      dropped: drop.length,
      lost: lost.length,
      outcome,
    },
    'reminders queued',
  );
  return outcome === 'ok' ? due.length : 0;
}
