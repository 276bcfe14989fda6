// Taps on Telegram: the answer stands where the question, the page or the echo stood, and a reminder stays as it came.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCast, type Someone } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
});
afterEach(() => cast.office.close());

/** What the chat shows: each message as it reads now, oldest first. */
function chatOf({ user }: Someone): string[] {
  const words = new Map<string, string>();
  for (const { chatId, messageId, text } of cast.office.sandbox.sent)
    if (chatId === user.id) words.set(messageId, text);
  return [...words.values()];
}

it('a question gives way to its answer, and an echo to what corrects it', async () => {
  const { finance } = cast;
  expect(await finance.says('đang làm 40%')).toContain('xin hỏi lại là việc nào');
  const before = chatOf(finance).length;
  expect(await finance.taps('1')).toContain('Đã ghi: việc 13 (Sở Tài chính) đang thực hiện, 40%.');
  expect(await finance.taps('Sửa')).toContain('1. Việc 13 (Sở Tài chính): 40%');
  expect(await finance.taps('0')).toContain('Giữ nguyên điều đã ghi:\n• việc 13: 40%');
  expect(chatOf(finance)).toHaveLength(before);
  expect(chatOf(finance).at(-1)).toContain('Giữ nguyên');
});

it('what is typed is answered by a message of its own', async () => {
  const { finance } = cast;
  await finance.says('đang làm 40%');
  const before = chatOf(finance).length;
  await finance.says('1');
  expect(chatOf(finance)).toHaveLength(before + 1);
});

it('pages are turned where they stand, both ways', async () => {
  const { desk, office } = cast;
  for (let count = 0; count < 13; count++)
    await desk.says('thêm việc stc: Rà soát số liệu, hoàn thành trước ngày 28/11/2026');
  await office.goTo('2026-11-24', '10:00');
  const first = await desk.says('sắp đến hạn');
  const before = chatOf(desk).length;
  const second = await desk.taps('Xem tiếp');
  expect(second).toContain('SẮP ĐẾN HẠN');
  expect(second).not.toBe(first);
  expect(desk.buttons()).toEqual(['Trang trước']);
  expect(await desk.taps('Trang trước')).toBe(first);
  expect(chatOf(desk)).toHaveLength(before);
});

it('a reminder stays as it came', async () => {
  const { finance, office } = cast;
  await office.goTo('2026-11-16', '10:00');
  const reminder = finance.gets();
  const before = chatOf(finance);
  expect(await finance.taps('13 Đang làm')).toContain('Đã ghi: việc 13');
  expect(chatOf(finance).slice(0, -1)).toEqual(before);
  expect(chatOf(finance).some((text) => reminder.includes(text))).toBe(true);
});

it('the decision on a draft stands under its words, and can be turned there', async () => {
  const { desk, office } = cast;
  await office.goTo('2026-11-06', '15:30');
  const draft = chatOf(desk).at(-1) ?? '';
  expect(draft).toContain('DỰ THẢO TỔNG HỢP TUẦN 45');
  const before = chatOf(desk).length;
  desk.gets();
  expect(await desk.taps('Hoãn')).toBe(
    `${draft}\n\nĐã giữ lại bản tổng hợp tuần 45, không gửi ai. Khi muốn gửi, nhắn “duyệt”.`,
  );
  expect(desk.buttons()).toEqual(['Duyệt']);
  expect(await desk.taps('Duyệt')).toContain('Đã duyệt bản tổng hợp tuần 45.');
  expect(chatOf(desk)).toHaveLength(before);
});

it.each(['message to edit not found', "message can't be edited"])(
  'a message that is gone or cannot be changed any more is followed by a new one: %s',
  async (description) => {
    const { finance, office } = cast;
    await finance.says('đang làm 40%');
    const before = chatOf(finance).length;
    const fault = { code: 400, description: `Bad Request: ${description}` };
    office.sandbox.failNext({ method: 'editMessageText', fault });
    expect(await finance.taps('1')).toContain('Đã ghi: việc 13');
    expect(chatOf(finance)).toHaveLength(before + 1);
  },
);

it('an answer that may have been put there is put there again, once to the reader', async () => {
  const { finance, office } = cast;
  await finance.says('đang làm 40%');
  const before = chatOf(finance).length;
  office.sandbox.failNext({ method: 'editMessageText', fault: 'drop-after-accept' });
  await finance.taps('1');
  await office.clock.advance(3 * 60_000);
  await office.step();
  expect(chatOf(finance)).toHaveLength(before);
  expect(chatOf(finance).at(-1)).toMatch(/^Đã ghi: việc 13.*\n.*“sửa”\.$/);
  expect(await office.app.store.outbox.list('uncertain')).toEqual([]);
  expect(await office.app.store.outbox.list('pending')).toEqual([]);
});

it('the button of an earlier question answers no later one', async () => {
  const { finance, office } = cast;
  await finance.says('đang làm 40%');
  const [old] = office.sandbox.sent.filter(({ chatId }) => chatId === finance.user.id).slice(-1);
  await finance.says('đã xong');
  finance.user.taps(old?.messageId ?? '', '1');
  await office.step();
  expect(chatOf(finance).some((text) => text.startsWith('Câu hỏi này đã qua nên chưa ghi gì.'))).toBe(true);
  expect(await finance.says('việc')).toContain('02 việc đang mở');
  // The later question still stands.
  expect(await finance.taps('1')).toContain('Sở Tài chính báo đã gửi báo cáo (việc 13, KH 15)');
});
