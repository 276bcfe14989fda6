// Telegram's sending limits as sliding windows on the sandbox clock, and who was told to wait until when.
import type { Clock, Instant } from '../../core/clock.ts';
import { tooManyRequests } from './api-refusal.ts';
import type { ChatState } from './chats.ts';

/** How many messages go through within a span of time. */
interface Window {
  count: number;
  spanMs: number;
}

const perChat: Window = { count: 1, spanMs: 1000 };
const perGroup: Window = { count: 20, spanMs: 60_000 };
const overall: Window = { count: 30, spanMs: 1000 };

/** A call that came before the pause it was told to make was over. */
export interface IgnoredPause {
  chatId: string;
  at: Instant;
  until: Instant;
}

/** The limits in force. Off by default: then only pauses imposed by faults hold. */
export interface RateLimits {
  enforce(on: boolean): void;
  /** Counts one message to the chat, or throws 429. */
  take(chat: ChatState): void;
  /** Makes a chat refuse until the pause is over. */
  pause(chatId: string, seconds: number): void;
  /** Throws 429 with what is left of the chat's pause, and remembers that it was ignored. */
  assertNotPaused(chatId: string): void;
  readonly ignoredPauses: IgnoredPause[];
}

/** Limits that count on `clock`. */
export function createRateLimits(clock: Clock, on: boolean): RateLimits {
  let isOn = on;
  const sentAt = new Map<string, Instant[]>();
  const pausedUntil = new Map<string, Instant>();
  const ignoredPauses: IgnoredPause[] = [];

  /** Milliseconds until the window has room; 0 when it has. */
  function waitMs(key: string, window: Window): number {
    const now = clock.now();
    const recent = (sentAt.get(key) ?? []).filter((at) => at > now - window.spanMs && at <= now);
    sentAt.set(key, recent);
    const blocking = recent.at(-window.count);
    return recent.length < window.count || blocking === undefined ? 0 : blocking + window.spanMs - now;
  }

  function pause(chatId: string, seconds: number): void {
    pausedUntil.set(chatId, clock.now() + seconds * 1000);
  }

  return {
    ignoredPauses,
    enforce(next) {
      isOn = next;
    },
    pause,
    assertNotPaused(chatId) {
      const until = pausedUntil.get(chatId);
      if (until === undefined) return;
      const leftMs = until - clock.now();
      if (leftMs <= 0) {
        pausedUntil.delete(chatId);
        return;
      }
      ignoredPauses.push({ chatId, at: clock.now(), until });
      throw tooManyRequests(Math.ceil(leftMs / 1000));
    },
    take(chat) {
      if (!isOn) return;
      const chatId = String(chat.id);
      const windows: [string, Window][] = [
        ['overall', overall],
        [`chat ${chatId}`, perChat],
      ];
      if (chat.type !== 'private') windows.push([`group ${chatId}`, perGroup]);
      const longest = Math.max(...windows.map(([key, window]) => waitMs(key, window)));
      if (longest > 0) {
        const seconds = Math.ceil(longest / 1000);
        pause(chatId, seconds);
        throw tooManyRequests(seconds);
      }
      for (const [key] of windows) sentAt.get(key)?.push(clock.now());
    },
  };
}
