// What is told a second time: another day in the place of the one asked for, a difficulty that goes on. And the same
// from an office that is only asked, in words of its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCast, type Someone } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
  await cast.office.goTo('2026-11-02', '10:30');
  for (const person of [cast.desk, cast.finance, cast.trade]) person.gets();
});
afterEach(() => cast.office.close());

describe('another day is asked for', () => {
  beforeEach(async () => {
    await cast.trade.says('13 xin lùi đến 27/11 vì chờ số liệu');
    cast.desk.gets();
  });

  it('both sides read that it takes the place of the first, and the desk decides just that', async () => {
    const { desk, trade } = cast;
    expect(await trade.says('13 xin lùi đến 30/11 do chưa có số liệu của các xã')).toContain(
      'Đã ghi: Sở Công Thương đề nghị lùi việc 13 đến hết thứ Hai 30/11/2026 (thay đề nghị trước: đến 27/11), lý do: chưa có số liệu của các xã. Đã chuyển đơn vị tổng hợp.',
    );
    expect(desk.gets()).toContain(
      'Đề nghị lùi đến hết thứ Hai 30/11/2026 (thay đề nghị trước: đến 27/11).\n',
    );
    expect(await desk.says('ai xin gia hạn')).toContain('ĐỀ NGHỊ GIA HẠN CHƯA TRẢ LỜI · 01');
    expect(await desk.says('đồng ý gia hạn 13 sct')).toContain('đến hết thứ Hai 30/11/2026');
    expect(await desk.says('ai xin gia hạn')).toContain('Không có đề nghị gia hạn nào chờ trả lời.');
    expect(await desk.says('đồng ý gia hạn 13 sct')).toContain('Không có đề nghị gia hạn nào đang chờ');
  });

  it('the same day once more replaces nothing that is worth a word', async () => {
    expect(await cast.trade.says('13 xin lùi đến 27/11 vì chờ số liệu')).not.toContain('thay đề nghị trước');
    expect(cast.desk.gets()).not.toContain('thay đề nghị trước');
  });

  it('taken back, the first request waits again', async () => {
    const { desk, trade } = cast;
    await trade.says('13 xin lùi đến 30/11 vì chờ số liệu');
    await trade.says('sửa');
    await trade.says('1');
    desk.gets();
    expect(await desk.says('ai xin gia hạn')).toContain('đề nghị lùi đến 27/11/2026');
    expect(await desk.says('đồng ý gia hạn 13 sct')).toContain('đến hết thứ Sáu 27/11/2026');
  });
});

describe('a difficulty that goes on', () => {
  it('stays one for the desk, in the last words, with the first in the history of the item', async () => {
    const { desk, finance, office } = cast;
    await finance.says('11 vướng: chờ Sở Nội vụ cho ý kiến');
    await finance.says('11 vẫn vướng, thiếu người làm');
    desk.gets();
    const list = await desk.says('vướng mắc nào chưa xử lý');
    expect(list).toContain('· 01');
    expect(list).toContain('11 vẫn vướng, thiếu người làm');
    expect(list).not.toContain('cho ý kiến');
    const detail = await desk.says('xem 11');
    expect(detail).toContain('chờ Sở Nội vụ cho ý kiến');
    expect(detail).toContain('thiếu người làm');
    expect(await office.app.store.items.listObstacles(['11.so-tai-chinh'])).toHaveLength(1);
  });

  it('taken back, the first words stand again', async () => {
    const { desk, finance } = cast;
    await finance.says('11 vướng: chờ Sở Nội vụ cho ý kiến');
    await finance.says('11 vẫn vướng, thiếu người làm');
    await finance.says('sửa');
    await finance.says('1');
    expect(await desk.says('vướng mắc nào chưa xử lý')).toContain('11 vướng: chờ Sở Nội vụ cho ý kiến');
  });

  it('what the desk passed on to the leaders keeps its words; the new ones wait for the desk', async () => {
    const { desk, finance } = cast;
    await finance.says('11 vướng: chờ Sở Nội vụ cho ý kiến');
    await desk.says('chuyển lãnh đạo 11: đề xuất họp với Sở Nội vụ');
    await finance.says('11 vẫn vướng, thiếu người làm');
    const list = await desk.says('vướng mắc nào chưa xử lý');
    expect(list).toContain('· 02');
    expect(list).toContain('đề xuất họp với Sở Nội vụ');
  });
});

describe('an office that is only asked', () => {
  const press = 'Báo và Đài Phát thanh, Truyền hình tỉnh';
  let editor: Someone;
  beforeEach(async () => {
    editor = await cast.office.link('Vũ Thị P', 'focal-point', press);
  });

  it('is thanked for telling another day, and neither held to the old one nor called a comrade', async () => {
    const echo = await editor.says('12 xin lùi đến 25/12 vì chờ duyệt kịch bản');
    expect(echo).toContain(
      `Đã ghi: ${press} đề nghị lùi nội dung 12 đến hết thứ Sáu 25/12/2026, lý do: chờ duyệt kịch bản. Đã chuyển đơn vị tổng hợp để trao đổi lại. Trân trọng cảm ơn Quý Báo đã thông tin.`,
    );
    await cast.desk.says('12 báo và đài đến 20/12');
    const offer = editor.gets();
    expect(offer).toContain('Quý Báo nhắn “đồng ý”, hoặc ngày khác kèm lý do.');
    const agreed = await editor.says('đồng ý');
    expect(agreed).toContain('thống nhất nhận kết quả (nội dung 12) đến hết');
    for (const text of [echo, offer, agreed]) expect(text.toLowerCase()).not.toContain('đồng chí');
  });

  it('hears of absence in its own words, on both sides', async () => {
    const deputy = await cast.office.link('Trần Văn Q', 'stand-by', press);
    const noted = await editor.says('tôi nghỉ đến 5/12, anh Q thay');
    expect(noted).toContain(
      `Đã ghi: đầu mối của Quý Báo vắng đến hết thứ Bảy 05/12/2026. Từ hôm nay Trần Văn Q nhận thay tin về 01 nội dung của ${press}`,
    );
    const asked = deputy.gets();
    expect(asked).toContain(`Kính gửi: ${press} (Trần Văn Q)`);
    expect(asked).toContain(
      'Vũ Thị P vắng đến hết 05/12/2026 và đề nghị Trần Văn Q nhận thay tin về 01 nội dung:',
    );
    const accepted = await deputy.says('nhận');
    expect(accepted).toContain('Trân trọng cảm ơn Quý Báo.');
    const back = await editor.says('đã về');
    const told = deputy.gets();
    expect(told).toContain('Vũ Thị P đã về và nhận lại tin. Trân trọng cảm ơn Quý Báo đã nhận thay.');
    for (const text of [noted, asked, accepted, back, told])
      expect(text.toLowerCase()).not.toMatch(/đồng chí|tin nhắc/);
  });
});
