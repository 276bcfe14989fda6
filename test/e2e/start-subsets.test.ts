// Starting with every subset of the channels as `start` does: from settings, through the channels they name, to the app.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { configuredChannels } from '../../src/configured-channels.ts';
import { mailPassword } from '../../src/sandbox/mail/account.ts';
import { createPostOffice } from '../../src/sandbox/mail/post-office.ts';
import { manualClock } from '../../src/sandbox/manual-clock.ts';
import { createTelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { createZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { testLog } from '../support/test-log.ts';

const clock = manualClock(Date.UTC(2026, 10, 2, 1));
const telegram = createTelegramSandbox({ clock });
const zalo = createZaloBotSandbox({ clock });
const mail = createPostOffice();
const settingsOf: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  const { smtpUrl, imapUrl } = await mail.start();
  settingsOf['telegram'] = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: await telegram.start() };
  settingsOf['zalo-bot'] = { ZALO_BOT_TOKEN: zalo.token, ZALO_BOT_API_ROOT: await zalo.start() };
  settingsOf['email'] = { SMTP_URL: smtpUrl, MAIL_FROM: mail.from, IMAP_URL: imapUrl };
});
afterAll(async () => {
  await Promise.all([telegram.stop(), zalo.stop(), mail.stop()]);
});

/** The channels that run after a start with these settings. */
async function startedWith(env: Record<string, string>): Promise<string[]> {
  const config = loadConfig({ ...env, DATABASE_URL: 'file::memory:' });
  const channels = await configuredChannels(config, false);
  const app = await createApp({ ...config, databaseUrl: ':memory:' }, { clock, log: testLog(), channels });
  try {
    await app.step();
    return [...app.botIds.keys()];
  } finally {
    await app.close();
  }
}

const all = ['telegram', 'zalo-bot', 'email'];
const subsets = Array.from({ length: 8 }, (_, bits) => all.filter((_, index) => (bits >> index) & 1));
const envOf = (channels: readonly string[]): Record<string, string> =>
  Object.assign({}, ...channels.map((channel) => settingsOf[channel]));

it.each(subsets.filter((subset) => subset.length > 0).map((subset) => [subset]))(
  'starts with %j',
  async (subset) => {
    expect(await startedWith(envOf(subset))).toEqual(subset);
  },
);

it('has no channel when none is set, which `start` says in a sentence of its own', async () => {
  expect(await configuredChannels(loadConfig({}), false)).toEqual([]);
});

/** Every setting without which its channel cannot be: what is said when it is left out beside the others. */
const needed = [
  ['telegram', 'TELEGRAM_BOT_TOKEN'],
  ['zalo-bot', 'ZALO_BOT_TOKEN'],
  ['email', 'SMTP_URL'],
  ['email', 'MAIL_FROM'],
  ['email', 'IMAP_URL'],
] as const;

describe.each(needed)('%s without %s', (channel, setting) => {
  it('does not start, alone or beside the others, and one sentence names the setting', async () => {
    for (const others of [[channel], all]) {
      const env = { ...envOf(others), [setting]: '' };
      await expect(startedWith(env)).rejects.toThrow(new RegExp(`^${setting} must be set [^\\n]*\\.$`));
    }
  });
});

const wrongToken = (token: string): string => `${token.split(':')[0]}:khong-dung-khong-dung-khong-dung`;
const wrongPassword = (url: string): string => url.replace(mailPassword, 'khong-dung');

it.each([
  ['telegram', 'TELEGRAM_BOT_TOKEN', wrongToken],
  ['zalo-bot', 'ZALO_BOT_TOKEN', wrongToken],
  ['email', 'SMTP_URL', wrongPassword],
  ['email', 'IMAP_URL', wrongPassword],
] as const)(
  '%s with a wrong secret in %s: one sentence names it, beside working channels too',
  async (channel, setting, wrong) => {
    for (const others of [[channel], all]) {
      const env = envOf(others);
      const start = startedWith({ ...env, [setting]: wrong(env[setting] ?? '') });
      await expect(start).rejects.toThrow(new RegExp(`^[^\\n]*\\b${setting}\\b[^\\n]*\\.$`));
      await expect(start).rejects.not.toThrow('khong-dung');
    }
  },
);
