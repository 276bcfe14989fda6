// The week asked for in the coordinators' group: the edition that was posted, for those who may, and nothing else.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCast } from './office.ts';

const heading = 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN';
let cast: Awaited<ReturnType<typeof openCast>>;
let group: ReturnType<(typeof cast)['office']['group']>;
beforeAll(async () => {
  cast = await openCast();
  group = cast.office.group('Tổ đầu mối');
  cast.desk.user.says('/nhom', { chat: group });
  await cast.office.goTo('2026-11-20', '16:00');
  group.gets();
});
afterAll(() => cast.office.close());

const inGroup = async (
  who: { user: { says(text: string, options: { chat: typeof group }): unknown } },
  words: string,
  chat = group,
): Promise<string> => {
  who.user.says(words, { chat });
  await cast.office.step();
  return chat.gets();
};

it('while the draft of a week waits, the newest posted week is read, not the draft', async () => {
  expect(await inGroup(cast.desk, '/tuan')).toContain(`${heading} 46`);
  expect(await inGroup(cast.desk, '/tonghop')).toContain(`${heading} 46`);
});

it('after its hour it is word for word what was posted', async () => {
  await cast.office.goTo('2026-11-23', '13:30');
  expect(await inGroup(cast.desk, '/tuan trước')).not.toContain(heading);
  await cast.office.goTo('2026-11-23', '15:00');
  const posted = group.gets();
  expect(posted).toContain(`${heading} 47`);
  await cast.finance.says('13 đã gửi 77/STC-BC');
  const again = await inGroup(cast.secretary, '/tuan');
  expect(again).toContain(`${heading} 47`);
  expect(posted).toContain(again.trim());
  // Only the post itself can say “by 16:00 today”.
  expect(posted).toContain('hôm nay');
  expect(again).not.toContain('hôm nay');
  expect(await inGroup(cast.desk, '/tuan trước')).toBe(again);
});

it('a week that the desk keeps back is not read in the group', async () => {
  await cast.office.goTo('2026-11-27', '16:00');
  await cast.desk.says('tổng hợp chờ duyệt');
  await cast.office.goTo('2026-11-30', '15:00');
  expect(await inGroup(cast.desk, '/tuan')).toContain(`${heading} 47`);
  expect(await inGroup(cast.desk, '/tuan trước')).toMatch(/^Bản tổng hợp tuần này chưa gửi vào nhóm\./);
});

it('other periods, plans and agencies are asked for in private', async () => {
  for (const words of ['/thang', '/quy', '/tuan stc', '/tonghop lúc nào đó'])
    expect(await inGroup(cast.desk, words)).toMatch(/^Trong nhóm chỉ xem lại được bản tổng hợp tuần/);
});

it('who may not, whoever only talks about it, and a group that is not linked get nothing', async () => {
  expect(await inGroup(cast.trade, '/tuan')).toBe('');
  expect(await inGroup(cast.desk, 'tổng hợp tuần này')).toBe('');
  expect(await inGroup(cast.desk, '/tuan', cast.office.group('Nhóm khác'))).toBe('');
});
