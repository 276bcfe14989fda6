// Claims: who gets which message when, and that two claimers never share one.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import type { OutboxDraft, OutboxMessage } from '../../src/core/sending/outbox.ts';
import { openStore } from '../../src/store/open.ts';
import type { FinishedDelivery } from '../../src/store/outbox.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { draftTo, personOf, sentAt } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);
const leaseMs = 90_000;

describe.each(databases)('outbox on $name', (engine) => {
  const clock = manualClock(start);
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(clock, 'one');
  });
  afterEach(() => database.close());

  const insert = (...drafts: OutboxDraft[]) => database.store.commit(noChange(null), drafts);
  const claim = (now = start, limit = 32, channels = ['telegram']) =>
    database.store.outbox.claim({ now, leaseMs, limit, channels });
  const keys = (messages: OutboxMessage[]) => messages.map(({ idempotencyKey }) => idempotencyKey);
  const sent = (message: OutboxMessage, part: Partial<FinishedDelivery> = {}) => sentAt(start, message, part);

  test('a claim takes the first due message of each chat and counts the attempt', async () => {
    await insert(
      draftTo('1', 'a1'),
      draftTo('1', 'a2'),
      draftTo('2', 'b1'),
      draftTo('3', 'later', start + 1),
    );
    const claimed = await claim();
    expect(keys(claimed)).toEqual(['a1', 'b1']);
    expect(claimed[0]).toMatchObject({
      ...draftTo('1', 'a1'),
      state: 'sending',
      attempt: 1,
      owner: 'one',
      claimedUntil: start + leaseMs,
      createdAt: start,
    });
    expect(await claim()).toEqual([]);
  });

  test('a claim takes no more than its limit, the longest due first', async () => {
    await insert(draftTo('1', 'a1', start - 1), draftTo('2', 'b1', start - 3), draftTo('3', 'c1', start - 2));
    expect(keys(await claim(start, 2))).toEqual(['b1', 'c1']);
    expect(keys(await claim(start, 2))).toEqual(['a1']);
  });

  test('only running channels are served, and not while they rest', async () => {
    await insert(draftTo('1', 'a1'), { ...draftTo('1', 'z1'), channel: 'zalo-bot' });
    await database.store.outbox.pauseChannel('telegram', start + 5000);
    await database.store.outbox.pauseChannel('telegram', start + 3000);
    expect(await claim()).toEqual([]);
    expect(await claim(start, 32, [])).toEqual([]);
    expect(keys(await claim(start + 4999, 32, ['telegram', 'zalo-bot']))).toEqual(['z1']);
    expect(keys(await claim(start + 5000))).toEqual(['a1']);
    expect((await database.store.inbox.positionOf('telegram')).pausedUntil).toBe(start + 5000);
  });

  test('what a resting channel holds back: due or refused there, for a person with another active address', async () => {
    const { commit, outbox } = database.store;
    const address = (personId: string, channel: string, state: 'active' | 'gone' = 'active') =>
      put('personAddress', {
        ...{ id: `${personId}-${channel}`, personId, channel, chatId: `${channel}-${personId}` },
        ...{ position: 0, state, linkedAt: start, version: 0 },
      });
    const puts = [
      ...['lan', 'minh', 'ha'].map((id) => put('person', personOf(id))),
      ...['lan', 'minh', 'ha'].map((id) => address(id, 'telegram')),
      address('lan', 'email'),
      address('minh', 'email', 'gone'),
    ];
    const to = (personId: string, key: string, at = 0): OutboxDraft => ({
      ...draftTo(`telegram-${personId}`, key, at),
      personId,
    });
    await commit({ ...noChange(null), puts }, [
      to('lan', 'due'),
      to('lan', 'planned for later', start + 1000),
      to('minh', 'has no other'),
      to('ha', 'has none at all'),
      draftTo('group', 'for no person'),
    ]);
    await outbox.pauseChannel('telegram', start + 5000);
    expect(await outbox.listPauses(start)).toEqual(new Map([['telegram', start + 5000]]));
    expect(await outbox.listPauses(start + 5000)).toEqual(new Map());
    const resting = { channel: 'telegram', now: start, until: start + 5000 };
    expect(keys(await outbox.listHeldBack(resting, ['email']))).toEqual(['due']);
    expect(await outbox.listHeldBack(resting, ['zalo-bot'])).toEqual([]);
    expect(await outbox.listHeldBack(resting, [])).toEqual([]);
    expect(keys(await outbox.listHeldBack(resting))).toEqual(['due', 'has no other', 'has none at all']);
  });

  test('what is replaced goes in its new form alone; what is being sent keeps its place', async () => {
    await insert(draftTo('1', 'a'), draftTo('2', 'b'));
    const [first] = await claim(start, 1);
    const pairs = [first?.id ?? 0, (first?.id ?? 0) + 1].map((id, index) => ({
      id,
      by: [{ ...draftTo('x@tinh.vn', `elsewhere ${index}`), channel: 'email' }],
    }));
    await database.store.outbox.replace(pairs, start);
    expect(keys(await claim(start, 32, ['telegram', 'email']))).toEqual(['elsewhere 1']);
    expect(await database.store.outbox.findByKey('b')).toMatchObject({ state: 'superseded' });
    expect(await database.store.outbox.findByKey('a')).toMatchObject({ state: 'sending' });
  });

  test('two claimers never share a message', async () => {
    const chats = 200;
    await insert(...Array.from({ length: chats }, (_, i) => draftTo(String(i), `k${i}`)));
    const other = await openStore(database.url, { clock, owner: 'two' });
    const taken: OutboxMessage[] = [];
    const drain = async (store: typeof other) => {
      for (let round = 0; round < chats; round++) {
        const batch = await store.outbox.claim({ now: start, leaseMs, limit: 8, channels: ['telegram'] });
        taken.push(...batch);
        // A claimer that found only rows the other holds must ask again; both stop when nothing is pending.
        if (batch.length === 0 && (await store.outbox.health(start)).counts.pending === 0) return;
      }
    };
    await Promise.all([drain(database.store), drain(other), drain(database.store), drain(other)]);
    await other.close();
    expect(taken).toHaveLength(chats);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(chats);
    expect(taken.every(({ attempt }) => attempt === 1)).toBe(true);
  });

  test('an attempt that is not ours any more is not recorded', async () => {
    await insert(draftTo('1', 'a1'));
    const [ours] = await claim();
    const other = await openStore(database.url, { clock, owner: 'two' });
    expect(await other.outbox.finish([sent(ours!)])).toEqual([]);
    expect(await database.store.outbox.finish([sent(ours!, { attempt: 2 })])).toEqual([]);
    // The other finds the claim run out, counts it as ambiguous and gives the message back.
    expect(await other.outbox.listExpired(start + leaseMs)).toEqual([]);
    const [expired] = await other.outbox.listExpired(start + leaseMs + 1);
    expect(expired).toMatchObject({ id: ours!.id, owner: 'one' });
    const settled = sent(expired!, {
      owner: expired!.owner,
      outcome: 'ambiguous',
      state: 'pending',
      receipt: null,
      isAmbiguous: true,
    });
    expect(await other.outbox.finish([settled])).toEqual([ours!.id]);
    expect(await database.store.outbox.finish([sent(ours!)])).toEqual([]);
    expect(await other.outbox.find(ours!.id)).toMatchObject({ state: 'pending', ambiguities: 1, attempt: 1 });
    await other.close();
  });

  test('many attempts are recorded in one commit', async () => {
    await insert(draftTo('1', 'a1'), draftTo('2', 'b1'));
    const claimed = await claim();
    expect(await database.store.outbox.finish(claimed.map((message) => sent(message)))).toEqual(
      claimed.map(({ id }) => id),
    );
    expect(
      (await database.store.outbox.listDeliveries([claimed[0]!.id])).map(({ outcome }) => outcome),
    ).toEqual(['sent']);
  });

  test('a moved chat takes its messages, address and group along', async () => {
    const address = { channel: 'telegram', chatId: '1', state: 'active' as const, version: 0 };
    const person = { id: 'a', personId: 'lan', position: 0, linkedAt: start };
    const puts = [
      put('person', personOf('lan')),
      put('personAddress', { ...address, ...person }),
      put('groupChat', { ...address, id: 'g', title: 'Đầu mối' }),
    ];
    await database.store.commit({ ...noChange(null), puts }, [draftTo('1', 'old'), draftTo('1', 'waits')]);
    const [old] = await claim();
    await database.store.outbox.finish([sent(old!)]);
    await database.store.outbox.redirect(
      { channel: 'telegram', chatId: '1' },
      { channel: 'telegram', chatId: '-100' },
    );
    expect((await claim()).map(({ chatId }) => chatId)).toEqual(['-100']);
    expect((await database.store.outbox.find(old!.id))?.chatId).toBe('1');
    const moved = await database.store.people.findAddress({ channel: 'telegram', chatId: '-100' });
    expect(moved?.person.id).toBe('lan');
    expect(await database.store.people.listGroupChats()).toMatchObject([{ chatId: '-100' }]);
  });

  test('what an answer refers to: the last sent message with items, or the one replied to', async () => {
    await insert(draftTo('1', 'a1'), { ...draftTo('1', 'a2'), itemIds: [] });
    const to = { channel: 'telegram', chatId: '1' };
    expect(await database.store.outbox.findLastTo(to)).toBeUndefined();
    for (let i = 0; i < 2; i++)
      await database.store.outbox.finish((await claim()).map((message) => sent(message)));
    const last = await database.store.outbox.findLastTo(to);
    expect(last).toMatchObject({ idempotencyKey: 'a1', itemIds: ['12.stc'] });
    expect(await database.store.outbox.findByReceipt(to, last!.receipt!)).toEqual(last);
    expect(await database.store.outbox.findByReceipt({ ...to, chatId: '2' }, last!.receipt!)).toBeUndefined();
  });

  test('health counts states and the oldest due message', async () => {
    await insert(
      draftTo('1', 'a1', start - 500),
      draftTo('2', 'b1', start - 900),
      draftTo('3', 'c1', start + 1),
    );
    const health = await database.store.outbox.health(start);
    expect(health.counts).toMatchObject({ pending: 3, sending: 0 });
    expect(health.oldestDueAt).toBe(start - 900);
  });

  test('counts by person leave out what was never sent', async () => {
    const to = (chatId: string, key: string): OutboxDraft => ({
      ...draftTo(chatId, key, start),
      personId: 'lan',
      kind: 'reminder',
    });
    await insert(
      to('1', 'a'),
      to('2', 'b'),
      { ...to('3', 'c'), notBefore: start - 1 },
      { ...to('4', 'd'), kind: 'reply' },
    );
    const dead = (await claim()).find(({ idempotencyKey }) => idempotencyKey === 'b');
    await database.store.outbox.finish([sent(dead!, { state: 'failed' })]);
    const counts = await database.store.outbox.countsByPerson(['reminder'], start);
    expect([...counts]).toEqual([['lan', 1]]);
  });

  test('an uncertain message is sent again only on request, with all of its change or not at all', async () => {
    const { store } = database;
    await insert(draftTo('1', 'a1'));
    const [first] = await claim();
    await store.outbox.finish([sent(first!, { state: 'uncertain', isAmbiguous: true, receipt: null })]);
    expect(await claim()).toEqual([]);
    const resends = [first!.id];
    const other = { ...personOf('other'), version: 7 };
    expect(await store.commit({ ...noChange(null), resends, puts: [put('person', other)] }, [])).toBe(
      'conflict',
    );
    expect(await claim()).toEqual([]);
    expect(await store.commit({ ...noChange(null), resends }, [])).toBe('ok');
    expect(await store.commit({ ...noChange(null), resends }, [draftTo('2', 'twice')])).toBe('conflict');
    expect(await claim()).toMatchObject([{ attempt: 2, ambiguities: 1 }]);
  });
});
