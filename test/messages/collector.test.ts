// What the collecting desk reads: who has not sent, and whom the next round will ask, as in the sample texts.
import { expect, test } from 'vitest';
import { at, item, word } from './sample-world.ts';

const communes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `UBND xã Số ${index + 1}`);

const missing = {
  kind: 'missing-reports',
  item: item(),
  at: at('2026-11-27', '16:00'),
  sent: 121,
  received: 112,
  of: 138,
  missing: [
    { agency: 'Sở Nội vụ', promisedOn: null },
    { agency: 'Sở Công Thương', promisedOn: '2026-11-30' },
    { agency: 'Sở Xây dựng', promisedOn: null },
    ...communes(14).map((agency) => ({ agency, promisedOn: null })),
  ],
  unreachable: ['UBND phường X'],
  requestedSent: 2,
  requestedOf: 3,
} as const;
const facts = { ...missing, missing: [...missing.missing], unreachable: [...missing.unreachable] };

test('9a: the figure for the telephone first, the promised and the unreachable apart', () => {
  // Differs from the sample: communes are shown by “xem 12”, and only words that the bot knows are offered.
  expect(word(facts).text).toBe(
    `BÁO CÁO CHƯA GỬI · việc 12, KH 15 (hạn: trước ngày 25/11/2026)
Đến 16 giờ 00 ngày 27/11/2026: đã gửi 121/138 (đã tiếp nhận 112, chờ đối chiếu 09); chưa gửi 17.

Sở, ban, ngành (03): Sở Nội vụ; Sở Công Thương (hẹn 30/11); Sở Xây dựng
Xã, phường (14): nhắn “xem 12”
Chưa nhắc được (01): UBND phường X, chưa có đầu mối
Cơ quan được đề nghị, không tính vào tỷ lệ: đã có 02/03

Trả lời: “đã nhận snv, sxd” để ghi các đơn vị đã gửi qua văn bản · “nhắc tất cả” · “nhắc trừ sct” · “danh sách gọi” · “xem 12” để xem chi tiết`,
  );
});

test('asked for everything, it names every agency', () => {
  const { text } = word({ ...facts, all: true });
  for (const { agency } of facts.missing) expect(text).toContain(agency);
});

test('more than a dozen offices fold, with the words that unfold them', () => {
  const offices = Array.from({ length: 20 }, (_, index) => ({
    agency: `Sở Số ${index + 1}`,
    promisedOn: null,
  }));
  expect(word({ ...facts, missing: offices }).text).toContain(
    'Sở Số 12; … và 08 đơn vị khác (nhắn “xem 12”)\n',
  );
});

test('when everybody has sent, it says so and offers nothing to do', () => {
  const { text } = word({ ...facts, sent: 138, received: 138, missing: [], unreachable: [], requestedOf: 0 });
  expect(text).toContain('Các đơn vị đã gửi đủ.');
  expect(text).not.toContain('Trả lời');
});

test('9b: whom the round of tomorrow will ask, and how to stop it', () => {
  // Differs from the sample: communes are shown by “xem 12”.
  const agencies = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Công Thương', 'Sở Xây dựng', ...communes(20)];
  const preview = { kind: 'preview', item: item(), on: '2026-11-26', time: '08:15', agencies } as const;
  const text = `Sáng mai 26/11 lúc 08 giờ 15, hệ thống sẽ hỏi 24 đơn vị chưa gửi báo cáo (việc 12, KH 15):
Sở Nội vụ; Sở Tài chính; Sở Công Thương; Sở Xây dựng; 20 xã, phường (“xem 12”).
Đơn vị nào đã có văn bản đến, nhắn “đã nhận …”. Muốn dừng cả đợt, nhắn “hoãn”.
Tin gửi thủ trưởng đơn vị: không tự gửi, chờ đồng chí duyệt.`;
  expect(word(preview, { on: '2026-11-25' }).text).toBe(text);
  // Seen on another day, it is not "tomorrow".
  expect(word(preview, { on: '2026-11-20' }).text).toContain('Sáng thứ Năm 26/11 lúc 08 giờ 15');
});

test('ticking off tells the new from the old', () => {
  expect(
    word({ kind: 'ticked', item: item(), agencies: ['Sở Nội vụ', 'Sở Xây dựng'], already: ['Sở Y tế'] }).text,
  ).toBe(
    `Đã ghi tiếp nhận báo cáo của 02 đơn vị (việc 12, KH 15): Sở Nội vụ; Sở Xây dựng.
Đã ghi từ trước, không thay đổi (việc 12, KH 15): 01 đơn vị (Sở Y tế).`,
  );
});

test.each([
  'Ủy ban nhân dân các xã, phường',
  'Ủy ban nhân dân các xã, phường, đặc khu',
  'UBND cấp xã',
  'UBND xã, phường',
])('all communes as one, %s, are counted among the communes', (agency) => {
  const one = { ...facts, missing: [{ agency, promisedOn: null }] };
  expect(word(one).text).toContain(`Xã, phường (01): ${agency}`);
  expect(word(one).text).not.toContain('Sở, ban, ngành');
});
