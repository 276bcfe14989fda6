// Rounds of reminders as people read them: who is told when nobody is named, and what the desk can stop.
import { afterEach, expect, test } from 'vitest';
import { openCast, openOffice, storePlan } from '../e2e/office.ts';
import { planDraft } from '../e2e/plan.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

async function cast() {
  const all = await openCast();
  open.push(all.office);
  return all;
}

test('the agencies without a focal point come in one message to the desk', async () => {
  const { office, desk } = await cast();
  await office.goTo('2026-11-16', '10:00');
  const text = desk.gets();
  // Before Monday 23/11, in two rounds: Sở Nội vụ and Sở Xây dựng have nobody.
  expect(text).toContain('Chưa nhắc được (02): Sở Nội vụ (việc 13); Sở Xây dựng');
  expect(text).toContain('chưa có đầu mối');
  expect(text.match(/Chưa nhắc được/g)).toHaveLength(1);
  expect(text).not.toContain('không liên lạc được với đồng chí ấy');
});

test('the desk reads once that an agency has nobody, and again after somebody was reached in between', async () => {
  const { office, desk } = await cast();
  await office.goTo('2026-11-16', '10:00');
  expect(desk.gets()).toContain('Chưa nhắc được (02): Sở Nội vụ (việc 13); Sở Xây dựng');
  await office.goTo('2026-11-19', '16:00');
  expect(desk.gets()).not.toContain('(việc 13); Sở Xây dựng');
  const newcomer = await office.link('Đỗ Văn G', 'focal-point', 'Sở Nội vụ');
  await office.goTo('2026-11-23', '16:00');
  expect(newcomer.gets()).toContain('13 · Báo cáo');
  newcomer.user.blocks();
  await office.step();
  desk.gets();
  await office.goTo('2026-11-26', '08:15');
  const after = desk.gets();
  expect(after).toContain('Chưa nhắc được (01): Sở Nội vụ (việc 13), chưa có đầu mối.');
  await office.goTo('2026-11-30', '10:00');
  expect(desk.gets()).not.toContain('Chưa nhắc được (01): Sở Nội vụ (việc 13)');
});

test('a group without members is answered by the desk', async () => {
  const office = await openOffice(':memory:');
  open.push(office);
  const desk = await office.link('Trần Thị B', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
  await storePlan(office, planDraft);
  const hint = 'Chưa có danh sách đơn vị (01): Các sở, ban, ngành.';
  expect(await desk.says('xem nháp KH15')).toContain(
    `${hint} Trước khi kích hoạt, nhắn “nhóm Các sở, ban, ngành: snv, stc”`,
  );
  expect(await desk.says('kích hoạt KH15')).toContain(`${hint} Việc của nhóm do bộ phận tổng hợp trả lời`);
  await office.goTo('2026-11-16', '09:59');
  desk.gets();
  await office.goTo('2026-11-16', '10:00');
  const text = desk.gets();
  expect(text).toContain('Kính gửi đồng chí Trần Thị B (Các sở, ban, ngành)');
  expect(text).toContain('13 · Báo cáo kết quả truyền thông năm 2026');
});

test('"hoãn" after the preview stops that round, with a record, and not the rounds after it', async () => {
  const { office, desk, finance } = await cast();
  await office.goTo('2026-11-25', '16:00');
  expect(desk.gets()).toContain('Sáng mai 26/11 lúc 08 giờ 15, hệ thống sẽ hỏi 04 đơn vị');
  finance.gets();
  expect(await desk.says('hoãn')).toContain(
    'Đã dừng đợt hỏi thứ Năm 26/11 đối với 04 đơn vị (việc 13, KH 15)',
  );
  await office.goTo('2026-11-26', '16:00');
  expect(finance.gets()).toBe('');
  const reminders = await office.app.store.reminders.listOf(['13.so-tai-chinh']);
  expect(reminders.find((row) => row.rule === 'overdue-1')).toMatchObject({
    state: 'dropped',
    reason: 'held',
  });
  const events = await office.app.store.audit.list({ subject: 'item:13.so-tai-chinh' }).catch(() => []);
  expect(JSON.stringify(events)).toContain('round-held');
  await office.goTo('2026-11-30', '10:00');
  expect(finance.gets()).toContain('Nhắc lần hai: việc 13');
});

test('"hoãn" after the weekly draft keeps the digest, even when a round was announced before', async () => {
  const { office, desk } = await cast();
  await office.goTo('2026-11-25', '16:00');
  await office.goTo('2026-11-27', '15:30');
  expect(await desk.says('hoãn')).toContain('Đã giữ lại bản tổng hợp tuần 48');
});

test('"hoãn" asks which when the draft and a round that was announced after it both wait', async () => {
  const { office, desk, finance } = await cast();
  await office.goTo('2026-11-27', '16:00');
  const read = desk.gets();
  expect(read.indexOf('DỰ THẢO TỔNG HỢP TUẦN 48')).toBeGreaterThan(-1);
  expect(read.indexOf('Sáng thứ Hai 30/11')).toBeGreaterThan(read.indexOf('DỰ THẢO TỔNG HỢP TUẦN 48'));
  finance.gets();
  expect(await desk.says('hoãn')).toMatch(/đều đang chờ\. .*“hoãn tổng hợp”.*“hoãn đợt hỏi”/);
  expect((await office.app.store.digests.findLast())?.state).toBe('draft');
  expect(await desk.says('hoãn đợt hỏi')).toContain('Đã dừng đợt hỏi thứ Hai 30/11');
  expect((await office.app.store.digests.findLast())?.state).toBe('draft');
  // Only the draft is left, so the word alone is about it.
  expect(await desk.says('hoãn')).toContain('Đã giữ lại bản tổng hợp tuần 48');
  await office.goTo('2026-11-30', '15:00');
  expect(finance.gets()).toBe('');
});

test('a button or a word that names the draft keeps the draft', async () => {
  const { office, desk } = await cast();
  await office.goTo('2026-11-27', '16:00');
  expect(await desk.taps('Hoãn')).toContain('Đã giữ lại bản tổng hợp tuần 48');
  await desk.says('duyệt');
  expect(await desk.says('hoãn bản tổng hợp')).toContain('Đã giữ lại bản tổng hợp tuần 48');
  expect(await desk.says('hoãn 99')).not.toContain('Đã giữ lại');
});
