// How fast a channel is sent to: within the platform's limits over all and by chat, slower after it said so. Counts in
// memory; what has to outlive a restart (pauses) is in the store. Knows no clock: every question carries its instant.
import type { SendLimit, SendLimits } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { WhoWaits } from '../core/sending/delivery.ts';

/** What became of a request, as far as the pace is concerned; `unknown` when the platform did not answer. */
export type PaceAnswer = 'answered' | 'unknown' | { refusedForMs: number };

/** The pace of one channel. */
export interface SendPace {
  /** The instant from which one more request may begin; `now` when it may begin now. */
  nextAt(now: Instant): Instant;
  /** How many requests may begin now. */
  free(now: Instant): number;
  /** How many can begin within a span of time, at most. */
  within(spanMs: number): number;
  /** The whole channel is to be left alone until then; undefined when it is not. */
  pausedUntil(now: Instant): Instant | undefined;
  /** Chats that have got what they may get for now, with the instant from which they may get more. */
  restingChats(now: Instant): Map<string, Instant>;
  /** Takes a place. */
  begin(): void;
  /** Frees the place in time, and says who has to wait after a refusal. */
  end(chatId: string, answer: PaceAnswer, now: Instant): WhoWaits;
}

/**
 * A platform does not say whether a chat or the whole bot is over the limit. Refusals of so many requests in a row,
 * each to another chat, are taken for the whole bot.
 */
const refusedInRowMax = 3;

/** While all places are taken by requests under way, one asks again so often. */
const askAgainMs = 50;

/**
 * A pace that has sent nothing yet. An answered request counts from its answer on, so that however long the way to
 * the platform is, its own count never finds more within the span than the limit.
 */
export function sendPace({ overall, ofChat, refusesAsWhole }: SendLimits): SendPace {
  /** Requests at a time and span, as learned: halved by a refusal of the whole channel, a little more by each answer. */
  let count = overall.count;
  let inFlight = 0;
  let refusedInRow = 0;
  let pause: { from: Instant; until: Instant } | undefined;
  let ends: Instant[] = [];
  const endsByChat = new Map<string, Instant[]>();

  const recent = (instants: readonly Instant[], spanMs: number, now: Instant): Instant[] =>
    instants.filter((at) => at > now - spanMs && at <= now);

  /** A pause that began in what is now the future was told by a clock that has been set back since. */
  const pausedUntil = (now: Instant): Instant | undefined =>
    pause !== undefined && pause.from <= now && now < pause.until ? pause.until : undefined;

  function free(now: Instant): number {
    ends = recent(ends, overall.spanMs, now);
    return Math.max(0, Math.floor(count) - inFlight - ends.length);
  }

  function restsUntil(limits: readonly SendLimit[], chatEnds: readonly Instant[], now: Instant): Instant {
    const untils = limits.map((limit) => {
      const blocking = recent(chatEnds, limit.spanMs, now).at(-limit.count);
      return blocking === undefined ? now : blocking + limit.spanMs;
    });
    return Math.max(now, ...untils);
  }

  return {
    free,
    within: (spanMs) => Math.floor((Math.floor(count) * spanMs) / overall.spanMs),
    nextAt(now) {
      if (free(now) > 0) return now;
      const [oldest] = ends;
      return oldest === undefined ? now + askAgainMs : oldest + overall.spanMs;
    },
    pausedUntil,
    restingChats(now) {
      const resting = new Map<string, Instant>();
      for (const [chatId, chatEnds] of endsByChat) {
        const limits = ofChat(chatId);
        const spanMs = Math.max(0, ...limits.map((limit) => limit.spanMs));
        const left = recent(chatEnds, spanMs, now);
        if (left.length === 0) endsByChat.delete(chatId);
        else endsByChat.set(chatId, left);
        const until = restsUntil(limits, left, now);
        if (until > now) resting.set(chatId, until);
      }
      return resting;
    },
    begin() {
      inFlight += 1;
    },
    end(chatId, answer, now) {
      inFlight -= 1;
      const isRefused = typeof answer === 'object';
      // What was refused was no message; all else may have been one.
      if (!isRefused) {
        ends.push(now);
        endsByChat.set(chatId, [...(endsByChat.get(chatId) ?? []), now]);
      }
      if (answer === 'unknown') return 'chat';
      if (!isRefused) {
        refusedInRow = 0;
        count = Math.min(overall.count, count + 1 / count);
        return 'chat';
      }
      refusedInRow += 1;
      if (refusesAsWhole === undefined && refusedInRow < refusedInRowMax) return 'chat';
      const before = pausedUntil(now);
      if (before === undefined) count = Math.max(1, count / 2);
      pause = { from: now, until: Math.max(before ?? now, now + answer.refusedForMs) };
      return 'channel';
    },
  };
}
