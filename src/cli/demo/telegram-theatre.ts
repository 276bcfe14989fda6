// The demo on the make-believe Telegram.
import { telegramChannel } from '../../channels/telegram/index.ts';
import { createTelegramSandbox, type SandboxGroup } from '../../sandbox/telegram/index.ts';
import type { OpenTheatre, SentLine } from './theatre.ts';

/** Telegram with private chats, groups and buttons, over real HTTP. */
export const telegramTheatre: OpenTheatre = async (clock, language) => {
  const sandbox = createTelegramSandbox({ clock });
  const apiRoot = await sandbox.start();
  const groups = new Map<string, SandboxGroup>();
  const sent: SentLine[] = [];
  const listeners: ((line: SentLine) => void)[] = [];
  sandbox.onSent(({ chatId, text, at, buttons }) => {
    const line = { chatId, text, at, buttons: buttons.map((row) => row.map(({ label }) => label)) };
    sent.push(line);
    for (const listener of listeners) listener(line);
  });
  return {
    platform: 'Telegram',
    protocol: 'HTTP',
    channel: telegramChannel({ token: sandbox.token, apiRoot }),
    enter(name) {
      const user = sandbox.addUser({ name, language });
      return {
        chatId: user.id,
        says(text, group) {
          const chat = group === undefined ? undefined : groups.get(group.id);
          user.says(text, chat === undefined ? {} : { chat });
        },
      };
    },
    openGroup(title) {
      const group = sandbox.addGroup({ title });
      groups.set(group.id, group);
      return group;
    },
    sent,
    onSent: (listener) => void listeners.push(listener),
    requestCount: () => sandbox.requests.length,
    stop: () => sandbox.stop(),
  };
};
