// Mail that programs write: reports of returned mail as several servers shape them, and absence notices. The first mean
// that an address is gone, the second mean nothing; neither is ever an answer.
import { expect, it } from 'vitest';
import { readMail } from '../../../src/channels/email/inbound.ts';
import { mailOf } from '../../../src/channels/email/outbound.ts';
import { replyCodes } from '../../../src/channels/email/reply-code.ts';
import { rawUpdateOf } from '../../../src/channels/email/stored-mail.ts';

const self = 'nhacviec@tinh.example.vn';
const to = 'nva@stc.example.vn';
const codes = replyCodes('secret', self);
const sent = mailOf(
  { to: { channel: 'email', chatId: to }, text: 'Nhắc việc', actions: [], key: 'k1', itemIds: ['13.stc'] },
  { name: 'Đôn Đốc', address: self },
  codes,
);
const head = [`From: ${self}`, `To: ${to}`, `Message-ID: ${sent.messageId}`, `Subject: ${sent.subject}`];

const read = async (lines: readonly string[]) => {
  const { raw } = await rawUpdateOf(Buffer.from(lines.join('\r\n')), '1:1');
  return readMail(raw, { codes, self, authservId: undefined });
};

/** A report with its status block and what it returns of our mail. */
const report = (
  from: string,
  subject: string,
  status: string[],
  returned: { type: string; lines: string[] },
) => [
  `From: ${from}`,
  `To: ${self}`,
  `Subject: ${subject}`,
  'Message-ID: <report@mx.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  `Your message to ${to} was not delivered.`,
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  ...status,
  '',
  '--b',
  `Content-Type: ${returned.type}`,
  '',
  ...returned.lines,
  '',
  '--b--',
  '',
];
const whole = { type: 'message/rfc822', lines: [...head, '', 'Nhắc việc'] };
const headers = { type: 'text/rfc822-headers', lines: head };

it.each([
  [
    'Postfix',
    report(
      'MAILER-DAEMON@mx.example (Mail Delivery System)',
      'Undelivered Mail Returned to Sender',
      [
        'Reporting-MTA: dns; mx.example',
        'X-Postfix-Queue-ID: 4F2A',
        `X-Postfix-Sender: rfc822; ${self}`,
        'Arrival-Date: Mon,  2 Nov 2026 10:00:00 +0700 (+07)',
        '',
        `Final-Recipient: rfc822; ${to}`,
        `Original-Recipient: rfc822;${to}`,
        'Action: failed',
        'Status: 5.1.1',
        'Remote-MTA: dns; mx.stc.example.vn',
        `Diagnostic-Code: smtp; 550 5.1.1 <${to}>: Recipient address rejected`,
      ],
      whole,
    ),
  ],
  [
    'Exchange',
    report(
      'Microsoft Outlook <MicrosoftExchange329e@mx.example>',
      'Undeliverable: Nhắc việc',
      [
        'Reporting-MTA: dns;MAIL01.mx.example',
        'Received-From-MTA: dns;MAIL02.mx.example',
        'Arrival-Date: Mon, 2 Nov 2026 03:00:00 +0000',
        '',
        `Final-Recipient: rfc822;${to.toUpperCase()}`,
        'Action: failed',
        'Status: 5.1.10',
        'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      ],
      whole,
    ),
  ],
  [
    'Gmail',
    report(
      'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      'Delivery Status Notification (Failure)',
      [
        'Reporting-MTA: dns; googlemail.example',
        'Arrival-Date: Sun, 01 Nov 2026 20:00:01 -0700 (PDT)',
        `X-Original-Message-ID: ${sent.messageId}`,
        '',
        `Final-Recipient: rfc822; ${to}`,
        'Action: failed',
        'Status: 5.1.1',
        `Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.`,
        ' 550 5.1.1 Please try double-checking the address.',
        'Last-Attempt-Date: Sun, 01 Nov 2026 20:00:02 -0700 (PDT)',
      ],
      whole,
    ),
  ],
  [
    'Exim',
    report(
      'Mail Delivery System <Mailer-Daemon@mx.example>',
      'Mail delivery failed: returning message to sender',
      [
        'Reporting-MTA: dns; mx.example',
        '',
        'Action: failed',
        `Final-Recipient: rfc822;${to}`,
        'Status: 5.0.0',
      ],
      headers,
    ),
  ],
  [
    'a report in Vietnamese, by an international server',
    report(
      'Hệ thống thư <postmaster@mx.example>',
      'Không gửi được: Nhắc việc',
      [
        'Reporting-MTA: dns; mx.example',
        '',
        `Final-Recipient: utf-8; ${to}`,
        'Action: failed',
        'Status: 5.2.1 (mailbox disabled)',
      ],
      { ...whole, type: 'message/global' },
    ),
  ],
])('a report as %s writes it says that the address is gone', async (_, lines) => {
  expect(await read(lines)).toMatchObject({ kind: 'left', chat: { id: to }, replyTo: sent.messageId });
});

it('a report of a delay, and one about somebody else’s mail, mean nothing', async () => {
  const status = (action: string, code: string) => [
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${code}`,
  ];
  const late = report('MAILER-DAEMON@mx.example', 'Delayed Mail', status('delayed', '4.4.1'), whole);
  const other = report('MAILER-DAEMON@mx.example', 'Undelivered Mail', status('failed', '5.1.1'), {
    type: 'text/rfc822-headers',
    lines: ['Message-ID: <else@tinh.example.vn>'],
  });
  expect(await read(late)).toBeUndefined();
  expect(await read(other)).toBeUndefined();
});

const away = 'Tôi đi công tác đến 10/11. 13 đã gửi';
it.each([
  ['Exchange, English', 'Automatic reply: [13-7K2P94] Nhắc việc', ['X-Auto-Response-Suppress: All']],
  ['Exchange, Vietnamese', 'Trả lời Tự động: [13-7K2P94] Nhắc việc', []],
  ['Exchange, by its header alone', 'Vắng mặt', ['Auto-Submitted: auto-generated']],
  ['Gmail', 'Vắng mặt Re: [13-7K2P94] Nhắc việc', ['Precedence: bulk', 'X-Autoreply: yes']],
  ['Zimbra', 'Re: [13-7K2P94] Nhắc việc', ['Auto-Submitted: auto-replied (zimbra; vacation)']],
  ['an old program, English', 'Out of Office: Nhắc việc', []],
  ['an old program, without a colon', 'Out of office', []],
  ['an old program in brackets', '[Trả lời tự động] Re: Nhắc việc', []],
  ['a note of absence', 'Thư báo vắng mặt: Nhắc việc', []],
  ['a note of absence, decomposed', 'Trả lời tự động: Nhắc việc'.normalize('NFD'), []],
  [
    'a read receipt',
    'Đã đọc: Nhắc việc',
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary="x"'],
  ],
])('an absence notice (%s) is no answer', async (_, subject, extra) => {
  const lines = [
    `From: Nguyễn Văn A <${to}>`,
    `Subject: ${subject}`,
    'Message-ID: <away@stc.example.vn>',
    `In-Reply-To: ${sent.messageId}`,
    ...extra,
    '',
    away,
  ];
  expect(await read(lines)).toBeUndefined();
});

it.each(['Re: [13-7K2P94] Nhắc việc', 'Báo cáo về việc trả lời tự động', 'Đồng chí A vắng mặt ngày 5/11'])(
  'a person’s mail with the subject “%s” is an answer',
  async (subject) => {
    const lines = [
      `From: A <${to}>`,
      `Subject: ${subject}`,
      `In-Reply-To: ${sent.messageId}`,
      '',
      '13 đã gửi',
    ];
    expect(await read(lines)).toMatchObject({ kind: 'text', text: '13 đã gửi' });
  },
);
