// Stands at every effect of the program: each write of the store and each call to the platform is a named point, just
// before and just after it. Nothing lasting happens between two points, so a crash anywhere is a crash at one of them.
import type { Channel, RawUpdate } from '../../src/core/channel.ts';
import type { Store } from '../../src/store/open.ts';

/** The calls that leave something behind; a test holds the store against it. */
const lasting = [
  'commit',
  'commitTogether',
  'inbox.storeUpdates',
  'inbox.countAttempt',
  'inbox.purge',
  'outbox.claim',
  'outbox.finish',
  'outbox.release',
  'outbox.pauseChannel',
  'outbox.redirect',
  'outbox.replace',
  'outbox.bringForward',
  'reminders.queue',
  'reminders.derive',
  'reminders.moveTarget',
  'reminders.moveTargetOf',
  'reminders.dropStale',
  'reminders.putFeed',
  'reminders.retime',
  'jobRuns.claim',
  'jobRuns.reclaim',
  'jobRuns.finish',
  'settings.set',
  'settings.clear',
  'calendar.putDays',
  'files.forgetBefore',
  'audit.seal',
  'telegram.poll',
  'telegram.send',
  'telegram.edit',
  'zalo-bot.poll',
  'zalo-bot.send',
];

/** Every named crash point. */
export const crashPoints: readonly string[] = lasting.flatMap((name) => [`before ${name}`, `after ${name}`]);

/** As much of a claimed message as tells which one a platform got. */
export interface ClaimedMessage {
  id: number;
  channel: string;
  chatId: string;
}

/** What is told of the program's effects. */
export interface EffectWatcher {
  /** Called at each point; may throw, or end the process. */
  at(point: string): void;
  /** Called for every call of the store, lasting or not; throws once the program is dead. */
  assertAlive?(): void;
  /** Messages that were claimed for sending. */
  onClaimed?(messages: readonly ClaimedMessage[]): void;
  /** What a platform handed over; before the point after it. */
  onPolled?(channel: string, updates: readonly RawUpdate[]): void;
  /** The store has kept what came last; before the point after it. */
  onStored?(): void;
}

/** The wrappers to hand to `createApp`, and how many calls are under way. */
export interface Effects {
  wrapStore(store: Store): Store;
  wrapChannel(channel: Channel): Channel;
  /** Calls of the store that have not ended. */
  readonly storing: number;
  /** Calls of the platform that have not ended. */
  readonly calling: number;
}

type Call = (...args: never[]) => unknown;

/** Effects that report to a watcher. */
export function watchEffects(watcher: EffectWatcher): Effects {
  let storing = 0;
  let calling = 0;
  const points = new Set(lasting);
  const around =
    (name: string, call: Call): Call =>
    async (...args) => {
      watcher.assertAlive?.();
      storing += 1;
      try {
        if (points.has(name)) watcher.at(`before ${name}`);
        const result = await call(...args);
        if (name === 'outbox.claim') watcher.onClaimed?.(result as ClaimedMessage[]);
        if (name === 'inbox.storeUpdates') watcher.onStored?.();
        if (points.has(name)) watcher.at(`after ${name}`);
        return result;
      } finally {
        storing -= 1;
      }
    };
  const wrapped = (path: string, part: unknown): unknown => {
    if (path === 'close') return part;
    if (typeof part === 'function') return around(path, part as Call);
    if (typeof part !== 'object' || part === null) return part;
    const prefix = path === '' ? '' : `${path}.`;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, wrapped(prefix + key, value)]),
    );
  };
  const calls = async <Value>(name: string, call: () => Promise<Value>): Promise<Value> => {
    watcher.assertAlive?.();
    calling += 1;
    try {
      watcher.at(`before ${name}`);
      const result = await call();
      watcher.at(`after ${name}`);
      return result;
    } finally {
      calling -= 1;
    }
  };
  return {
    wrapStore: (store) => wrapped('', store) as Store,
    wrapChannel: (channel) => ({
      ...channel,
      // Not spread: it is known only once the channel is connected.
      get capabilities() {
        return channel.capabilities;
      },
      poll: (position, waitMs, signal) =>
        calls(`${channel.id}.poll`, async () => {
          const outcome = await channel.poll(position, waitMs, signal);
          if (outcome.ok) watcher.onPolled?.(channel.id, outcome.updates);
          return outcome;
        }),
      // What takes the place of another message recovers in its own way: put there twice it stands there once.
      send: (message, signal) =>
        calls(`${channel.id}.${message.replaces === undefined ? 'send' : 'edit'}`, () =>
          channel.send(message, signal),
        ),
    }),
    get storing() {
      return storing;
    },
    get calling() {
      return calling;
    },
  };
}
