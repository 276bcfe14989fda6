// Long lists are read in pages: complete, each item once, in one order, whatever falls on the edge of a page.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { itemOf } from './records.ts';

describe.each(databases)('pages of items on $name', (engine) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(manualClock(0), 'one');
  });
  afterEach(() => database.close());

  // One number given to 2,600 agencies lies across the edge of a page.
  test.each([0, 1999, 2000, 2001, 4600])('%i items come complete and in order', async (count) => {
    const { store } = database;
    const ids = Array.from({ length: count }, (_, index) => ({
      code: index < 1000 ? 10 + index : index < 3600 ? 1010 : index,
      agencyId: `a${String(index).padStart(5, '0')}`,
    }));
    const puts = ids.map(({ code, agencyId }) =>
      put('item', itemOf({ id: `${code}.${agencyId}`, code, agencyId })),
    );
    await store.commit({ ...noChange(null), puts: puts.toReversed() }, []);
    const listed = await store.items.list();
    expect(listed.map(({ id }) => id)).toEqual(ids.map(({ code, agencyId }) => `${code}.${agencyId}`));
    const byId = await store.items.list({ ids: listed.map(({ id }) => id) });
    expect(byId).toHaveLength(count);
    const leads = await store.items.list({ code: 1010 });
    expect(leads).toHaveLength(ids.filter(({ code }) => code === 1010).length);
  });
});
