// A draft that waits for the desk's word, is held, corrected and released after its hour; and files that come by themselves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
let group: ReturnType<(typeof cast)['office']['group']>;
beforeAll(async () => {
  cast = await openCast();
  const { office, desk } = cast;
  group = office.group('Tổ đầu mối');
  desk.user.says('/nhom', { chat: group });
  await office.goTo('2026-11-26', '09:00');
  // A week without news is one line, without a picture.
  expect(group.gets()).toMatch(/vướng mắc\. Trân trọng\.\n\nTÌNH HÌNH/);
});
afterAll(() => cast.office.close());

const heading = 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN';

describe('the setting', () => {
  it('is changed in a line and says what holds from now on', async () => {
    expect(await cast.desk.says('tổng hợp chờ duyệt')).toMatch(
      /^Từ nay dự thảo tổng hợp tuần chỉ gửi khi đồng chí nhắn “duyệt”/,
    );
    const [event] = await cast.office.app.store.audit.list({
      subject: 'setting:digest-untouched-goes-out',
      limit: 1,
    });
    expect(event).toMatchObject({ action: 'setting-changed', detail: { before: true, after: false } });
  });

  it('is the desk’s alone', async () => {
    expect(await cast.secretary.says('tổng hợp tự gửi')).not.toContain('Từ nay');
  });

  it('shows in the draft, and an untouched draft goes to nobody', async () => {
    await cast.office.goTo('2026-11-27', '16:00');
    expect(cast.desk.gets()).toContain('Bản này chỉ gửi khi đồng chí nhắn “duyệt”');
    await cast.office.goTo('2026-11-30', '15:00');
    expect(group.gets()).not.toContain(heading);
    expect(cast.secretary.gets()).not.toContain('Kính báo cáo');
    // Nobody read it, so who asks for that week does not read it as one that was sent.
    const asked = await cast.desk.says('/tuan trước');
    expect(asked).toContain(`${heading} 48`);
    expect(asked).toContain('Số liệu tính lại theo kết quả ghi nhận đến hết ngày 29/11/2026');
  });

  it('what was finished meanwhile is thanked by the digest that does go out', async () => {
    await cast.finance.says('13 đã gửi 77/STC-BC');
    await cast.office.goTo('2026-12-04', '16:00');
    expect(cast.desk.gets()).toContain('Sở Tài chính 01. Trân trọng cảm ơn');
  });
});

describe('a draft that is kept back', () => {
  it('is held, can be corrected while it waits, and goes out at once when released after its hour', async () => {
    expect(await cast.desk.says('hoãn')).toContain('Đã giữ lại bản tổng hợp tuần 49, không gửi ai.');
    await cast.office.goTo('2026-12-08', '09:00');
    expect(await cast.desk.says('sửa tổng hợp: ghi chú đã đối chiếu')).toContain(
      'Đã sửa bản tổng hợp tuần 49',
    );
    expect(await cast.desk.says('duyệt')).toContain('gửi ngay');
    expect(group.gets()).toContain(`${heading} 49`);
    expect(cast.secretary.gets()).toContain('Ghi chú: đã đối chiếu');
  });

  it('does not go out twice', async () => {
    await cast.desk.says('duyệt');
    expect(group.gets()).not.toContain(heading);
  });

  it('cannot be held once it went out', async () => {
    expect(await cast.desk.says('hoãn')).toContain('không còn chờ duyệt');
  });

  it('goes out by itself again when the setting is turned back', async () => {
    expect(await cast.desk.says('tổng hợp tự gửi')).toContain('hệ thống tự gửi');
    await cast.office.goTo('2026-12-14', '14:30');
    expect(group.gets()).toContain(`${heading} 50`);
  });
});

describe('files by themselves', () => {
  const filesTo = (chatId: string): string[] =>
    cast.office.sandbox.sent.flatMap(({ chatId: to, file }) => (to === chatId && file ? [file.name] : []));

  it('are ordered in a line and listed with the number that ends them', async () => {
    expect(await cast.desk.says('lịch gửi tệp')).toContain('Chưa có tệp nào tự gửi');
    expect(await cast.desk.says('gửi excel KH15 hằng tuần')).toContain(
      '1. bảng theo dõi nhiệm vụ, KH15, hằng tuần',
    );
    expect(await cast.desk.says('gửi báo cáo hằng tháng')).toMatch(/2\. .*báo cáo.*, hằng tháng/i);
    expect(await cast.desk.says('gửi cái gì đó hằng tuần')).toContain('Chưa rõ cần xuất tệp nào');
    expect(await cast.desk.says('thôi gửi tệp 7')).toContain('Không có tệp tự gửi nào');
  });

  it('come on the last working day of the week, the month’s on that of the month', async () => {
    await cast.office.goTo('2026-12-18', '16:00');
    await cast.office.goTo('2026-12-18', '16:10');
    expect(filesTo(cast.desk.user.id).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
    expect(filesTo(cast.desk.user.id).filter((name) => name.endsWith('.docx'))).toHaveLength(0);
    await cast.office.goTo('2026-12-31', '16:10');
    expect(filesTo(cast.desk.user.id).filter((name) => name.endsWith('.docx'))).toHaveLength(1);
  });

  it('end with a line', async () => {
    expect(await cast.desk.says('thôi gửi tệp 1')).not.toContain('1. ');
    const before = filesTo(cast.desk.user.id).filter((name) => name.endsWith('.xlsx')).length;
    await cast.office.goTo('2027-01-08', '16:10');
    expect(filesTo(cast.desk.user.id).filter((name) => name.endsWith('.xlsx'))).toHaveLength(before);
  });
});
