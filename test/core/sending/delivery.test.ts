// When a message whose arrival is in doubt goes once more, and what refusals by rule lead to.
import { describe, expect, test } from 'vitest';
import type { DeliveryFailure } from '../../../src/core/channel.ts';
import type { Role } from '../../../src/core/people/person.ts';
import { afterAttempt, afterCrash, inviteAgainAs } from '../../../src/core/sending/delivery.ts';
import type { MessageKind, OutboxMessage } from '../../../src/core/sending/outbox.ts';
import { draftTo } from '../../store/records.ts';

const now = Date.UTC(2026, 10, 23, 1, 15);
const minuteMs = 60_000;

const sending = (kind: MessageKind, ambiguities = 0): OutboxMessage => ({
  ...{ ...draftTo('1', 'a1'), kind, id: 1, state: 'sending', attempt: 1 + ambiguities, ambiguities },
  ...{ owner: 'one', claimedUntil: now, createdAt: now, sentAt: null, receipt: null },
});
const doubt = { ok: false, failure: { kind: 'ambiguous', reason: '502' } } as const;

describe('an attempt that nobody knows the end of', () => {
  test.each<[MessageKind, number, number]>([
    ['reminder', 5, 30],
    ['overdue', 5, 30],
    ['notice', 5, 30],
    ['reply', 1, 5],
  ])('a %s goes again once, when minutes of trouble may be over', (kind, least, most) => {
    const after = afterAttempt(sending(kind), doubt, now);
    expect(after).toMatchObject({ state: 'pending', isAmbiguous: true });
    const waitMs = (after.notBefore ?? 0) - now;
    expect(waitMs).toBeGreaterThanOrEqual(least * minuteMs);
    expect(waitMs).toBeLessThanOrEqual(most * minuteMs);
    expect(afterAttempt(sending(kind, 1), doubt, now)).toMatchObject({ state: 'uncertain', notBefore: null });
  });

  test('a digest does not go again by itself', () => {
    expect(afterAttempt(sending('digest'), doubt, now)).toMatchObject({ state: 'uncertain' });
    expect(afterCrash(sending('digest'), now)).toMatchObject({ state: 'uncertain', notBefore: null });
  });

  test('after a crash it goes at once: it was us, not the platform, and the lease was waited for', () => {
    expect(afterCrash(sending('reminder'), now)).toMatchObject({ state: 'pending', notBefore: now });
  });
});

// Paid channels refuse by rule: outside a person's message window, over a quota, or words that are no approved template.
describe('a refusal by rule has a treatment before any channel has such rules', () => {
  const refused = (failure: DeliveryFailure) =>
    afterAttempt(sending('reminder'), { ok: false, failure }, now);

  test('a closed message window sends the message elsewhere at once, and holds up nobody else', () => {
    expect(refused({ kind: 'not-permitted', reason: '-230' })).toMatchObject({
      ...{ state: 'failed', isAddressGone: true, notBefore: null, pauseUntil: null },
    });
  });

  test('a spent quota holds the message and the whole channel until it is renewed; the address stays good', () => {
    const untilTomorrowMs = 15 * 60 * minuteMs;
    expect(refused({ kind: 'rate-limited', retryAfterMs: untilTomorrowMs })).toMatchObject({
      ...{ state: 'pending', isAddressGone: false, isAmbiguous: false },
      ...{ notBefore: now + untilTomorrowMs, pauseUntil: now + untilTomorrowMs },
    });
  });

  test('words that no template allows fail alone: the person keeps the address', () => {
    expect(refused({ kind: 'rejected', reason: '-131' })).toMatchObject({
      ...{ state: 'failed', isAddressGone: false, pauseUntil: null },
    });
  });
});

test('a new code is for those whose agency can name another: no leader, secretary, head or desk officer', () => {
  const again = (...roles: Role[]) => inviteAgainAs(roles.map((role) => ({ role }))).inviteAgain;
  expect(again('desk', 'focal-point')).toBe('focal-point');
  expect(again('stand-by', 'focal-point')).toBe('focal-point');
  expect(again('stand-by')).toBe('stand-by');
  expect(again('leader', 'secretary', 'head', 'desk', 'administrator')).toBeUndefined();
  expect(again()).toBeUndefined();
});
