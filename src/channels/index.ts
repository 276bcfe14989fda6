// The explicit list of channels, by folder name. A channel is one folder here and one line below.
import { emailChannel } from './email/index.ts';
import { telegramChannel } from './telegram/index.ts';
import { zaloBotChannel } from './zalo-bot/index.ts';

/** Every channel's factory; each takes its own options. */
export const channelFactories = {
  telegram: telegramChannel,
  'zalo-bot': zaloBotChannel,
  email: emailChannel,
} as const;
