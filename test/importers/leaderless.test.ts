// Work with a time for which the document names nobody, in short invented texts.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(body: string) {
  const text = `UBND XÃ AN BÌNH ⏎ Số: 12/KH-UBND	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Bình, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nTập huấn chuyển đổi số năm 2026\n\n${body}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  const { tasks, findings } = outcome.value;
  return {
    tasks: tasks.map(({ ref, title, lead, time }) => [ref, title, lead, time.to]),
    missing: findings.flatMap(({ code, ref }) => (code === 'no-lead' ? [ref] : [])),
  };
}

describe('work that names nobody', () => {
  it('is listed without a lead from its lines "Nội dung, Đối tượng, Thời gian, Địa điểm"', async () => {
    const { tasks, missing } = await read(`I. NỘI DUNG
1. Lớp tập huấn kỹ năng số
- Nội dung: Kỹ năng dùng dịch vụ công.
- Đối tượng: Thành viên tổ công nghệ số.
- Thời gian: 08 giờ 00 ngày 15/5/2026; địa điểm: Hội trường UBND xã.
2. Hội thi tìm hiểu
- Đối tượng: Đoàn viên, thanh niên.
- Thời gian: Quý III/2026.
- Địa điểm: Nhà văn hóa xã.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội theo dõi, đôn đốc.`);
    expect(tasks).toEqual([
      ['II.1', 'Phòng Văn hóa - Xã hội theo dõi, đôn đốc.', ['Phòng Văn hóa - Xã hội'], null],
      ['I.1', 'Lớp tập huấn kỹ năng số', [], '2026-05-15'],
      ['I.2', 'Hội thi tìm hiểu', [], '2026-09-30'],
    ]);
    expect(missing).toEqual(['I.1', 'I.2']);
  });

  it('takes its title from "Nội dung: ..." where the heading only lists the labels', async () => {
    const { tasks } = await read(`I. NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM
- Nội dung: Tập huấn sử dụng chữ ký số.
- Thời gian: Tháng 6/2026.
- Địa điểm: Hội trường UBND xã.`);
    expect(tasks).toEqual([['I', 'Tập huấn sử dụng chữ ký số.', [], '2026-06-30']]);
  });

  it('is listed with the time that stands in brackets at its end, or inside it', async () => {
    const { tasks } = await read(`I. MỘT SỐ NỘI DUNG TRỌNG TÂM
1. Kiện toàn tổ công nghệ số cộng đồng ở các thôn (trong Quý I/2026).
2. Số hóa hồ sơ lưu trữ, hoàn thành trước ngày 30/9/2026.
3. Nâng cao nhận thức của người dân.
4. Số hộ có tài khoản đạt 80% (năm 2025).`);
    expect(tasks.map(([ref, , lead, to]) => [ref, lead, to])).toEqual([
      ['I.1', [], '2026-03-31'],
      ['I.2', [], '2026-09-30'],
    ]);
  });

  it('may be work with the hands', async () => {
    const { tasks } = await read(`I. NỘI DUNG
- Nạo vét kênh tiêu, xong trước ngày 10/5/2026.
- Thu gom vỏ bao bì tại đồng ruộng, đưa đi xử lý trước ngày 05/10/2026.`);
    expect(tasks.map(([, , lead, to]) => [lead, to])).toEqual([
      [[], '2026-05-10'],
      [[], '2026-10-05'],
    ]);
  });

  it('is not made of demands, of money, of the time of the whole plan or of what has a lead', async () => {
    const { tasks } = await read(`I. MỤC ĐÍCH, YÊU CẦU
- Hoàn thành các chỉ tiêu trước ngày 30/11/2026.
II. THỜI GIAN THỰC HIỆN
- Thời gian: Từ tháng 3/2026 đến tháng 11/2026.
III. KINH PHÍ THỰC HIỆN
- Lập dự toán trước ngày 30/6/2026.
IV. NỘI DUNG
1. Mở lớp tập huấn
- Thời gian: Quý II/2026.
- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.`);
    expect(tasks).toEqual([['IV.1', 'Mở lớp tập huấn', ['Phòng Văn hóa - Xã hội'], '2026-06-30']]);
  });
});
