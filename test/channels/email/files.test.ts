// A file goes with a mail as an attachment, with its name and its bytes.
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
