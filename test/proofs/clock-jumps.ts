// R6: a clock that is wrong for a while, by a second or by decades, in zones with and without summer time, on the days
// when it begins and ends: nothing is said twice, nothing is forgotten, and every reminder goes at its local time.
import type { App } from '../../src/app.ts';
import { instantAt, localDateOf } from '../../src/core/dates.ts';
import type { Reached } from '../chaos/scenario.ts';
import { isWorked } from '../simulation/oracle.ts';
import { randomOf } from '../simulation/random.ts';
import { type Row, rowsOf } from '../simulation/rows.ts';
import { openProofOffice, type ProofOffice } from './proof-office.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Zones, and a day shortly before their clocks are set. */
const places = [
  ['Asia/Ho_Chi_Minh', '2026-11-09'],
  ['Europe/Berlin', '2026-10-21'],
  ['America/New_York', '2027-03-10'],
  ['Australia/Lord_Howe', '2026-09-30'],
  ['America/St_Johns', '2026-10-28'],
  ['Africa/Casablanca', '2027-02-03'],
] as const;

const daysMax = 30;
const jumps = [1000, -1000, hourMs, -hourMs, 2 * dayMs, -2 * dayMs, 'epoch'] as const;

/** Plays `cases` jumps; `createUrl` gives an empty database for each place. */
export async function clockJumps(
  createUrl: () => Promise<string>,
  cases: number,
  seed = 1,
): Promise<Reached> {
  const faults: string[] = [];
  let done = 0;
  let said = 0;
  const daysInAPlace = Math.min(daysMax, Math.ceil(cases / places.length));
  for (let round = 0; done < cases; round++) {
    const [zone, day] = places[round % places.length] ?? places[0];
    const url = await createUrl();
    const start = instantAt(day, '07:00', zone);
    const dueIn = (at: number): number => 2 + ((at * 5) % 40);
    const office = await openProofOffice({ url, start, zone, people: 4, items: 12, dueIn });
    const played = await play(office, Math.min(daysInAPlace, cases - done), seed + round);
    done += played;
    const judged = await judge(url, office);
    said += judged.said;
    faults.push(...judged.faults.map((fault) => `${zone}, seed ${seed + round}: ${fault}`));
  }
  return {
    promise: 'R6',
    what: `clock jumps of 1 s, 1 h, 2 d and to 1970 in ${places.length} zones`,
    number: `${done} jumps, ${said} reminders said once each`,
    faults,
  };
}

async function play({ clock, zone, open }: ProofOffice, days: number, seed: number): Promise<number> {
  const random = randomOf(seed);
  const app: App = await open();
  for (let left = days; left > 0; left--) {
    const next = nextDay(clock.now(), zone);
    await clock.set(instantAt(next, random.pick(['07:00', '08:15', '10:00', '10:20']), zone));
    if (random.chance(0.7)) await app.step();
    const jump = random.pick(jumps);
    const right = clock.now();
    await clock.set(jump === 'epoch' ? random.int(0, dayMs) : right + jump);
    await app.step();
    const wrongMs = random.int(1, 20) * 60_000;
    await clock.advance(wrongMs);
    await app.step();
    await clock.set(right + wrongMs);
    await app.step();
  }
  // A clock that is right for some days, so that what waits can go.
  for (let left = 8; left > 0; left--) {
    await clock.set(instantAt(nextDay(clock.now(), zone), '10:30', zone));
    await app.step();
  }
  await app.close();
  return days;
}

const nextDay = (at: number, zone: string): string => localDateOf(at + dayMs, zone);

async function judge(url: string, { clock, zone }: ProofOffice): Promise<{ faults: string[]; said: number }> {
  const reminders = await rowsOf(url, 'SELECT * FROM "Reminder"');
  const messages = await rowsOf(
    url,
    `SELECT * FROM "OutboxMessage" WHERE "idempotencyKey" LIKE 'reminders:%'`,
  );
  const faults: string[] = [];
  for (const row of reminders) {
    if (row['state'] === 'planned' && Number(row['sendAt']) <= clock.now())
      faults.push(`R3: ${nameOf(row)} is due and was not said`);
    const wrong = wrongTime(Number(row['sendAt']), zone);
    if (wrong !== undefined) faults.push(`R6: ${nameOf(row)} was to go at ${wrong}`);
  }
  const queued = reminders.filter((row) => row['state'] === 'queued');
  const heard = new Map<string, Set<string>>();
  for (const message of messages) {
    const base = String(message['idempotencyKey']).replace(/#\d+$/, '');
    for (const itemId of JSON.parse(String(message['itemIds'])) as string[]) {
      const key = `${itemId} to ${message['personId']}`;
      heard.set(key, (heard.get(key) ?? new Set()).add(base));
    }
    if (Number(message['createdAt']) < Date.UTC(2000, 0)) faults.push('R6: a reminder was sent in 1970');
  }
  for (const [key, rounds] of heard) {
    const count = queued.filter((row) => key.startsWith(`${row['itemId']} `)).length;
    if (rounds.size > count) faults.push(`R6: ${key} went out ${rounds.size} times for ${count} reminders`);
  }
  return { faults, said: queued.length };
}

const nameOf = (row: Row): string => `${row['itemId']} ${row['rule']} ${row['onDate']}`;

/** The local time of a slot when it is neither 08:15 nor, on Mondays, 10:00, or not on a working day. */
function wrongTime(at: number, zone: string): string | undefined {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const right = part('weekday') === 'Mon' ? '10:00' : '08:15';
  return time === right && isWorked(day) ? undefined : `${part('weekday')} ${day} ${time}`;
}
