// Settings from the environment, checked once at start. What an office changes while running is data, not a setting.
import { z } from 'zod';

const goneCodesForm = 'must be error codes such as 404 or 400,404, without 401, 408 and 429';
const portForm = 'must be a port number from 0 to 65535';

/** Every setting, each optional; .env.example lists the same names in the same order. */
export const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must begin with file: or postgresql://')
    .default('file:./var/dondoc.db'),
  TIME_ZONE: z
    .string()
    .refine(isZone, 'must be a zone name such as Asia/Ho_Chi_Minh')
    .default('Asia/Ho_Chi_Minh'),
  DEFAULT_LANGUAGE: z.enum(['vi', 'en'], 'must be vi or en').default('vi'),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'must be trace, debug, info, warn, error or silent',
    )
    .default('info'),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: z.coerce.number(portForm).int(portForm).min(0, portForm).max(65_535, portForm).default(8080),
  PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, 'must be an https:// address without a query, such as https://nhacviec.tinh.gov.vn')
    .optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]{8,}$/, 'must look like 123456789:AbC… as BotFather gives it')
    .optional(),
  TELEGRAM_API_ROOT: webAddress(),
  TELEGRAM_PROXY: z
    .string()
    .refine(isProxyUrl, 'must look like http://proxy.tinh.gov.vn:3128 or http://user:password@host:3128')
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,256}$/, 'must be 8 to 256 letters, digits, _ or -')
    .optional(),
  ZALO_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[^\s/]+$/, 'must look like 123456789:abc-xyz as Zalo Bot Creator gives it')
    .optional(),
  ZALO_BOT_API_ROOT: webAddress(),
  ZALO_BOT_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,256}$/, 'must be 8 to 256 letters, digits, _ or -')
    .optional(),
  ZALO_BOT_TEXT_MAX: wholeNumber(400, 1900),
  ZALO_BOT_GONE_CODES: z
    .string()
    .regex(/^(?!.*(?:401|408|429))[3-5]\d\d(?:, *[3-5]\d\d)*$/, goneCodesForm)
    .transform((codes) => codes.split(',').map(Number))
    .optional(),
  ZALO_BOT_QUOTA_PAUSE_SECONDS: wholeNumber(1, 600),
  ZALO_BOT_SENDS_PER_MINUTE: wholeNumber(1, 1800),
  SMTP_URL: z
    .string()
    .refine((url) => isMailUrl(url, ['smtp:', 'smtps:']), 'must look like smtps://user:password@host')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^@<>]*<?[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+>?$/, 'must look like Đôn Đốc <nhacviec@tinh.gov.vn>')
    .optional(),
  IMAP_URL: z
    .string()
    .refine((url) => isMailUrl(url, ['imap:', 'imaps:']), 'must look like imaps://user:password@host')
    .optional(),
  MAIL_AUTHSERV_ID: z
    .string()
    .regex(/^[A-Za-z0-9._-]+$/, 'must be one name such as mx.tinh.gov.vn')
    .optional(),
});

/** Settings of one messenger's bot; present only when the channel is configured. */
export interface BotConfig {
  token: string;
  apiRoot: string | undefined;
  webhook: { url: string; secret: string } | undefined;
}

/** Settings of the Telegram bot. */
export interface TelegramConfig extends BotConfig {
  proxy?: string;
}

/** Settings of the Zalo bot; what Zalo does not publish only where it is set. */
export interface ZaloBotConfig extends BotConfig {
  assumptions: { textMax?: number; goneCodes?: number[]; quotaPauseMs?: number; sendsPerMinute?: number };
}

/** Settings of the mail account; present only when mail is configured. */
export interface EmailConfig {
  smtpUrl: string;
  from: string;
  imapUrl: string;
  authservId: string | undefined;
}

/** Settings grouped by what they are for; a channel without settings is absent and off. */
export interface Config {
  databaseUrl: string;
  zone: string;
  language: 'vi' | 'en';
  logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  http: { host: string; port: number };
  telegram?: TelegramConfig;
  zaloBot?: ZaloBotConfig;
  email?: EmailConfig;
  /** The address under which the internet reaches this server, without a slash at its end. */
  publicUrl?: string;
}

/** A setting that is wrong: one sentence that names it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads settings from an environment; throws ConfigError on the first that is wrong. Empty counts as absent. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is wrong'}.`);
  }
  const values = parsed.data;
  const telegram = botConfigOf(values, 'TELEGRAM', '/telegram');
  const zaloBot = botConfigOf(values, 'ZALO_BOT', '/zalo-bot');
  const email = emailConfigOf(values);
  return {
    databaseUrl: values.DATABASE_URL,
    zone: values.TIME_ZONE,
    language: values.DEFAULT_LANGUAGE,
    logLevel: values.LOG_LEVEL,
    http: { host: values.HTTP_HOST, port: values.HTTP_PORT },
    ...(values.PUBLIC_URL === undefined ? {} : { publicUrl: values.PUBLIC_URL.replace(/\/+$/, '') }),
    ...(telegram === undefined ? {} : { telegram: withProxy(telegram, values.TELEGRAM_PROXY) }),
    ...(zaloBot === undefined ? {} : { zaloBot: { ...zaloBot, assumptions: zaloAssumptionsOf(values) } }),
    ...(email === undefined ? {} : { email }),
  };
}

/** The settings of a bot by the prefix of their names; its webhook is `path` under PUBLIC_URL. */
function botConfigOf(
  values: z.infer<typeof settings>,
  prefix: 'TELEGRAM' | 'ZALO_BOT',
  path: string,
): BotConfig | undefined {
  const tokenName = prefix === 'TELEGRAM' ? 'TELEGRAM_BOT_TOKEN' : 'ZALO_BOT_TOKEN';
  const secretName = `${prefix}_WEBHOOK_SECRET` as const;
  const { [tokenName]: token, [secretName]: secret, PUBLIC_URL: publicUrl } = values;
  const apiRoot = values[`${prefix}_API_ROOT`];
  if (token === undefined) {
    if (!Object.keys(values).some((name) => name.startsWith(`${prefix}_`))) return undefined;
    throw new ConfigError(
      `${tokenName} must be set when other settings of its channel are; leave all of them empty to do without the channel.`,
    );
  }
  if (publicUrl === undefined) return { token, apiRoot, webhook: undefined };
  if (secret === undefined) {
    throw new ConfigError(
      `${secretName} must be set when PUBLIC_URL is, or anyone could post updates; without PUBLIC_URL the bot polls.`,
    );
  }
  return { token, apiRoot, webhook: { url: publicUrl.replace(/\/+$/, '') + path, secret } };
}

const withProxy = (telegram: BotConfig, proxy: string | undefined): TelegramConfig =>
  proxy === undefined ? telegram : { ...telegram, proxy };

function zaloAssumptionsOf(values: z.infer<typeof settings>): ZaloBotConfig['assumptions'] {
  const textMax = values.ZALO_BOT_TEXT_MAX;
  const goneCodes = values.ZALO_BOT_GONE_CODES;
  const pauseSeconds = values.ZALO_BOT_QUOTA_PAUSE_SECONDS;
  const sendsPerMinute = values.ZALO_BOT_SENDS_PER_MINUTE;
  return {
    ...(textMax === undefined ? {} : { textMax }),
    ...(goneCodes === undefined ? {} : { goneCodes }),
    ...(pauseSeconds === undefined ? {} : { quotaPauseMs: pauseSeconds * 1000 }),
    ...(sendsPerMinute === undefined ? {} : { sendsPerMinute }),
  };
}

/** All of the mail settings or none: without a mailbox nobody could answer. */
function emailConfigOf(values: z.infer<typeof settings>): EmailConfig | undefined {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, IMAP_URL: imapUrl, MAIL_AUTHSERV_ID: authservId } = values;
  if (smtpUrl !== undefined && from !== undefined && imapUrl !== undefined)
    return { smtpUrl, from, imapUrl, authservId };
  const names = { SMTP_URL: smtpUrl, MAIL_FROM: from, IMAP_URL: imapUrl };
  const missing = Object.entries(names).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === 3 && authservId === undefined) return undefined;
  throw new ConfigError(
    `${missing.join(' and ')} must be set when other settings of mail are; leave all of them empty to do without mail.`,
  );
}

function wholeNumber(least: number, most: number) {
  const form = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(form).int(form).min(least, form).max(most, form).optional();
}

function webAddress() {
  return z
    .url({ protocol: /^https?$/, error: 'must be a web address such as https://api.example.vn' })
    .optional();
}

function isMailUrl(text: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocols.includes(protocol) && hostname !== '' && username !== '' && password !== '';
}

function isProxyUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search } = new URL(text);
  return protocol === 'http:' && hostname !== '' && pathname === '/' && search === '';
}

/** Platforms call nothing but https; this machine itself may be called without, for trying out. */
function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return search === '' && hash === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback));
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
