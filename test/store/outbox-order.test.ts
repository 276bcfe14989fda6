// Claims within one chat: one message at a time, in order, and what does not hold up the others.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange } from '../../src/core/change.ts';
import type { OutboxDraft, OutboxMessage } from '../../src/core/sending/outbox.ts';
import type { FinishedDelivery } from '../../src/store/outbox.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { draftTo, sentAt } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);

describe.each(databases)('order in a chat on $name', (engine) => {
  const clock = manualClock(start);
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(clock, 'one');
  });
  afterEach(() => database.close());

  const insert = (...drafts: OutboxDraft[]) => database.store.commit(noChange(null), drafts);
  const claim = (now = start) =>
    database.store.outbox.claim({ now, leaseMs: 90_000, limit: 32, channels: ['telegram'] });
  const keys = (messages: OutboxMessage[]) => messages.map(({ idempotencyKey }) => idempotencyKey);
  const sent = (message: OutboxMessage, part: Partial<FinishedDelivery> = {}) => sentAt(start, message, part);

  test('the next message of a chat comes after the one before is settled', async () => {
    await insert(draftTo('1', 'a1'), draftTo('1', 'a2'));
    const [first] = await claim();
    expect(await database.store.outbox.finish([sent(first!)])).toEqual([first!.id]);
    expect(await database.store.outbox.find(first!.id)).toMatchObject({
      state: 'sent',
      receipt: `r${first!.id}`,
      sentAt: start + 50,
      owner: null,
    });
    expect(keys(await claim())).toEqual(['a2']);
  });

  test('a message that waits for its next try holds up its chat; one that failed does not', async () => {
    await insert(draftTo('1', 'a1'), draftTo('1', 'a2'));
    const [first] = await claim();
    const retry = sent(first!, {
      outcome: 'unreachable',
      state: 'pending',
      receipt: null,
      notBefore: start + 1000,
    });
    await database.store.outbox.finish([retry]);
    expect(await claim(start + 999)).toEqual([]);
    const [again] = await claim(start + 1000);
    expect(again).toMatchObject({ idempotencyKey: 'a1', attempt: 2 });
    await database.store.outbox.finish([
      sent(again!, { outcome: 'rejected', state: 'failed', receipt: null }),
    ]);
    expect(keys(await claim(start + 1000))).toEqual(['a2']);
  });

  test('a message that perhaps arrived has had its turn: while it waits for its second try, others pass', async () => {
    await insert(draftTo('1', 'a1'), draftTo('1', 'a2'));
    const [first] = await claim();
    const doubt = { outcome: 'ambiguous', state: 'pending', receipt: null, isAmbiguous: true } as const;
    await database.store.outbox.finish([sent(first!, { ...doubt, notBefore: start + 60_000 })]);
    const [second] = await claim(start + 1000);
    expect(second).toMatchObject({ idempotencyKey: 'a2' });
    // One at a time all the same.
    expect(await claim(start + 60_000)).toEqual([]);
    await database.store.outbox.finish([sent(second!)]);
    expect(keys(await claim(start + 60_000))).toEqual(['a1']);
  });

  test('a chat that was refused for a while rests, for the second try of an older message too', async () => {
    await insert(draftTo('1', 'a1'), draftTo('1', 'a2'));
    const [first] = await claim();
    const waits = { state: 'pending', receipt: null } as const;
    await database.store.outbox.finish([
      sent(first!, { ...waits, outcome: 'ambiguous', isAmbiguous: true, notBefore: start + 1000 }),
    ]);
    const [second] = await claim();
    expect(second).toMatchObject({ idempotencyKey: 'a2' });
    await database.store.outbox.finish([
      sent(second!, { ...waits, outcome: 'rate-limited', notBefore: start + 9000 }),
    ]);
    expect(await claim(start + 8999)).toEqual([]);
    expect(keys(await claim(start + 9000))).toEqual(['a1']);
  });

  test('replies go before reminders that are due, but not before an older message of their own chat', async () => {
    await insert(
      { ...draftTo('1', 'reminder 1'), kind: 'reminder' },
      { ...draftTo('2', 'reminder 2'), kind: 'reminder' },
      draftTo('2', 'reply 2'),
      draftTo('3', 'reply 3'),
    );
    const claimed = await database.store.outbox.claim({
      now: start,
      leaseMs: 90_000,
      limit: 2,
      channels: ['telegram'],
    });
    expect(keys(claimed)).toEqual(['reply 3', 'reminder 1']);
  });

  test('a message planned for later does not hold up an answer', async () => {
    await insert(draftTo('1', 'tomorrow', start + 86_400_000), draftTo('1', 'answer'));
    expect(keys(await claim())).toEqual(['answer']);
  });
});
