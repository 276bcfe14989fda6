// A neutral message as a mail: a subject from the first line that says something, the words once plain and once as HTML, and the ids by
// which mail programs gather what is about one item.
import type { Outbound, OutboundFile } from '../../core/channel.ts';
import type { ReplyCodes } from './reply-code.ts';

/** What is handed to nodemailer. */
export interface OutgoingMail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  inReplyTo?: string;
  references?: string[];
  headers: Record<string, string>;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
}

const subjectMax = 90;

/** The mail of a message. */
export function mailOf(message: Outbound, from: OutgoingMail['from'], codes: ReplyCodes): OutgoingMail {
  const to = message.to.chatId;
  const text = message.text.normalize('NFC');
  // `12.stc` -> `12`: people know the number.
  const itemCode = message.itemIds?.[0]?.split('.')[0];
  const threadId = itemCode === undefined ? undefined : codes.threadId(to, itemCode);
  return {
    from,
    to: { name: '', address: to },
    subject: `${codes.subjectMark(to, itemCode)} ${subjectOf(text)}`,
    text,
    html: htmlOf(text),
    messageId: codes.messageId(to, message.key ?? text),
    ...(threadId === undefined ? {} : { inReplyTo: threadId, references: [threadId] }),
    ...(message.files?.length && { attachments: message.files.map(attachmentOf) }),
    // Absence notices must not answer a robot, and robots must know one another.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
  };
}

const attachmentOf = ({ name, mime, bytes }: OutboundFile) => ({
  filename: name,
  contentType: mime,
  content: Buffer.from(bytes),
});

/** Lines that only address the reader: in a list of mails they say nothing. */
const salutation = /^(?:kính gửi|kính báo cáo(?!.*: \S)|dear\b|to:? .*\)$)/iu;

/** The first line that says something, without the colon at its end. */
function subjectOf(text: string): string {
  const lines = text.split('\n').filter((part) => part.trim() !== '');
  const line = lines.find((part) => !salutation.test(part.trim())) ?? lines[0] ?? '';
  const words = line.replace(/\s+/g, ' ').trim().replace(/:$/, '');
  return words.length <= subjectMax ? words : `${words.slice(0, subjectMax - 1).replace(/\s\S*$/, '')}…`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same words as HTML; nothing in them is taken for a tag. */
export function htmlOf(text: string): string {
  const paragraphs = text
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').join('<br>\n')}</p>`);
  return `<!doctype html>\n<html lang="vi">${head}\n<body style="${look}">\n${paragraphs.join('\n')}\n</body></html>\n`;
}

// On a telephone the words keep their size, in the dark the mail program's own colours hold.
const head =
  '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<meta name="color-scheme" content="light dark"></head>';
const look =
  'font-family: Arial, sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em; margin: 0 auto; padding: 12px';
