// Someone with a mail program, who writes new mails or answers the newest one with that mail quoted under his words.
import { type AcceptedMail, ownAddress } from './account.ts';
import type { MailboxSandbox } from './index.ts';

/** A person and what he can do. */
export interface MailUser {
  id: string;
  name: string;
  /**
   * Writes a new mail, or with `answering` answers that mail, quoting it as Vietnamese programs do; returns its source,
   * which may be put into the mailbox once more.
   */
  says(text: string, options?: { answering?: AcceptedMail; subject?: string; headers?: string[] }): string;
  /** Answers the newest mail that came to this address; writes a new one when none did. */
  answers(text: string): string;
}

/** Where the person is and what came to everybody. */
export interface MailUserOptions {
  name: string;
  address: string;
  mailbox: MailboxSandbox;
  accepted: readonly AcceptedMail[];
}

/** A person at an address. */
export function createMailUser({ name, address, mailbox, accepted }: MailUserOptions): MailUser {
  const says: MailUser['says'] = (text, options = {}) => {
    let source = '';
    mailbox.receive((uid) => {
      source = sourceOf({ name, address, text, uid, ...options });
      return source;
    });
    return source;
  };
  return {
    id: address,
    name,
    says,
    answers(text) {
      const last = accepted.findLast(({ to }) => to === address);
      return says(text, last === undefined ? {} : { answering: last });
    },
  };
}

interface Written {
  name: string;
  address: string;
  text: string;
  uid: number;
  answering?: AcceptedMail;
  subject?: string;
  headers?: string[];
}

function sourceOf({ name, address, text, uid, answering, subject, headers = [] }: Written): string {
  const lines = answering?.mail.text?.trim().split('\n') ?? [];
  const quoted = lines.map((line) => `> ${line}`);
  const quoteLine = `Vào Th 2, 2 thg 11, 2026 vào lúc 10:00 Đôn Đốc <${ownAddress}> đã viết:`;
  const body = [text, ...(answering === undefined ? [] : ['', quoteLine, '', ...quoted])].join('\r\n');
  const id = answering?.mail.messageId;
  const head = [
    `From: ${encoded(name)} <${address}>`,
    `To: <${ownAddress}>`,
    `Subject: ${encoded(subject ?? (answering === undefined ? '' : `Re: ${answering.mail.subject ?? ''}`))}`,
    `Message-ID: <thu-${uid}@${address.split('@')[1]}>`,
    ...(id === undefined
      ? []
      : [`In-Reply-To: ${id}`, `References: ${answering?.mail.references ?? ''} ${id}`]),
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const encodedLines =
    Buffer.from(body)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return `${head.join('\r\n')}\r\n\r\n${encodedLines.join('\r\n')}\r\n`;
}

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
