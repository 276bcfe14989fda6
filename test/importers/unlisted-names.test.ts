// Bodies that no list knows, told by the first words of their names: in headings, in sentences and in cells.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function tasksOf(body: string) {
  const text = `UBND TỈNH AN SƠN ⏎ Số: 12/KH-UBND	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Sơn, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát triển đô thị năm 2026\n\n${body}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value.tasks;
}

const headings: [string, string[]][] = [
  ['Ban Quản lý khu vực phát triển đô thị', ['Ban Quản lý khu vực phát triển đô thị']],
  ['Trung tâm Phục vụ hành chính công xã', ['Trung tâm Phục vụ hành chính công xã']],
  [
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông, Trung tâm Phát triển quỹ đất tỉnh',
    ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông', 'Trung tâm Phát triển quỹ đất tỉnh'],
  ],
  ['Báo An Sơn, Đài PT-TH An Sơn', ['Báo An Sơn', 'Đài Phát thanh và Truyền hình An Sơn']],
  ['Tổng đài 1022', ['Tổng đài 1022']],
  [
    'Xí nghiệp Khai thác công trình thủy lợi Sông Hồng',
    ['Xí nghiệp Khai thác công trình thủy lợi Sông Hồng'],
  ],
  ['Hợp tác xã Nông nghiệp Bình An', ['Hợp tác xã Nông nghiệp Bình An']],
  ['Hạt Kiểm lâm khu vực II', ['Hạt Kiểm lâm khu vực II']],
];

const sentences: [string, string][] = [
  ['Công ty Cổ phần Môi trường An Sơn thu gom rác thải.', 'Công ty Cổ phần Môi trường An Sơn'],
  ['Báo và PTTH An Sơn đưa tin về Kế hoạch.', 'Báo và Phát thanh, Truyền hình An Sơn'],
  [
    'Ban Quản lý dự án đầu tư xây dựng tỉnh giải phóng mặt bằng, báo cáo tiến độ.',
    'Ban Quản lý dự án đầu tư xây dựng tỉnh',
  ],
  ['Xí nghiệp Thủy lợi Sông Hồng vận hành công trình.', 'Xí nghiệp Thủy lợi Sông Hồng'],
  ['Chủ đầu tư xây dựng phương án bảo vệ môi trường.', 'Chủ đầu tư'],
];

describe('bodies that no list knows', () => {
  it('are read whole from headings', async () => {
    const tasks = await tasksOf(
      `I. TỔ CHỨC THỰC HIỆN\n${headings.map(([name], at) => `${at + 1}. ${name}\n- Triển khai Kế hoạch.`).join('\n')}`,
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(headings.map(([, lead]) => lead));
  });

  it('end in a sentence where the work begins', async () => {
    const tasks = await tasksOf(
      `I. TỔ CHỨC THỰC HIỆN\n${sentences.map(([text], at) => `${at + 1}. ${text}`).join('\n')}`,
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(sentences.map(([, name]) => [name]));
  });

  it('are told apart in cells', async () => {
    const tasks = await tasksOf(`TT	Nhiệm vụ	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian
1	Việc một	Ban QLDA ĐTXD tỉnh và Xí nghiệp Thủy lợi Sông Hồng	Hợp tác xã Nông nghiệp Bình An, Sở Xây dựng	Quý III/2026
2	Việc hai	Báo An Sơn; Đài Truyền hình An Sơn	UBND các xã, phường và Ban Quản lý khu vực phát triển đô thị	Quý II/2026`);
    expect(tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [
        ['Ban QLDA ĐTXD tỉnh', 'Xí nghiệp Thủy lợi Sông Hồng'],
        ['Hợp tác xã Nông nghiệp Bình An', 'Sở Xây dựng'],
      ],
      [
        ['Báo An Sơn', 'Đài Truyền hình An Sơn'],
        ['Ủy ban nhân dân các xã, phường', 'Ban Quản lý khu vực phát triển đô thị'],
      ],
    ]);
  });
});
