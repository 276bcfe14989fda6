// Reminders are derived once, found when due, and queued with their messages or not at all.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import type { Item } from '../../src/core/items/item.ts';
import type { Reminder } from '../../src/core/reminding/reminder.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { draftTo, itemOf } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);

describe.each(databases)('reminders on $name', (engine) => {
  const clock = manualClock(start);
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(clock);
  });
  afterEach(() => database.close());

  const putItems = (...items: Item[]) =>
    database.store.commit({ ...noChange(null), puts: items.map((item) => put('item', item)) }, []);
  const slots = [
    { rule: 'before-10', onDate: '2026-11-16', sendAt: start - 1000 },
    { rule: 'before-2', onDate: '2026-11-26', sendAt: start + 1000 },
  ];
  const at = (code: number, part: Partial<Item> = {}) => itemOf({ id: `${code}.stc`, code, ...part });

  test('groups count the open items that share their days', async () => {
    await putItems(
      at(10),
      at(11),
      at(12, { dueOn: '2026-12-15', targetOn: '2026-12-15' }),
      at(13, { dueOn: null, targetOn: null, requested: true }),
      at(14, { execution: 'done' }),
      at(15, { hold: 'withdrawn' }),
      at(16, { follow: 'silent' }),
    );
    const groups = await database.store.reminders.listGroups();
    const { planId, kind, role, inclusive, follow, snoozedUntil } = itemOf({});
    const group = { planId, kind, role, inclusive, follow, snoozedUntil, requested: false };
    expect(groups).toHaveLength(3);
    expect(groups).toEqual(
      expect.arrayContaining([
        { ...group, dueOn: '2026-11-30', targetOn: '2026-11-30', items: 2 },
        { ...group, dueOn: '2026-12-15', targetOn: '2026-12-15', items: 1 },
        { ...group, dueOn: null, targetOn: null, requested: true, items: 1 },
      ]),
    );
  });

  test('deriving gives every open item of a group its reminders, once', async () => {
    await putItems(at(10), at(11), at(12, { dueOn: null, targetOn: null }), at(13, { hold: 'paused' }));
    const groups = await database.store.reminders.listGroups();
    const schedules = groups.filter(({ dueOn }) => dueOn !== null).map((group) => ({ group, slots }));
    expect(await database.store.reminders.derive(schedules)).toBe(4);
    expect(await database.store.reminders.derive(schedules)).toBe(0);
    const all = await database.store.reminders.listOf(['10.stc', '11.stc', '12.stc', '13.stc']);
    expect(all).toEqual(
      slots.flatMap((slot) =>
        ['10.stc', '11.stc'].map((itemId) => ({ itemId, ...slot, state: 'planned', reason: null })),
      ),
    );
  });

  test('a group larger than a statement is derived in parts without a gap', async () => {
    const items = Array.from({ length: 2600 }, (_, i) => at(10 + i));
    await putItems(...items);
    const [group] = await database.store.reminders.listGroups();
    const many = Array.from({ length: 10 }, (_, i) => ({
      rule: `r${i}`,
      onDate: '2026-11-16',
      sendAt: start + i,
    }));
    expect(await database.store.reminders.derive([{ group: group!, slots: many }])).toBe(26_000);
  });

  test('due are the planned ones whose time has come, with their items', async () => {
    await putItems(at(10, { requested: true, inclusive: false, newsAt: start }));
    const reminder = { itemId: '10.stc', onDate: '2026-11-23', state: 'planned' as const, reason: null };
    await database.store.reminders.put([
      { ...reminder, rule: 'now', sendAt: start },
      { ...reminder, rule: 'before', sendAt: start - 1 },
      { ...reminder, rule: 'after', sendAt: start + 1 },
      { ...reminder, rule: 'gone', sendAt: start, state: 'dropped', reason: 'too-late' },
    ]);
    const due = await database.store.reminders.due(start, 10);
    expect(due.map((each) => each.reminder.rule)).toEqual(['before', 'now']);
    expect(due[0]).toEqual({
      reminder: { ...reminder, rule: 'before', sendAt: start - 1 },
      item: { ...at(10, { requested: true, inclusive: false, newsAt: start }), version: 1 },
    });
    expect(await database.store.reminders.due(start, 1)).toHaveLength(1);
    expect(await database.store.reminders.findNextAt()).toBe(start - 1);
  });

  test('due ones of some agencies are read and counted by parts, none twice and none left out', async () => {
    const ids = ['10.stc', '11.stc', '12.stc'];
    await putItems(at(10), at(11), at(12));
    const rows = ids.flatMap((itemId) =>
      ['a', 'b'].map((rule) => ({ itemId, rule, onDate: '2026-11-23', sendAt: start, reason: null })),
    );
    await database.store.reminders.put([
      ...rows.map((row) => ({ ...row, state: 'planned' as const })),
      { ...rows[0]!, rule: 'c', sendAt: start - 5, state: 'planned' },
    ]);
    const agencyIds = [at(10).agencyId];
    const read: string[] = [];
    let after: Reminder | undefined;
    for (;;) {
      const part = await database.store.reminders.due(start, 3, { agencyIds, after });
      read.push(...part.map(({ reminder }) => `${reminder.itemId} ${reminder.rule}`));
      after = part.at(-1)?.reminder;
      if (part.length < 3) break;
    }
    expect(read).toEqual(['10.stc c', ...ids.flatMap((id) => [`${id} a`, `${id} b`])]);
    expect(await database.store.reminders.due(start, 9, { agencyIds: ['nobody'] })).toEqual([]);
    expect(await database.store.reminders.listDueSlots(start)).toEqual([
      { sendAt: start - 5, count: 1 },
      { sendAt: start, count: 6 },
    ]);
    expect(await database.store.reminders.listDueCounts(start - 5, start)).toEqual([
      { agencyId: at(10).agencyId, count: 6 },
    ]);
  });

  test('putting reminders again changes nothing, whatever became of them', async () => {
    const reminder = { itemId: '10.stc', rule: 'now', onDate: '2026-11-23', sendAt: start, reason: null };
    expect(await database.store.reminders.put([{ ...reminder, state: 'queued' }])).toBe(1);
    expect(await database.store.reminders.put([{ ...reminder, state: 'planned' }])).toBe(0);
    expect(await database.store.reminders.listOf(['10.stc'])).toEqual([{ ...reminder, state: 'queued' }]);
  });

  test('a slot is queued with its message, or not at all', async () => {
    const reminder = { onDate: '2026-11-23', sendAt: start, state: 'planned' as const, reason: null };
    const keyOf = (itemId: string, rule: string) => ({ itemId, rule, onDate: '2026-11-23' });
    await database.store.reminders.put([
      { ...reminder, itemId: '10.stc', rule: 'now' },
      { ...reminder, itemId: '11.stc', rule: 'now' },
      { ...reminder, itemId: '12.stc', rule: 'old' },
    ]);
    const queueing = {
      keys: [keyOf('10.stc', 'now'), keyOf('11.stc', 'now')],
      messages: [draftTo('1', 'reminders:lan:1')],
      drops: [{ ...keyOf('12.stc', 'old'), reason: 'past-its-use' }],
    };
    expect(await database.store.reminders.queue(queueing)).toBe('ok');
    const all = await database.store.reminders.listOf(['10.stc', '11.stc', '12.stc']);
    expect(all.map(({ state, reason }) => [state, reason])).toEqual([
      ['queued', null],
      ['queued', null],
      ['dropped', 'past-its-use'],
    ]);
    // The same reminders cannot be queued by another tick under another key.
    await database.store.reminders.put([{ ...reminder, itemId: '13.stc', rule: 'now' }]);
    const again = {
      keys: [keyOf('13.stc', 'now'), keyOf('10.stc', 'now')],
      messages: [draftTo('1', 'reminders:lan:2')],
      drops: [],
    };
    expect(await database.store.reminders.queue(again)).toBe('conflict');
    expect(await database.store.outbox.findByKey('reminders:lan:2')).toBeUndefined();
    expect(await database.store.reminders.listOf(['13.stc'])).toMatchObject([{ state: 'planned' }]);
  });

  test('tells by agency, plan and rule when something was last sent, and last lost for want of somebody', async () => {
    await putItems(at(10), at(11), itemOf({ id: '12.sxd', code: 12, agencyId: 'sxd' }));
    const rows = [
      ...['10.stc', '11.stc'].map((itemId, hour) => ({ itemId, rule: 'before-5', sendAt: start + hour })),
      { itemId: '10.stc', rule: 'on-target', sendAt: start + 2 },
      { itemId: '12.sxd', rule: 'before-5', sendAt: start },
    ].map((row) => ({ ...row, onDate: '2026-11-23', state: 'planned' as const, reason: null }));
    await database.store.reminders.put(rows);
    const { agencyId, planId } = itemOf({});
    expect(await database.store.reminders.listLastSettled([agencyId, 'sxd'])).toEqual([]);
    const [first, second, third] = rows;
    if (!first || !second || !third) throw new Error('no rows');
    const drop = (row: (typeof rows)[number], reason: string) => ({ ...row, reason });
    await database.store.reminders.queue({
      keys: [first],
      messages: [],
      drops: [drop(second, 'no-recipient'), drop(third, 'closed')],
    });
    expect(await database.store.reminders.listLastSettled([agencyId, 'sxd'])).toEqual(
      expect.arrayContaining([
        { agencyId, planId, rule: 'before-5', toldAt: start, lostAt: start + 1 },
        { agencyId, planId, rule: 'on-target', toldAt: null, lostAt: null },
      ]),
    );
    expect(await database.store.reminders.listLastSettled(['sxd'])).toEqual([]);
  });
});
