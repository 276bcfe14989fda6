// Which rounds of a slot go out, and as which messages; the rest waits for a later slot and merges there.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Item } from '../core/items/item.ts';
import { collector } from '../core/reminders/collector.ts';
import { getRule } from '../core/reminding/plan-reminders.ts';
import type { DueReminder, Round } from '../core/reminding/remind.ts';
import type { Reminder } from '../core/reminding/reminder.ts';
import type { OutboxDraft } from '../core/sending/outbox.ts';
import type { Store } from '../store/open.ts';
import { askedWith } from './asked-with-report.ts';
import { type Caps, isForStandBy, openCaps } from './caps.ts';
import type { ItemsOfCode } from './desk-notices.ts';
import type { Office } from './office.ts';
import { deskOfRecipient } from './recipients.ts';
import { noticesOf } from './round-notices.ts';

/**
 * The messages of the rounds that go out, and the rows they carry. Beyond the caps a person waits, unless something
 * is to be sent today; a desk hears of what its first message did not name. A live list that says what one of the
 * same day said is not sent again: after a gap what was missed and what is due today come one after the other. Its rows
 * are merged into the first.
 */
export async function messagesOf(
  store: Store,
  office: Office,
  rounds: readonly Round[],
  zone: string,
): Promise<{ messages: OutboxDraft[]; sent: DueReminder[]; merged: DueReminder[] }> {
  const going = goingOf(office, rounds, await openCaps(store, office, zone));
  const itemsOfCode = await itemsOfDeskRounds(store, going);
  const asked = await askedWith(
    store,
    office,
    going.flatMap((round) => round.rows),
  );
  const worded: OutboxDraft[][] = [];
  for (const round of going) {
    worded.push(office.word(noticesOf(office, round, itemsOfCode, asked)));
    // Words for hundreds of people take a second; whoever waits for the loop goes first.
    await nextTurn();
  }
  const taken = await store.outbox.listKnownKeys(worded.flat().map((draft) => draft.idempotencyKey));
  const isTaken = (draft: OutboxDraft): boolean => taken.has(draft.idempotencyKey);
  // A second message of a day passed the cap; its key must not be that of the first.
  const messages = worded.flatMap((drafts) => {
    const others = drafts.filter((draft) => !isLiveList(draft));
    const isSecond = others.some(isTaken);
    return drafts.flatMap((draft) => {
      if (isLiveList(draft)) return isTaken(draft) ? [] : [draft];
      return [isSecond ? { ...draft, idempotencyKey: `${draft.idempotencyKey}@${office.at}` } : draft];
    });
  });
  const carried = new Set(messages.filter(isLiveList).flatMap(({ itemIds }) => itemIds));
  const isSaidAlready = (row: DueReminder, round: number): boolean =>
    getRule(row.reminder.rule).name === collector.name &&
    !carried.has(row.item.id) &&
    (worded[round] ?? []).some(
      (draft) => isLiveList(draft) && isTaken(draft) && draft.itemIds.includes(row.item.id),
    );
  const merged = going.flatMap((round, index) => round.rows.filter((row) => isSaidAlready(row, index)));
  const isMerged = new Set(merged);
  const sent = going.flatMap((round) => round.rows.filter((row) => !isMerged.has(row)));
  return { messages, sent, merged };
}

const isLiveList = ({ idempotencyKey }: OutboxDraft): boolean =>
  idempotencyKey.startsWith(`${collector.name}:`);

/** Rounds within the caps. A stand-by reads only what goes to the focal point in the same slot. */
function goingOf(office: Office, rounds: readonly Round[], caps: Caps): Round[] {
  const beside = new Set(rounds.filter((round) => isForStandBy(office, round)));
  const first = rounds.filter((round) => !beside.has(round) && caps.allows(round));
  const said = new Set(first.flatMap((round) => round.rows.map((row) => nameOf(row.reminder))));
  const second = [...beside]
    .map((round) => ({ ...round, rows: round.rows.filter((row) => said.has(nameOf(row.reminder))) }))
    .filter((round) => round.rows.length > 0 && caps.allows(round));
  return [...first, ...second];
}

/** The live lists count everyone who owes a report, also those that no reminder is due for. */
async function itemsOfDeskRounds(store: Store, rounds: readonly Round[]): Promise<ItemsOfCode> {
  const forDesk = rounds.filter((round) => deskOfRecipient(round.recipient) !== undefined);
  const codes = [...new Set(forDesk.flatMap((round) => round.rows.map((row) => row.item.code)))];
  const lists: Item[][] = [];
  for (const code of codes) {
    lists.push(await store.items.list({ code }));
    await nextTurn();
  }
  return new Map(codes.map((code, at) => [code, (lists[at] ?? []).filter((item) => item.role === 'lead')]));
}

/** A reminder's key in one text. */
export const nameOf = ({ itemId, rule, onDate }: Reminder): string => `${itemId}/${rule}/${onDate}`;

/** Each reminder once, whoever it goes to. */
export const unique = (rows: readonly DueReminder[]): Reminder[] => [
  ...new Map(rows.map(({ reminder }) => [nameOf(reminder), reminder])).values(),
];
