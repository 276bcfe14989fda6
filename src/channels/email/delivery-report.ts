// Reports of mail servers about a mail of ours that did not arrive (RFC 3464). Only reports that bring back the mail's
// own head count: anyone can write "that address does not exist", but not our Message-ID.
import type { Email } from 'postal-mime';
import { normalAddress } from './mail-address.ts';

/** An address that mail cannot reach, and the ids of the mail that was returned. */
export interface Bounce {
  recipient: string;
  messageIds: string[];
}

/** The bounce in a parsed mail; null when it is none, or one that only tells of a delay. */
export function bounceIn(mail: Email): Bounce | null {
  const parts = mail.attachments.map(({ mimeType, content }) => ({ mimeType, text: textOf(content) }));
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')?.text;
  if (status === undefined) return null;
  const failed = status
    .split(/\r?\n\r?\n/)
    .find((block) => /^action\s*:\s*failed/im.test(block) && /^status\s*:\s*5\./im.test(block));
  const named = /^(?:original|final)-recipient\s*:\s*(?:rfc822|utf-8)\s*;\s*<?([^\s<>]+)>?/im.exec(
    failed ?? '',
  );
  const recipient = normalAddress(named?.[1] ?? '');
  if (recipient === undefined) return null;
  const returned = parts
    .filter(({ mimeType }) => /^(?:message\/rfc822|message\/global|text\/rfc822-headers)/.test(mimeType))
    .map(({ text }) => text)
    .join('\n');
  const heads = [...`${returned}\n${mail.text ?? ''}`.matchAll(/^message-id\s*:\s*(<[^<>\s]+>)/gim)];
  return { recipient, messageIds: heads.flatMap(([, id]) => id ?? []) };
}

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
