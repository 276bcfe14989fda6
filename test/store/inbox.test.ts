// Updates are kept once, with the position, in one commit.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange } from '../../src/core/change.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);
const days = (n: number) => n * 86_400_000;
const update = (updateId: string, raw = '{}') => ({ updateId, raw });

describe.each(databases)('inbox on $name', (engine) => {
  let clock = manualClock(start);
  let database: OpenDatabase;
  beforeEach(async () => {
    clock = manualClock(start);
    database = await engine.open(clock);
  });
  afterEach(() => database.close());
  const dueIds = async () => (await database.store.inbox.due(100)).map(({ updateId }) => updateId);

  test('updates come in order, once, with the position after them', async () => {
    const { inbox } = database.store;
    expect(await inbox.positionOf('telegram')).toEqual({
      position: null,
      lastUpdateAt: null,
      pausedUntil: null,
    });
    expect(await inbox.storeUpdates('telegram', 'b1', [update('7'), update('8')], '9')).toBe(2);
    expect(await inbox.storeUpdates('telegram', 'b1', [update('8'), update('9')], '10')).toBe(1);
    expect(await dueIds()).toEqual(['7', '8', '9']);
    expect(await inbox.positionOf('telegram')).toEqual({
      position: '10',
      lastUpdateAt: start,
      pausedUntil: null,
    });
    expect(await inbox.due(1)).toEqual([
      {
        id: expect.any(Number),
        channel: 'telegram',
        botId: 'b1',
        updateId: '7',
        raw: '{}',
        receivedAt: start,
        state: 'new',
        attempts: 0,
      },
    ]);
  });

  test('the same id of another bot or channel is another update', async () => {
    const { inbox } = database.store;
    await inbox.storeUpdates('telegram', 'b1', [update('7')], '8');
    expect(await inbox.storeUpdates('telegram', 'b2', [update('7')], '8')).toBe(1);
    expect(await inbox.storeUpdates('zalo-bot', 'b1', [update('7')])).toBe(1);
  });

  test('old updates are deleted by their state; what still waits stays', async () => {
    const { inbox, commit } = database.store;
    await inbox.storeUpdates('telegram', 'b1', [update('1'), update('2'), update('3')], '4');
    const [first, second] = await inbox.due(10);
    await commit(noChange(first?.id ?? 0), []);
    for (let attempt = 1; attempt <= 5; attempt++) await inbox.countAttempt(second?.id ?? 0, 'TypeError');
    await clock.advance(days(1));
    await inbox.storeUpdates('telegram', 'b1', [update('4')], '5');
    const fourth = (await inbox.due(10)).find(({ updateId }) => updateId === '4');
    await commit(noChange(fourth?.id ?? 0), []);
    expect(await inbox.purge(start, start)).toBe(0);
    expect(await inbox.purge(start + 1, start)).toBe(1);
    expect(await inbox.listSetAside()).toHaveLength(1);
    expect(await inbox.purge(start + 1, start + 1)).toBe(1);
    expect(await inbox.listSetAside()).toEqual([]);
    expect(await dueIds()).toEqual(['3']);
    expect(await inbox.purge(start + days(1) + 1, start)).toBe(1);
  });

  test('an empty poll moves the position, a webhook leaves it', async () => {
    const { inbox } = database.store;
    await inbox.storeUpdates('telegram', 'b1', [], '5');
    expect(await inbox.positionOf('telegram')).toMatchObject({ position: '5', lastUpdateAt: null });
    await inbox.storeUpdates('telegram', 'b1', [update('7')]);
    expect(await inbox.positionOf('telegram')).toMatchObject({ position: '5', lastUpdateAt: start });
    await inbox.storeUpdates('telegram', 'b1', [], null);
    expect(await inbox.positionOf('telegram')).toMatchObject({ position: null, lastUpdateAt: start });
  });

  test('when an update is refused, the position stays', async () => {
    const { inbox } = database.store;
    await inbox.storeUpdates('telegram', 'b1', [update('1')], '2');
    const broken = { updateId: '3', raw: null as unknown as string };
    await expect(inbox.storeUpdates('telegram', 'b1', [update('2'), broken], '4')).rejects.toThrow();
    expect(await inbox.positionOf('telegram')).toMatchObject({ position: '2' });
    expect(await dueIds()).toEqual(['1']);
  });

  test('an id that comes again after eight days is a new update', async () => {
    const { inbox, commit } = { inbox: database.store.inbox, commit: database.store.commit };
    await inbox.storeUpdates('telegram', 'b1', [update('7')], '8');
    const [row] = await inbox.due(1);
    await commit(noChange(row!.id), []);
    await clock.set(start + days(8));
    expect(await inbox.storeUpdates('telegram', 'b1', [update('7')], '8')).toBe(0);
    await clock.set(start + days(8) + 1);
    expect(await inbox.storeUpdates('telegram', 'b1', [update('7')], '8')).toBe(1);
    expect(await dueIds()).toEqual(['7']);
  });

  test('a poisonous update is set aside after five tries, and the others go on', async () => {
    const { inbox } = database.store;
    await inbox.storeUpdates('telegram', 'b1', [update('7'), update('8')], '9');
    const [poison] = await inbox.due(1);
    const states = [];
    for (let i = 0; i < 6; i++) states.push(await inbox.countAttempt(poison!.id, 'boom'));
    expect(states).toEqual(['new', 'new', 'new', 'new', 'set-aside', undefined]);
    expect(await dueIds()).toEqual(['8']);
    expect(await inbox.listSetAside()).toMatchObject([{ updateId: '7', attempts: 5, error: 'boom' }]);
  });
});
