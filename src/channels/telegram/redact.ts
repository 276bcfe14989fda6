// Takes the bot token out of texts: it stands in every URL, and so in the messages of network errors.

// `bot7000000001:AAH_x` in a URL, and a token standing alone, which is at least 30 characters long.
const tokenInUrl = /bot\d+(?::|%3A)[\w-]+/gi;
const tokenAlone = /\b\d{5,}(?::|%3A)[\w-]{20,}/gi;

/** The text without any token. Example: `https://…/bot1:AAH_x/getMe` becomes `https://…/bot[redacted]/getMe`. */
export function redactToken(text: string): string {
  return text.replace(tokenInUrl, 'bot[redacted]').replace(tokenAlone, '[redacted]');
}
