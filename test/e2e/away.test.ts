// Away and hand-over: the stand-by who is linked, the one who is not, yes and no, coming back, and a change for good.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCast, type Someone } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
let standBy: Someone;
beforeEach(async () => {
  cast = await openCast();
  standBy = await cast.office.link('Phạm Thị D', 'stand-by', 'Sở Tài chính');
  cast.desk.gets();
});
afterEach(() => cast.office.close());

it('the stand-by gets the reminders until the day, and then they come back', async () => {
  const { office, finance } = cast;
  expect(await finance.says('tôi nghỉ đến 5/11, đ/c D thay')).toBe(
    [
      'Đã ghi: đồng chí vắng đến hết thứ Năm 05/11/2026. Từ hôm nay đồng chí Phạm Thị D nhận nhắc 02 việc của Sở Tài chính (gần nhất: việc 13, 23/11). Thứ Sáu 06/11 tin nhắc trở lại đồng chí.',
      'Về sớm, nhắn “đã về”. Chưa đúng, nhắn lại ngày và người thay.',
    ].join('\n'),
  );
  expect(standBy.gets()).toBe(
    [
      'Kính gửi đồng chí Phạm Thị D (Sở Tài chính)',
      'Đồng chí Nguyễn Văn A vắng đến hết 05/11/2026 và đề nghị đồng chí theo dõi thay 02 việc:',
      '13 · nên gửi chậm nhất thứ Hai 23/11',
      '11 · không có ngày hạn',
      'Nhắn “nhận” hoặc “không nhận”. Trân trọng.',
    ].join('\n'),
  );
  expect(await standBy.says('nhận ạ')).toContain('đồng chí nhận theo dõi thay đến hết 05/11/2026');
  await office.goTo('2026-11-02', '10:30');
  expect(finance.gets()).toBe('');
  expect(standBy.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026');
  expect(await standBy.says('13 đang làm 20%')).toContain('việc 13 (Sở Tài chính) đang thực hiện, 20%');
  await office.goTo('2026-11-16', '10:30');
  expect(finance.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026');
  expect(standBy.gets()).toBe('');
});

it('"đã về" ends it at once, and the stand-by hears so', async () => {
  const { office, finance } = cast;
  await finance.says('vắng đến 30/11, đồng chí D thay');
  standBy.gets();
  expect(await finance.says('đã về')).toContain('Từ nay tin nhắc trở lại đồng chí');
  expect(standBy.gets()).toContain('Đồng chí Nguyễn Văn A đã về');
  await office.goTo('2026-11-02', '10:30');
  expect(finance.gets()).toContain('13 ·');
  expect(await finance.says('đã về')).toContain('không thay đổi gì');
});

it('a stand-by who says no is taken out, and the desk looks after it', async () => {
  const { desk, finance, office } = cast;
  await finance.says('vắng đến 30/11, đồng chí D thay');
  standBy.gets();
  expect(await standBy.says('không nhận')).toContain('không nhận theo dõi thay');
  expect(finance.gets()).toContain('Đồng chí Phạm Thị D không nhận theo dõi thay');
  expect(desk.gets()).toContain('BÁO VẮNG · Sở Tài chính');
  await office.goTo('2026-11-02', '10:30');
  expect(finance.gets()).toBe('');
});

it('someone who is not linked gets a code through the sender', async () => {
  const { desk, finance, office } = cast;
  const text = await finance.says('vắng đến 5/12, đồng chí Hoàng Hoa thay');
  expect(text).toContain('Đồng chí Hoàng Hoa chưa tham gia kênh này; đồng chí chuyển giúp mã mời: MA ');
  expect(desk.gets()).toContain('BÁO VẮNG · Sở Tài chính\nVắng đến hết thứ Bảy 05/12/2026.');
  const newcomer = office.enter('Hoa');
  expect(await newcomer.says(text.match(/MA \w{8}/)?.[0] ?? '')).toContain(
    'Đồng chí Hoàng Hoa, đầu mối dự phòng của Sở Tài chính',
  );
});

it('for good is the agency’s decision: it goes to the desk, and reminders stay', async () => {
  const { desk, finance, office } = cast;
  expect(await finance.says('tôi chuyển công tác, đ/c D thay tôi làm đầu mối')).toContain(
    'Đã chuyển đề nghị thay đầu mối Sở Tài chính (đồng chí Nguyễn Văn A sang đồng chí D) đến bộ phận tổng hợp',
  );
  expect(desk.gets()).toContain('ĐỀ NGHỊ THAY ĐẦU MỐI · Sở Tài chính');
  await office.goTo('2026-11-02', '10:30');
  expect(finance.gets()).toContain('13 ·');
});

it('without a day nothing is recorded', async () => {
  expect(await cast.finance.says('tôi đi công tác, đ/c D thay')).toContain('Đồng chí vắng đến ngày nào?');
});
