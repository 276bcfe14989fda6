// What each reader may know, said as people would try it: one office, one morning, one story.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.office.close());

const kept = 'số liệu mật của Sở Công Thương';

it('another agency’s part of a shared report is not shown, however it is asked for', async () => {
  const { finance, trade, desk } = cast;
  await trade.says(`13 vướng: chờ ${kept}`);
  expect(await desk.says('xem 13 sct')).toContain(kept);
  for (const words of [
    'xem 13 sct',
    'xem 13',
    '/xem 13 sct',
    'lịch sử 13 sct',
    'tình hình sct',
    '/status sct',
  ])
    expect(await finance.says(words), words).not.toContain(kept);
  // An item that only another agency has does not exist for him.
  for (const words of ['xem 10', 'giúp 10']) expect(await finance.says(words), words).toContain('“10”');
});

it('a forwarded message of the desk, and one of a stranger, open nothing', async () => {
  const { finance, office, desk } = cast;
  const forwardedFrom = 'Trần Thị B';
  for (const words of ['xem 13 sct', '/status', 'đã nhận sct'])
    expect(await finance.says(words, { forwardedFrom }), words).toBe('');
  expect(await office.enter('Người lạ').says('xem 13 sct', { forwardedFrom })).toBe('');
  expect(await desk.says('chưa gửi 13')).toContain('đã gửi 0/04');
});

it('an unlinked person learns the way in and no name of an item, an agency or a person', async () => {
  const stranger = cast.office.enter('Người lạ');
  for (const words of ['xem 13', '/status', 'việc', 'chưa gửi 13', 'đầu mối stc là ai']) {
    const answer = await stranger.says(words);
    expect(answer, words).toContain('Đây là kênh nhắc việc tự động');
    for (const secret of ['Sở Tài chính', 'Nguyễn Văn A', 'việc 13', 'Báo cáo kết quả'])
      expect(answer, words).not.toContain(secret);
  }
});

it('in a linked group an anonymous administrator and a focal point get nothing', async () => {
  const { office, desk, finance } = cast;
  const group = office.group('Tổ điều phối');
  await desk.says('/nhom', { chat: group });
  group.gets();
  for (const words of ['/status', 'xem 13', 'chưa gửi 13', 'đã nhận stc', '/nhom', 'duyệt']) {
    group.anonymousSays(words);
    await finance.says(words, { chat: group });
  }
  await office.step();
  expect(group.gets()).toBe('');
  expect(await desk.says('chưa gửi 13')).toContain('đã gửi 0/04');
});

it('of a restricted plan everybody reads number and day, nobody a title or words', async () => {
  const { desk, finance, secretary } = cast;
  const title = 'Thẩm định, trình bố trí kinh phí';
  expect(await finance.says('xem 11')).toContain(title);
  await desk.says('nội dung KH15 hạn chế');
  for (const [who, words] of [
    [finance, 'xem 11'],
    [finance, 'việc'],
    [finance, '11 đang làm 20%'],
    [desk, 'xem 11 stc'],
    [desk, 'xem 13 sct'],
    [desk, 'vướng mắc nào chưa xử lý'],
    [secretary, '/status stc'],
  ] as const) {
    const answer = await who.says(words);
    expect(answer, words).toMatch(/1[13]/);
    expect(answer, words).not.toContain(title);
    expect(answer, words).not.toContain(kept);
    expect(answer, words).not.toContain('kết quả truyền thông');
  }
});
