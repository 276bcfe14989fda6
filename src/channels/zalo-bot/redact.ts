// Takes the bot token out of texts: it stands in every address that is called, and so in messages of errors.

const tokenInUrl = /bot\d+(?::|%3A)[^/\s"']+/gi;

/** A function that returns a text without this token, also where it stands alone or encoded. */
export function redactorOf(token: string): (text: string) => string {
  const secret = token.slice(token.indexOf(':') + 1);
  const parts = [token, encodeURIComponent(token), secret].filter((part) => part.length >= 4);
  return (text) =>
    parts.reduce(
      (clean, part) => clean.replaceAll(part, '[redacted]'),
      text.replace(tokenInUrl, 'bot[redacted]'),
    );
}
