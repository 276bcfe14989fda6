// A focal point answers in words: what is said, what comes back, what the desk hears. Given, says, gets.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCast } from './office.ts';

type Cast = Awaited<ReturnType<typeof openCast>>;
let cast: Cast;
beforeEach(async () => {
  cast = await openCast();
  // The Monday on which the first reminder goes out.
  await cast.office.goTo('2026-11-02', '10:30');
  for (const person of [cast.desk, cast.finance, cast.trade]) person.gets();
});
afterEach(() => cast.office.close());

describe('progress', () => {
  it('is echoed in one line, and what hinders goes to the desk alone', async () => {
    const { desk, trade, finance, secretary } = cast;
    expect(await trade.says('xong 60%, còn chờ Sở Tài chính')).toBe(
      [
        'Đã ghi: việc 13 (Sở Công Thương) đang thực hiện, 60%; đang chờ Sở Tài chính.',
        'Nội dung “chờ Sở Tài chính” chỉ bộ phận tổng hợp xem, không đưa lên nhóm. Nếu đã có văn bản trao đổi, đồng chí nhắn thêm số, ngày.',
        'Chưa đúng, nhắn “sửa”.',
      ].join('\n'),
    );
    expect(desk.gets()).toContain('KHÓ KHĂN, VƯỚNG MẮC · Sở Công Thương · việc 13, KH 15');
    expect(finance.gets()).toBe('');
    expect(secretary.gets()).toBe('');
  });

  it('is taken back with "sửa", as if it had not been said', async () => {
    const { desk, trade, office } = cast;
    await trade.says('đang làm 40%');
    await trade.says('xong 60%, còn chờ Sở Tài chính');
    desk.gets();
    expect(await trade.says('sửa')).toBe(
      [
        'Điều vừa ghi, nhắn 1 để bỏ:',
        '1. Việc 13 (Sở Công Thương): 60% (02/11); khó khăn, vướng mắc',
        '0. Giữ nguyên',
        'Hoặc nhắn lại thông tin đúng, ví dụ: “13 đang làm 70%”.',
      ].join('\n'),
    );
    expect(await trade.says('1')).toContain('Việc 13 (Sở Công Thương) trở lại như trước: 40% (02/11).');
    expect(desk.gets()).toContain('ĐÃ RÚT LẠI · Sở Công Thương · việc 13, KH 15');
    expect(await office.app.store.items.listObstacles()).toEqual([]);
    expect(await trade.says('sửa')).toContain('Không có điều gì vừa ghi để sửa');
  });

  it('stays when "sửa" is answered with 0, and a new fact in words replaces it', async () => {
    const { trade } = cast;
    await trade.says('đang làm 40%');
    await trade.says('sửa');
    expect(await trade.says('0')).toContain('Giữ nguyên điều đã ghi:\n• việc 13: 40%');
    expect(await trade.says('việc')).toContain('40%');
    await trade.says('sửa');
    expect(await trade.says('13 đang làm 70%')).toContain('đang thực hiện, 70%');
  });

  it('cannot be taken back once the desk has received the report', async () => {
    const { desk, trade } = cast;
    await trade.says('đã gửi 88/BC-SCT ngày 02/11/2026');
    await desk.says('đã nhận sct');
    expect(trade.gets()).toContain('đã tiếp nhận Báo cáo số 88/BC-SCT');
    await trade.says('sửa');
    expect(await trade.says('1')).toContain('đã có thay đổi sau đó');
  });

  it('of a report that was said to be sent is open again after "sửa"', async () => {
    const { desk, trade } = cast;
    await trade.says('đã gửi');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04');
    await trade.says('sửa');
    await trade.says('1');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 0/04');
  });
});

describe('asking back', () => {
  it('offers the likely items as numbers; 0 records nothing, silence neither', async () => {
    const { finance, office } = cast;
    await office.goTo('2026-11-02', '11:00');
    // Two items are open and a list of both was the last message.
    await finance.says('việc');
    expect(await finance.says('xong rồi')).toBe(
      [
        'Đồng chí báo “xong rồi”, xin hỏi lại là việc nào (nhắn một số):',
        '1. Việc 13, đã gửi báo cáo kết quả truyền thông năm 2026',
        '2. Việc 11, đã xong: Thẩm định, trình bố trí kinh phí năm 2027',
        '3. Cả hai',
        '0. Chưa xong việc nào',
        'Chưa chọn thì chưa ghi gì.',
      ].join('\n'),
    );
    expect(await finance.says('0')).toContain('Chưa ghi gì');
    expect(await finance.says('việc')).toContain('02 việc đang mở');
  });

  it('records what is chosen: one, or both at once', async () => {
    const { finance } = cast;
    await finance.says('việc');
    await finance.says('xong rồi');
    expect(await finance.says('2')).toContain(
      'báo đã hoàn thành “Thẩm định, trình bố trí kinh phí năm 2027”',
    );
    expect(await finance.says('việc')).toContain('01 việc đang mở');
  });

  it('asks for the day of an extension: around the weekend after the printed day', async () => {
    const { desk, trade } = cast;
    expect(await trade.says('xin lùi đến cuối tuần')).toContain('1. Thứ Sáu 27/11\n2. Thứ Hai 30/11');
    expect(await trade.says('2')).toContain('đề nghị lùi việc 13 đến hết thứ Hai 30/11/2026');
    expect(desk.gets()).toContain('ĐỀ NGHỊ GIA HẠN · Sở Công Thương · việc 13, KH 15');
  });

  it('lapses when another message comes in its place', async () => {
    const { finance } = cast;
    await finance.says('việc');
    await finance.says('xong rồi');
    expect(await finance.says('11 đang làm 30%')).toContain('việc 11 (Sở Tài chính) đang thực hiện, 30%');
    expect(await finance.says('việc')).toContain('02 việc đang mở');
  });
});

describe('a report that is sent', () => {
  it('gets a receipt, is ticked off by the desk, and is confirmed to who said it', async () => {
    const { desk, finance } = cast;
    const receipt = await finance.says('13 đã gửi 512/BC-STC ngày 02/11/2026');
    expect(receipt).toMatch(
      /^Đã ghi nhận lúc 10 giờ 30, thứ Hai 02\/11\/2026:\nSở Tài chính báo đã gửi Báo cáo số 512\/BC-STC ngày 02\/11\/2026 \(việc 13, KH 15\)\.\nMã ghi nhận: GN13-[2-9A-Z]{4}\./,
    );
    expect(await desk.says('đã nhận stc, sxd')).toContain(
      'Đã ghi tiếp nhận báo cáo của 02 đơn vị (việc 13, KH 15): Sở Tài chính; Sở Xây dựng.',
    );
    expect(finance.gets()).toContain('tính đúng hạn theo ngày gửi 02/11/2026 (GN13-');
    expect(await desk.says('đã nhận stc')).toContain('Đã ghi từ trước, không thay đổi');
    expect(await finance.says('13 đang làm 50%')).toContain('Việc này “13” đã được ghi hoàn thành từ trước');
  });

  it('may get its letter afterwards, and be corrected by its number', async () => {
    const { finance } = cast;
    const first = await finance.says('13 đã gửi');
    expect(first).toContain('Nếu thuận tiện, đồng chí nhắn thêm số, ngày văn bản');
    const second = await finance.says('512/STC-BC ngày 02/11');
    expect(second).toContain('báo đã gửi Báo cáo số 512/STC-BC ngày 02/11/2026 (việc 13, KH 15)');
    expect(second.match(/GN13-\w{4}/)?.[0]).toBe(first.match(/GN13-\w{4}/)?.[0]);
    expect(await finance.says('nhầm, 13 mới làm được 70%')).toContain(
      'việc 13 (Sở Tài chính) đang thực hiện, 70%',
    );
  });

  it('stops the line when one name is wrong', async () => {
    const { desk } = cast;
    expect(await desk.says('đã nhận stc, sở không có')).toContain('Chưa nhận ra đơn vị “so khong co”');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 0/04');
  });

  it('is not asked for again', async () => {
    const { office, finance, trade } = cast;
    await finance.says('13 đã gửi');
    finance.gets();
    await office.goTo('2026-11-26', '09:00');
    expect(finance.gets()).not.toContain('Báo cáo kết quả truyền thông');
    expect(trade.gets()).toContain('chưa nhận được báo cáo kết quả truyền thông năm 2026');
  });
});

describe('other words', () => {
  it('a wish to speak to someone reaches the desk', async () => {
    const { desk, finance } = cast;
    expect(await finance.says('gặp bộ phận tổng hợp')).toContain('sẽ có người liên hệ');
    expect(desk.gets()).toContain(
      'CÂU HỎI · Sở Tài chính\nĐồng chí Nguyễn Văn A nhắn: “gặp bộ phận tổng hợp”',
    );
  });

  it('"giúp 13" shows other answers with that number; another agency’s number is unknown', async () => {
    const { finance } = cast;
    expect(await finance.says('giúp 13')).toContain('13 không thuộc đơn vị · đề nghị xem lại phân công');
    expect(await finance.says('giúp 10')).toContain('Không tìm thấy số việc “10”');
    expect(await finance.says('xem 10')).toContain('Không tìm thấy số việc “10”');
  });

  it('"not ours" rests the reminders and goes to the desk', async () => {
    const { office, desk, finance } = cast;
    expect(await finance.says('13 không thuộc đơn vị tôi')).toContain(
      'Đã ghi đề nghị xem lại phân công việc 13',
    );
    expect(desk.gets()).toContain('ĐỀ NGHỊ XEM LẠI PHÂN CÔNG · Sở Tài chính');
    await office.goTo('2026-11-23', '11:00');
    expect(finance.gets()).not.toContain('13 ·');
  });

  it('a promised day silences reminders until then', async () => {
    const { office, finance } = cast;
    expect(await finance.says('13 sẽ gửi ngày 20/11')).toContain(
      'hẹn gửi báo cáo (việc 13) ngày thứ Sáu 20/11',
    );
    await office.goTo('2026-11-20', '17:00');
    expect(finance.gets()).toBe('');
    await office.goTo('2026-11-23', '11:00');
    expect(finance.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026');
  });

  it('who is still missing is a question for the desk, and says nothing of the sender’s own report', async () => {
    const { desk, trade, office } = cast;
    expect(await trade.says('con ai chua nop')).toContain(
      'Đã chuyển nội dung cần trao đổi đến đồng chí Trần Thị B',
    );
    expect(desk.gets()).toContain('CÂU HỎI · Sở Công Thương');
    const [item] = await office.app.store.items.list({ ids: ['13.so-cong-thuong'] });
    expect(item).toMatchObject({ execution: 'not-started', percent: null });
  });

  it('what was passed on to those below is under way, and no difficulty', async () => {
    const { desk, trade } = cast;
    expect(await trade.says('13 giao cho các xã rồi')).toBe(
      'Đã ghi: việc 13 (Sở Công Thương) đang thực hiện.\nChưa đúng, nhắn “sửa”.',
    );
    expect(await trade.says('đã phân bổ kinh phí cho các xã')).toContain('đang thực hiện.\n');
    expect(desk.gets()).toBe('');
  });

  it('a sticker records nothing', async () => {
    expect(await cast.finance.says('', { with: 'sticker' })).toContain('chỉ đọc được tin nhắn chữ');
  });
});
