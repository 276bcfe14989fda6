// A received mail as it is stored before it is handled: the parts that answers need, as JSON. Attachments, pictures and
// other headers never reach the database. Reading the MIME source is left to postal-mime.
import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import type { RawUpdate } from '../../core/channel.ts';
import { type Bounce, bounceIn } from './delivery-report.ts';
import { htmlText } from './html-text.ts';
import { normalAddress } from './mail-address.ts';
import { ownWords } from './own-words.ts';

/** A mail in the inbox. */
export interface StoredMail {
  /** Tells our own form from anything else. */
  form: typeof form;
  updateId: string;
  messageId: string | null;
  from: { address: string; name: string | null };
  subject: string;
  /** The sender's own words, quoted mails cut off. */
  words: string;
  /** Ids of the mails that this one answers, the nearest first. */
  references: string[];
  /** Written by a program: absence notices, lists, newsletters. */
  isAutomatic: boolean;
  /** The topmost Authentication-Results header. */
  authentication: string | null;
  bounce: Bounce | null;
  /** Names of the files that came along; the files themselves stay in the mailbox. */
  files?: string[];
}

const form = 'mail-1';

const wordsMax = 20_000;

/** A mail from the mailbox, ready to be stored. One that cannot be parsed is stored as a mark that concerns nobody. */
export async function rawUpdateOf(source: Uint8Array, place: string): Promise<RawUpdate> {
  try {
    const mail = mailOf(
      await PostalMime.parse(source, { forceRfc822Attachments: true, maxNestingDepth: 30 }),
      place,
    );
    return { updateId: mail.updateId, raw: JSON.stringify(mail) };
  } catch {
    return { updateId: place, raw: JSON.stringify({ updateId: place, unreadable: true }) };
  }
}

/** The stored mail; undefined for anything else. */
export function parseStored(raw: string): StoredMail | undefined {
  try {
    const value = JSON.parse(raw) as Partial<StoredMail> | null;
    // Only `rawUpdateOf` writes this mark, and then all the rest.
    return value?.form === form ? (value as StoredMail) : undefined;
  } catch {
    return undefined;
  }
}

function mailOf(mail: Email, place: string): StoredMail {
  const address = normalAddress(mail.from?.address ?? '') ?? '';
  const messageId = mail.messageId ?? null;
  const bounce = bounceIn(mail);
  const body = mail.text?.trim() ? mail.text : htmlText(mail.html ?? '');
  return {
    form,
    updateId: messageId === null ? place : shortHash(`${messageId}\n${address}`),
    messageId,
    from: { address, name: mail.from?.name || null },
    subject: (mail.subject ?? '').normalize('NFC').slice(0, 500),
    words: bounce === null ? ownWords(body.slice(0, wordsMax)) : '',
    references: idsIn(mail),
    isAutomatic: isAutomatic(mail),
    authentication: headerOf(mail, 'authentication-results') ?? null,
    bounce,
    files: filesIn(mail),
  };
}

/** Pictures inside the text, as signatures have them, are no files that somebody sent. */
const filesIn = (mail: Email): string[] =>
  mail.attachments
    .filter(({ disposition, related }) => disposition === 'attachment' && related !== true)
    .map(({ filename }) => (filename ?? '').normalize('NFC').slice(0, 200))
    .slice(0, 20);

// The same mail may come twice, through a list and directly; its own id tells.
const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

function idsIn(mail: Email): string[] {
  const ids = (text: string | undefined): string[] => text?.match(/<[^<>\s]+>/g) ?? [];
  return [...new Set([...ids(mail.inReplyTo), ...ids(mail.references).reverse()])].slice(0, 50);
}

const headerOf = (mail: Email, name: string): string | undefined =>
  mail.headers.find(({ key }) => key === name)?.value;

/** RFC 3834 and what is used beside it: answering a program would make two programs write to each other for ever. */
function isAutomatic(mail: Email): boolean {
  const submitted = headerOf(mail, 'auto-submitted');
  if (submitted !== undefined && !/^\s*no\b/i.test(submitted)) return true;
  if (/^\s*(?:bulk|junk|list|auto_reply)\b/i.test(headerOf(mail, 'precedence') ?? '')) return true;
  if (
    ['list-id', 'x-autoreply', 'x-autorespond', 'x-vacation'].some(
      (name) => headerOf(mail, name) !== undefined,
    )
  )
    return true;
  if (headerOf(mail, 'return-path')?.trim() === '<>') return true;
  // Reports of delays and receipts for reading; a report of a mail that came back was taken before.
  if (/^\s*multipart\/report\b/i.test(headerOf(mail, 'content-type') ?? '')) return true;
  return absenceSubject.test((mail.subject ?? '').normalize('NFC'));
}

/** What programs put before the subject of a mail that they answer, or alone where they leave it out. */
const absenceSubject =
  /^\s*\[?(?:auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|(?:thư )?trả lời tự động|(?:thư )?(?:thông báo|báo) vắng mặt)\]?\s*(?:[:\-–(]|(?:re|fwd?)\s*:|$)/iu;
