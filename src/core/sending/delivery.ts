// What one attempt makes of a message (DESIGN 6): at most two copies ever, and two only after a recorded ambiguity.
import type { DeliveryFailure, SendOutcome } from '../channel.ts';
import type { Instant } from '../clock.ts';
import type { Membership } from '../people/person.ts';
import type { OutboxMessage, OutboxState } from './outbox.ts';

/** The message's next state, and what the sender has to do besides. */
export interface AfterAttempt {
  state: OutboxState;
  receipt: string | null;
  /** For `pending`: not before this instant. */
  notBefore: Instant | null;
  isAmbiguous: boolean;
  outcome: string;
  reason: string | null;
  /** `pause`: nothing goes to this channel until then. */
  pauseUntil: Instant | null;
  /** Everything for this chat goes to another from now on. */
  moveTo: Extract<DeliveryFailure, { kind: 'address-moved' }>['to'] | null;
  /** The address is of no use any more: the next address of the person, else the stand-by, and the desk is told. */
  isAddressGone: boolean;
}

/** Where a message went that its address did not take; the last two tell of a group chat, the rest of a person. */
export type WentInstead = 'next-channel' | 'stand-by' | 'nobody' | 'refused' | 'group-gone' | 'group-refused';

/**
 * The role for which whoever cannot be reached gets a new invitation code: an agency can name another focal point. Of a
 * leader, a secretary or a desk officer nobody else takes the place; who writes again is reached again.
 */
export const inviteAgainAs = (
  memberships: readonly Pick<Membership, 'role'>[],
): { inviteAgain?: 'focal-point' | 'stand-by' } => {
  const role = (['focal-point', 'stand-by'] as const).find((one) =>
    memberships.some((membership) => membership.role === one),
  );
  return role === undefined ? {} : { inviteAgain: role };
};

const firstWaitMs = 5_000;
/** No message waits longer for its next try, unless its platform says how long. */
export const waitMaxMs = 10 * 60_000;
const channelDownWaitMs = 60_000;

/**
 * A platform that refuses for longer is not asked too fast: a quota is spent. Whoever has another address that serves is
 * reached there; everybody else waits.
 */
export const quotaWaitMs = 5 * 60_000;

/**
 * There is only one more try, so it must not fall into the same minutes of a platform that is in trouble. Somebody
 * waits for a reply; for nothing else.
 */
const secondTryWaitMs = waitMaxMs;
const secondReplyWaitMs = 2 * 60_000;

/** Waits 5 s, 10 s, 20 s … at most 10 minutes between definite failures to connect. */
export const backoffMs = (attempt: number): number =>
  Math.min(firstWaitMs * 2 ** Math.max(0, attempt - 1), waitMaxMs);

/** Whom a platform means that refuses for a while: the chat alone, or everything we send there. */
export type WhoWaits = 'chat' | 'channel';

/** Decides by outcome; `message.attempt` counts this attempt. */
export function afterAttempt(
  message: OutboxMessage,
  outcome: SendOutcome,
  now: Instant,
  whoWaits: WhoWaits = 'channel',
): AfterAttempt {
  const plain: AfterAttempt = {
    state: 'sent',
    receipt: null,
    notBefore: null,
    isAmbiguous: false,
    outcome: 'sent',
    reason: null,
    pauseUntil: null,
    moveTo: null,
    isAddressGone: false,
  };
  if (outcome.ok) return { ...plain, receipt: outcome.receipt };
  const { failure } = outcome;
  const failed: AfterAttempt = {
    ...plain,
    outcome: failure.kind,
    reason: 'reason' in failure ? failure.reason : null,
  };
  switch (failure.kind) {
    case 'rate-limited': {
      const until = now + failure.retryAfterMs;
      // The message holds its chat back until then, across restarts too.
      return {
        ...failed,
        state: 'pending',
        notBefore: until,
        pauseUntil: whoWaits === 'channel' ? until : null,
      };
    }
    case 'unreachable':
      return { ...failed, state: 'pending', notBefore: now + backoffMs(message.attempt) };
    case 'ambiguous':
      return mayResend(message)
        ? { ...failed, state: 'pending', notBefore: now + secondTryMs(message), isAmbiguous: true }
        : { ...failed, state: 'uncertain', isAmbiguous: true };
    case 'address-moved':
      return { ...failed, state: 'pending', notBefore: now, moveTo: failure.to };
    case 'recipient-gone':
    case 'not-permitted':
      return { ...failed, state: 'failed', isAddressGone: true };
    case 'rejected':
      return { ...failed, state: 'failed' };
    case 'channel-down':
      return {
        ...failed,
        state: 'pending',
        notBefore: now + channelDownWaitMs,
        pauseUntil: now + channelDownWaitMs,
      };
  }
}

/** A digest is never sent twice by itself; everything else once more, marked, and then no further. */
const mayResend = (message: OutboxMessage): boolean => message.kind !== 'digest' && message.ambiguities === 0;

const secondTryMs = ({ kind }: OutboxMessage): number =>
  kind === 'reply' ? secondReplyWaitMs : secondTryWaitMs;

/**
 * What an expired claim becomes: the process died with the request under way, so nobody knows. The platform was not
 * in trouble, and the lease was waited for already: the second try goes at once.
 */
export function afterCrash(message: OutboxMessage, now: Instant): AfterAttempt {
  const reason = 'the sender stopped while sending';
  const after = afterAttempt(message, { ok: false, failure: { kind: 'ambiguous', reason } }, now);
  return after.state === 'pending' ? { ...after, notBefore: now } : after;
}
