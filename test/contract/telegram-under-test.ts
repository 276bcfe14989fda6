// Telegram for the channel suite: the real channel over sockets beside the sandbox.
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { createTelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { manualClock } from '../support/manual-clock.ts';
import type { ChannelUnderTest } from './channel-suite.ts';

/** A fresh sandbox with one person who opened the bot. */
export async function telegramUnderTest(): Promise<ChannelUnderTest> {
  const sandbox = createTelegramSandbox({ clock: manualClock(Date.UTC(2026, 10, 23, 1, 15)) });
  const apiRoot = await sandbox.start();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  return {
    channel: telegramChannel({ token: sandbox.token, apiRoot }),
    withWrongToken: telegramChannel({ token: '1:AAH-wrong', apiRoot }),
    person: { chatId: lan.id, says: (text) => lan.says(text), blocks: () => lan.blocks() },
    unknownChatId: '424242',
    confirmsByPosition: true,
    acceptedTexts: () => sandbox.sent.map(({ text }) => text),
    limitRate() {
      const description = 'Too Many Requests: retry after 7';
      sandbox.failNext({ fault: { code: 429, description, parameters: { retry_after: 7 } } });
      return 7000;
    },
    loseAnswer: () => sandbox.failNext({ fault: 'drop-after-accept' }),
    goDown: () => sandbox.stop(),
    secret: 'AAH',
    stop: () => sandbox.stop(),
  };
}
