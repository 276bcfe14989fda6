// The desk changes how its office reminds, in chat: rules, hours, weeks, holidays; what is not sent follows at once.
import { afterEach, expect, test } from 'vitest';
import { openCast } from './office.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

async function cast() {
  const all = await openCast();
  open.push(all.office);
  await all.office.goTo('2026-11-03', '09:00');
  for (const one of [all.desk, all.trade, all.finance]) one.gets();
  return all;
}

test('offsets of a plan are changed in one sentence and set back in another', async () => {
  const { desk, trade } = await cast();
  const shown = await desk.says('quy tắc nhắc KH15');
  expect(shown).toContain('QUY TẮC NHẮC · KH 15 (tính theo ngày làm việc)');
  expect(shown).toContain(
    'Báo cáo: nhắc trước 15, 5, 2 ngày, nhắc ngày cuối trong hạn; quá hạn 1, 3 ngày thì hỏi',
  );
  const changed = await desk.says('nhắc KH15 trước 10, 3 ngày');
  expect(changed).toContain('ĐÃ ĐỔI QUY TẮC NHẮC · KH 15');
  expect(changed).toContain(
    'Báo cáo: nhắc trước 10, 3 ngày, nhắc ngày cuối trong hạn; quá hạn 1, 3 ngày thì hỏi (trước đây: Báo cáo: nhắc trước 15, 5, 2 ngày',
  );
  expect(changed).toContain('Trở lại như cũ: “quy tắc nhắc KH15 mặc định”.');
  expect(changed).toMatch(/Đã tính lại những lần nhắc chưa gửi: \d+ lần nhắc mới, \d+ lần nhắc không còn\./);
  expect(await trade.says('/lich')).toContain('thứ Hai 09/11: 13 ·');
  await desk.says('nhac kh15 sau han 2 ngay');
  expect(await desk.says('quy tac nhac kh15')).toContain('quá hạn 2 ngày thì hỏi');
  const back = await desk.says('quy tắc nhắc KH15 mặc định');
  expect(back).not.toContain('Trở lại như cũ');
  expect(await trade.says('/lich')).toContain('thứ Hai 16/11: 13 ·');
});

test('an agency is spared the questions after the day; everyone else is not', async () => {
  const { office, desk, trade, finance } = await cast();
  expect(await desk.says('không nhắc sau hạn sct')).toContain('quá hạn không hỏi');
  await office.goTo('2026-11-25', '16:00');
  for (const one of [trade, finance]) one.gets();
  expect(desk.gets()).not.toMatch(/Sáng mai 26\/11[\s\S]*Sở Công Thương[\s\S]*Đơn vị nào/);
  await office.goTo('2026-11-26', '08:15');
  expect(finance.gets()).toContain('chưa nhận được');
  expect(trade.gets()).toBe('');
});

test('what nobody can plan or nobody is called changes nothing', async () => {
  const { desk, trade } = await cast();
  expect(await desk.says('nhắc KH15 trước 90 ngày')).toContain('Chưa rõ muốn đổi quy tắc nhắc nào');
  expect(await desk.says('nhắc KH99 trước 3 ngày')).toContain('Chưa rõ muốn đổi quy tắc nhắc nào “kh99”');
  await trade.says('nhắc KH15 trước 3 ngày');
  expect(await desk.says('quy tắc nhắc KH15')).toContain('trước 15, 5, 2 ngày');
  expect(await desk.says('giờ nhắc 19h')).toContain('Chưa rõ giờ');
});

test('lists of the desk are switched off and on', async () => {
  const { desk } = await cast();
  expect(await desk.says('tắt danh sách gọi')).toContain('Danh sách gọi điện: tắt');
  expect(await desk.says('bật danh sách gọi')).toContain('Danh sách gọi điện: sau hạn 04 ngày');
});

test('hours are changed in words, and reminders follow them', async () => {
  const { office, desk, trade } = await cast();
  const changed = await desk.says('giờ nhắc thứ Hai 9h30');
  expect(changed).toContain('Gửi lúc 08 giờ 15, thứ Hai 09 giờ 30');
  await desk.says('giờ yên tĩnh 11h-14h, 16h30-7h');
  expect(await desk.says('giờ nhắc')).toContain(
    'Không gửi từ 11 giờ 00 đến 14 giờ 00, từ 16 giờ 30 đến 07 giờ 00',
  );
  await office.goTo('2026-11-13', '16:00');
  trade.gets();
  await office.goTo('2026-11-16', '09:30');
  expect(trade.gets()).toContain('13 · Báo cáo');
});

test('a day off that is announced late is typed, and shows what it moves', async () => {
  const { desk } = await cast();
  const changed = await desk.says('ngày nghỉ 23/11/2026: Lễ kỷ niệm của tỉnh (dự kiến)');
  expect(changed).toContain('thứ Hai 23/11/2026: nghỉ, Lễ kỷ niệm của tỉnh (dự kiến)');
  expect(changed).toContain('Hạn 25/11/2026: ngày cuối trong hạn chuyển từ thứ Hai 23/11 sang thứ Sáu 20/11');
  expect(await desk.says('ngày nghỉ 2026')).toContain('Lễ kỷ niệm của tỉnh (dự kiến)');
  expect(await desk.says('bỏ ngày nghỉ 23/11/2026')).toContain('sang thứ Hai 23/11');
});

test('agencies that work on Saturday mornings are entered in one line', async () => {
  const { desk, trade } = await cast();
  const noted = await desk.says('tuần làm việc sct: cả sáng thứ Bảy');
  expect(noted).toContain('Đã ghi làm việc cả sáng thứ Bảy: Sở Công Thương.');
  expect(await trade.says('/lich')).toContain('thứ Ba 17/11: 13 ·');
  expect(await desk.says('tuần làm việc sct: thứ Hai đến thứ Sáu')).toContain('từ thứ Hai đến thứ Sáu');
});
