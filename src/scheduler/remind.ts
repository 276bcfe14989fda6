// Turns due reminders into messages: one a person and slot, in the transaction that marks the reminders queued.
import type { Instant } from '../core/clock.ts';
import { localDateOf } from '../core/dates.ts';
import { partHeld } from '../core/extension-hold.ts';
import { getRule } from '../core/plan-reminders.ts';
import { roundsOf, selectDue } from '../core/remind.ts';
import type { Reminder } from '../core/reminder.ts';
import { maySend, slotOf } from '../core/sending-hours.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { recipientsOf } from './recipients.ts';
import { messagesOf, nameOf, unique } from './round-messages.ts';
import { unreachedNotices } from './round-notices.ts';

/** Reminders read in one go; agencies are never parted, so that a person's stay together. */
const dueMax = 10_000;

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
  for (const batch of batchesOf(isOpen ? counts : await ofOpenAgencies(environment, counts))) {
    const office = await openOffice(environment);
    settled += await remindAgencies(environment, office, batch);
  }
  return settled;
}

/** The agencies that work at this moment, on a day on which the others do not. */
async function ofOpenAgencies<Count extends { agencyId: string }>(
  environment: SchedulerEnvironment,
  counts: readonly Count[],
): Promise<Count[]> {
  const { officeRules, at } = await openOffice(environment);
  return counts.filter(({ agencyId }) => maySend(at, officeRules.calendarFor(agencyId), environment.zone));
}

/** Whole agencies, together at most `dueMax` reminders unless one agency alone has more. */
interface Batch {
  agencyIds: string[];
  count: number;
}

function batchesOf(counts: readonly { agencyId: string; count: number }[]): Batch[] {
  const batches: Batch[] = [];
  for (const { agencyId, count } of counts) {
    const last = batches.at(-1);
    if (last !== undefined && last.count + count <= dueMax) {
      last.agencyIds.push(agencyId);
      last.count += count;
    } else batches.push({ agencyIds: [agencyId], count });
  }
  return batches;
}

async function remindAgencies(
  { store, zone, log }: SchedulerEnvironment,
  office: Office,
  { agencyIds, count }: Batch,
): Promise<number> {
  const isOpen = maySend(office.at, office.calendar, zone);
  // A desk's lists wait for a day on which the desk works.
  const due = (await store.reminders.due(office.at, count, agencyIds)).filter(
    ({ reminder }) => isOpen || getRule(reminder.rule).to !== 'desk',
  );
  const extensions = await store.items.listExtensions();
  const { free, held } = partHeld(due, extensions, { today: office.today, calendar: office.calendar, zone });
  const { keep, drop } = selectDue(free, office.today);
  const { rounds, lost } = roundsOf(keep, (row) => recipientsOf(office, row));
  const { messages, sent } = await messagesOf(store, office, rounds, zone);
  const queued = unique(sent);
  const isQueued = new Set(queued.map(nameOf));
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
