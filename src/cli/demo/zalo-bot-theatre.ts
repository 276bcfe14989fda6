// The demo on the make-believe Zalo, whose bots have neither buttons nor groups.
import { zaloBotChannel } from '../../channels/zalo-bot/index.ts';
import { createZaloBotSandbox } from '../../sandbox/zalo-bot/index.ts';
import type { OpenTheatre, SentLine } from './theatre.ts';

/** Zalo Bot with private chats only, over real HTTP. */
export const zaloBotTheatre: OpenTheatre = async (clock) => {
  const sandbox = createZaloBotSandbox({ clock });
  const apiRoot = await sandbox.start();
  const sent: SentLine[] = [];
  const listeners: ((line: SentLine) => void)[] = [];
  sandbox.onSent(({ chatId, text, at }) => {
    const line = { chatId, text, at, buttons: [] };
    sent.push(line);
    for (const listener of listeners) listener(line);
  });
  return {
    platform: 'Zalo Bot',
    protocol: 'HTTP',
    channel: zaloBotChannel({ token: sandbox.token, apiRoot }),
    enter(name) {
      const user = sandbox.addUser({ name });
      return { chatId: user.id, says: (text) => void user.says(text) };
    },
    sent,
    onSent: (listener) => void listeners.push(listener),
    requestCount: () => sandbox.requests.length,
    stop: () => sandbox.stop(),
  };
};
