// The e-mail channel: reminders by SMTP, answers from an IMAP mailbox. Needs nobody's approval. No retries and no order
// here; no state but the count of limits in a row.
import { createTransport } from 'nodemailer';
import { type Channel, ChannelError, type SendOutcome } from '../../core/channel.ts';
import { verifyServers } from './connect.ts';
import { sendFailure } from './errors.ts';
import { readMail } from './inbound.ts';
import { normalAddress, parseSender } from './mail-address.ts';
import { isLoopback, openMailbox } from './mailbox.ts';
import { mailOf } from './outbound.ts';
import { replyCodes } from './reply-code.ts';

/** What the channel needs to know. */
export interface EmailOptions {
  /** `smtps://user:password@host`, or `smtp://` with STARTTLS. */
  smtpUrl: string;
  /** `Đôn Đốc <nhacviec@tinh.gov.vn>`; answers must arrive in the mailbox. */
  from: string;
  /** `imaps://user:password@host`, or `imap://` with STARTTLS. */
  imapUrl: string;
  /** The name by which the mailbox's own server signs Authentication-Results; absent = those headers are not believed. */
  authservId?: string | undefined;
  /** How long the mailbox's server may owe an answer, in milliseconds; 20 seconds when absent. */
  silenceMs?: number | undefined;
}

/** A mail has no limit; a message that is longer than this is no message. */
const textLengthMax = 20_000;

/** Shorter than the sender's own limit, so that most silences are told apart here. */
const connectTimeoutMs = 10_000;
const socketTimeoutMs = 20_000;

/** The e-mail channel; nothing is sent before `connect`. */
export function emailChannel(options: EmailOptions): Channel {
  const from = parseSender(options.from);
  if (from === undefined) throw new ChannelError('MAIL_FROM holds no mail address.');
  const smtp = new URL(options.smtpUrl);
  const imap = new URL(options.imapUrl);
  const transport = createTransport({
    url: options.smtpUrl,
    // Passwords never cross a network in the clear.
    requireTLS: smtp.protocol === 'smtp:' && !isLoopback(smtp.hostname),
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    dnsTimeout: connectTimeoutMs,
    socketTimeout: socketTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const mailbox = openMailbox(imap, options.silenceMs);
  const codes = replyCodes(`${options.smtpUrl} ${options.imapUrl}`, from.address);
  const reading = { codes, self: from.address, authservId: options.authservId };
  let limitsInARow = 0;

  return {
    id: 'email',
    capabilities: { textLengthMax, textUnit: 'codepoint', buttons: false, groups: false, files: 'several' },
    keepsPositions: true,
    async connect() {
      const servers = { smtp: () => transport.verify(), imap: () => mailbox.verify() };
      await verifyServers(servers, { smtp: smtp.host, imap: imap.host });
      return { botId: from.address, name: from.name || from.address };
    },
    poll: (position, waitMs, signal) => mailbox.poll(position, waitMs, signal),
    read: (raw) => readMail(raw, reading),
    async send(message, signal): Promise<SendOutcome> {
      if (signal.aborted)
        return { ok: false, failure: { kind: 'unreachable', reason: 'aborted before sending' } };
      const to = normalAddress(message.to.chatId);
      if (to === undefined)
        return { ok: false, failure: { kind: 'recipient-gone', reason: 'no mail address' } };
      const mail = mailOf({ ...message, to: { ...message.to, chatId: to } }, from, codes);
      try {
        await endedBy(signal, transport.sendMail(mail));
        limitsInARow = 0;
        return { ok: true, receipt: mail.messageId };
      } catch (error) {
        const failure = sendFailure(error, limitsInARow);
        if (failure.kind === 'rate-limited') limitsInARow += 1;
        return { ok: false, failure };
      }
    },
  };
}

/** The result, unless the signal comes first: nodemailer cannot be told to stop, so nobody knows what becomes of it. */
async function endedBy<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = withReject<Result>();
  const giveUp = (): void => reject(Object.assign(new Error('given up'), { code: 'ETIMEDOUT' }));
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function withReject<Result>(): { promise: Promise<Result>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Result>((_, fail) => {
    reject = fail;
  });
  return { promise, reject };
}
