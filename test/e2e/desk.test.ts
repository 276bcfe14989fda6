// The desk and the secretary in their chats: the forms of /status, lists, the week's draft, an opinion.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeAll(async () => {
  cast = await openCast();
  await cast.office.goTo('2026-11-02', '10:30');
  await cast.finance.says('13 đang làm 40%');
});
afterAll(() => cast.office.close());

describe('/status', () => {
  it.each(['/status', '/trangthai', 'tình hình', 'tinh hinh'])('%s shows every plan', async (words) => {
    expect(await cast.desk.says(words)).toMatch(
      /^TÌNH HÌNH CHUNG · đến 10 giờ 30 ngày 02\/11\/2026\n• KH 15 · Truyền thông về chuyển đổi số năm 2026: hoàn thành 0\/06; trong hạn 05; quá hạn 0; không có thời hạn 01/,
    );
  });

  it.each(['/status stc', '/status Sở Tài chính', 'tình hình so tai chinh', '/trangthai tài chính'])(
    '%s shows one agency',
    async (words) => {
      const text = await cast.desk.says(words);
      expect(text).toMatch(/^SỞ TÀI CHÍNH · đến 10 giờ 30 ngày 02\/11\/2026\nTổng số 02 nhiệm vụ, báo cáo/);
      expect(text).toContain(
        '13 · Báo cáo kết quả truyền thông năm 2026 (KH 15): nên gửi chậm nhất 23/11; 40% (02/11)',
      );
      expect(text).toContain('Phối hợp: 01 việc. Đầu mối: đồng chí Nguyễn Văn A.');
    },
  );

  it('asks again for an agency that nobody knows', async () => {
    expect(await cast.desk.says('/status sở trên trời')).toContain('Chưa nhận ra đơn vị');
  });

  it('is not for focal points, whose words are read as an answer', async () => {
    const text = await cast.trade.says('/status stc');
    expect(text).not.toContain('SỞ TÀI CHÍNH');
    expect(text).not.toContain('40%');
  });

  it('is open to the secretary', async () => {
    expect(await cast.secretary.says('/status')).toContain('TÌNH HÌNH CHUNG');
  });
});

describe('lists', () => {
  it('"chưa gửi" counts, names, and tells who cannot be reached', async () => {
    const text = await cast.desk.says('chưa gửi');
    expect(text).toContain('BÁO CÁO CHƯA GỬI · việc 13, KH 15 (hạn: trước ngày 25/11/2026)');
    expect(text).toContain('Sở, ban, ngành (04): ');
    expect(text).toContain('Chưa nhắc được (02): Sở Nội vụ; Sở Xây dựng, chưa có đầu mối');
  });

  it('"xem 11" shows the place in the plan and what was said', async () => {
    expect(await cast.desk.says('xem 10')).toContain(
      'Việc 10: Sở Xây dựng được giao tại Phụ lục, mục 1, Kế hoạch 15/KH-UBND (“Sở Xây dựng chủ trì lắp đặt biển báo song ngữ”).',
    );
    expect(await cast.desk.says('xem 99')).toContain('Không tìm thấy số việc “99”');
  });

  it('words that are no command bring the guide', async () => {
    expect(await cast.desk.says('hôm nay trời đẹp')).toContain('Nhắn “giúp” để xem hướng dẫn.');
  });
});

describe('the week', () => {
  it('is drafted to the desk on Friday, held and released by it, and posted on Monday', async () => {
    const { office, desk, secretary } = cast;
    await office.goTo('2026-11-06', '15:40');
    expect(desk.gets()).toContain('DỰ THẢO TỔNG HỢP TUẦN 45 (chưa gửi ai)');
    expect(await desk.says('hoãn')).toContain('Đã giữ lại bản tổng hợp tuần 45');
    expect(await secretary.says('duyệt')).not.toContain('Đã duyệt');
    expect(await desk.says('duyệt')).toContain('Đã duyệt bản tổng hợp tuần 45');
    secretary.gets();
    await office.goTo('2026-11-09', '10:30');
    expect(secretary.gets()).toContain(
      'Tình hình thực hiện 01 kế hoạch do Sở Văn hóa, Thể thao và Du lịch theo dõi, tuần 45',
    );
  });

  it('brings an opinion of the leader’s office to the desk, and to nobody else', async () => {
    const { desk, secretary, finance, trade } = cast;
    for (const person of [desk, finance, trade]) person.gets();
    expect(await secretary.says('đề nghị Sở Tài chính làm nhanh')).toContain(
      'Đã chuyển ý kiến của đồng chí đến Sở Văn hóa, Thể thao và Du lịch để tham mưu văn bản',
    );
    expect(desk.gets()).toContain(
      'Ý KIẾN CỦA LÃNH ĐẠO · Văn phòng Ủy ban nhân dân tỉnh\nĐồng chí Hoàng Văn E nhắn: “đề nghị Sở Tài chính làm nhanh”',
    );
    expect(finance.gets() + trade.gets()).toBe('');
    // Courtesy is no opinion.
    expect(await secretary.says('da ro, cam on dong chi')).toContain('Trân trọng cảm ơn');
    expect(desk.gets()).toBe('');
  });
});
