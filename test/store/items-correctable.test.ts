// Closed items that an answer may be about: named by number or id, or waiting for a supplement; no others are read.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { itemOf } from './records.ts';

describe.each(databases)('correctable items on $name', (engine) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(manualClock(0), 'one');
  });
  afterEach(() => database.close());

  test('are closed or on hold, of the agencies, and may be meant', async () => {
    const done = { execution: 'done', closedOn: '2026-11-20' } as const;
    const items = [
      itemOf({ id: '12.stc', code: 12, ...done }),
      itemOf({ id: '13.stc', code: 13 }),
      itemOf({ id: '14.stc', code: 14, hold: 'paused' }),
      itemOf({ id: '15.stc', code: 15, ...done, check: 'supplement-asked' }),
      itemOf({ id: '16.stc', code: 16, ...done, role: 'coordinating' }),
      itemOf({ id: '12.snv', code: 12, agencyId: 'snv', ...done }),
      itemOf({ id: '17.stc', code: 17, ...done }),
    ];
    await database.store.commit({ ...noChange(null), puts: items.map((item) => put('item', item)) }, []);
    const codesOf = async (codes: number[], ids: string[]): Promise<number[]> =>
      (await database.store.items.listCorrectable(['stc'], { codes, ids })).map(({ code }) => code);
    expect(await codesOf([], [])).toEqual([15]);
    // A telephone number is no code.
    expect(await codesOf([12, 13, 16, 912_345_678_901], ['14.stc'])).toEqual([12, 14, 15]);
  });
});
