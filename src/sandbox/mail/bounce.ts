// What a mail server writes back when it could not deliver.
import { type AcceptedMail, ownAddress } from './account.ts';

/** The report of a mail server that a mail of ours did not arrive, as Postfix writes it. */
export function bounceOf({ to, source }: AcceptedMail): string {
  const head = source.slice(0, source.indexOf('\r\n\r\n'));
  return [
    'From: MAILER-DAEMON@tinh.example.vn (Mail Delivery System)',
    `To: <${ownAddress}>`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    `Message-ID: <bounce-${to}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="ranh"',
    '',
    '--ranh',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `I'm sorry to have to inform you that your message could not be delivered: <${to}>: User unknown`,
    '',
    '--ranh',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; tinh.example.vn',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--ranh',
    'Content-Type: text/rfc822-headers',
    '',
    head,
    '',
    '--ranh--',
    '',
  ].join('\r\n');
}
