// The updates that wait for the bot: numbering, confirmation by offset, 24 hours of keeping, and the wait of a
// long poll. Does not know how they are fetched or pushed.
import type { Clock, Instant } from '../../core/clock.ts';

/** One update in wire format. */
export type WireUpdate = { update_id: number } & Record<string, unknown>;

/** Telegram keeps an update that nobody fetches for 24 hours. */
const keptMs = 24 * 60 * 60 * 1000;

/** How many updates can still be delivered again. */
const rememberedMax = 10_000;

/** Types that are left out unless they are asked for by name. */
const leftOutByDefault = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** The waiting updates of the one bot. */
export interface UpdateQueue {
  /** Adds an update `{ [type]: content }`; undefined when the bot did not allow this type. */
  push(type: string, content: unknown): number | undefined;
  /** Forgets all updates before `offset`; negative keeps only that many of the last. */
  confirm(offset: number): void;
  /** Forgets one update. */
  drop(updateId: number): void;
  /** The oldest waiting updates, after those to be given again (which are handed out only once). */
  pending(limit: number): WireUpdate[];
  /** How many wait. */
  count(): number;
  /** Gives an update again once with the next fetch, whatever the offset, as Telegram sometimes does. */
  redeliver(updateId: number): void;
  /** The next update gets this id, as after a quiet week. */
  restartIds(from: number): void;
  /** Which types to keep from now on; an empty list means the default ones. */
  allow(types: string[]): void;
  allowed(): string[];
  clear(): void;
  /** Called after each `push` and `redeliver`; returns how to stop that. */
  onArrival(listener: () => void): () => void;
  /** Ids of updates that nobody fetched within 24 hours. */
  readonly expired: number[];
}

/** A queue whose first update is numbered `firstId`. */
export function createUpdateQueue(clock: Clock, firstId: number): UpdateQueue {
  let nextId = firstId;
  let waiting: { update: WireUpdate; at: Instant }[] = [];
  let again: WireUpdate[] = [];
  let allowedTypes: string[] = [];
  const all = new Map<number, WireUpdate>();
  const listeners = new Set<() => void>();
  const expired: number[] = [];
  const announce = () => {
    for (const listener of [...listeners]) listener();
  };
  function expire(): void {
    const oldest = clock.now() - keptMs;
    while (waiting[0] && waiting[0].at <= oldest) {
      expired.push(waiting[0].update.update_id);
      waiting.shift();
    }
  }
  return {
    expired,
    push(type, content) {
      const allowed = allowedTypes.length > 0 ? allowedTypes.includes(type) : !leftOutByDefault.has(type);
      if (!allowed) return undefined;
      const update: WireUpdate = { update_id: nextId++, [type]: content };
      all.set(update.update_id, update);
      all.delete(update.update_id - rememberedMax);
      waiting.push({ update, at: clock.now() });
      announce();
      return update.update_id;
    },
    confirm(offset) {
      expire();
      if (offset < 0) waiting = waiting.slice(offset);
      else if (offset > 0) waiting = waiting.filter(({ update }) => update.update_id >= offset);
    },
    drop(updateId) {
      waiting = waiting.filter(({ update }) => update.update_id !== updateId);
    },
    count() {
      expire();
      return waiting.length;
    },
    pending(limit) {
      expire();
      const repeated = again.splice(0, limit);
      const fresh = waiting.slice(0, limit - repeated.length).map(({ update }) => update);
      return [...repeated, ...fresh];
    },
    redeliver(updateId) {
      const update = all.get(updateId);
      if (!update) throw new Error(`no update ${updateId} to deliver again`);
      again.push(update);
      announce();
    },
    restartIds(from) {
      nextId = from;
    },
    allow(types) {
      allowedTypes = types;
    },
    allowed: () => allowedTypes,
    clear() {
      waiting = [];
      again = [];
    },
    onArrival(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
