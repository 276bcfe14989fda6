// Settings: what is documented is what is read, and each mistake is one sentence that names it.
import { expect, it } from 'vitest';
import { loadConfig, settings } from '../src/config.ts';
import { textOf } from './support/source-files.ts';

it('.env.example lists exactly the settings, each with a comment before it', () => {
  const lines = textOf('.env.example').split('\n');
  const documented = lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split('=')[0]);
  expect(documented).toEqual(Object.keys(settings.shape));
  for (const [index, line] of lines.entries()) {
    if (/^[A-Z_]+=/.test(line)) expect(lines[index - 1]).toMatch(/^# .+\.$/);
  }
});

it('starts from an empty environment with the documented defaults', () => {
  expect(loadConfig({})).toEqual({
    databaseUrl: 'file:./var/dondoc.db',
    zone: 'Asia/Ho_Chi_Minh',
    language: 'vi',
    logLevel: 'info',
    http: { host: '127.0.0.1', port: 8080 },
  });
});

it('takes an empty value for an absent one', () => {
  expect(loadConfig({ TELEGRAM_BOT_TOKEN: '' }).telegram).toBeUndefined();
});

it('groups what each channel needs; one without settings is off', () => {
  const ZALO_BOT_TOKEN = '1459232241454765289:abc-xyz';
  expect(loadConfig({ ZALO_BOT_TOKEN })).toMatchObject({
    zaloBot: { token: ZALO_BOT_TOKEN, apiRoot: undefined, webhook: undefined },
  });
  const secret = 'bi-mat-webhook';
  const config = loadConfig({
    ZALO_BOT_TOKEN,
    ZALO_BOT_WEBHOOK_SECRET: secret,
    PUBLIC_URL: 'https://nhacviec.example.vn/',
  });
  expect(config.zaloBot?.webhook).toEqual({ url: 'https://nhacviec.example.vn/zalo-bot', secret });
  expect(config.telegram).toBeUndefined();
});

it('takes what an office learned about Zalo, and says nothing where nothing is set', () => {
  const ZALO_BOT_TOKEN = '1459232241454765289:abc-xyz';
  expect(loadConfig({ ZALO_BOT_TOKEN }).zaloBot?.assumptions).toEqual({});
  const learned = {
    ZALO_BOT_TEXT_MAX: '600',
    ZALO_BOT_GONE_CODES: '403, 404',
    ZALO_BOT_QUOTA_PAUSE_SECONDS: '60',
    ZALO_BOT_SENDS_PER_MINUTE: '20',
  };
  expect(loadConfig({ ZALO_BOT_TOKEN, ...learned }).zaloBot?.assumptions).toEqual({
    textMax: 600,
    goneCodes: [403, 404],
    quotaPauseMs: 60_000,
    sendsPerMinute: 20,
  });
});

it('groups the mail account', () => {
  const SMTP_URL = 'smtps://nhacviec%40tinh.vn:mat-khau@mail.tinh.vn';
  const MAIL_FROM = 'Đôn Đốc <nhacviec@tinh.vn>';
  const IMAP_URL = 'imaps://nhacviec%40tinh.vn:mat-khau@mail.tinh.vn/Tra%20loi';
  expect(loadConfig({ SMTP_URL, MAIL_FROM, IMAP_URL }).email).toEqual({
    smtpUrl: SMTP_URL,
    from: MAIL_FROM,
    imapUrl: IMAP_URL,
    authservId: undefined,
  });
});

const refusals: [env: Record<string, string>, sentence: RegExp][] = [
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  [{ TIME_ZONE: 'Hanoi' }, /TIME_ZONE/],
  [{ HTTP_PORT: 'abc' }, /^HTTP_PORT must be a port number from 0 to 65535\.$/],
  [{ HTTP_PORT: '99999' }, /^HTTP_PORT must be a port number from 0 to 65535\.$/],
  [{ DEFAULT_LANGUAGE: 'fr' }, /^DEFAULT_LANGUAGE must be vi or en\.$/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be trace, /],
  [{ PUBLIC_URL: 'http://nhacviec.tinh.vn' }, /^PUBLIC_URL must be an https/],
  [{ PUBLIC_URL: 'nhacviec.tinh.vn' }, /^PUBLIC_URL must be an https/],
  [{ PUBLIC_URL: 'https://x.vn/?a=1' }, /^PUBLIC_URL must be an https/],
  [{ TELEGRAM_BOT_TOKEN: 'hello' }, /TELEGRAM_BOT_TOKEN/],
  [
    { TELEGRAM_BOT_TOKEN: '1:abcdefghij', TELEGRAM_API_ROOT: 'ftp://x.vn' },
    /^TELEGRAM_API_ROOT must be a web address/,
  ],
  [
    { TELEGRAM_BOT_TOKEN: '1:abcdefghij', TELEGRAM_WEBHOOK_SECRET: 'bí mật' },
    /^TELEGRAM_WEBHOOK_SECRET must be/,
  ],
  [{ TELEGRAM_BOT_TOKEN: '123456:abcdefghij', PUBLIC_URL: 'https://x.vn' }, /TELEGRAM_WEBHOOK_SECRET/],
  [{ TELEGRAM_PROXY: 'http://proxy.tinh.vn:3128' }, /^TELEGRAM_BOT_TOKEN must be set/],
  [
    { TELEGRAM_BOT_TOKEN: '123456:abcdefghij', TELEGRAM_PROXY: 'socks5://proxy:1080' },
    /^TELEGRAM_PROXY must/,
  ],
  [{ TELEGRAM_BOT_TOKEN: '123456:abcdefghij', TELEGRAM_PROXY: 'proxy:3128' }, /^TELEGRAM_PROXY must look/],
  [{ TELEGRAM_WEBHOOK_SECRET: 'bi-mat-webhook' }, /TELEGRAM_BOT_TOKEN/],
  [{ ZALO_BOT_TOKEN: 'hello' }, /ZALO_BOT_TOKEN/],
  [{ ZALO_BOT_TOKEN: '1:abc', ZALO_BOT_API_ROOT: 'zalo' }, /ZALO_BOT_API_ROOT/],
  [{ ZALO_BOT_TOKEN: '1:abc', ZALO_BOT_WEBHOOK_SECRET: 'ngan' }, /ZALO_BOT_WEBHOOK_SECRET/],
  [{ ZALO_BOT_TOKEN: '1:abc', PUBLIC_URL: 'https://x.vn' }, /ZALO_BOT_WEBHOOK_SECRET/],
  [{ ZALO_BOT_WEBHOOK_SECRET: 'bi-mat-webhook' }, /ZALO_BOT_TOKEN/],
  [{ ZALO_BOT_TEXT_MAX: '600' }, /^ZALO_BOT_TOKEN must be set/],
  [{ ZALO_BOT_TEXT_MAX: '2000' }, /^ZALO_BOT_TEXT_MAX must be a whole number from 400 to 1900\.$/],
  [{ ZALO_BOT_TEXT_MAX: 'dài' }, /^ZALO_BOT_TEXT_MAX must be a whole number from 400 to 1900\.$/],
  [{ ZALO_BOT_GONE_CODES: 'blocked' }, /^ZALO_BOT_GONE_CODES must be error codes such as/],
  [{ ZALO_BOT_GONE_CODES: '404,401' }, /^ZALO_BOT_GONE_CODES must be .* without 401, 408 and 429\.$/],
  [{ ZALO_BOT_QUOTA_PAUSE_SECONDS: '0' }, /^ZALO_BOT_QUOTA_PAUSE_SECONDS must be a whole number/],
  [{ ZALO_BOT_QUOTA_PAUSE_SECONDS: '1.5' }, /^ZALO_BOT_QUOTA_PAUSE_SECONDS must be a whole number/],
  [{ ZALO_BOT_SENDS_PER_MINUTE: '0' }, /^ZALO_BOT_SENDS_PER_MINUTE must be a whole number from 1 to 1800\.$/],
  [{ SMTP_URL: 'https://mail.tinh.vn' }, /^SMTP_URL/],
  [{ SMTP_URL: 'smtps://mail.tinh.vn' }, /^SMTP_URL/],
  [{ MAIL_FROM: 'phòng tổng hợp' }, /^MAIL_FROM/],
  [{ IMAP_URL: 'pop3://a:b@mail.tinh.vn' }, /^IMAP_URL/],
  [{ SMTP_URL: 'smtps://a:b@mail.tinh.vn' }, /^MAIL_FROM and IMAP_URL/],
  [{ MAIL_AUTHSERV_ID: 'mx tinh vn' }, /^MAIL_AUTHSERV_ID must be one name/],
  [{ MAIL_AUTHSERV_ID: 'mx.tinh.vn' }, /^SMTP_URL and MAIL_FROM and IMAP_URL/],
];

it.each(refusals)('refuses %o in one sentence that names the setting', (env, name) => {
  expect(() => loadConfig(env)).toThrow(name);
  expect(() => loadConfig(env)).toThrow(/^[^\n]+\.$/);
});

it('goes through every setting: each has a wrong value that is refused, but a host, which only listening can tell', () => {
  const named = refusals.flatMap(([env, sentence]) =>
    Object.keys(env).filter((name) => sentence.source.includes(name)),
  );
  const untold = Object.keys(settings.shape).filter((name) => !named.includes(name));
  expect(untold).toEqual(['HTTP_HOST']);
});

it('a wrong value is never repeated, since it may be a secret', () => {
  for (const [env, sentence] of refusals)
    for (const [name, value] of Object.entries(env))
      if (sentence.source.includes(name) && value.length > 8)
        expect(() => loadConfig(env)).not.toThrow(value);
});
