// A group that the bot was removed from: the desk hears it in one sentence, and everything else goes out.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCast } from './office.ts';

const heading = 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN';
let cast: Awaited<ReturnType<typeof openCast>>;
let first: ReturnType<(typeof cast)['office']['group']>;
let second: typeof first;
beforeAll(async () => {
  cast = await openCast();
  const { office, desk } = cast;
  [first, second] = [office.group('Tổ một'), office.group('Tổ hai')];
  for (const group of [first, second]) {
    desk.user.says('/nhom', { chat: group });
    await office.step();
  }
  await office.goTo('2026-11-06', '16:00');
  for (const reader of [first, second, desk, cast.secretary]) reader.gets();
});
afterAll(() => cast.office.close());

const leftFrom = (title: string): string =>
  `Kênh này không còn trong nhóm “${title}” nên không gửi bản tổng hợp tuần vào nhóm ấy được; để gửi lại, đề nghị mời kênh này vào nhóm rồi nhắn “/nhom” tại đó.`;

it('the desk hears it once, and the other group and the leaders get their edition', async () => {
  first.kicks();
  await cast.office.step();
  expect(cast.desk.gets()).toBe(leftFrom('Tổ một'));
  await cast.office.goTo('2026-11-09', '15:00');
  expect(second.gets()).toContain(`${heading} 45`);
  expect(cast.secretary.gets()).toContain('tuần 45');
  expect(cast.desk.gets()).not.toContain('Kênh này không còn');
});

it('when no group is left the desk gets the text, to pass it on by hand', async () => {
  second.kicks();
  await cast.office.goTo('2026-11-13', '16:00');
  expect(cast.desk.gets()).toContain(leftFrom('Tổ hai'));
  await cast.office.goTo('2026-11-16', '15:00');
  expect(cast.desk.gets()).toContain(`${heading} 46`);
  expect(first.gets() + second.gets()).toBe('');
});

it('a group that turns out lost only when the post is sent: the desk gets the text and the picture at once', async () => {
  const { office, desk } = cast;
  const third = office.group('Tổ ba');
  desk.user.says('/nhom', { chat: third });
  await office.step();
  await office.goTo('2026-11-23', '13:50');
  for (const reader of [third, desk]) reader.gets();
  const before = office.sandbox.sent.length;
  // The update that tells of the removal is lost; only the send finds out.
  office.sandbox.failNext({
    method: 'sendMessage',
    chatId: third.id,
    fault: { code: 403, description: 'Forbidden: bot was kicked from the supergroup chat' },
  });
  await office.goTo('2026-11-23', '15:00');
  expect(third.gets()).not.toContain(heading);
  const told = desk.gets();
  expect(told).toContain(leftFrom('Tổ ba'));
  expect(told.split(`${heading} 47`)).toHaveLength(2);
  const pictures = office.sandbox.sent
    .slice(before)
    .filter(({ chatId, file }) => chatId === desk.user.id && file?.name.endsWith('.png'));
  expect(pictures).toHaveLength(1);
});
