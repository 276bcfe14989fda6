// A focal point is replaced in one line, as the agency decided and the desk confirms; the agency keeps its work.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
});
afterEach(() => cast.office.close());

it('by a colleague who is linked: at once, and both hear of it', async () => {
  const { office, desk, finance } = cast;
  const standBy = await office.link('Phạm Thị D', 'stand-by', 'Sở Tài chính');
  expect(await desk.says('thay đầu mối stc: Nguyễn Văn A bằng đồng chí Phạm Thị D')).toContain(
    'từ hôm nay đồng chí Phạm Thị D thay đồng chí Nguyễn Văn A làm đầu mối của Sở Tài chính',
  );
  expect(finance.gets()).toContain('thôi làm đầu mối của Sở Tài chính');
  expect(standBy.gets()).toContain('Từ nay, kênh này nhắc việc của Sở Tài chính');
  expect(await finance.says('việc')).toMatch(/^Đây là kênh nhắc việc tự động/);
  expect(await standBy.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
  const events = await office.app.store.audit.list({ subject: 'agency:so-tai-chinh', limit: 50 });
  expect(events.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['membership-ended', 'membership-begun']),
  );
  // One word sets it back: both serve as before.
  expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác: thay người đại diện');
  expect(await finance.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
});

it('by somebody new: the old one goes on until the new one is confirmed', async () => {
  const { office, desk, finance } = cast;
  const answer = await desk.says('thay dau moi stc bang Phạm Thị Bằng');
  expect(answer).toContain(
    'Mã mời cho đồng chí Phạm Thị Bằng, đầu mối của Sở Tài chính thay đồng chí Nguyễn Văn A',
  );
  const someone = office.enter('Phạm Thị Bằng');
  await someone.says(answer.match(/MA [2-9A-Z]{8}/)?.[0] ?? '');
  await someone.says('1');
  expect(desk.gets()).toContain('(thay đồng chí Nguyễn Văn A)');
  expect(await finance.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
  finance.gets();
  const done = await desk.says('1');
  expect(done).toContain('Đồng chí Nguyễn Văn A thôi làm đầu mối của Sở Tài chính, đã được thông tin.');
  expect(finance.gets()).toContain('thôi làm đầu mối của Sở Tài chính');
  expect(await someone.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
  expect(await finance.says('việc')).toMatch(/^Đây là kênh nhắc việc tự động/);
});

it('in every plan that he served, and in no other', async () => {
  const { office, desk, finance } = cast;
  const { store } = office.app;
  const servesOf = async () =>
    (await store.people.listMembershipsOf('so-tai-chinh')).filter(({ untilOn }) => untilOn === null);
  const [whole] = await servesOf();
  if (whole === undefined) throw new Error('Nobody serves.');
  const rows = [whole, { ...whole, id: `${whole.id}-b`, version: 0 }].map((row, index) =>
    put('membership', { ...row, planId: ['KH15', 'KH99'][index] ?? null }),
  );
  await store.commit({ ...noChange(null), puts: rows }, [], []);
  const answer = await desk.says('thay dau moi stc bang Phạm Thị Bằng');
  const someone = office.enter('Phạm Thị Bằng');
  await someone.says(answer.match(/MA [2-9A-Z]{8}/)?.[0] ?? '');
  await someone.says('1');
  finance.gets();
  expect(await desk.says('1')).toContain('Đồng chí Nguyễn Văn A thôi làm đầu mối');
  expect(finance.gets().match(/thôi làm đầu mối/g)).toHaveLength(1);
  const now = await servesOf();
  expect(now.map(({ planId }) => planId).sort()).toEqual(['KH15', 'KH99']);
  expect(now.some(({ personId }) => personId === whole.personId)).toBe(false);
  expect(await finance.says('việc')).toMatch(/^Đây là kênh nhắc việc tự động/);
  expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác');
  expect((await servesOf()).map(({ personId }) => personId)).toEqual([whole.personId, whole.personId]);
});

it('as the focal point asked for: the desk reads the line to write once the agency has decided', async () => {
  await cast.finance.says('tôi chuyển công tác, đồng chí Phạm Thị D thay tôi làm đầu mối');
  expect(cast.desk.gets()).toContain('“thay đầu mối Sở Tài chính: Nguyễn Văn A bằng Phạm Thị D”');
  expect(await cast.finance.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
});

it('not when it is unclear who goes, and by nobody but the desk', async () => {
  expect(await cast.desk.says('thay đầu mối snv bằng Phạm Thị D')).toContain('Chưa rõ thay ai');
  expect(await cast.desk.says('thay đầu mối stc: Lê Văn C bằng Phạm Thị D')).toContain(
    'Chưa rõ thay ai “Lê Văn C”',
  );
  await cast.trade.says('thay đầu mối stc bằng Lê Văn C');
  expect(await cast.finance.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
});
