// Turns due reminders into messages: one a person and slot, in the transaction that marks the reminders queued.
import { roundsOf, selectDue } from '../core/remind.ts';
import type { Reminder } from '../core/reminder.ts';
import { maySend } from '../core/sending-hours.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { openOffice } from './office.ts';
import { recipientsOf } from './recipients.ts';
import { noticesOf, unreachedNotices } from './round-notices.ts';

/** Reminders read in one go; what is left waits for the next kick. */
const dueMax = 10_000;

/** Queues what is due, if messages may go out now. Returns how many reminders were settled. */
export async function remindDue(environment: SchedulerEnvironment): Promise<number> {
  const { store, clock, zone, log } = environment;
  const now = clock.now();
  if (!maySend(now, await environment.calendar(), zone)) return 0;
  const due = await store.reminders.due(now, dueMax);
  if (due.length === 0) return 0;
  const office = await openOffice(environment);
  const { keep, drop } = selectDue(due, office.today);
  const { rounds, lost } = roundsOf(keep, (row) => recipientsOf(office, row));
  const notices = [...rounds.flatMap((round) => noticesOf(office, round)), ...unreachedNotices(office, lost)];
  const queued = rounds.flatMap((round) => round.rows.map((row) => row.reminder));
  const outcome = await store.reminders.queue({
    keys: unique(queued),
    messages: office.word(notices),
    drops: [
      ...drop.map(({ reminder, reason }) => ({ ...reminder, reason })),
      ...lost.map(({ reminder }) => ({ ...reminder, reason: 'no-recipient' })),
    ],
  });
  log.info(
    { due: due.length, queued: queued.length, dropped: drop.length, lost: lost.length, outcome },
    'reminders queued',
  );
  return outcome === 'ok' ? due.length : 0;
}

const unique = (reminders: Reminder[]): Reminder[] => [
  ...new Map(reminders.map((r) => [`${r.itemId}/${r.rule}/${r.onDate}`, r])).values(),
];
