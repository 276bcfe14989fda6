// An item that is planned again: what it was told for a deadline is not told again, what belongs to another deadline is.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import type { Item } from '../../src/core/items/item.ts';
import type { Reminder } from '../../src/core/reminding/reminder.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { itemOf } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);

const of = (rule: string, onDate: string): Reminder => ({
  ...{ itemId: '12.stc', rule, onDate, sendAt: start, state: 'planned', reason: null },
});

describe.each(databases)('planning an item again on $name', (engine) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(manualClock(start), 'one');
    await plan(itemOf({}), [of('before-2', '2026-11-26'), of('on-target', '2026-11-30')]);
    const keys = [{ itemId: '12.stc', rule: 'before-2', onDate: '2026-11-26' }];
    expect(await database.store.reminders.queue({ keys, messages: [], drops: [] })).toBe('ok');
  });
  afterEach(() => database.close());

  const plan = async (item: Item, reminders: Reminder[]): Promise<void> => {
    const change = { ...noChange(null), puts: [put('item', item)], replan: [item.id] };
    expect(await database.store.commit(change, [], reminders)).toBe('ok');
  };
  const planned = async (): Promise<string[]> =>
    (await database.store.reminders.listOf(['12.stc']))
      .filter(({ state }) => state === 'planned')
      .map(({ rule, onDate }) => `${rule} ${onDate}`);

  test('a day that moved does not bring back what was said; what was not said moves', async () => {
    await plan(itemOf({ version: 1 }), [of('before-2', '2026-11-27'), of('on-target', '2026-12-01')]);
    expect(await planned()).toEqual(['on-target 2026-12-01']);
  });

  test('another deadline has its own reminders, and keeps them with the next answer', async () => {
    const later = { dueOn: '2026-12-07', targetOn: '2026-12-07' };
    const own = [of('before-2', '2026-12-03'), of('on-target', '2026-12-07')];
    await plan(itemOf({ ...later, version: 1 }), own);
    expect(await planned()).toEqual(['before-2 2026-12-03', 'on-target 2026-12-07']);
    await plan(itemOf({ ...later, version: 2, percent: 40 }), own);
    expect(await planned()).toEqual(['before-2 2026-12-03', 'on-target 2026-12-07']);
  });

  test('what comes again and again comes again', async () => {
    const rows = [of('collector', '2026-11-26'), of('collector', '2026-11-27')];
    await plan(itemOf({ version: 1 }), rows);
    await database.store.reminders.queue({ keys: rows.slice(0, 1), messages: [], drops: [] });
    await plan(itemOf({ version: 2 }), rows);
    expect(await planned()).toEqual(['collector 2026-11-27']);
  });
});
