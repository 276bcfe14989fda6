// One suite for all channels; another channel is one line in this list.
import { expect, test } from 'vitest';
import { channelFactories } from '../../src/channels/index.ts';
import { describeChannel } from './channel-suite.ts';
import { emailUnderTest } from './email-under-test.ts';
import { telegramUnderTest } from './telegram-under-test.ts';
import { zaloBotUnderTest } from './zalo-bot-under-test.ts';

const underTest = {
  telegram: telegramUnderTest,
  'zalo-bot': zaloBotUnderTest,
  email: emailUnderTest,
};

test('every channel goes through the suite', () => {
  expect(Object.keys(underTest).sort()).toEqual(Object.keys(channelFactories).sort());
});

for (const [name, setUp] of Object.entries(underTest)) describeChannel(name, setUp);
