// A channel on which the program stumbles once in its life, so that a failed handling is recorded. Nothing else fails.
import type { Channel } from '../../src/core/channel.ts';

/** An update with these words is too much for the program the first time it meets one. */
export const stumblingBlock = 'khó đọc';

/** The channel with its one stumble. */
export function stumbling(channel: Channel): Channel {
  let hasStumbled = false;
  return {
    ...channel,
    get capabilities() {
      return channel.capabilities;
    },
    read(raw) {
      const inbound = channel.read(raw);
      if (hasStumbled || !inbound?.text.includes(stumblingBlock)) return inbound;
      hasStumbled = true;
      throw new Error('stumbled');
    },
  };
}
