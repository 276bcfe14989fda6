// What the program stumbles over once in its life: an update that it cannot handle, and an answer of the database that
// is lost on its way. Nothing else fails.
import type { Channel } from '../../src/core/channel.ts';
import type { Store } from '../../src/store/open.ts';

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

/** The store with one claim of which the program does not hear, as when its connection ends in that moment. */
export function losingOneClaim(store: Store): Store {
  let hasLost = false;
  const claim: Store['outbox']['claim'] = async (wanted) => {
    const claimed = await store.outbox.claim(wanted);
    if (hasLost || claimed.length === 0) return claimed;
    hasLost = true;
    throw new Error('Connection terminated unexpectedly');
  };
  return { ...store, outbox: { ...store.outbox, claim } };
}
