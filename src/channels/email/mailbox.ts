// The mailbox in which answers arrive, read by IMAP: one connection a poll, so that nothing stays open when the bot
// stops. Mails that are stored are marked as seen, never moved or deleted.
import { ImapFlow } from 'imapflow';
import type { PollOutcome } from '../../core/channel.ts';
import { pollFailure } from './errors.ts';
import { rawUpdateOf } from './stored-mail.ts';

/** Polling a mailbox. */
export interface Mailbox {
  /** Logs in, opens the mailbox and leaves; rejects with imapflow's error. */
  verify(): Promise<void>;
  poll(position: string | null, waitMs: number, signal: AbortSignal): Promise<PollOutcome>;
}

/** How long a server may say nothing that owes an answer. */
const silenceMsMax = 20_000;
const pollWaitMsMax = 60_000;
const mailsMax = 20;

/** Attachments are behind the words; what is longer is cut. */
const sourceBytesMax = 512 * 1024;

/**
 * The mailbox at `imaps://user:password@host/Folder`; the folder is INBOX when none is named. A server that owes
 * an answer and is silent for `silenceMs` is given up.
 */
export function openMailbox(url: URL, silenceMs = silenceMsMax): Mailbox {
  const path = decodeURIComponent(url.pathname.replace(/^\/+/, '')) || 'INBOX';
  return {
    async verify() {
      await visit(url, { silenceMs, waitMs: 0, signal: new AbortController().signal }, async (client) => {
        await client.mailboxOpen(path);
      });
    },
    async poll(position, waitMs, signal) {
      try {
        const patience = { silenceMs, waitMs: Math.min(waitMs, pollWaitMsMax), signal };
        return await visit(url, patience, (client) => take(client, path, position, patience));
      } catch (error) {
        return { ok: false, failure: pollFailure(error) };
      }
    },
  };
}

/** How long a poll waits for mail, how long for an answer that is owed, and what ends it before. */
interface Patience {
  waitMs: number;
  silenceMs: number;
  signal: AbortSignal;
}

/** A connection for the time of `work`; closed at once when the poll is given up. */
async function visit<Result>(
  url: URL,
  { waitMs, silenceMs, signal }: Patience,
  work: (client: ImapFlow) => Promise<Result>,
): Promise<Result> {
  const isSecure = url.protocol === 'imaps:';
  const client = new ImapFlow({
    host: url.hostname,
    port: url.port === '' ? (isSecure ? 993 : 143) : Number(url.port),
    secure: isSecure,
    // Passwords never cross a network in the clear.
    doSTARTTLS: isSecure || isLoopback(url.hostname) ? undefined : true,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: waitMs + silenceMs,
  });
  // What breaks the line also rejects the call that is under way.
  client.on('error', () => undefined);
  const giveUp = (): void => client.close();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    if (signal.aborted) throw new Error('aborted');
    await client.connect();
    const result = await work(client);
    await client.logout();
    return result;
  } finally {
    signal.removeEventListener('abort', giveUp);
    client.close();
  }
}

/** True for this machine itself, where no TLS is asked for. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);

/**
 * The position is `uidvalidity:uid`. Without one, or when the server has numbered the mailbox anew, everything unseen
 * is new; what was stored before is marked as seen.
 */
async function take(
  client: ImapFlow,
  path: string,
  position: string | null,
  { waitMs, silenceMs, signal }: Patience,
): Promise<PollOutcome> {
  const { uidValidity } = await client.mailboxOpen(path);
  const [validity, last] = position?.split(':') ?? [];
  const after = validity === String(uidValidity) ? Number(last) : undefined;
  if (after !== undefined) await markSeen(client, after);
  let uids = await newUids(client, after);
  if (uids.length === 0 && waitMs > 0) {
    await arrival(client, waitMs, signal);
    // A line that died while waiting: imapflow itself would wait for the end of IDLE without an end.
    const tooLong = AbortSignal.timeout(silenceMs);
    const giveUp = (): void => client.close();
    tooLong.addEventListener('abort', giveUp, { once: true });
    uids = await newUids(client, after).finally(() => tooLong.removeEventListener('abort', giveUp));
  }
  if (uids.length === 0) return { ok: true, updates: [], next: null };
  const source = { start: 0, maxLength: sourceBytesMax };
  const mails = await client.fetchAll(uids.join(','), { uid: true, source }, { uid: true });
  const updates = await Promise.all(
    mails
      .sort((a, b) => a.uid - b.uid)
      .map((mail) => rawUpdateOf(mail.source ?? new Uint8Array(), `${uidValidity}:${mail.uid}`)),
  );
  return { ok: true, updates, next: `${uidValidity}:${Math.max(...uids)}` };
}

async function newUids(client: ImapFlow, after: number | undefined): Promise<number[]> {
  const query = after === undefined ? { seen: false } : { uid: `${after + 1}:*` };
  const found = (await client.search(query, { uid: true })) || [];
  // `n:*` always names the newest mail, even when n lies behind it.
  const uids = found.filter((uid) => after === undefined || uid > after);
  return uids.sort((a, b) => a - b).slice(0, mailsMax);
}

async function markSeen(client: ImapFlow, upTo: number): Promise<void> {
  const unseen = (await client.search({ uid: `1:${upTo}`, seen: false }, { uid: true })) || [];
  if (unseen.length > 0) await client.messageFlagsAdd(unseen.join(','), ['\\Seen'], { uid: true });
}

/** Resolves when the server tells of a mail, when the time is over, or when the line breaks. */
async function arrival(client: ImapFlow, waitMs: number, signal: AbortSignal): Promise<void> {
  const over = AbortSignal.timeout(waitMs);
  await new Promise<void>((resolve) => {
    const end = (): void => resolve();
    client.once('exists', end);
    client.once('close', end);
    for (const source of [over, signal]) source.addEventListener('abort', end, { once: true });
    // Other commands end it; a server without IDLE is asked now and then by imapflow itself.
    client.idle().catch(end);
  });
}
