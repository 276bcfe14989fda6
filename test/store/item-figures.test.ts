// The database counts as core does, whatever the items are.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/core/calendar/calendar.ts';
import { noChange, put } from '../../src/core/change.ts';
import { countedOn } from '../../src/core/digest/figures.ts';
import { deadlineStateOf, type Item, wasInTime } from '../../src/core/items/item.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { itemOf } from './records.ts';

const today = '2026-11-23';

/** Every combination that the figures tell apart. */
function* everyItem(): Generator<Item> {
  let code = 10;
  for (const role of ['lead', 'coordinating'] as const)
    for (const requested of [false, true])
      for (const hold of ['none', 'paused', 'withdrawn'] as const)
        for (const dueOn of [null, '2026-11-22', today, '2026-11-24'])
          for (const closedOn of [null, '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25'])
            yield itemOf({
              id: `${code}.stc`,
              code: code++,
              planId: `P${code % 3}`,
              role,
              requested,
              hold,
              dueOn,
              targetOn: dueOn,
              closedOn,
              execution: closedOn === null ? 'in-progress' : 'done',
            });
}

describe.each(databases)('figures on $name', (engine) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(manualClock(Date.UTC(2026, 10, 23, 1, 15)));
  });
  afterEach(() => database.close());

  test('figures count as core does, for what a lead owes', async () => {
    const extended = { dueOn: '2026-11-10', originalDueOn: '2026-11-10', targetOn: '2026-12-04' };
    const ahead = (code: number, period: string, dueOn: string) =>
      itemOf({ id: `${code}.stc`, code, planId: 'P0', kind: 'report', period, dueOn, targetOn: dueOn });
    const items = [
      ...everyItem(),
      itemOf({ id: '900.stc', code: 900, planId: 'P0', ...extended }),
      itemOf({
        id: '901.stc',
        code: 901,
        planId: 'P0',
        ...extended,
        execution: 'done',
        closedOn: '2026-11-30',
      }),
      ahead(902, '2027', '2027-11-25'),
      ahead(903, '2026-Q4', '2027-01-10'),
      ahead(904, '2027-Q1', '2027-04-10'),
      ahead(905, '2026-H2', '2027-01-10'),
      ahead(906, '2026-12', '2027-01-05'),
      ahead(907, '2026-W47', '2026-12-01'),
      ahead(908, '2026-W53', '2027-01-02'),
      ahead(909, 'once', '2028-01-02'),
    ];
    const puts = items.map((item) => put('item', item));
    expect(await database.store.commit({ ...noChange(null), puts }, [])).toBe('ok');
    const calendar = calendarOf([]);
    const expected = ['P0', 'P1', 'P2'].map((planId) => {
      const counted = items.filter((item) => item.planId === planId && countedOn(today)(item));
      const count = (test: (item: Item) => boolean) => counted.filter(test).length;
      const state = (item: Item) => deadlineStateOf(item, today, calendar);
      return {
        planId,
        agencyId: 'stc',
        total: counted.length,
        doneInTime: count((item) => wasInTime(item) === true),
        doneLate: count((item) => wasInTime(item) === false),
        openInTime: count((item) => ['in-time', 'due-soon'].includes(state(item))),
        openOverdue: count((item) => state(item) === 'overdue'),
        openNoDate: count((item) => state(item) === 'no-date'),
      };
    });
    expect(await database.store.items.listFigures(today)).toEqual(expected);
    expect(await database.store.items.listFigures(today, { agencyId: 'stc' })).toEqual(expected);
    expect(await database.store.items.listFigures(today, { agencyId: 'snv' })).toEqual([]);
  });
});
