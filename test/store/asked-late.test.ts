// What the week says of a private word: an item was asked about once a message about its delay arrived.
import { expect, test } from 'vitest';
import { noChange } from '../../src/core/change.ts';
import type { OutboxDraft, OutboxMessage } from '../../src/core/sending/outbox.ts';
import type { FinishedDelivery } from '../../src/store/outbox.ts';
import { databases } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { draftTo } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);

const late = (chatId: string, itemIds: string[], part: Partial<OutboxDraft> = {}): OutboxDraft => ({
  ...{ ...draftTo(chatId, `late${chatId}`, start), kind: 'overdue', itemIds },
  ...part,
});

/** Every message arrives but the one to chat 2. */
const endOf = ({ id, attempt, chatId }: OutboxMessage): FinishedDelivery => ({
  ...{
    id,
    attempt,
    startedAt: start,
    endedAt: start + 50,
    reason: null,
    notBefore: null,
    isAmbiguous: false,
  },
  ...(chatId === '2'
    ? { outcome: 'recipient-gone', state: 'failed', receipt: null }
    : { outcome: 'sent', state: 'sent', receipt: `r${id}` }),
});

test.each(databases)(
  'failed, waiting, older and other messages are no private word, on $name',
  async (engine) => {
    const database = await engine.open(manualClock(start), 'one');
    try {
      await database.store.commit(noChange(null), [
        late('1', ['10.stc', '11.stc']),
        late('2', ['12.snv']),
        late('3', ['13.sxd'], { notBefore: start + 1 }),
        late('4', ['14.sct'], { kind: 'reminder' }),
        late('5', ['15.syt'], { notBefore: start - 1 }),
      ]);
      const { outbox } = database.store;
      const claimed = await outbox.claim({ now: start, leaseMs: 90_000, limit: 32, channels: ['telegram'] });
      await outbox.finish(claimed.map(endOf));
      expect(await outbox.lastAskedAt(start)).toEqual(
        new Map([
          ['10.stc', start + 50],
          ['11.stc', start + 50],
        ]),
      );
      expect(await outbox.lastAskedAt(undefined)).toEqual(new Map());
    } finally {
      await database.close();
    }
  },
);
