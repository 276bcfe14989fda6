// Judges a simulation: the platform's log and the database against the oracle. Every sentence it returns is a fault.
import type { History, Step } from './history.ts';
import { judgedRules, localDay, type OwedItem, type Slot, slotsOf } from './oracle.ts';
import { type Row, rowsOf } from './rows.ts';
import type { World } from './world.ts';

const dayMs = 86_400_000;

/** The tables that are judged. */
interface Tables {
  items: Row[];
  reminders: Row[];
  messages: Row[];
  deliveries: Row[];
  inbox: Row[];
}

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
    inbox: await read('SELECT "updateId", "state" FROM "InboxMessage"'),
  };
  const owed = tables.items.map((row) => ({ row, slots: slotsOf(owedOf(row)) }));
  const lost = new Set(world.sandbox.lostUpdates.expired.map(String));
  return {
    faults: [
      ...owed.flatMap(({ row, slots }) => missed(String(row['id']), slots, tables, history, world)),
      ...unexpected(owed, tables),
      ...copyFaults(tables, world),
      ...crowded(tables, history),
      ...updateFaults(tables, history, lost),
    ],
    counts: {
      days: history.simulatedDays,
      steps: history.steps.length,
      crashes: history.steps.filter((step) => step.outcome === 'crashed').length,
      slots: owed.reduce((sum, { slots }) => sum + slots.length, 0),
      messages: tables.messages.length,
      ambiguous: tables.messages.filter((row) => Number(row['ambiguities']) > 0).length,
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
  return slots
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
    });
}

/** An item that is closed, on hold or promised, or that was just answered, loses what was not said yet. */
function wasTakenBack(itemId: string, slot: Slot, { steps }: History): boolean {
  const spokenSince = steps.some((step) => {
    const { newsAt } = step.items.get(itemId) ?? { newsAt: null };
    return newsAt !== null && newsAt >= slot.at - dayMs;
  });
  const first = steps.find((step) => step.at >= slot.at);
  const then = first?.items.get(itemId);
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
    merged: () => rows.some((other) => other !== row && String(other['onDate']) >= String(row['onDate'])),
    'no-recipient': () => {
      const agencyId = itemId.slice(itemId.indexOf('.') + 1);
      return after.some((step) => !step.reachable.has(agencyId));
    },
  };
  const judge = isTrue[reason];
  if (judge === undefined) return `is dropped for an unknown reason (${reason})`;
  return judge() ? undefined : `is dropped as ${reason}, which it never was`;
}

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
    const base = String(message['idempotencyKey']).replace(/#\d+$/, '');
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

/** R4: one copy more than one only after a recorded ambiguity, never a third; what is sent arrived. */
function copyFaults(tables: Tables, world: World): string[] {
  return tables.messages.flatMap((message) => {
    const id = Number(message['id']);
    const copies = world.copies.get(id) ?? 0;
    const ambiguities = Number(message['ambiguities']);
    const name = `message ${id} (${message['idempotencyKey']}, ${message['state']})`;
    const faults: string[] = [];
    if (copies > 2 || copies > 1 + ambiguities)
      faults.push(`R4: ${name} arrived ${copies} times, ambiguous ${ambiguities}`);
    if (message['kind'] === 'digest' && copies > 1) faults.push(`R4: ${name} is a digest and arrived twice`);
    if (message['state'] === 'sent' && copies === 0) faults.push(`R3: ${name} never arrived`);
    if (
      message['state'] === 'failed' &&
      !tables.deliveries.some((row) => row['outboxId'] === id && row['outcome'] !== 'sent')
    )
      faults.push(`R3: ${name} failed without a record`);
    if (message['state'] === 'pending' || message['state'] === 'sending')
      faults.push(`R3: ${name} still waits`);
    return faults;
  });
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

/** R1, R2: every update that the platform kept is stored once and handled. */
function updateFaults(tables: Tables, history: History, lost: ReadonlySet<string>): string[] {
  const states = new Map(tables.inbox.map((row) => [String(row['updateId']), String(row['state'])]));
  return history.updateIds
    .filter((id) => id !== '' && !lost.has(id) && states.get(id) !== 'handled')
    .map((id) => `R1: update ${id} is ${states.get(id) ?? 'lost'}`);
}
