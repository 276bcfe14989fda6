// An office in which something is missing everywhere: a plan that gives nobody work, an agency without people, a group and
// a person that left. Each is one clear sentence to the desk, and all the rest goes out.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRecords } from '../../src/exporters/read-records.ts';
import { openCast, storePlan } from './office.ts';
import { planDraft } from './plan.ts';

const heading = 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN';
let cast: Awaited<ReturnType<typeof openCast>>;
let lost: ReturnType<(typeof cast)['office']['group']>;
let left: typeof lost;
beforeAll(async () => {
  // Nobody of Sở Xây dựng, which owes a task and a report, is linked.
  cast = await openCast();
  const { office, desk, finance } = cast;
  await storePlan(office, { ...planDraft, number: '77/KH-UBND', tasks: [], reports: [] });
  await desk.says('kích hoạt KH77');
  [lost, left] = [office.group('Tổ một'), office.group('Tổ hai')];
  for (const group of [lost, left]) {
    desk.user.says('/nhom', { chat: group });
    await office.step();
  }
  lost.kicks();
  await office.step();
  finance.user.blocks();
  for (const reader of [desk, lost]) reader.gets();
});
afterAll(() => cast.office.close());

it('the desk hears of each in a sentence, and the reminders of the others go out', async () => {
  const { office, desk, trade } = cast;
  await office.goTo('2026-11-23', '16:00');
  expect(trade.gets()).toContain('13 ·');
  const told = desk.gets();
  const sentences = told.split('\n').filter((line) => /Sở Xây dựng|Nguyễn Văn A/.test(line));
  expect(
    sentences.some((line) => /Sở Xây dựng.*chưa có đầu mối/.test(line)),
    told,
  ).toBe(true);
  expect(
    sentences.some((line) => line.includes('Nguyễn Văn A')),
    told,
  ).toBe(true);
});

it('the editions go out to whoever is left, and count the agency without people', async () => {
  const { office, secretary } = cast;
  await office.goTo('2026-11-27', '16:00');
  secretary.gets();
  left.gets();
  await office.goTo('2026-11-30', '15:00');
  expect(left.gets()).toContain(`${heading} 48`);
  expect(lost.gets()).toBe('');
  const edition = secretary.gets();
  expect(edition).toContain('Tình hình thực hiện 01 kế hoạch');
  expect(edition).toMatch(/Quá hạn 04 nhiệm vụ: .*Sở Xây dựng 01/);
});

it('files come of the plan that has work; of the empty one a sentence', async () => {
  const { office, desk } = cast;
  const fileFor = async (words: string) => {
    const text = await desk.says(words);
    const sent = office.sandbox.sent.filter(({ chatId }) => chatId === desk.user.id).at(-1);
    return { text, name: sent?.file?.name ?? '' };
  };
  expect((await fileFor('xuất báo cáo')).name).toMatch(/^bao-cao-kh15\.docx$/);
  expect((await fileFor('xuất excel')).name).toMatch(/\.xlsx$/);
  expect((await fileFor('danh sách gọi')).text).toContain('Sở Xây dựng');
  expect(await fileFor('xuất báo cáo KH77')).toEqual({
    text: 'Không có nội dung nào để xuất “KH77”. Đề nghị kiểm tra lại mã kế hoạch hoặc đơn vị.',
    name: '',
  });

  // On the command line the same is said with the reason.
  const { store, texts } = office.app;
  const context = {
    ...{ clock: office.clock, zone: 'Asia/Ho_Chi_Minh', language: 'vi' as const, texts },
    calendar: () => office.app.calendar(),
  };
  await expect(
    readRecords(store, { plan: 'KH77', agency: null, fromOn: null, toOn: null }, context),
  ).rejects.toThrow('Kế hoạch KH77 chưa giao việc nào, nên chưa có gì để xuất.');
});
