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
import type { Store } from '../store/open.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { recipientsIn } from './recipients.ts';
import { messagesOf, nameOf, unique } from './round-messages.ts';
import { unreachedNotices } from './round-notices.ts';

/** Reminders settled in one go; agencies are never parted, so that a person's stay together. */
const dueMax = 10_000;

/** Reminders read by one statement, so that nothing else waits for all of them. */
const readMax = 1_000;

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
  const counts = await store.reminders.listDueCounts(now);
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

/** What is due to the agencies, read by parts. */
async function dueOf(store: Store, at: Instant, counts: readonly DueCount[]): Promise<DueReminder[]> {
  const due: DueReminder[] = [];
  for (const part of batchesOf(counts, readMax)) {
    const limit = part.reduce((sum, { count }) => sum + count, 0);
    const agencyIds = part.map(({ agencyId }) => agencyId);
    for (const row of await store.reminders.due(at, limit, agencyIds)) due.push(row);
    await nextTurn();
  }
  return due;
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
  const outcome = await store.reminders.queue({
    keys: queued,
    messages: [...messages, ...office.word(unreachedNotices(office, lost))],
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
