// R20: a simulated year at work in one process: every working day messages go out, answers come in, jobs run. Memory and
// the write-ahead log must not grow with it.
import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { noChange } from '../../src/core/change.ts';
import { instantAt, localDateOf } from '../../src/core/dates.ts';
import type { Reached } from '../chaos/scenario.ts';
import { openProofOffice } from './proof-office.ts';

const dayMs = 86_400_000;
/** A whole year. */
export const yearDays = 365;
const growthMax = 0.1;
const walBytesMax = 64 * 1024 * 1024;

/** Growth that is noise of the collector, whatever the share. */
const noiseBytes = 5_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The heap after everything that is of no use was thrown away. */
async function heapBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

/** Plays `days` with `deliveries` messages beside those that they bring themselves, on the SQLite file behind `url`. */
export async function soaked(url: string, deliveries: number, days = yearDays): Promise<Reached> {
  const zone = 'Asia/Ho_Chi_Minh';
  const start = instantAt('2026-09-07', '07:00', zone);
  const people = 100;
  const office = await openProofOffice({
    url,
    start,
    zone,
    people,
    items: 1000,
    dueIn: (at) => (at * 7) % yearDays,
  });
  const app = await office.open();
  const aDay = Math.ceil(deliveries / days);
  let sent = 0;
  let updates = 0;
  let walBytes = 0;
  let early = 0;
  office.onSent = () => {
    sent += 1;
  };
  for (let day = 0; day < days; day++) {
    await office.clock.set(instantAt(localDateOf(start + day * dayMs, zone), '10:05', zone));
    for (let left = aDay, part = 0; left > 0; left -= 1000, part++) {
      const drafts = Array.from({ length: Math.min(left, 1000) }, (_, at) => ({
        idempotencyKey: `soak:${day}:${part}:${at}`,
        kind: 'notice' as const,
        personId: null,
        channel: 'telegram',
        chatId: `${500_000_001 + (at % people)}`,
        text: 'Thông báo của ngày.',
        actions: [],
        itemIds: [],
        notBefore: office.clock.now(),
      }));
      await app.store.commit(noChange(null), drafts);
    }
    const answers = Array.from({ length: 10 }, () => {
      updates += 1;
      const item = updates % 1000;
      return office.typed(updates, item % people, `${10 + item} đang làm, được ${updates % 99}%`);
    });
    await app.store.inbox.storeUpdates('telegram', '1', answers);
    await app.step();
    walBytes = Math.max(walBytes, statSync(`${url.slice('file:'.length)}-wal`).size);
    if (day === Math.ceil(days / 10)) early = await heapBytes();
  }
  const late = await heapBytes();
  await app.close();
  const growth = (late - early) / early;
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return {
    promise: 'R20',
    what: `${days} simulated days in one process`,
    number: `${sent} deliveries, ${updates} updates; heap ${megabytes(early)} MB after a tenth, ${megabytes(late)} MB at the end (${(100 * growth).toFixed(1)} %), WAL at most ${megabytes(walBytes)} MB`,
    faults: [
      ...(growth > growthMax && late - early > noiseBytes ? [`R20: the heap grew by ${100 * growth} %`] : []),
      ...(walBytes > walBytesMax ? [`R20: the write-ahead log grew to ${walBytes} bytes`] : []),
      ...(sent < deliveries ? [`R20: ${sent} of ${deliveries} messages were sent`] : []),
    ],
  };
}
