// Retention of raw updates: the nightly job keeps handled ones 30 days and given up ones 90, on both databases.
import { expect, test } from 'vitest';
import { calendarOf } from '../../src/core/calendar/calendar.ts';
import { noChange } from '../../src/core/change.ts';
import { loadTexts } from '../../src/messages/texts.ts';
import { purgeInbox } from '../../src/scheduler/jobs/purge-inbox.ts';
import { databases } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

const start = Date.UTC(2026, 10, 2, 1);
const dayMs = 86_400_000;

test.each(databases)('keeps handled updates 30 days and given up ones 90 on $name', async (engine) => {
  const clock = manualClock(start);
  const database = await engine.open(clock);
  const { store } = database;
  const silent = () => undefined;
  const environment = {
    store,
    clock,
    texts: loadTexts(),
    zone: 'Asia/Ho_Chi_Minh',
    language: 'vi' as const,
    owner: 'test',
    calendar: async () => calendarOf([]),
    channels: new Map(),
    log: { info: silent, warn: silent, error: silent },
  };
  const stored = async (): Promise<number> => {
    // Storing the same ids again tells which of them are still there.
    const ids = ['1', '2', '3'].map((updateId) => ({ updateId, raw: '{}' }));
    return 3 - (await store.inbox.storeUpdates('telegram', 'b1', ids));
  };
  expect(await stored()).toBe(0);
  const [handled, poisonous] = await store.inbox.due(10);
  await store.commit(noChange(handled?.id ?? 0), []);
  for (let attempt = 1; attempt <= 5; attempt++)
    await store.inbox.countAttempt(poisonous?.id ?? 0, 'TypeError');
  const left = async () => [(await store.inbox.due(10)).length, (await store.inbox.listSetAside()).length];
  await purgeInbox.run(environment, start + 30 * dayMs);
  expect(await stored()).toBe(3);
  await purgeInbox.run(environment, start + 30 * dayMs + 1);
  expect(await left()).toEqual([1, 1]);
  expect(await stored()).toBe(2);
  await purgeInbox.run(environment, start + 90 * dayMs);
  expect(await store.inbox.listSetAside()).toHaveLength(1);
  await purgeInbox.run(environment, start + 90 * dayMs + 1);
  expect(await store.inbox.listSetAside()).toEqual([]);
  // The third never got its turn, and the first came again.
  expect(await store.inbox.due(10)).toHaveLength(2);
  await database.close();
});
