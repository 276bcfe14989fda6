// Turns due reminders into messages: one a person and slot, in the transaction that marks the reminders queued.
import { type DueReminder, type Round, roundsOf, selectDue } from '../core/remind.ts';
import type { Reminder } from '../core/reminder.ts';
import { onTarget } from '../core/reminders/on-target.ts';
import { maySend, slotOf } from '../core/sending-hours.ts';
import type { ItemsOfCode } from './desk-notices.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { deskOfRecipient, recipientsOf } from './recipients.ts';
import { noticesOf, unreachedNotices } from './round-notices.ts';

/** Reminders read in one go; agencies are never parted, so that a person's stay together. */
const dueMax = 10_000;

/**
 * Queues what is due, if messages may go out now. Returns how many reminders were settled. What is left over from
 * earlier days waits for the day's slot too, or it would take the place of the day's one message.
 */
export async function remindDue(environment: SchedulerEnvironment): Promise<number> {
  const { store, clock, zone } = environment;
  const now = clock.now();
  if (!maySend(now, await environment.calendar(), zone)) return 0;
  let settled = 0;
  for (const batch of batchesOf(await store.reminders.listDueCounts(now))) {
    const office = await openOffice(environment);
    if (now < slotOf(office.today, zone)) return settled;
    settled += await remindAgencies(environment, office, batch);
  }
  return settled;
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
  const due = await store.reminders.due(office.at, count, agencyIds);
  const { keep, drop } = selectDue(due, office.today);
  const { rounds, lost } = roundsOf(keep, (row) => recipientsOf(office, row));
  const { messages, sent } = await messagesOf(store, office, rounds);
  const queued = unique(sent);
  const isQueued = new Set(queued.map(nameOf));
  const waiting = unique(rounds.flatMap((round) => round.rows)).filter((row) => !isQueued.has(nameOf(row)));
  const nextSlot = slotOf(office.calendar.addWorkingDays(office.today, 1), zone);
  const outcome = await store.reminders.queue({
    keys: queued,
    messages: [...messages, ...office.word(unreachedNotices(office, lost))],
    drops: [
      ...drop.map(({ reminder, reason }) => ({ ...reminder, reason })),
      ...lost.map(({ reminder }) => ({ ...reminder, reason: 'no-recipient' })),
    ],
    later: waiting.map((reminder) => ({ ...reminder, sendAt: nextSlot })),
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

/**
 * The messages of the rounds that go out, and the rows they carry. A person who had today's message waits for
 * tomorrow's, unless something is to be sent today; a desk hears of what its first message did not name.
 */
async function messagesOf(store: SchedulerEnvironment['store'], office: Office, rounds: readonly Round[]) {
  const itemsOfCode = await itemsOfDeskRounds(store, rounds);
  const worded = rounds.map((round) => ({
    round,
    drafts: office.word(noticesOf(office, round, itemsOfCode)),
  }));
  const taken = await store.outbox.listKnownKeys(
    worded.flatMap(({ drafts }) => drafts.map((draft) => draft.idempotencyKey)),
  );
  const going = worded.flatMap(({ round, drafts }) => {
    if (!drafts.some((draft) => taken.has(draft.idempotencyKey))) return [{ round, drafts }];
    if (!passesTheDay(round)) return [];
    const again = drafts.map((draft) => ({
      ...draft,
      idempotencyKey: `${draft.idempotencyKey}@${office.at}`,
    }));
    return [{ round, drafts: again }];
  });
  return {
    messages: going.flatMap(({ drafts }) => drafts),
    sent: going.flatMap(({ round }) => round.rows),
  };
}

/** The live lists count everyone who owes a report, also those that no reminder is due for. */
async function itemsOfDeskRounds(
  store: SchedulerEnvironment['store'],
  rounds: readonly Round[],
): Promise<ItemsOfCode> {
  const forDesk = rounds.filter((round) => deskOfRecipient(round.recipient) !== undefined);
  const codes = [...new Set(forDesk.flatMap((round) => round.rows.map((row) => row.item.code)))];
  const lists = await Promise.all(codes.map((code) => store.items.list({ code })));
  return new Map(codes.map((code, at) => [code, (lists[at] ?? []).filter((item) => item.role === 'lead')]));
}

const passesTheDay = ({ recipient, rows }: Round): boolean =>
  deskOfRecipient(recipient) !== undefined || rows.some((row) => row.reminder.rule === onTarget.name);

const nameOf = ({ itemId, rule, onDate }: Reminder): string => `${itemId}/${rule}/${onDate}`;

/** Each reminder once, whoever it goes to. */
const unique = (rows: readonly DueReminder[]): Reminder[] => [
  ...new Map(rows.map(({ reminder }) => [nameOf(reminder), reminder])).values(),
];
