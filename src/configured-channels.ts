// The channels of this installation, as its settings name them.
import { channelFactories } from './channels/index.ts';
import type { BotConfig, Config } from './config.ts';
import type { Channel, OutboundFile } from './core/channel.ts';
import type { FileLinks } from './file-links.ts';

/**
 * The channels that have settings, in the order of the list; any subset will do. Nothing is connected yet. `links` tells
 * Zalo where a picture lies.
 */
export async function configuredChannels(
  { telegram, zaloBot, email }: Config,
  takeOver: boolean,
  links?: FileLinks,
): Promise<Channel[]> {
  const load = channelFactories;
  const pictureUrl = links && (({ id }: OutboundFile) => links.urlOf(id));
  const zaloOptions = zaloBot && {
    ...optionsOf(zaloBot, takeOver),
    assumptions: zaloBot.assumptions,
    pictureUrl,
  };
  return [
    ...(telegram === undefined
      ? []
      : [(await load.telegram())({ ...optionsOf(telegram, takeOver), proxy: telegram.proxy })]),
    ...(zaloOptions === undefined ? [] : [(await load['zalo-bot']())(zaloOptions)]),
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
