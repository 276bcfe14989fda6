// The channels of this installation, as its settings name them.
import { channelFactories } from './channels/index.ts';
import type { BotConfig, Config } from './config.ts';
import type { Channel } from './core/channel.ts';

/** The channels that have settings, in the order of the list; any subset will do. Nothing is connected yet. */
export async function configuredChannels(
  { telegram, zaloBot, email }: Config,
  takeOver: boolean,
): Promise<Channel[]> {
  const load = channelFactories;
  return [
    ...(telegram === undefined ? [] : [(await load.telegram())(optionsOf(telegram, takeOver))]),
    ...(zaloBot === undefined ? [] : [(await load['zalo-bot']())(optionsOf(zaloBot, takeOver))]),
    ...(email === undefined ? [] : [(await load.email())(email)]),
  ];
}

const optionsOf = ({ token, apiRoot, webhook }: BotConfig, takeOver: boolean) => ({
  token,
  apiRoot,
  webhookUrl: webhook?.url,
  webhookSecret: webhook?.secret,
  takeOver,
});
