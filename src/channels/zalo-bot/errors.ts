// What a failed call to the Zalo Bot platform means for a message: every reply but a result becomes one
// `DeliveryFailure`. Codes as bot.zaloplatforms.com/docs lists them; they stand in the body, whatever the HTTP status.
import type { DeliveryFailure } from '../../core/channel.ts';
import { assumed, type ZaloAssumptions } from './assumptions.ts';
import type { ZaloReply } from './client.ts';

/** A reply that brought no result. */
export type FailedReply = Exclude<ZaloReply, { kind: 'result' }>;

const pauseMsMax = 10 * 60_000;

/** The pause after the nth 429 in a row (from 0), since the platform names none: 5 s, 10 s, ... at most 10 minutes. */
export const quotaPauseMs = (earlier: number, firstMs: number = assumed.quotaPauseMs): number =>
  Math.min(firstMs * 2 ** earlier, pauseMsMax);

/** The meaning of a failed send; `earlier` counts the 429 in a row before it. What is not definite is ambiguous. */
export function sendFailure(
  reply: FailedReply,
  earlier: number,
  { goneCodes, quotaPauseMs: firstMs }: Pick<ZaloAssumptions, 'goneCodes' | 'quotaPauseMs'> = assumed,
): DeliveryFailure {
  if (reply.kind === 'not-sent') return { kind: 'unreachable', reason: reply.reason };
  if (reply.kind === 'lost') return { kind: 'ambiguous', reason: reply.reason };
  const reason = `${reply.code}: ${reply.description}`;
  // Then the person's next address serves.
  if (goneCodes.includes(reply.code)) return { kind: 'recipient-gone', reason };
  switch (reply.code) {
    case 429:
      return { kind: 'rate-limited', retryAfterMs: quotaPauseMs(earlier, firstMs) };
    case 401:
      return { kind: 'channel-down', reason };
    // 403 is the platform's "internal server error" and 408 its time-out: like a 5xx, the message may have left
    // before. Ambiguous has the cap that such a retry needs: once more, marked, then the desk decides.
    case 403:
    case 408:
      return { kind: 'ambiguous', reason };
    default:
      return reply.code >= 400 && reply.code < 500
        ? { kind: 'rejected', reason }
        : { kind: 'ambiguous', reason };
  }
}

/** The meaning of a failed poll. Asking again does no harm, so nothing about it is ambiguous. */
export function pollFailure(reply: FailedReply, earlier: number): DeliveryFailure {
  // A poll concerns no chat that could be gone.
  const failure = sendFailure(reply, earlier, { ...assumed, goneCodes: [] });
  return failure.kind === 'ambiguous' ? { kind: 'unreachable', reason: failure.reason } : failure;
}
