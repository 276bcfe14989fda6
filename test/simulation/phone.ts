// A person's telephone on one channel: what he can do there, whatever the platform. The program never sees this.
import type { SandboxGroup } from '../../src/sandbox/telegram/index.ts';
import type { World } from './world.ts';

/** Somebody on one channel. */
export interface Phone {
  readonly channel: 'telegram' | 'zalo-bot';
  readonly name: string;
  /** Types to the bot; the update's id with its channel, '' when the bot does not get to see it. */
  says(text: string, group?: SandboxGroup): string;
  blocks(): void;
  unblocks(): void;
  /** Deletes the account for good; nothing tells the bot. Only Telegram says so later. */
  deletes?(): void;
  /** The last message that arrived here. */
  lastRead(): string;
}

const named = (channel: string, updateId: string): string =>
  updateId === '' ? '' : `${channel}:${updateId}`;

/** A new person on a channel. */
export function phoneOf({ telegram, zalo }: World, channel: Phone['channel'], name: string): Phone {
  if (channel === 'zalo-bot') {
    const user = zalo.addUser({ name });
    return {
      channel,
      name,
      says: (text) => named(channel, user.says(text)),
      blocks: user.blocks,
      unblocks: user.unblocks,
      lastRead: () => zalo.sent.filter(({ chatId }) => chatId === user.id).at(-1)?.text ?? '',
    };
  }
  const user = telegram.addUser({ name });
  return {
    channel,
    name,
    says: (text, group) =>
      named(channel, group === undefined ? user.says(text) : user.says(text, { chat: group })),
    blocks: () => void user.blocks(),
    unblocks: () => void user.unblocks(),
    deletes: () => user.deactivates(),
    lastRead: () => telegram.sent.filter(({ chatId }) => chatId === user.id).at(-1)?.text ?? '',
  };
}
