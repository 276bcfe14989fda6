// What a mail of ours is made of: its subject, both its parts, and the files with their names and bytes.
import { expect, test } from 'vitest';
import { htmlOf, mailOf } from '../../../src/channels/email/outbound.ts';
import { replyCodes } from '../../../src/channels/email/reply-code.ts';

test('the attachment of a mail has the name, the type and every byte of the file', () => {
  const from = { name: 'Đôn Đốc', address: 'nhacviec@tinh.example' };
  const bytes = Uint8Array.of(0, 255, 10, 13, 10, 46, 13, 10);
  const message = { to: { channel: 'email', chatId: 'b@so.example' }, text: 'Báo cáo tuần 47', actions: [] };
  const codes = replyCodes('secret', from.address);
  const mail = mailOf(
    { ...message, files: [{ id: 'f1', name: 'Báo cáo.xlsx', mime: 'application/x', bytes }] },
    from,
    codes,
  );
  expect(mail.attachments).toEqual([
    { filename: 'Báo cáo.xlsx', contentType: 'application/x', content: Buffer.from(bytes) },
  ]);
  expect(mailOf(message, from, codes).attachments).toBeUndefined();
});

test('the HTML part fits a telephone and a dark screen, and no word of it is taken for a tag', () => {
  const html = htmlOf('Việc <13> & hạn\ndòng hai\n\nđoạn hai');
  expect(html).toContain('name="viewport" content="width=device-width');
  expect(html).toContain('name="color-scheme" content="light dark"');
  // Fixed colours would stay dark on dark.
  expect(html).not.toMatch(/color:\s*(?:#|rgb|black|white)/);
  expect(html).toContain('<p>Việc &lt;13&gt; &amp; hạn<br>\ndòng hai</p>\n<p>đoạn hai</p>');
});

test.each([
  [
    'Kính gửi đồng chí Nguyễn Văn A (Sở Công Thương)\nTuần này Sở có 01 việc theo kế hoạch của UBND tỉnh:\n\n28 · Báo cáo',
    'Tuần này Sở có 01 việc theo kế hoạch của UBND tỉnh',
  ],
  [
    'Kính gửi: Đồng chí Giám đốc Sở Tài chính\nSở VHTTDL trân trọng thông tin: đến ngày 02/12',
    'Sở VHTTDL trân trọng thông tin: đến ngày 02/12',
  ],
  [
    'Kính gửi đồng chí Nguyễn Văn A, đồng kính gửi đồng chí Phạm Thị D (Sở Tài chính)\nNhắc lần hai',
    'Nhắc lần hai',
  ],
  [
    'Kính báo cáo đồng chí lãnh đạo UBND tỉnh\nTình hình thực hiện 01 kế hoạch',
    'Tình hình thực hiện 01 kế hoạch',
  ],
  // In a week without news the address and the news are one line.
  [
    'Kính báo cáo đồng chí lãnh đạo: tuần 47 không có việc quá hạn.\nGhi chú',
    'Kính báo cáo đồng chí lãnh đạo: tuần 47 không có việc quá hạn.',
  ],
  ['To Nguyễn Văn A (Sở Tài chính)\nThis week: 01 item', 'This week: 01 item'],
  ['To stop the round, reply “hoãn”.\nOr not', 'To stop the round, reply “hoãn”.'],
  ['Dear Nguyễn Văn A,\nFrom now on this channel reminds you', 'From now on this channel reminds you'],
  ['Mã hợp lệ. Đề nghị đồng chí xác nhận:\n1. Đúng', 'Mã hợp lệ. Đề nghị đồng chí xác nhận'],
  ['Kính gửi đồng chí A', 'Kính gửi đồng chí A'],
])('the subject of a mail says what it is about: %j', (text, subject) => {
  const codes = replyCodes('secret', 'nhacviec@tinh.example');
  const message = { to: { channel: 'email', chatId: 'b@so.example' }, text, actions: [] };
  const mail = mailOf(message, { name: '', address: 'nhacviec@tinh.example' }, codes);
  expect(mail.subject.replace(/^\[\w+\] /, '')).toBe(subject);
});
