// Channels as people call them.

/** What a message may call a channel, in plain words, for the patterns of commands. */
export const channelWords = 'zalo|telegram|tele|thu|e-?mail|mail|gmail';

const names: readonly [RegExp, string][] = [
  [/^zalo\b/, 'zalo-bot'],
  [/^(?:telegram|tele)\b/, 'telegram'],
  [/^(?:thu dien tu|thu|e-?mail|mail|gmail)\b/, 'email'],
];

/** The channel that plain words begin with, and what follows its name; undefined for none. */
export function channelNamed(words: string): { channel: string; rest: string } | undefined {
  const found = names.find(([pattern]) => pattern.test(words));
  if (found === undefined) return undefined;
  const [pattern, channel] = found;
  return { channel, rest: words.replace(pattern, '').trim() };
}
