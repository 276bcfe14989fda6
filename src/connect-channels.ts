// Connecting the channels at start, and later those that could not be reached then: one platform that is away must not
// keep the others from starting. A setting that is wrong still ends the start.
import { type Channel, ChannelError } from './core/channel.ts';
import type { Log } from './log.ts';

/** Connects what is not connected yet, into `botIds`; rejects for a wrong setting, and when nobody can be reached. */
export async function connectChannels(
  channels: readonly Channel[],
  botIds: Map<string, string>,
  log: Log,
): Promise<void> {
  let away: ChannelError | undefined;
  for (const channel of channels) {
    if (botIds.has(channel.id)) continue;
    try {
      botIds.set(channel.id, (await channel.connect()).botId);
    } catch (error) {
      if (!isAway(error)) throw error;
      away ??= error;
      log.warn({ channel: channel.id, reason: error.message }, 'channel not reached, tried again later');
    }
  }
  if (away !== undefined && botIds.size === 0) throw away;
}

/** Tries those that are missing once more; never rejects, since the others are running. */
export async function connectMissing(
  channels: readonly Channel[],
  botIds: Map<string, string>,
  log: Log,
): Promise<void> {
  const missing = channels.filter((channel) => !botIds.has(channel.id));
  for (const channel of missing) {
    try {
      botIds.set(channel.id, (await channel.connect()).botId);
      log.info({ channel: channel.id }, 'channel connected');
    } catch (error) {
      const reason = error instanceof ChannelError ? error.message : 'unexpected error';
      if (isAway(error)) log.warn({ channel: channel.id, reason }, 'channel still not reached');
      else log.error({ channel: channel.id, reason }, 'channel cannot start');
    }
  }
}

const isAway = (error: unknown): error is ChannelError =>
  error instanceof ChannelError && (error.cause === 'unreachable' || error.cause === 'rate-limited');
