// The explicit list of channels, by folder name, loaded when they are configured: a bot without mail carries no IMAP.
// A channel is one folder here and one line below.

/** Every channel with how its factory is loaded; each factory takes its own options. */
export const channelFactories = {
  telegram: async () => (await import('./telegram/index.ts')).telegramChannel,
  'zalo-bot': async () => (await import('./zalo-bot/index.ts')).zaloBotChannel,
  email: async () => (await import('./email/index.ts')).emailChannel,
} as const;
