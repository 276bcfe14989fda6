// What is read comes back whole: items, people, agencies, plans, digests, job runs and the audit log.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange, type Put, put } from '../../src/core/change.ts';
import type { Item } from '../../src/core/items/item.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { itemOf, personOf } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);
const today = '2026-11-23';

describe.each(databases)('reads on $name', (engine) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(manualClock(start));
  });
  afterEach(() => database.close());
  const write = async (...puts: Put[]) =>
    expect(await database.store.commit({ ...noChange(null), puts }, [])).toBe('ok');

  test('items are found by what they belong to, the nearest day first where it matters', async () => {
    const at = (code: number, part: Partial<Item>) =>
      put('item', itemOf({ id: `${code}.${part.agencyId ?? 'stc'}`, code, ...part }));
    await write(
      at(10, { dueOn: null, targetOn: null }),
      at(11, { dueOn: '2026-12-15' }),
      at(12, { dueOn: '2026-11-25', kind: 'report', taskId: null, dutyId: 'D1', period: '2026' }),
      at(12, { dueOn: '2026-11-25', agencyId: 'snv', planId: 'P2' }),
      at(13, { execution: 'done' }),
      at(14, { hold: 'paused' }),
    );
    const { items } = database.store;
    const codes = async (...filter: Parameters<typeof items.list>) =>
      (await items.list(...filter)).map(({ id }) => id);
    expect((await items.listOpenOf(['stc'])).map(({ code }) => code)).toEqual([12, 11, 10]);
    expect((await items.listOpenOf(['stc', 'snv'], 2)).map(({ id }) => id)).toEqual(['12.snv', '12.stc']);
    expect(await items.listOpenOf([])).toEqual([]);
    expect(await codes({ code: 12 })).toEqual(['12.snv', '12.stc']);
    expect(await codes({ planId: 'P2' })).toEqual(['12.snv']);
    expect(await codes({ dutyId: 'D1', period: '2026' })).toEqual(['12.stc']);
    expect(await codes({ dueFrom: '2026-11-25', dueTo: '2026-11-30', open: true })).toEqual([
      '12.snv',
      '12.stc',
    ]);
    expect(await codes({ open: false })).toEqual(['13.stc', '14.stc']);
    expect(await codes({ ids: [] })).toEqual([]);
    await expect(items.get('99.stc')).rejects.toThrow('99.stc');
    expect(await items.find('99.stc')).toBeUndefined();
  });

  test('a chat leads to its person and roles', async () => {
    const membership = {
      personId: 'lan',
      agencyId: 'stc',
      planId: null,
      fromOn: today,
      untilOn: null,
      version: 0,
    };
    const address = { personId: 'lan', state: 'active' as const, linkedAt: start, version: 0 };
    await write(
      put('person', personOf('lan')),
      put('membership', { ...membership, id: 'm1', role: 'focal-point' }),
      put('membership', { ...membership, id: 'm2', role: 'desk' }),
      put('personAddress', {
        ...address,
        id: 'a1',
        channel: 'telegram',
        chatId: '9007199254740993',
        position: 1,
      }),
      put('personAddress', { ...address, id: 'a2', channel: 'zalo-bot', chatId: 'z1', position: 0 }),
    );
    const { people } = database.store;
    const known = await people.findAddress({ channel: 'telegram', chatId: '9007199254740993' });
    expect(known?.person).toEqual({ ...personOf('lan'), version: 1 });
    expect(known?.address).toEqual({
      ...address,
      id: 'a1',
      channel: 'telegram',
      chatId: '9007199254740993',
      position: 1,
      version: 1,
    });
    expect(known?.memberships.map(({ role }) => role)).toEqual(['focal-point', 'desk']);
    expect(await people.findAddress({ channel: 'zalo-bot', chatId: '9007199254740993' })).toBeUndefined();
    expect((await people.listAddressesOf('lan')).map(({ id }) => id)).toEqual(['a2', 'a1']);
  });

  test('structures, large amounts and words with any character come back as they were', async () => {
    const words = `"Đôn đốc" 'x'; -- \\ \n 💐 ₫ $1 ?`;
    await write(
      put('task', {
        id: 'T1',
        planId: 'P1',
        code: 10,
        planCode: 'KH15-PL.1',
        ref: 'PL.1',
        section: null,
        title: words,
        origin: 'appendix',
        follow: 'followed',
        due: null,
        timeText: words,
        deliverable: null,
        budgetVnd: 123_456_789_012_345,
        sourceText: null,
        sourceLine: 3,
        version: 0,
      }),
      put('dialog', {
        id: 'telegram:1',
        step: { kind: 'choose', choices: ['1', words], words },
        expiresAt: start,
        version: 0,
      }),
    );
    expect(await database.store.plans.findTask('T1')).toMatchObject({
      title: words,
      budgetVnd: 123_456_789_012_345,
      due: null,
    });
    expect(await database.store.dialogs.find({ channel: 'telegram', chatId: '1' })).toMatchObject({
      step: { kind: 'choose', choices: ['1', words], words },
      expiresAt: start,
    });
    await database.store.settings.set('hours', { from: '07:30', words });
    await database.store.settings.set('hours', { from: '08:00', words });
    expect(await database.store.settings.find('hours')).toEqual({ from: '08:00', words });
  });

  test('a sequence that was never used starts at its first number', async () => {
    const { plans } = database.store;
    const sequence = await plans.sequenceOf('code', 10);
    expect(sequence).toEqual({ id: 'code', next: 10, version: 0 });
    await write(put('sequence', { ...sequence, next: 12 }));
    expect(await plans.sequenceOf('code', 10)).toEqual({ id: 'code', next: 12, version: 1 });
  });

  test('a calendar day that is entered again replaces the old one', async () => {
    const { calendar } = database.store;
    const day = {
      date: '2027-02-08',
      kind: 'holiday',
      name: 'Tết',
      source: 'x',
      status: 'expected',
    } as const;
    await calendar.putDays([day, { ...day, date: '2027-02-05' }]);
    await calendar.putDays([{ ...day, status: 'official' }]);
    expect(await calendar.listDays()).toEqual([
      { ...day, date: '2027-02-05' },
      { ...day, status: 'official' },
    ]);
    await database.store.commit({ ...noChange(null), calendarDays: { put: [], forget: ['2027-02-05'] } }, []);
    expect(await calendar.listDays()).toHaveLength(1);
  });

  test('a job runs once for each time it stands for', async () => {
    const { jobRuns } = database.store;
    const claims = await Promise.all([1, 2, 3].map(() => jobRuns.claim('digest', start, start + 5)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await jobRuns.claim('digest', start + 1, start + 5)).toBe(true);
    expect(await jobRuns.reclaim('digest', start, start + 5, start + 90)).toBe(false);
    expect(await jobRuns.reclaim('digest', start, start + 6, start + 90)).toBe(true);
    await jobRuns.finish('digest', start + 1, start + 99, null);
    expect(await jobRuns.reclaim('digest', start + 1, start + 1000, start + 1000)).toBe(false);
    expect(await jobRuns.findLast('digest')).toEqual({
      job: 'digest',
      scheduledFor: start + 1,
      startedAt: start + 5,
      finishedAt: start + 99,
      state: 'done',
      error: null,
    });
    expect(await jobRuns.findLast('other')).toBeUndefined();
  });

  test('sealed events form a chain that is whole', async () => {
    const { audit } = database.store;
    const event = { at: start, actor: 'P1', action: 'a', subject: 's', detail: { words: 'Đã gửi' } };
    await database.store.commit({ ...noChange(null), events: [event, event, event] }, []);
    expect(await audit.seal(2)).toBe(2);
    expect(await audit.seal()).toBe(1);
    expect(await audit.seal()).toBe(0);
    expect(await audit.findBroken()).toBeUndefined();
    expect(new Set((await audit.list()).map(({ seal }) => seal)).size).toBe(3);
  });
});
