// A stored mail as a neutral `Inbound`. Programs' mails concern nobody; a returned mail means that its address is gone.
import type { Inbound } from '../../core/channel.ts';
import { bareSubject, type ReplyCodes } from './reply-code.ts';
import { isSenderProven } from './sender-proof.ts';
import { parseStored, type StoredMail } from './stored-mail.ts';

/** What reading needs to know of the installation. */
export interface Reading {
  codes: ReplyCodes;
  /** Our own address, whose mails are no answers. */
  self: string;
  authservId: string | undefined;
}

/** The neutral form of a stored mail; undefined when it concerns nobody. */
export function readMail(raw: string, reading: Reading): Inbound | undefined {
  const mail = parseStored(raw);
  if (mail === undefined) return undefined;
  if (mail.bounce !== null) return bounced(mail, mail.bounce, reading);
  const { from, isAutomatic, messageId, updateId } = mail;
  if (isAutomatic || from.address === '' || from.address === reading.self) return undefined;
  // A new mail often has its few words in the subject alone.
  const text = mail.words === '' && mail.references.length === 0 ? bareSubject(mail.subject) : mail.words;
  return {
    channel: 'email',
    updateId,
    chat: { id: from.address, kind: 'private', title: null },
    sender: { id: from.address, name: from.name },
    kind: text === '' ? 'unsupported' : 'text',
    text,
    replyTo: mail.references.find((id) => reading.codes.isOurs(from.address, id)) ?? null,
    forwarded: false,
    movedTo: null,
    messageId,
    ...(mail.files !== undefined &&
      mail.files.length > 0 && {
        attachments: mail.files.map((name) => ({
          kind: 'file' as const,
          name: name === '' ? null : name,
          reference: messageId ?? updateId,
        })),
      }),
    ...(isSenderProven(mail, reading.codes, reading.authservId) ? {} : { senderUnproven: true }),
  };
}

function bounced(
  { updateId, messageId }: StoredMail,
  { recipient, messageIds }: NonNullable<StoredMail['bounce']>,
  { codes }: Reading,
): Inbound | undefined {
  const returned = messageIds.find((id) => codes.isOurs(recipient, id));
  if (returned === undefined) return undefined;
  return {
    channel: 'email',
    updateId,
    chat: { id: recipient, kind: 'private', title: null },
    sender: null,
    kind: 'left',
    text: '',
    replyTo: returned,
    forwarded: false,
    movedTo: null,
    messageId,
  };
}
