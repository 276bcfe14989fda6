// The desk corrects the Friday draft in its chat; Monday's editions say what it left.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
let group: ReturnType<(typeof cast)['office']['group']>;
beforeAll(async () => {
  cast = await openCast();
  const { office, desk } = cast;
  group = office.group('Tổ đầu mối');
  desk.user.says('/nhom', { chat: group });
  await office.step();
  // Everyone's report of 25/11 is late, and so is the task of 30/11.
  await office.goTo('2026-12-04', '16:00');
});
afterAll(() => cast.office.close());

const overdueLine = (text: string): string => /Quá hạn \(.*$/m.exec(text)?.[0] ?? '';

it('starts from a draft that names to the group only whom a private word reached, and to the desk the others', () => {
  const [, text = ''] = cast.desk.gets().split('DỰ THẢO TỔNG HỢP TUẦN 49');
  expect(overdueLine(text)).toBe(
    'Quá hạn (05): Sở Tài chính 01; Sở Công Thương 01 (đã trao đổi riêng với đầu mối); còn lại 03',
  );
  expect(text).toMatch(/chưa trao đổi riêng với đầu mối: Sở Nội vụ \d\d; .*Sở Xây dựng \d\d/);
});

it('names an agency once the desk says that it has spoken to it', async () => {
  const text = await cast.desk.says('sửa tổng hợp: nêu snv');
  expect(overdueLine(text)).toContain('Sở Nội vụ 01; ');
  expect(text).not.toMatch(/chưa trao đổi riêng với đầu mối: Sở Nội vụ/);
});

it('takes an agency out by name, keeps the sum, and shows both editions again', async () => {
  const before = overdueLine(await cast.desk.says('sửa tổng hợp: tính lại'));
  const text = await cast.desk.says('sửa tổng hợp: bỏ stc');
  expect(text).toContain('Đã sửa dự thảo tổng hợp tuần 49 (chưa gửi ai).');
  expect(text).toContain('--- Bản gửi lãnh đạo ---');
  expect(overdueLine(text)).not.toContain('Sở Tài chính');
  expect(overdueLine(text)).toContain('còn lại 03');
  expect(overdueLine(text).slice(0, 12)).toBe(before.slice(0, 12));
});

it('adds a note in the words of the desk', async () => {
  const text = await cast.desk.says('Sửa tổng hợp: ghi chú Sở Tài chính đang chờ số liệu của Kho bạc.');
  expect(text.match(/Ghi chú: Sở Tài chính đang chờ số liệu của Kho bạc\./g)).toHaveLength(2);
});

it('computes again after a letter was ticked off, and keeps the corrections', async () => {
  await cast.desk.says('đã nhận 13 sct');
  const text = await cast.desk.says('sua tong hop: tinh lai');
  expect(overdueLine(text)).toContain('còn lại 03');
  expect(text).toContain('Hoàn thành trong tuần (01): Sở Công Thương 01');
  expect(text).toContain('Ghi chú: Sở Tài chính');
});

it('proposes to the leaders what the desk wants proposed, on the point that it names', async () => {
  const works = await cast.office.link('Đỗ Văn G', 'focal-point', 'Sở Xây dựng');
  await works.says('10 xin lùi đến 15/12 vì chờ vật tư');
  const drafted = await cast.desk.says('sửa tổng hợp: tính lại');
  expect(drafted).toMatch(
    /^1\. Sở Xây dựng đề nghị lùi .*, lý do: chờ vật tư \(.*lần đầu, .*Đã quá hạn 0\d ngày làm việc; .* Đề xuất: /m,
  );
  const own = await cast.desk.says('sửa tổng hợp: đề xuất 1 thống nhất lùi đến hết ngày 10/12');
  expect(own).toMatch(/^1\. .* Đề xuất: thống nhất lùi đến hết ngày 10\/12\.$/m);
  expect(await cast.desk.says('sua tong hop: bo de xuat 1')).not.toContain('Đề xuất: ');
});

it.each([
  ['sửa tổng hợp', /^Chưa rõ cần sửa gì ở bản tổng hợp\. Ví dụ: /],
  ['sửa tổng hợp: cho đẹp hơn', /^Chưa rõ cần sửa gì ở bản tổng hợp “cho dep hon”\./],
  ['sửa tổng hợp: bỏ sở trên trời', /^Chưa nhận ra đơn vị/],
  ['sửa tổng hợp: bỏ sct', /^Không có nội dung nào cần thay đổi/],
])('answers %s in one sentence', async (words, answer) => {
  expect(await cast.desk.says(words)).toMatch(answer);
});

it('is not for the secretary', async () => {
  expect(await cast.secretary.says('sửa tổng hợp: nêu lại stc')).not.toContain('Đã sửa');
});

it('is what the group and the leaders read on Monday, and is closed by then', async () => {
  await cast.office.goTo('2026-12-07', '14:10');
  const [, posted = ''] = group.gets().split('NHIỆM VỤ · TUẦN 49');
  expect(overdueLine(posted)).toMatch(/^Quá hạn \(04\)/);
  expect(overdueLine(posted)).toContain('còn lại 03');
  expect(posted).toContain('Ghi chú: Sở Tài chính đang chờ');
  expect(cast.secretary.gets()).toContain('Ghi chú: Sở Tài chính đang chờ');
  expect(await cast.desk.says('sửa tổng hợp: nêu lại stc')).toContain('không còn chờ duyệt');
});

it('keeps the note as said in the log', async () => {
  const events = await cast.office.app.store.audit.list({ subject: 'week:2026-11-30', limit: 20 });
  expect(events.map((event) => event.action)).toContain('digest-corrected');
});
