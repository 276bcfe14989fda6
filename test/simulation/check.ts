// Judges a simulation: the platform's log and the database against the oracle. Every sentence it returns is a fault.
import { copyFaults, delayFaults, delaysOf, type Tables, updateFaults } from './check-platform.ts';
import type { History, Step } from './history.ts';
import { judgedRules, localDay, type OwedItem, type Slot, slotsOf } from './oracle.ts';
import { type Row, rowsOf } from './rows.ts';
import type { World } from './world.ts';

const dayMs = 86_400_000;

/** How much a simulation covered, for reports. */
export interface Verdict {
  faults: string[];
  counts: {
    days: number;
    steps: number;
    crashes: number;
    slots: number;
    messages: number;
    ambiguous: number;
    /** Messages of one channel that were queued while the other was down, all sent at once. */
    besideOutage: number;
  };
}

/** Judges what is left of a played world. */
export async function check(world: World, history: History): Promise<Verdict> {
  const read = (query: string) => rowsOf(world.url, query);
  const tables: Tables = {
    items: await read('SELECT * FROM "Item"'),
    reminders: await read('SELECT * FROM "Reminder"'),
    messages: await read('SELECT * FROM "OutboxMessage" ORDER BY "id"'),
    deliveries: await read('SELECT * FROM "Delivery"'),
    inbox: await read('SELECT "channel", "updateId", "state" FROM "InboxMessage"'),
  };
  const owed = tables.items.map((row) => ({ row, slots: slotsOf(owedOf(row)) }));
  const expired = world.telegram.lostUpdates.expired.map((id) => `telegram:${id}`);
  const lost = new Set([...expired, ...[...world.lostOnTheWay].map((id) => `zalo-bot:${id}`)]);
  const delays = delaysOf(tables, history);
  return {
    faults: [
      ...owed.flatMap(({ row, slots }) => missed(String(row['id']), slots, tables, history, world)),
      ...unexpected(owed, tables),
      ...copyFaults(tables, world),
      ...crowded(tables, history),
      ...updateFaults(tables, history, lost),
      ...delayFaults(delays),
    ],
    counts: {
      days: history.simulatedDays,
      steps: history.steps.length,
      crashes: history.steps.filter((step) => step.outcome === 'crashed').length,
      slots: owed.reduce((sum, { slots }) => sum + slots.length, 0),
      messages: tables.messages.length,
      ambiguous: tables.messages.filter((row) => Number(row['ambiguities']) > 0).length,
      besideOutage: delays.length,
    },
  };
}

const owedOf = (row: Row): OwedItem => ({
  kind: row['kind'] as OwedItem['kind'],
  role: row['role'] as OwedItem['role'],
  follow: row['follow'] as OwedItem['follow'],
  requested: Boolean(row['requested']),
  dueOn: row['dueOn'] as string | null,
  inclusive: Boolean(row['inclusive']),
});

/** R3: each slot that came was said, or is recorded as not said for a reason that was true. */
function missed(itemId: string, slots: Slot[], tables: Tables, history: History, world: World): string[] {
  const bornAt = history.bornAt.get(itemId);
  if (bornAt === undefined) return [];
  const now = world.clock.now();
  const rows = tables.reminders.filter((row) => row['itemId'] === itemId);
  return [
    ...unsaid(itemId, rows, tables),
    ...slots
      .filter((slot) => slot.day >= localDay(bornAt) && slot.at <= now)
      .flatMap((slot) => {
        const row = rows.find((one) => one['rule'] === slot.rule && one['onDate'] === slot.day);
        const after = history.steps.filter((step) => step.at >= slot.at);
        const problem =
          row === undefined
            ? wasTakenBack(itemId, slot, history)
              ? undefined
              : 'was never planned'
            : problemOf(row, slot, rows, after, tables, world);
        return problem === undefined ? [] : [`R3: ${itemId} ${slot.rule} ${slot.day} ${problem}`];
      }),
  ];
}

/** One reminder of an item is said at a time, so that there are as many messages naming it as reminders marked as said. */
function unsaid(itemId: string, rows: readonly Row[], tables: Tables): string[] {
  const marked = rows.filter(
    (row) => row['state'] === 'queued' && judgedRules.has(String(row['rule'])),
  ).length;
  const said = new Set(
    tables.messages
      .filter((message) => String(message['idempotencyKey']).startsWith('reminders:'))
      .filter((message) => (JSON.parse(String(message['itemIds'])) as string[]).includes(itemId))
      // A day's message to several people is one; so are its parts, and its copies for a stand-by.
      .map((message) => roundOf(message).replace(/^reminders:[^:]+:/, '')),
  ).size;
  return said < marked ? [`R3: ${itemId} is marked as said ${marked} times, ${said} rounds name it`] : [];
}

/** The key of the round that a message belongs to: without its part, and without the address that it went on to. */
function roundOf(message: Row): string {
  const [base = '', ...marks] = String(message['idempotencyKey']).replace(/#\d+/g, '').split('@');
  return [base, ...marks.filter((mark) => /^\d+$/.test(mark))].join('@');
}

/** An item that is closed, on hold or promised, or that was just answered, loses what was not said yet. */
function wasTakenBack(itemId: string, slot: Slot, { steps }: History): boolean {
  const spokenSince = steps.some((step) => {
    const { newsAt } = step.items.get(itemId) ?? { newsAt: null };
    return newsAt !== null && newsAt >= slot.at - dayMs;
  });
  // The clock may pass the slot more than once; what was put off the first time may be taken back before the last.
  const last = steps.findLast((step, at) => step.at >= slot.at && (steps[at - 1]?.at ?? 0) < slot.at);
  const then = last?.items.get(itemId);
  return spokenSince || then === undefined || !then.isOpen;
}

function problemOf(
  row: Row,
  slot: Slot,
  rows: Row[],
  after: Step[],
  tables: Tables,
  world: World,
): string | undefined {
  if (row['state'] === 'planned')
    return Number(row['sendAt']) > world.clock.now() ? undefined : 'is due and nobody was told';
  if (row['state'] === 'dropped') return whyWrong(row, rows, after);
  const itemId = String(row['itemId']);
  const said = tables.messages.filter(
    (message) =>
      message['kind'] !== 'reply' &&
      String(message['idempotencyKey']).startsWith('reminders:') &&
      Number(message['createdAt']) >= slot.at &&
      (JSON.parse(String(message['itemIds'])) as string[]).includes(itemId),
  );
  if (said.length === 0) return 'is queued and no message since then names it';
  const open = said.find((message) => message['state'] === 'pending' || message['state'] === 'sending');
  return open === undefined ? undefined : `waits in message ${open['id']} (${open['state']})`;
}

/** Undefined when the reason of a dropped reminder was true at some time after its slot. */
function whyWrong(row: Row, rows: Row[], after: Step[]): string | undefined {
  const itemId = String(row['itemId']);
  const thens = after.flatMap((step) => step.items.get(itemId) ?? []);
  const reason = String(row['reason']);
  const isTrue: Record<string, () => boolean> = {
    closed: () => thens.some((then) => !then.isOpen),
    promised: () => thens.some((then) => then.promisedOn !== null),
    snoozed: () => thens.some((then) => then.snoozedUntil !== null),
    'past-use': () => true,
    // The later one stands for the earlier; of two questions about a delay the first is asked.
    merged: () =>
      rows.some(
        (other) =>
          other !== row &&
          (String(other['onDate']) >= String(row['onDate']) || (isOverdue(other) && isOverdue(row))),
      ),
    'no-recipient': () => {
      const agencyId = itemId.slice(itemId.indexOf('.') + 1);
      return after.some((step) => !step.reachable.has(agencyId));
    },
  };
  const judge = isTrue[reason];
  if (judge === undefined) return `is dropped for an unknown reason (${reason})`;
  return judge() ? undefined : `is dropped as ${reason}, which it never was`;
}

const isOverdue = (row: Row): boolean => String(row['rule']).startsWith('overdue');

/** R6: nothing is planned that the table does not name, and nobody hears of an item more often than it came due. */
function unexpected(owed: { row: Row; slots: Slot[] }[], tables: Tables): string[] {
  const slotsById = new Map(owed.map(({ row, slots }) => [String(row['id']), slots]));
  const strange = tables.reminders
    .filter((row) => judgedRules.has(String(row['rule'])) && row['state'] !== 'dropped')
    .filter(
      (row) =>
        !slotsById
          .get(String(row['itemId']))
          ?.some((slot) => slot.rule === row['rule'] && slot.day === row['onDate']),
    )
    .map((row) => `R6: ${row['itemId']} ${row['rule']} ${row['onDate']} is planned for no reason`);
  const heard = new Map<string, Set<string>>();
  for (const message of tables.messages) {
    const [kind, person] = String(message['idempotencyKey']).split(':');
    if (kind !== 'reminders' || message['personId'] !== person) continue;
    const base = roundOf(message);
    for (const itemId of JSON.parse(String(message['itemIds'])) as string[]) {
      const key = `${itemId} to ${person}`;
      heard.set(key, (heard.get(key) ?? new Set()).add(base));
    }
  }
  const queued = (itemId: string): number =>
    tables.reminders.filter((row) => row['itemId'] === itemId && row['state'] === 'queued').length;
  const extra = [...heard]
    .filter(([key, bases]) => bases.size > queued(key.split(' to ')[0] ?? ''))
    .map(([key, bases]) => `R6: ${key} went out ${bases.size} times`);
  return [...strange, ...extra];
}

/** R5: on the day of a return from a day or more of downtime nobody gets more than one round, but for what is due today. */
function crowded(tables: Tables, { steps }: History): string[] {
  return steps
    .filter((step) => step.downDays >= 1)
    .flatMap((step) => {
      const rounds = new Map<string, Set<string>>();
      for (const message of tables.messages) {
        const key = String(message['idempotencyKey']).replace(/#\d+$/, '');
        if (!key.startsWith('reminders:') || key.includes('@')) continue;
        if (localDay(Number(message['createdAt'])) !== localDay(step.at)) continue;
        const person = String(message['personId']);
        rounds.set(person, (rounds.get(person) ?? new Set()).add(key));
      }
      return [...rounds]
        .filter(([, keys]) => keys.size > 1)
        .map(([person, keys]) => `R5: ${person} got ${keys.size} rounds after ${step.downDays} days down`);
    });
}
