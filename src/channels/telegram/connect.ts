// Starting to talk to Telegram: whether the token holds, and that updates can arrive the way we want them.
import { type Api, GrammyError } from 'grammy';
import { ChannelError } from '../../core/channel.ts';
import { pollFailure } from './errors.ts';

/** The kinds of updates that we read. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** How updates shall arrive. */
export interface Reception {
  apiRoot: string;
  webhookUrl: string | undefined;
  webhookSecret: string | undefined;
  takeOver: boolean;
}

/** Who the bot is; throws `ChannelError` when Telegram does not accept us or updates would not arrive. */
export async function connectTelegram(
  api: Api,
  token: string,
  reception: Reception,
): Promise<{ botId: string; name: string }> {
  if (!/^\d+:[\w-]+$/.test(token)) {
    throw channelError('TELEGRAM_BOT_TOKEN is not a token of the form 123456:ABC-def.', 'channel-down');
  }
  const me = await attempt(() => api.getMe(), reception.apiRoot);
  if (reception.webhookUrl === undefined) await preparePolling(api, reception);
  else await prepareWebhook(api, reception.webhookUrl, reception);
  return { botId: String(me.id), name: me.username };
}

async function preparePolling(api: Api, { apiRoot, takeOver }: Reception): Promise<void> {
  const { url = '' } = await attempt(() => api.getWebhookInfo(), apiRoot);
  if (url === '') return;
  if (takeOver) {
    await attempt(() => api.deleteWebhook(), apiRoot);
    return;
  }
  const host = URL.canParse(url) ? new URL(url).host : 'another server';
  throw channelError(
    `The Telegram bot already delivers its updates to a webhook at ${host}; start with --take-over to end that.`,
    'channel-down',
  );
}

async function prepareWebhook(api: Api, url: string, { apiRoot, webhookSecret }: Reception): Promise<void> {
  if (!webhookSecret) {
    throw channelError(
      'TELEGRAM_WEBHOOK_SECRET is needed to receive Telegram updates by webhook.',
      'channel-down',
    );
  }
  const options = { secret_token: webhookSecret, allowed_updates: [...allowedUpdates] };
  await attempt(() => api.setWebhook(url, options), apiRoot);
}

async function attempt<Value>(call: () => Promise<Value>, apiRoot: string): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    const failure = pollFailure(error);
    const code = error instanceof GrammyError ? error.error_code : undefined;
    if (code === 401 || code === 404) {
      throw channelError(`TELEGRAM_BOT_TOKEN is not accepted by Telegram (${code}).`, failure.kind);
    }
    const why = 'reason' in failure ? failure.reason : failure.kind;
    throw code !== undefined && failure.kind !== 'unreachable'
      ? channelError(`Telegram refuses to start the bot (${why}).`, failure.kind)
      : channelError(`Telegram cannot be reached at TELEGRAM_API_ROOT ${apiRoot} (${why}).`, failure.kind);
  }
}

// The cause tells whether trying again later makes sense; the original error is left out, for it holds the token.
const channelError = (message: string, cause: string): ChannelError => new ChannelError(message, { cause });
