// A change is written at once or not at all, on both engines.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Change, noChange, put } from '../../src/core/change.ts';
import type { OutboxDraft } from '../../src/core/sending/outbox.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { draftTo, itemOf, personOf } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);

describe.each(databases)('commit on $name', (engine) => {
  const clock = manualClock(start);
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await engine.open(clock);
  });
  afterAll(() => database.close());

  const change = (part: Partial<Change>): Change => ({ ...noChange(null), ...part });
  const commit = (part: Partial<Change>, messages: OutboxDraft[] = []) =>
    database.store.commit(change(part), messages);
  const received = async (updateId: string): Promise<number> => {
    await database.store.inbox.storeUpdates('telegram', 'b1', [{ updateId, raw: '{}' }], updateId);
    const due = await database.store.inbox.due(100);
    return due.find((row) => row.updateId === updateId)!.id;
  };

  test('rows, events and messages come back as they were put', async () => {
    const item = itemOf({ id: '12.stc', code: 12, acknowledgedAt: start + 5, percent: 40, inclusive: false });
    const event = {
      at: start,
      actor: 'P1',
      action: 'progress-reported',
      subject: 'item:12.stc',
      detail: { a: 1 },
    };
    expect(await commit({ puts: [put('item', item)], events: [event] }, [draftTo('7', 'k1')])).toBe('ok');
    const { store } = database;
    expect(await store.items.get('12.stc')).toEqual({ ...item, version: 1 });
    expect((await store.items.list({ code: 12 }))[0]).toEqual({ ...item, version: 1 });
    expect(await store.audit.list({ subject: 'item:12.stc' })).toMatchObject([event]);
    expect(await store.outbox.findByKey('k1')).toMatchObject({
      ...draftTo('7', 'k1'),
      state: 'pending',
      attempt: 0,
      createdAt: start,
    });
  });

  test('a row is written only for the version that was read', async () => {
    await commit({ puts: [put('item', itemOf({ id: '13.stc', code: 13 }))] });
    const read = await database.store.items.get('13.stc');
    expect(await commit({ puts: [put('item', { ...read, percent: 50 })] })).toBe('ok');
    expect(await commit({ puts: [put('item', { ...read, percent: 90 })] })).toBe('conflict');
    expect(await database.store.items.get('13.stc')).toMatchObject({
      percent: 50,
      version: read.version + 1,
    });
  });

  test('a new row whose id or unique field exists is a conflict', async () => {
    const person = personOf('lan');
    expect(await commit({ puts: [put('person', person)] })).toBe('ok');
    expect(await commit({ puts: [put('person', person)] })).toBe('conflict');
    const address = {
      id: 'a1',
      personId: 'lan',
      channel: 'telegram',
      chatId: '70',
      position: 0,
      state: 'active' as const,
      linkedAt: start,
      version: 0,
    };
    expect(await commit({ puts: [put('personAddress', address)] })).toBe('ok');
    expect(await commit({ puts: [put('personAddress', { ...address, id: 'a2' })] })).toBe('conflict');
  });

  test('a conflict in the last row leaves nothing of the change', async () => {
    const id = await received('u-conflict');
    const update = {
      id: 'n1',
      itemId: '12.stc',
      personId: 'lan',
      at: start,
      execution: 'done' as const,
      percent: null,
      words: 'xong',
    };
    const puts = [
      put('progressUpdate', update),
      put('person', personOf('new')),
      put('person', personOf('lan')),
    ];
    const event = { at: start, actor: 'P1', action: 'a', subject: 'nothing', detail: {} };
    const outcome = await commit({ inboxId: id, puts, events: [event] }, [draftTo('7', 'k-conflict')]);
    expect(outcome).toBe('conflict');
    const { store } = database;
    expect(await store.items.listUpdates(['12.stc'])).toEqual([]);
    expect(await store.people.find('new')).toBeUndefined();
    expect(await store.audit.list({ subject: 'nothing' })).toEqual([]);
    expect(await store.outbox.findByKey('k-conflict')).toBeUndefined();
    expect((await store.inbox.due(100)).map((row) => row.id)).toContain(id);
  });

  test('a row that the database refuses leaves nothing and is thrown', async () => {
    const broken = { ...personOf('broken'), name: null as unknown as string };
    await expect(
      commit({ puts: [put('person', personOf('whole')), put('person', broken)] }),
    ).rejects.toThrow();
    expect(await database.store.people.find('whole')).toBeUndefined();
  });

  test('an inbox row is answered once', async () => {
    const id = await received('u-once');
    expect(await commit({ inboxId: id }, [draftTo('7', 'k-once')])).toBe('ok');
    const again = await commit({ inboxId: id, puts: [put('person', personOf('twice'))] }, [
      draftTo('7', 'k-twice'),
    ]);
    expect(again).toBe('already-handled');
    expect(await database.store.people.find('twice')).toBeUndefined();
    expect(await database.store.outbox.findByKey('k-twice')).toBeUndefined();
  });

  test('a message whose key exists stays as it was', async () => {
    await commit({}, [{ ...draftTo('7', 'k-same'), text: 'first' }]);
    expect(await commit({}, [{ ...draftTo('7', 'k-same'), text: 'second' }])).toBe('ok');
    expect(await database.store.outbox.findByKey('k-same')).toMatchObject({ text: 'first' });
  });

  test('a logged row is inserted once by its id', async () => {
    const update = {
      id: 'n2',
      itemId: '13.stc',
      personId: 'lan',
      at: start,
      execution: 'done' as const,
      percent: null,
      words: 'xong',
    };
    await commit({ puts: [put('progressUpdate', update)] });
    expect(await commit({ puts: [put('progressUpdate', { ...update, words: 'khác' })] })).toBe('ok');
    expect(await database.store.items.listUpdates(['13.stc'])).toEqual([update]);
  });

  test('replanning takes back what is planned and keeps what is queued', async () => {
    const { reminders } = database.store;
    const reminder = { itemId: '12.stc', onDate: '2026-11-23', sendAt: start, reason: null };
    await reminders.put([
      { ...reminder, rule: 'before-5', state: 'queued' },
      { ...reminder, rule: 'before-2', state: 'planned' },
      { ...reminder, itemId: '13.stc', rule: 'before-2', state: 'planned' },
    ]);
    await commit({ replan: ['12.stc'] });
    expect((await reminders.listOf(['12.stc'])).map(({ rule }) => rule)).toEqual(['before-5']);
    expect(await reminders.listOf(['13.stc'])).toHaveLength(1);
  });

  test('of decisions written together each is whole or absent, and the others do not mind', async () => {
    const { store } = database;
    const [kept, stale, handled] = [await received('t-1'), await received('t-2'), await received('t-3')];
    expect(await commit({ inboxId: handled })).toBe('ok');
    const decision = (inboxId: number, name: string, puts: Change['puts'] = []) => ({
      change: change({ inboxId, puts: [put('person', personOf(name)), ...puts] }),
      messages: [draftTo('7', `together-${name}`)],
      reminders: [],
    });
    const outcomes = await store.commitTogether([
      decision(stale, 'gone', [put('person', personOf('lan'))]),
      decision(handled, 'late'),
      decision(kept, 'here'),
    ]);
    expect(outcomes).toEqual(['conflict', 'already-handled', 'ok']);
    const found = async (name: string) => [
      (await store.people.find(name)) !== undefined,
      (await store.outbox.findByKey(`together-${name}`)) !== undefined,
      (await store.people.listAll()).people.some(({ id }) => id === name),
    ];
    expect(await found('here')).toEqual([true, true, true]);
    expect(await found('late')).toEqual([false, false, false]);
    expect(await found('gone')).toEqual([false, false, false]);
    const waiting = (await store.inbox.due(100)).map((row) => row.id);
    expect(waiting).toContain(stale);
    expect(waiting).not.toContain(kept);
  });

  test('when the database refuses one of the decisions written together, none is written', async () => {
    const broken = { ...personOf('broken'), name: null as unknown as string };
    const together = [personOf('early'), broken].map((person) => ({
      change: change({ puts: [put('person', person)] }),
      messages: [],
      reminders: [],
    }));
    await expect(database.store.commitTogether(together)).rejects.toThrow();
    expect(await database.store.people.find('early')).toBeUndefined();
  });

  test('two changes at once from the same version: one is written, one conflicts', async () => {
    await commit({ puts: [put('sequence', { id: 'code', next: 10, version: 0 })] });
    const read = await database.store.plans.sequenceOf('code', 10);
    const outcomes = await Promise.all(
      [11, 12, 13].map((next) => commit({ puts: [put('sequence', { ...read, next })] })),
    );
    expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'ok']);
  });

  test('a rolled back change does not take a neighbour with it', async () => {
    const { settings } = database.store;
    let areConflictsDone = false;
    const conflicts = (async () => {
      for (let i = 0; i < 10; i++) {
        const puts = [put('person', personOf(`new-${i}`)), put('person', personOf('lan'))];
        expect(await commit({ puts }, [draftTo('7', `conflict-${i}`)])).toBe('conflict');
      }
      areConflictsDone = true;
    })();
    // Single writes at every moment of the transactions: whatever was acknowledged must be there.
    const written: Promise<string>[] = [];
    for (let i = 0; !areConflictsDone; i++) {
      if (i % 3 === 0 && written.length < 500) {
        const key = `neighbour-${i}`;
        written.push(settings.set(key, i).then(() => key));
      }
      await (i % 50 === 49 ? new Promise((resolve) => setImmediate(resolve)) : Promise.resolve());
    }
    await conflicts;
    for (const key of await Promise.all(written)) expect(await settings.find(key), key).toBeDefined();
    expect(written.length).toBeGreaterThan(10);
  });
});
