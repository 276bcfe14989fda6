// What the desk and an agency read about where things stand, and the guide of a focal point, as in the sample texts.
import { expect, test } from 'vitest';
import { asean, at, budget, figures, item, word } from './sample-world.ts';

test('13: one agency, each line with the day of its last news', () => {
  // Differs from the sample in the last line: only words that the bot knows are offered.
  expect(
    word({
      kind: 'status-agency',
      agency: 'Sở Tài chính',
      at: at('2026-11-20', '09:10'),
      figures: {
        ...figures,
        total: 9,
        done: 5,
        doneInTime: 5,
        doneLate: 0,
        open: 4,
        openInTime: 2,
        openOverdue: 1,
        openNoDate: 1,
      },
      items: [
        item({
          code: 18,
          kind: 'task',
          title: 'Hướng dẫn thanh toán, quyết toán',
          dueOn: '2026-11-13',
          inclusive: true,
          targetOn: '2026-11-13',
          deadline: 'overdue',
          lateWorkingDays: 5,
          execution: 'in-progress',
          percent: 80,
          newsOn: '2026-11-18',
        }),
        item({
          title: 'Báo cáo hợp tác truyền thông',
          deadline: 'due-soon',
          acknowledgedOn: '2026-11-17',
          newsOn: '2026-11-17',
        }),
        { ...asean, title: 'Báo cáo ASEAN' },
        {
          ...budget,
          title: 'Bố trí kinh phí năm 2027',
          execution: 'in-progress',
          percent: 60,
          newsOn: '2026-11-17',
        },
      ],
      more: 0,
      coordinating: 3,
      focalPoint: 'Nguyễn Văn A',
      shortName: 'stc',
    }).text,
  ).toBe(
    `SỞ TÀI CHÍNH · đến 09 giờ 10 ngày 20/11/2026
Tổng số 09 nhiệm vụ, báo cáo: hoàn thành 05 (đúng hạn 05); chưa hoàn thành 04 (trong hạn 02, quá hạn 01, không có thời hạn 01).

Quá hạn
18 · Hướng dẫn thanh toán, quyết toán (KH 15): chậm nhất 13/11, quá 05 ngày làm việc; 80% (18/11)
Trong hạn
12 · Báo cáo hợp tác truyền thông (KH 15): nên gửi chậm nhất 23/11; đã nhận tin 17/11
15 · Báo cáo ASEAN (KH 46): nên gửi chậm nhất 09/12; chưa trả lời
Không có thời hạn
19 · Bố trí kinh phí năm 2027 (KH 15): 60% (17/11)

Phối hợp: 03 việc. Đầu mối: đồng chí Nguyễn Văn A.
Nhắn: “xem 18” · “đã nhận stc 12”`,
  );
});

test('14: the guide of a focal point, with days near to today', () => {
  expect(word({ kind: 'help-focal-point', agency: 'Sở Tài chính', exampleCode: 12 }).text).toBe(
    `HƯỚNG DẪN NHANH · đầu mối Sở Tài chính
Nhắn có dấu hay không dấu đều được; nhiều việc thì mỗi việc một dòng.

việc · xem việc của đơn vị (xem 12 · chi tiết)
12 đang làm 60%
12 đã gửi 512/STC-BC 20/11
12 sẽ gửi ngày 23/11
12 vướng: chờ số liệu
12 xin lùi đến 30/11 vì chờ số liệu
12 không thuộc đơn vị · đề nghị xem lại phân công
nhắc lại 12 thứ Năm
vắng đến 5/12, đồng chí D thay
sửa · sửa điều vừa ghi
gặp bộ phận tổng hợp · sẽ có người liên hệ

Việc 12 là ví dụ, số việc ghi ở đầu mỗi dòng nhắc. Không gửi nội dung mật qua kênh này.`,
  );
});

test('16c: place and words of the plan answer why an item came', () => {
  const { text } = word({
    kind: 'item-detail',
    item: budget,
    sourceText: '… chủ trì … thẩm định, trình Ủy ban nhân dân tỉnh bố trí kinh phí …',
    ref: 'V.4.a',
    words: [],
    evidence: [],
  });
  expect(text.split('\n')[0]).toBe(
    'Việc 19: Sở Tài chính được giao tại mục V.4.a, Kế hoạch 15/KH-UBND (“… chủ trì … thẩm định, trình Ủy ban nhân dân tỉnh bố trí kinh phí …”).',
  );
});

test.each([
  ['PL.II.3', 'tại Phụ lục, mục II.3, Kế hoạch'],
  ['V.4.a', 'tại mục V.4.a, Kế hoạch'],
  ['report-2', 'tại Kế hoạch'],
])('the place %s reads %s', (ref, expected) => {
  expect(
    word({ kind: 'item-detail', item: budget, sourceText: null, ref, words: [], evidence: [] }).text,
  ).toContain(expected);
});

test('an agency with very many items reads the nearest, and where to find the rest', () => {
  const shown = { items: [asean], coordinating: 0, focalPoint: null, shortName: 'stc' };
  const saying = (more: number): string =>
    word({
      kind: 'status-agency',
      agency: 'Sở Tài chính',
      at: at('2026-11-20', '09:10'),
      figures,
      ...shown,
      more,
    }).text;
  expect(saying(12)).toContain('… và 12 việc có hạn xa hơn; xem đủ: “xuất excel stc”.');
  expect(saying(0)).not.toContain('xuất excel');
});
