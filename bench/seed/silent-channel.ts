// A Telegram that is there and never asked: for scenarios that end before anything is sent.
import type { Channel } from '../../src/core/channel.ts';

/** Has Telegram's capabilities and refuses every call. */
export const silentChannel: Channel = {
  id: 'telegram',
  capabilities: { textLengthMax: 4096, textUnit: 'utf16', buttons: true, groups: true, files: 'one' },
  connect: () => Promise.resolve({ botId: '1', name: 'bench' }),
  poll: () => Promise.resolve({ ok: true, updates: [], next: null }),
  read: () => undefined,
  send: () => Promise.resolve({ ok: false, failure: { kind: 'unreachable', reason: 'never asked' } }),
};
