// Chasing after the day, and requests to those who owe nothing, as the sample texts have them.
import { expect, test } from 'vitest';
import { asean, at, budget, item, parties, word } from './sample-world.ts';

test('6a: the first message states a fact and leaves the door "already sent" open', () => {
  const facts = {
    kind: 'overdue',
    parties,
    items: [item({ deadline: 'overdue', lateWorkingDays: 1 })],
    at: at('2026-11-26', '08:15'),
    replyBy: '2026-11-27',
  } as const;
  expect(word({ ...facts, items: [...facts.items] }, { on: '2026-11-26' }).text).toBe(
    `Kính gửi đồng chí Nguyễn Văn A (Sở Tài chính)
Đến 08 giờ 15 ngày 26/11/2026, Sở VHTTDL chưa nhận được báo cáo kết quả hợp tác truyền thông năm 2026 (việc 12, KH 15; hạn: trước ngày 25/11/2026).
Nếu đã gửi, đồng chí nhắn số, ngày văn bản để đối chiếu. Nếu chưa, đề nghị gửi trong ngày 27/11/2026 để kịp tổng hợp, báo cáo UBND tỉnh, hoặc cho biết ngày dự kiến gửi.
Trân trọng.`,
  );
});

test('several overdue items are listed, one line each', () => {
  const { text } = word({
    kind: 'overdue',
    parties,
    items: [item(), asean, { ...budget, dueOn: '2026-11-25', inclusive: true, targetOn: '2026-11-25' }],
    at: at('2026-11-26', '08:15'),
    replyBy: '2026-11-27',
  });
  expect(text).toContain(`Sở VHTTDL chưa nhận được:
• báo cáo kết quả hợp tác truyền thông năm 2026 (việc 12, KH 15; hạn: trước ngày 25/11/2026)
• báo cáo kết quả tuyên truyền ASEAN năm 2026 (việc 15, KH 46; hạn: trước ngày 10/12/2026)
• kết quả thực hiện “Thẩm định, trình bố trí kinh phí truyền thông năm 2027” (việc 19, KH 15; hạn: chậm nhất ngày 25/11/2026)`);
});

test('6b: the second message goes to the stand-by too and says what happens next', () => {
  expect(
    word(
      {
        kind: 'overdue-again',
        parties,
        standBy: 'Phạm Thị D',
        items: [item({ deadline: 'overdue', lateWorkingDays: 3 })],
        on: '2026-11-30',
      },
      { on: '2026-11-30' },
    ).text,
  ).toBe(
    `Kính gửi đồng chí Nguyễn Văn A, đồng kính gửi đồng chí Phạm Thị D (Sở Tài chính)
Nhắc lần hai: việc 12 (KH 15) đã quá hạn 03 ngày làm việc; Sở VHTTDL chưa nhận được báo cáo hoặc thông tin về thời gian gửi.
Đề nghị Sở Tài chính gửi trước 16 giờ 30 hôm nay, 30/11/2026. Sau thời điểm này, Sở VHTTDL tổng hợp, báo cáo UBND tỉnh theo tình hình thực tế.
Nếu có khó khăn, đồng chí nhắn “vướng” hoặc gọi bộ phận tổng hợp. Trân trọng.`,
  );
});

test('8a: the press is asked as a partner, without code or lateness', () => {
  const agency = 'Văn phòng thường trú Báo A tại tỉnh';
  // Differs from the sample: the desk's name is not shortened to "Sở", and what to write is not in the facts.
  expect(
    word({
      kind: 'request',
      parties: { ...parties, agency, desk: 'Sở Văn hóa, Thể thao và Du lịch' },
      item: item({
        agency,
        requested: true,
        title: 'Báo cáo kết quả truyền thông về tỉnh năm 2026',
        dueOn: '2026-12-15',
        targetOn: '2026-12-14',
      }),
    }).text,
  ).toBe(
    `Kính gửi: Văn phòng thường trú Báo A tại tỉnh
Thực hiện Kế hoạch 15/KH-UBND, Sở Văn hóa, Thể thao và Du lịch trân trọng đề nghị Quý Báo thông tin kết quả truyền thông về tỉnh năm 2026 và kiến nghị, đề xuất (nếu có) trước ngày 15/12/2026 để tổng hợp, báo cáo UBND tỉnh.
Quý Báo có thể gửi văn bản về Sở Văn hóa, Thể thao và Du lịch, hoặc trả lời tại đây vài dòng.
Trân trọng cảm ơn sự hợp tác của Quý Báo.`,
  );
});

test('8b: a body of the Party is asked in the politest form, with or without a day', () => {
  const agency = 'Ban Tuyên giáo và Dân vận Tỉnh ủy';
  const asked = item({
    agency,
    requested: true,
    title: 'Báo cáo kết quả năm 2026',
    planNumber: '46/KH-UBND',
  });
  const text = (differing: Partial<typeof asked>): string =>
    word({ kind: 'request', parties: { ...parties, agency }, item: { ...asked, ...differing } }).text;
  expect(text({ dueOn: '2026-12-10' })).toContain(
    'Sở VHTTDL kính đề nghị Quý cơ quan phối hợp cung cấp bằng văn bản kết quả năm 2026; nếu thuận tiện, xin gửi trước ngày 10/12/2026. Trân trọng cảm ơn.',
  );
  expect(text({ dueOn: null, targetOn: null })).toContain(
    'bằng văn bản kết quả năm 2026. Trân trọng cảm ơn.',
  );
});
