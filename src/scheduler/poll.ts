// Takes updates in by long polling: raw updates and position are stored in one commit before the next poll confirms them.
import type { Channel } from '../core/channel.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { notePoll } from './heartbeat.ts';

/** Telegram's ids start again at random after a quiet week; then the old position would hide new updates. */
const positionUsefulMs = 6 * 24 * 3_600_000;

/** Polls once, waiting at most `waitMs` for news; returns how many updates came, or how long to back off. */
export async function pollOnce(
  environment: SchedulerEnvironment,
  channel: Channel,
  botId: string,
  waitMs: number,
  signal: AbortSignal,
): Promise<{ updates: number } | { backOffMs: number }> {
  const { store, clock, log } = environment;
  const { position, lastUpdateAt } = await store.inbox.positionOf(channel.id);
  const isOld = lastUpdateAt === null || clock.now() - lastUpdateAt > positionUsefulMs;
  const isStale = isOld && channel.keepsPositions !== true;
  const outcome = await channel.poll(isStale ? null : position, waitMs, signal);
  if (outcome.ok) {
    if (outcome.updates.length > 0) {
      await store.inbox.storeUpdates(channel.id, botId, outcome.updates, outcome.next ?? undefined);
    }
    await notePoll(environment, channel.id);
    return { updates: outcome.updates.length };
  }
  if (signal.aborted) return { backOffMs: 0 };
  const { failure } = outcome;
  const reason = 'reason' in failure ? failure.reason : '';
  log.warn({ channel: channel.id, outcome: failure.kind, reason }, 'poll failed');
  return {
    backOffMs:
      failure.kind === 'rate-limited'
        ? failure.retryAfterMs
        : failure.kind === 'channel-down'
          ? 60_000
          : 5_000,
  };
}
