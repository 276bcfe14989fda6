// How much Telegram takes from a bot: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
import type { SendLimit, SendLimits } from '../../core/channel.ts';

const inAnyChat: SendLimit = { count: 1, spanMs: 1000 };
const inGroup: SendLimit = { count: 20, spanMs: 60_000 };

/** About 30 messages a second in all, one a second in a chat, 20 a minute in a group (whose ids are negative). */
export const sendLimits: SendLimits = {
  overall: { count: 30, spanMs: 1000 },
  ofChat: (chatId) => (chatId.startsWith('-') ? [inAnyChat, inGroup] : [inAnyChat]),
};
