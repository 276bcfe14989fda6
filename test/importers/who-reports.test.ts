// Who reports: a body or a group, never a time or the drafting; and which of two days is whose.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(body: string, issuer = 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ AN SƠN') {
  const text = `${issuer}

Số: 31/KH-AS

An Sơn, ngày 02 tháng 02 năm 2026

KẾ HOẠCH
Phòng cháy rừng năm 2026

I. TỔ CHỨC THỰC HIỆN
${body}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const who = async (body: string, issuer?: string) =>
  (await read(body, issuer)).reports.map(({ reporter, via, to, due }) => [reporter, via ?? to, due.kind]);

describe('a reporter', () => {
  it.each([
    'Vào thứ Ba hằng tuần trong mùa khô, gửi báo cáo nhanh về Hạt Kiểm lâm.',
    'Sáng thứ Hai hằng tuần, báo cáo tình hình về Hạt Kiểm lâm.',
  ])('is the heading’s body where a time opens the sentence: %s', async (line) => {
    expect(await who(`1. Trạm Bảo vệ rừng\n- ${line}`)).toEqual([
      [['Trạm Bảo vệ rừng'], 'Hạt Kiểm lâm', 'weekly'],
    ]);
  });

  it('is who drafts, not those whose figures or whose name it takes', async () => {
    expect(
      await who(`1. Phòng Nghiệp vụ
- Tham mưu Sở gửi báo cáo kết quả về Ủy ban nhân dân thành phố trước ngày 05/12/2026.
- Thu thập ý kiến của các hạt, các trạm, giúp Lãnh đạo Sở báo cáo Ủy ban nhân dân thành phố trước ngày 05/11/2026.`),
    ).toEqual([
      [['Phòng Nghiệp vụ'], 'Ủy ban nhân dân thành phố', 'once'],
      [['Phòng Nghiệp vụ'], 'Ủy ban nhân dân thành phố', 'once'],
    ]);
  });

  it('is every body of the subject, under whatever head', async () => {
    const [report] = (
      await read(`1. Sở Nội vụ
- Hướng dẫn thực hiện.
2. Giám đốc các sở, ngành thành phố, Chủ tịch UBND các xã, phường nghiêm túc thực hiện; báo cáo kết quả về Sở Nội vụ trước ngày 10/12/2026.`)
    ).reports;
    expect(report?.reporter).toEqual(['Các sở, ngành thành phố', 'Ủy ban nhân dân các xã, phường']);
  });
});

describe('the days of a report', () => {
  it('are the reporters’ own where “cụ thể” takes them up again behind the onward report', async () => {
    const found = await who(
      'Các sở, ban, ngành thành phố gửi báo cáo về Sở Nội vụ để tổng hợp, báo cáo UBND thành phố, cụ thể như sau: báo cáo sơ kết trước ngày 05/7/2026; báo cáo tổng kết trước ngày 05/12/2026.',
    );
    expect(found).toEqual([
      [['Các sở, ban, ngành thành phố'], 'Sở Nội vụ', 'once'],
      [['Các sở, ban, ngành thành phố'], 'Sở Nội vụ', 'once'],
    ]);
  });

  it('keep a rhythm’s day before the verb beside a second report with its own day', async () => {
    expect(
      await who(
        '1. Các phòng chuyên môn\n- Định kỳ trước ngày 25 hằng tháng báo cáo tiến độ, nộp báo cáo năm trước ngày 01/12/2026 về Sở Nội vụ.',
      ),
    ).toEqual([
      [['Các phòng chuyên môn'], 'Sở Nội vụ', 'monthly'],
      [['Các phòng chuyên môn'], 'Sở Nội vụ', 'once'],
    ]);
  });
});

describe('the collector', () => {
  it('called “Sở” is the issuing department under one of its own offices', async () => {
    expect(
      await who(
        '1. Văn phòng Đăng ký đất đai\n- Tổng hợp tiến độ, báo cáo Sở trước ngày 25/9/2026.',
        'UBND TỈNH AN SƠN\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      ),
    ).toEqual([[['Văn phòng Đăng ký đất đai'], 'Sở Nông nghiệp và Môi trường', 'once']]);
  });

  it('has no address in its name', async () => {
    const [report] = (
      await read(
        '1. Các trạm\n- Gửi báo cáo về Sở Y tế (qua Chi cục Dân số, địa chỉ: số 8 đường Hoa Sen; email: a@b.vn) trước ngày 20/5/2026.',
      )
    ).reports;
    expect(report?.via).toBe('Chi cục Dân số');
  });
});

describe('what stands beside the duty', () => {
  it('leaves a group “liên quan” and a group of Party bodies whole', async () => {
    const { tasks, reports } = await read(`1. Công an thành phố
- Phối hợp với các đơn vị liên quan bảo vệ hiện trường; giải quyết tin báo.
2. Các cấp ủy, tổ chức đảng trực thuộc Thành ủy gửi báo cáo về Sở Nội vụ trước ngày 10/12/2026.`);
    expect(tasks[0]?.coordinating).toEqual(['Các đơn vị liên quan']);
    expect(reports[0]?.reporter).toEqual(['Các cấp ủy, tổ chức đảng trực thuộc Thành ủy']);
  });

  it('is no label: who reports under “Báo cáo đợt” stands behind its time', async () => {
    const { reports } = await read(`1. Chế độ báo cáo
a) Báo cáo đợt: chậm nhất 05 ngày sau khi kết thúc đợt mưa, các thôn, Trạm Thủy nông gửi báo cáo thiệt hại về Phòng Kinh tế.
b) Báo cáo tổng kết: Các phòng, ban gửi báo cáo năm về Phòng Kinh tế trước ngày 20/11/2026.`);
    expect(reports.map(({ reporter, about }) => [reporter, about]).sort()).toEqual([
      [['Các phòng, ban'], 'báo cáo tổng kết'],
      [['Các thôn', 'Trạm Thủy nông'], 'báo cáo đợt'],
    ]);
  });

  it('gives no time: days of figures, of earlier letters, and what is behind a bracket', async () => {
    const { tasks } = await read(`1. Sở Nội vụ
- Rà soát, đánh giá đội ngũ theo biểu mẫu; số liệu tính từ ngày 01/7/2025 đến hết ngày 31/01/2026.
- Bổ sung danh sách của các đơn vị theo Công văn số 80/UBND-NC ngày 06/01/2026 (thời hạn ngày 20/01/2026).
- Trả lời (không quá 24 giờ kể từ khi nhận tin) về đường dây nóng.`);
    expect(tasks.map(({ time }) => time.text)).toEqual([null, null, 'không quá 24 giờ kể từ khi nhận tin']);
  });
});

it('a row goes on below where its last cells are not printed at all', async () => {
  const { tasks } = await read(`1. Sở Nội vụ
- Hướng dẫn.
PHỤ LỤC
TT	Nhiệm vụ	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian	Kết quả
1	Diễn tập theo phương án của Sở	Sở Nội vụ	Các phòng	Tháng 5/2026	Báo cáo
	Nội vụ		ban, đơn vị liên quan
2	Tuyên truyền	Báo và PT-TH An Sơn	Báo và PT, TH An Sơn	Tháng 6/2026	Tin bài`);
  const rows = tasks.filter(({ origin }) => origin === 'appendix');
  expect(rows.map(({ title, coordinatingText }) => [title, coordinatingText])).toEqual([
    ['Diễn tập theo phương án của Sở Nội vụ', 'Các phòng ban, đơn vị liên quan'],
    ['Tuyên truyền', 'Báo và PT, TH An Sơn'],
  ]);
  expect([rows[1]?.lead, rows[1]?.coordinating]).toEqual([
    ['Báo và Phát thanh - Truyền hình An Sơn'],
    ['Báo và Phát thanh, Truyền hình An Sơn'],
  ]);
});
