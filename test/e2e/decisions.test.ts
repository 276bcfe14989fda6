// The desk decides in its chat: extensions, supplements, obstacles for the leaders, assignments, days, pauses, tasks by hand.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
  await cast.office.goTo('2026-11-02', '10:30');
  for (const person of [cast.desk, cast.finance, cast.trade]) person.gets();
});
afterEach(() => cast.office.close());

describe('a request for more time', () => {
  beforeEach(async () => {
    await cast.trade.says('13 xin lùi đến 30/11 vì chờ số liệu');
    cast.desk.gets();
  });

  it('is agreed to: the desk receives later, the plan’s day stays, and reminders follow the new day', async () => {
    const { desk, trade, office } = cast;
    expect(await desk.says('đồng ý gia hạn 13 sct')).toContain(
      'thống nhất nhận việc 13 của Sở Công Thương đến hết thứ Hai 30/11/2026',
    );
    expect(trade.gets()).toBe(
      'Về đề nghị của Sở Công Thương: Sở Văn hóa, Thể thao và Du lịch thống nhất nhận báo cáo (việc 13) đến hết thứ Hai 30/11/2026. Thời hạn tại kế hoạch (trước ngày 25/11/2026) không thay đổi và vẫn nêu trong báo cáo tổng hợp. Lần nhắc tới: thứ Sáu 06/11.',
    );
    await office.goTo('2026-11-25', '17:00');
    trade.gets();
    await office.goTo('2026-11-26', '09:00');
    // Two working days before the day that was agreed, and nothing about a delay.
    const reminder = trade.gets();
    expect(reminder).toContain('trước ngày 25/11 → nên gửi chậm nhất thứ Hai 30/11');
    expect(reminder).not.toContain('chưa nhận được');
    await office.goTo('2026-12-01', '09:00');
    expect(trade.gets()).toContain('chưa nhận được báo cáo');
  });

  it('is refused with a reason only', async () => {
    const { desk, trade } = cast;
    expect(await desk.says('không đồng ý 13 sct')).toContain('Đề nghị nhắn kèm lý do');
    expect(trade.gets()).toBe('');
    await desk.says('không đồng ý 13 sct: Sở phải trình UBND tỉnh ngày 30/11');
    expect(trade.gets()).toContain(
      'rất tiếc chưa thể lùi việc 13, do Sở phải trình UBND tỉnh ngày 30/11. Đề nghị Sở gửi phần đã có trước ngày 25/11/2026.',
    );
    expect(await desk.says('đồng ý gia hạn 13 sct')).toContain('Không có đề nghị gia hạn nào đang chờ');
  });

  it('is answered with another day, which the agency accepts in one word', async () => {
    const { desk, trade } = cast;
    await desk.says('13 sct đến 27/11');
    expect(trade.gets()).toBe(
      'Về việc 13: Sở Văn hóa, Thể thao và Du lịch đề nghị thời điểm khác là hết thứ Sáu 27/11/2026. Đồng chí nhắn “đồng ý”, hoặc ngày khác kèm lý do. Trân trọng.',
    );
    expect(await trade.says('đồng ý')).toContain(
      'thống nhất nhận báo cáo (việc 13) đến hết thứ Sáu 27/11/2026',
    );
    expect(desk.gets()).toContain('ĐỒNG Ý THỜI ĐIỂM KHÁC · Sở Công Thương');
    expect(await desk.says('đồng ý gia hạn 13 sct')).toContain('Không có đề nghị gia hạn nào');
  });

  it('moves the plan’s own day only with the number of a document', async () => {
    const { desk, trade } = cast;
    await desk.says('đồng ý gia hạn 13 sct theo 300/UBND-KGVX ngày 20/11/2026');
    expect(trade.gets()).toContain(
      'Đã ghi điều chỉnh thời hạn việc 13 từ ngày 25/11/2026 sang ngày 30/11/2026 theo Văn bản số 300/UBND-KGVX ngày 20/11/2026.',
    );
  });

  it('cannot be decided by an agency', async () => {
    const { finance, trade } = cast;
    await finance.says('đồng ý gia hạn 13 sct');
    expect(trade.gets()).toBe('');
    const [extension] = await cast.office.app.store.items.listExtensions();
    expect(extension?.state).toBe('requested');
  });
});

it('a task’s day is the plan’s: without a document it stays', async () => {
  const { desk, office } = cast;
  const builder = await office.link('Vũ Văn G', 'focal-point', 'Sở Xây dựng');
  await builder.says('10 xin lùi đến 15/12 vì mưa bão');
  desk.gets();
  expect(await desk.says('đồng ý gia hạn 10')).toContain(
    'chỉ điều chỉnh khi có văn bản của cơ quan ban hành',
  );
  expect(await desk.says('đổi hạn 10 đến 15/12/2026')).toContain('chỉ điều chỉnh khi có văn bản');
  expect(await desk.says('đổi hạn 10 đến 15/12/2026 theo 300/UBND-KGVX')).toContain('sang thứ Ba 15/12/2026');
  expect(builder.gets()).toContain('từ ngày 30/11/2026 sang ngày 15/12/2026 theo Văn bản số 300/UBND-KGVX.');
});

it('a supplement is asked for, and the first day goes on counting', async () => {
  const { desk, finance, office } = cast;
  expect(await desk.says('đề nghị bổ sung 13 stc: số kinh phí')).toContain('chưa được báo gửi');
  await finance.says('13 đã gửi 512/BC-STC ngày 02/11/2026');
  await desk.says('đã nhận stc');
  finance.gets();
  await desk.says('đề nghị bổ sung 13 stc: số kinh phí đã giải ngân năm 2026 đến 30/11/2026');
  expect(finance.gets()).toBe(
    'Sở Văn hóa, Thể thao và Du lịch đã nhận Báo cáo số 512/BC-STC. Đề nghị Sở Tài chính bổ sung: số kinh phí đã giải ngân năm 2026; gửi chậm nhất thứ Hai 30/11/2026.\nBáo cáo vẫn được tính đúng hạn theo ngày gửi lần đầu 02/11. Trân trọng.',
  );
  await office.goTo('2026-11-27', '09:00');
  finance.gets();
  expect(await finance.says('13 đã gửi bổ sung 520/BC-STC ngày 27/11/2026')).toContain('Mã ghi nhận');
  await desk.says('đã nhận 13 stc');
  expect(finance.gets()).toContain('tính đúng hạn theo ngày gửi 02/11/2026');
});

it('an obstacle reaches the leaders only when the desk passes it on, in the desk’s words', async () => {
  const { desk, finance, secretary, office } = cast;
  expect(await desk.says('chuyển lãnh đạo 11 stc: đề xuất họp')).toContain(
    'Không có khó khăn, vướng mắc nào đang mở',
  );
  await finance.says('11 vướng: Sở Nội vụ chậm gửi số liệu');
  await desk.says('chuyển lãnh đạo 11 stc: đề xuất họp liên ngành trước ngày 15/11');
  await office.goTo('2026-11-06', '15:40');
  await desk.says('duyệt');
  secretary.gets();
  await office.goTo('2026-11-09', '08:00');
  const edition = secretary.gets();
  expect(edition).toContain('đề xuất họp liên ngành trước ngày 15/11');
  expect(edition).not.toContain('chậm gửi số liệu');
});

it('work is given to another agency, and withdrawn, with a word to each', async () => {
  const { desk, finance, trade, office } = cast;
  expect(await desk.says('giao lại 11 stc cho sct')).toContain(
    'Đã giao lại việc 11 của Sở Tài chính cho Sở Công Thương',
  );
  expect(finance.gets()).toContain('việc 11 được chuyển từ Sở Tài chính đến Sở Công Thương');
  expect(trade.gets()).toContain('11 · Thẩm định, trình bố trí kinh phí năm 2027');
  expect(await finance.says('xem 11')).toContain('Không tìm thấy số việc');
  expect(await desk.says('giao lại 13 stc cho sct')).toContain('đã được giao việc đó');
  expect(await desk.says('thu hồi 11')).toContain('Đề nghị nhắn kèm lý do');
  await desk.says('thu hồi 11: Văn bản số 300/UBND giao đơn vị khác');
  expect(trade.gets()).toContain('việc 11 được thu hồi, do Văn bản số 300/UBND giao đơn vị khác');
  expect((await office.app.store.items.list({ code: 11, open: true })).length).toBe(0);
});

it('agencies are paused and go on', async () => {
  const { desk, trade, finance, office } = cast;
  expect(await desk.says('tạm dừng nhắc sct')).toContain('Đã tạm dừng nhắc 01 việc: Sở Công Thương.');
  expect(trade.gets()).toContain('Từ hôm nay tạm dừng nhắc việc đối với Sở Công Thương');
  await office.goTo('2026-11-19', '09:00');
  expect(trade.gets()).toBe('');
  expect(finance.gets()).not.toBe('');
  await desk.says('tiếp tục nhắc sct');
  expect(trade.gets()).toContain('tiếp tục nhắc việc đối với Sở Công Thương');
  await office.goTo('2026-11-23', '11:00');
  expect(trade.gets()).toContain('13 ·');
});

it('a task is added in one line, with its day read from the words', async () => {
  const { desk, finance } = cast;
  expect(
    await desk.says('thêm việc stc, sct: Rà soát danh mục dự án, hoàn thành trước ngày 15/12/2026'),
  ).toContain('Đã thêm việc giao Sở Tài chính; Sở Công Thương:\n14 · Rà soát danh mục dự án (KH 15)\nHạn:');
  expect(finance.gets()).toContain('14 · Rà soát danh mục dự án (KH 15)\nHạn: trước ngày 15/12');
  expect(await desk.says('thêm việc cho STC: báo cáo dự toán trước 30/11')).toContain(
    '15 · Báo cáo dự toán (KH 15)\nHạn: trước ngày 30/11',
  );
  expect(await desk.says('thêm việc sở trên trời: Làm gì đó')).toContain('Chưa nhận ra đơn vị');
});

it('those who have not sent are asked in one step, all, all but some, or one; and listed for the telephone', async () => {
  const { desk, finance, trade } = cast;
  const all = await desk.says('nhắc tất cả');
  expect(all).toContain('Đã cho nhắc 02 đơn vị về việc 13: ');
  expect(all).toContain('Chưa nhắc được (02): Sở Nội vụ; Sở Xây dựng, chưa có đầu mối');
  expect(finance.gets()).toContain('13 · Báo cáo kết quả truyền thông');
  expect(trade.gets()).toContain('13 · Báo cáo kết quả truyền thông');
  await desk.says('nhắc trừ sct');
  expect(finance.gets()).toContain('13 ·');
  expect(trade.gets()).toBe('');
  await desk.says('nhắc 13 sct');
  expect(finance.gets()).toBe('');
  expect(trade.gets()).toContain('13 ·');
  expect(await desk.says('nhắc trừ sở trên trời')).toContain('Chưa nhận ra đơn vị');
  expect(finance.gets()).toBe('');
  expect(await desk.says('danh sách gọi')).toContain('Nguyễn Văn A');
});

it('a wrong reminder is taken back with an apology, and everything stands in the history', async () => {
  const { desk, finance } = cast;
  await finance.says('13 đang làm 30%');
  await desk.says('xin lỗi 13 stc: Sở Tài chính đã gửi báo cáo ngày 20/10/2026');
  expect(finance.gets()).toBe(
    'Sở Văn hóa, Thể thao và Du lịch xin lỗi đồng chí: tin nhắn vừa rồi về việc 13 gửi chưa đúng, Sở Tài chính đã gửi báo cáo ngày 20/10/2026. Đề nghị đồng chí bỏ qua tin nhắn đó. Trân trọng.',
  );
  expect(await desk.says('lịch sử 13 stc')).toBe(
    [
      'LỊCH SỬ · 02 mục gần nhất',
      '02/11 10 giờ 30: việc 13 Sở Tài chính, đơn vị trả lời (đồng chí Nguyễn Văn A)',
      '02/11 10 giờ 30: việc 13 Sở Tài chính, xin lỗi vì tin chưa đúng (đồng chí Trần Thị B)',
    ].join('\n'),
  );
});

it('a closed plan asks nobody any more', async () => {
  const { desk, finance, office } = cast;
  expect(await desk.says('chốt năm KH99')).toContain('Chưa rõ kế hoạch nào “kh99”');
  expect(await desk.says('chốt năm KH15')).toContain('Đã chốt KH 15: Truyền thông về chuyển đổi số năm 2026');
  finance.gets();
  await office.goTo('2026-11-30', '09:00');
  expect(finance.gets()).toBe('');
});
