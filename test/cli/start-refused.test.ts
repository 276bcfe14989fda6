// `start` as a process, with a secret that its platform does not take: one sentence, an exit code, and no secret anywhere.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailPassword } from '../../src/sandbox/mail/account.ts';
import { createPostOffice } from '../../src/sandbox/mail/post-office.ts';
import { manualClock } from '../../src/sandbox/manual-clock.ts';
import { createZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { temporaryFolder } from '../support/databases.ts';

const mail = createPostOffice();
const zalo = createZaloBotSandbox({ clock: manualClock(Date.UTC(2026, 10, 2, 1)) });
const settings: Record<string, string> = {};

beforeAll(async () => {
  const { smtpUrl, imapUrl } = await mail.start();
  Object.assign(settings, { SMTP_URL: smtpUrl, MAIL_FROM: mail.from, IMAP_URL: imapUrl });
  Object.assign(settings, { ZALO_BOT_TOKEN: zalo.token, ZALO_BOT_API_ROOT: await zalo.start() });
});
afterAll(async () => {
  await Promise.all([mail.stop(), zalo.stop()]);
});

/** What the process wrote and how it ended; its folder holds no `.env`. */
async function started(env: Record<string, string>) {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const cwd = temporaryFolder();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, 'start'], {
    cwd,
    timeout: 25_000,
    env: { PATH: process.env['PATH'], DATABASE_URL: `file:${join(cwd, 'd.db')}`, LOG_LEVEL: 'trace', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

const wrong = 'khong-dung';

it.each([
  ['SMTP_URL', (url: string) => url.replace(mailPassword, wrong)],
  ['IMAP_URL', (url: string) => url.replace(mailPassword, wrong)],
  ['ZALO_BOT_TOKEN', (token: string) => `${token.split(':')[0]}:${wrong}-${wrong}-${wrong}`],
])(
  'a wrong secret in %s ends the process with one sentence that names it',
  { timeout: 30_000 },
  async (setting, spoil) => {
    const { code, out, err } = await started({ ...settings, [setting]: spoil(settings[setting] ?? '') });
    expect(err).toMatch(new RegExp(`^[^\\n]*\\b${setting}\\b[^\\n]*\\.\\n$`));
    expect(code).toBe(1);
    for (const secret of [wrong, mailPassword, zalo.token]) expect(out + err).not.toContain(secret);
  },
);

it('with no setting of any channel the process ends with the sentence that says what to set', {
  timeout: 30_000,
}, async () => {
  const { code, out, err } = await started({});
  expect(err).toMatch(
    /^No channel is configured: set TELEGRAM_BOT_TOKEN, ZALO_BOT_TOKEN or SMTP_URL in \.env [^\n]*\.\n$/,
  );
  expect([code, out]).toEqual([1, '']);
});

it('an address that is not this machine’s is named by its settings', { timeout: 30_000 }, async () => {
  const { code, err } = await started({ ...settings, HTTP_HOST: '192.0.2.1', HTTP_PORT: '0' });
  const lines = err.trim().split('\n');
  expect(lines.at(-1)).toMatch(/^HTTP_HOST and HTTP_PORT: cannot listen on 192\.0\.2\.1:0, .*\.$/);
  expect(code).toBe(1);
});
