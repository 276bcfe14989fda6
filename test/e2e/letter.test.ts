// A letter told in one line by the desk: understood, said back, handed out on "đồng ý" and not before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Someone, type TestOffice } from './office.ts';

let office: TestOffice;
let desk: Someone;
let finance: Someone;
beforeAll(async () => {
  office = await openOffice(':memory:');
  desk = await office.link('Trần Thị B', 'desk', 'Văn phòng Ủy ban nhân dân tỉnh');
  finance = await office.link('Nguyễn Văn A', 'focal-point', 'Sở Nội vụ');
});
afterAll(() => office.close());

const items = async () => await office.app.store.items.list();

describe('a letter in one line', () => {
  it('is said back with its agencies, its day and who gets the report', async () => {
    const text = await desk.says('công văn 123/STC-QLNS: các sở báo cáo dự toán trước 16h ngày 30/11');
    expect(text).toContain('Đã hiểu công văn 123/STC-QLNS (Sở Tài chính)');
    expect(text).toContain('• Nội dung: Báo cáo dự toán\n');
    expect(text).toContain('• Giao: Các sở, ban, ngành');
    expect(text).toContain('chưa có danh sách đơn vị');
    expect(text).toContain('• Gửi về: Sở Tài chính');
    expect(text).toContain('trước 16h ngày 30/11 = 16 giờ 00, thứ Hai 30/11/2026');
    expect(await items()).toEqual([]);
  });

  it('waits while the members are set, and is handed out on "đồng ý"', async () => {
    await desk.says('nhóm Các sở, ban, ngành: snv, stc, sct');
    expect(await desk.says('đồng ý')).toContain('Đã kích hoạt CV 123');
    const rows = await items();
    expect(rows.map((item) => item.agencyId).sort()).toEqual(['so-cong-thuong', 'so-noi-vu']);
    for (const item of rows)
      expect(item).toMatchObject({
        kind: 'report',
        dueOn: '2026-11-30',
        dueTime: '16:00',
        title: 'Báo cáo dự toán',
      });
    await office.goTo('2026-11-03', '08:30');
    expect(finance.gets()).toContain('Báo cáo dự toán');
  });

  it('names the hour in each reminder, until the day is moved', async () => {
    await office.goTo('2026-11-23', '10:00');
    expect(finance.gets()).toContain('Hạn: trước 16 giờ 00 thứ Hai 30/11');
  });

  it('is a task when no report is asked for, without marks too', async () => {
    const text = await desk.says('cong van 45/UBND-KT: snv, sxd ra soat ho so can bo xong truoc ngay 15/1');
    expect(text).toContain('• Giao: Sở Nội vụ; Sở Xây dựng');
    expect(text).toContain('• Nội dung: Ra soat ho so can bo');
    expect(text).toContain('15/01/2027');
    expect(await desk.says('bỏ')).toContain('Đã bỏ CV 45');
    expect((await items()).filter((item) => item.kind === 'task')).toEqual([]);
    expect(await desk.says('kích hoạt CV45')).toContain('Không có bản dự thảo nào');
  });

  it('says so when no agency or no day was understood', async () => {
    expect(await desk.says('công văn 9/STC-VP: nhớ làm cho xong')).toContain('Chưa đọc được kế hoạch');
    expect(await desk.says('công văn 9/STC-VP: Sở Nội vụ báo cáo khi tiện')).toContain('chưa rõ ngày');
    await desk.says('bỏ');
  });

  it('is the desk officer’s alone', async () => {
    await finance.says('công văn 1/STC-VP: các sở báo cáo trước ngày 30/11');
    expect((await office.app.store.plans.list()).map((plan) => plan.number)).not.toContain('1/STC-VP');
  });
});
