// Whatever an office changes, and in whatever order: what is planned is what the rules say, no old day is left behind, and
// nothing that was said comes again for the same deadline.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { agencyRecordOf } from '../../src/core/agencies/agency-record.ts';
import { type Change, noChange, put } from '../../src/core/change.ts';
import { addDays, instantAt } from '../../src/core/dates.ts';
import { targetOf } from '../../src/core/due/occurrences.ts';
import type { Item } from '../../src/core/items/item.ts';
import { askReplan } from '../../src/core/reminding/ask-replan.ts';
import { getRule, remindersFor } from '../../src/core/reminding/plan-reminders.ts';
import type { RuleChoice } from '../../src/core/rules/rule-set.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import { itemOf } from '../store/records.ts';
import { testLog } from '../support/test-log.ts';

const zone = 'Asia/Ho_Chi_Minh';
const first = '2026-10-05';
const agencies = ['stc', 'xa'];

const days = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength: 3 });
const choice: fc.Arbitrary<RuleChoice> = fc.record(
  {
    beforeTask: days(12),
    beforeReport: days(15),
    afterTask: days(6),
    afterReport: days(6),
    callList: fc.integer({ min: 1, max: 8 }),
  },
  { requiredKeys: [] },
);
const day = fc.integer({ min: 11, max: 22 }).map((n) => addDays(first, n));
/** Few, so that a day off is often taken back again. */
const dayOff = fc.constantFrom(8, 9, 10, 14).map((n) => addDays(first, n));

/** What an office may do; `passes` = some days go by, on which everything due is said. */
const deeds = fc.oneof(
  fc.record({ kind: fc.constant('office' as const), choice }),
  fc.record({
    kind: fc.constant('agency' as const),
    id: fc.constantFrom(...agencies),
    choice: fc.option(choice),
  }),
  fc.record({
    kind: fc.constant('week' as const),
    week: fc.constantFrom('weekdays' as const, 'saturday-morning' as const),
  }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('holiday' as const), date: dayOff }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('passes' as const), days: fc.integer({ min: 1, max: 3 }) }),
  },
);
type Deed = typeof deeds extends fc.Arbitrary<infer One> ? One : never;

const dated = fc.record({
  dueOn: day,
  inclusive: fc.boolean(),
  kind: fc.constantFrom('task' as const, 'report' as const),
});

interface World {
  app: App;
  clock: ManualClock;
  today: string;
}

async function open(items: readonly Partial<Item>[]): Promise<World> {
  const clock = manualClock(instantAt(first, '06:00', zone));
  const http = { host: '127.0.0.1', port: 0 };
  const config = {
    databaseUrl: ':memory:',
    zone,
    language: 'vi' as const,
    logLevel: 'silent' as const,
    http,
  };
  const app = await createApp(config, { clock, log: testLog(), channels: [] });
  const calendar = await app.calendar();
  const records = agencies.map((id) => ({ ...agencyRecordOf(app.directory, id), id, name: id }));
  const rows = items.map((item, at) => {
    const agencyId = agencies[at % agencies.length] ?? 'stc';
    const whole = itemOf({ ...item, id: `${10 + at}.${agencyId}`, code: 10 + at, agencyId });
    const targetOn = whole.dueOn === null ? null : targetOf({ ...whole, dueOn: whole.dueOn }, calendar);
    return put('item', { ...whole, targetOn });
  });
  await app.store.commit(
    { ...noChange(null), puts: [...records.map((row) => put('agency', row)), ...rows] },
    [],
  );
  const world = { app, clock, today: first };
  await apply(world, {}, 0);
  return world;
}

async function apply({ app }: World, change: Partial<Change>, at: number): Promise<void> {
  const settings = [...(change.settings ?? []), askReplan({ id: String(at), to: null })];
  expect(await app.store.commit({ ...noChange(null), ...change, settings }, [])).toBe('ok');
  await app.replan();
}

async function act(world: World, deed: Deed, at: number): Promise<void> {
  const { store } = world.app;
  switch (deed.kind) {
    case 'office':
      return await apply(world, { settings: [{ key: 'rules', value: deed.choice }] }, at);
    case 'agency': {
      const agency = await store.agencies.find(deed.id);
      return await apply(
        world,
        { puts: agency ? [put('agency', { ...agency, rules: deed.choice })] : [] },
        at,
      );
    }
    case 'week': {
      const agency = await store.agencies.find('xa');
      return await apply(world, { puts: agency ? [put('agency', { ...agency, week: deed.week })] : [] }, at);
    }
    case 'holiday': {
      const row = { date: deed.date, kind: 'holiday', name: 'x', source: 'x', status: 'official' } as const;
      const isOff = (await store.calendar.listDays()).some((one) => one.date === deed.date);
      const calendarDays = isOff ? { put: [], forget: [deed.date] } : { put: [row], forget: [] };
      return await apply(world, { calendarDays }, at);
    }
    case 'passes': {
      world.today = addDays(world.today, deed.days);
      await world.clock.set(instantAt(world.today, '06:00', zone));
      const due = await store.reminders.due(world.clock.now(), 1000);
      await store.reminders.queue({ keys: due.map((row) => row.reminder), messages: [], drops: [] });
      return await apply(world, {}, at);
    }
  }
}

async function check({ app, today }: World): Promise<void> {
  const items = await app.store.items.list();
  const rules = await app.officeRules();
  const rows = await app.store.reminders.listOf(items.map((item) => item.id));
  const isOnce = (rule: string): boolean => getRule(rule).isRepeated !== true;
  for (const item of items) {
    const own = rows.filter((row) => row.itemId === item.id);
    const planned = own.filter((row) => row.state === 'planned').map((row) => `${row.rule} ${row.onDate}`);
    const said = new Set(own.filter((row) => row.state !== 'planned').map((row) => row.rule));
    const calendar = rules.calendarFor(item.agencyId);
    expect(item.targetOn).toBe(
      item.dueOn && targetOf({ dueOn: item.dueOn, inclusive: item.inclusive }, calendar),
    );
    const wanted = remindersFor(item, { today, zone, rules });
    const left = wanted.filter(({ rule }) => !(isOnce(rule) && said.has(rule)));
    const missing = left.filter((row) =>
      own.every((one) => one.rule !== row.rule || one.onDate !== row.onDate),
    );
    expect(missing.map((row) => `${row.rule} ${row.onDate}`)).toEqual([]);
    expect(planned.filter((name) => wanted.every((row) => `${row.rule} ${row.onDate}` !== name))).toEqual([]);
    expect(
      planned.filter((name) => isOnce(name.split(' ')[0] ?? '') && said.has(name.split(' ')[0] ?? '')),
    ).toEqual([]);
  }
}

test('any changes in any order leave what the rules say, and say nothing twice', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(dated, { minLength: 2, maxLength: 4 }),
      fc.array(deeds, { minLength: 3, maxLength: 9, size: 'max' }),
      async (items, list) => {
        const world = await open(items);
        try {
          for (const [at, deed] of list.entries()) {
            await act(world, deed, at + 1);
            await check(world);
          }
        } finally {
          await world.app.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});
