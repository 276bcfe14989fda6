// Zalo Bot for the channel suite: the real channel over sockets beside the sandbox.
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import { createZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { manualClock } from '../support/manual-clock.ts';
import type { ChannelUnderTest } from './channel-suite.ts';

/** A fresh sandbox with one person who wrote to the bot. */
export async function zaloBotUnderTest(): Promise<ChannelUnderTest> {
  const sandbox = createZaloBotSandbox({ clock: manualClock(Date.UTC(2026, 10, 23, 1, 15)) });
  const apiRoot = await sandbox.start();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('xin chào');
  return {
    channel: zaloBotChannel({ token: sandbox.token, apiRoot }),
    withWrongToken: zaloBotChannel({ token: '1:sandbox-wrong', apiRoot }),
    person: { chatId: lan.id, says: (text) => lan.says(text), blocks: () => lan.blocks() },
    unknownChatId: '6ede9afa66b88fe6d6a9',
    confirmsByPosition: false,
    acceptedTexts: () => sandbox.sent.map(({ text }) => text),
    limitRate() {
      sandbox.failNext({ fault: { code: 429, description: 'Quota exceeded' } });
      // The platform names no pause; the first one is five seconds.
      return 5000;
    },
    loseAnswer: () => sandbox.failNext({ fault: 'drop-after-accept' }),
    goDown: () => sandbox.stop(),
    secret: 'sandbox-',
    stop: () => sandbox.stop(),
  };
}
