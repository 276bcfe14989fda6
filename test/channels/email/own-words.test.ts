// What a person wrote himself, cut out of mails as the programs of Vietnamese offices send them.
import { expect, it } from 'vitest';
import { htmlText } from '../../../src/channels/email/html-text.ts';
import { ownWords } from '../../../src/channels/email/own-words.ts';

const old = ['> Nhắc việc: 13 · Báo cáo kết quả', '> Trả lời: 13 đã gửi'].join('\n');

it.each([
  [
    'Gmail',
    `13 đã gửi 512/STC-BC\n\nVào Th 2, 2 thg 11, 2026 vào lúc 10:00 Đôn Đốc <a@b.vn> đã viết:\n\n${old}`,
  ],
  [
    'a quote line in two lines',
    `13 đã gửi 512/STC-BC\n\nVào Th 2, 2 thg 11, 2026 vào lúc 10:00 Đôn Đốc <a@b.vn>\nđã viết:\n${old}`,
  ],
  ['Thunderbird', `13 đã gửi 512/STC-BC\n\nOn 02/11/2026 10:00, Đôn Đốc wrote:\n${old}`],
  [
    'Outlook',
    '13 đã gửi 512/STC-BC\n\n________________________________\nTừ: Đôn Đốc <a@b.vn>\nĐã gửi: Thứ Hai\n13 đã gửi',
  ],
  ['Outlook without a line', '13 đã gửi 512/STC-BC\n\nTừ: Đôn Đốc\nĐã gửi: Thứ Hai\nĐến: A\n\n20 đã gửi'],
  ['Zimbra', '13 đã gửi 512/STC-BC\n\n----- Thư gốc -----\nTừ: "Đôn Đốc" <a@b.vn>\n20 đã gửi'],
  ['an original message', '13 đã gửi 512/STC-BC\n-----Original Message-----\nFrom: x\n20 đã gửi'],
  ['an answer under the quote', `Vào 02/11/2026 10:00, Đôn Đốc đã viết:\n${old}\n\n13 đã gửi 512/STC-BC`],
  ['a closing and a name', '13 đã gửi 512/STC-BC\n\nTrân trọng,\nNguyễn Văn A\nSở Tài chính, ĐT 0203 111'],
  ['a telephone', '13 đã gửi 512/STC-BC\n\nGửi từ iPhone của tôi'],
  ['decomposed letters', '13 đã gửi 512/STC-BC'.normalize('NFD')],
])('%s', (_, text) => {
  expect(ownWords(text)).toBe('13 đã gửi 512/STC-BC');
});

it('keeps lines that only look like the start of a quote', () => {
  const text = '12 vướng: từ tháng 10 chưa có kinh phí\nTừ: ngày 5/11 sẽ có\nngày 20/11 gửi';
  expect(ownWords(text)).toBe(text);
});

it('a mail that only quotes says nothing', () => {
  expect(ownWords(`Vào 02/11/2026 10:00, Đôn Đốc đã viết:\n${old}`)).toBe('');
});

it('a long hostile text is cut in reasonable time', () => {
  const started = process.hrtime.bigint();
  ownWords(`${'Vào '.repeat(5000)}\n`.slice(0, 20_000));
  ownWords('a\n'.repeat(10_000));
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(3000);
});

it.each([
  ['<p>13 &#273;&atilde; g&#7917;i<br>512/STC-BC</p>', '13 đã gửi\n512/STC-BC'],
  ['<style>p{}</style><div>13 đã gửi</div><div class="gmail_quote">20 đã gửi</div>', '13 đã gửi'],
  ['<div>13 đã gửi</div><blockquote type="cite">20 đã gửi</blockquote>', '13 đã gửi'],
  ['1 &lt; 2 &amp; 3', '1 < 2 & 3'],
  ['', ''],
])('HTML %s', (html, text) => {
  expect(htmlText(html)).toBe(text);
});
