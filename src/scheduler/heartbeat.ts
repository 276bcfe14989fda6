// When the program last worked and last heard from each platform: the health line, and the gap in which a platform
// may have thrown updates away. Kept as settings, at most once a minute each.
import { noChange } from '../core/change.ts';
import type { Instant } from '../core/clock.ts';
import { waitMaxMs } from '../core/sending/delivery.ts';
import type { Store } from '../store/open.ts';
import type { OutboxHealth } from '../store/outbox-care.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { openOffice } from './office.ts';

const noteEveryMs = 60_000;

/** Platforms keep an update that nobody fetches for a day (Telegram Bot API, getUpdates). */
const keptMs = 24 * 3_600_000;

/** A program whose last turn is older than this does not work, or not on this database. */
const tickAgeMaxMs = 3 * 60_000;

const tickKey = 'last-tick';
const pollKey = (channel: string): string => `last-poll:${channel}`;

/** The health line: who looks after the machine reads it, and a monitor asks for it. */
export interface Health {
  isWell: boolean;
  lastTickAt: Instant | null;
  /** By channel; null = never. */
  lastPollAt: Record<string, Instant | null>;
  oldestDueAt: Instant | null;
  uncertain: number;
  failed: number;
  counts: OutboxHealth['counts'];
}

/**
 * Notes that a turn has ended. When the clock has gone back since the last one, what it made wait goes on; before that
 * is noted, since a crash in between would leave it waiting.
 */
export async function noteTick({
  store,
  clock,
  log,
}: Pick<SchedulerEnvironment, 'store' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now();
  await noteOnce(store, tickKey, now, async (before) => {
    if (before < now) return;
    log.warn({ since: before }, 'the clock has gone back');
    await store.outbox.bringForward(now, now + waitMaxMs);
  });
}

/** Notes that a platform answered; tells the desk when it had not been asked for so long that updates are lost. */
export async function notePoll(environment: SchedulerEnvironment, channel: string): Promise<void> {
  const now = environment.clock.now();
  const last = await noteOnce(environment.store, pollKey(channel), now, async (before) => {
    if (now - before > keptMs) await announceGap(environment, channel, before, now);
  });
  if (last !== undefined && now - last > keptMs)
    environment.log.warn({ channel, since: last }, 'updates may have been lost');
}

/** Stores the instant unless a close one is stored; returns the one before. `first` runs before it is replaced. */
async function noteOnce(
  store: Store,
  key: string,
  now: Instant,
  first?: (before: Instant) => Promise<void>,
): Promise<Instant | undefined> {
  const before = await store.settings.find<Instant>(key);
  if (before !== undefined && Math.abs(now - before) < noteEveryMs) return before;
  if (before !== undefined) await first?.(before);
  await store.settings.set(key, now);
  return before;
}

async function announceGap(
  environment: SchedulerEnvironment,
  channel: string,
  since: Instant,
  until: Instant,
): Promise<void> {
  const office = await openOffice(environment);
  const notices = office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key: `gap:${channel}:${since}`,
    messageKind: 'notice' as const,
    itemIds: [],
    facts: { kind: 'updates-lost' as const, since, until },
  }));
  await environment.store.commit({ ...noChange(null), notices }, office.word(notices));
}

/** Reads the health line. */
export async function healthOf(store: Store, channels: readonly string[], now: Instant): Promise<Health> {
  const { counts, oldestDueAt } = await store.outbox.health(now);
  const lastTickAt = (await store.settings.find<Instant>(tickKey)) ?? null;
  const lastPollAt: Health['lastPollAt'] = {};
  for (const channel of channels)
    lastPollAt[channel] = (await store.settings.find<Instant>(pollKey(channel))) ?? null;
  return {
    isWell: lastTickAt !== null && now - lastTickAt <= tickAgeMaxMs,
    lastTickAt,
    lastPollAt,
    oldestDueAt,
    uncertain: counts.uncertain,
    failed: counts.failed,
    counts,
  };
}
