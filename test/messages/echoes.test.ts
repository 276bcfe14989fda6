// What was noted, read back; receipts; asking back. Wording as in the sample texts.
import { expect, test } from 'vitest';
import { at, budget, item, word } from './sample-world.ts';

const congThuong = item({ code: 17, agency: 'Sở Công Thương', execution: 'in-progress', percent: 60 });

test('3: progress comes back as it was understood, and who sees the obstacle', () => {
  expect(
    word({ kind: 'echo-progress', item: congThuong, waitingFor: 'Sở Tài chính', obstacle: true }).text,
  ).toBe(
    `Đã ghi: việc 17 (Sở Công Thương) đang thực hiện, 60%; đang chờ Sở Tài chính.
Nội dung “chờ Sở Tài chính” chỉ bộ phận tổng hợp xem, không đưa lên nhóm. Nếu đã có văn bản trao đổi, đồng chí nhắn thêm số, ngày.
Chưa đúng, nhắn “sửa”.`,
  );
});

test('progress without an obstacle is two short lines', () => {
  expect(word({ kind: 'echo-progress', item: congThuong, waitingFor: null, obstacle: false }).text).toBe(
    'Đã ghi: việc 17 (Sở Công Thương) đang thực hiện, 60%.\nChưa đúng, nhắn “sửa”.',
  );
});

test('10a: who decides on more time, and what holds meanwhile', () => {
  expect(
    word({
      kind: 'echo-extension',
      item: item({ agency: 'Sở Công Thương' }),
      untilOn: '2026-11-30',
      reason: 'chờ số liệu của Ban Quản lý Khu kinh tế',
    }).text,
  ).toBe(
    'Đã ghi: Sở Công Thương đề nghị lùi việc 12 đến hết thứ Hai 30/11/2026, lý do: chờ số liệu của Ban Quản lý Khu kinh tế. Đã chuyển đơn vị tổng hợp. Trong khi chờ ý kiến, thời hạn cũ vẫn giữ nguyên.',
  );
});

test('a reason loses the word that introduces it', () => {
  const { text } = word({
    kind: 'echo-extension',
    item: item(),
    untilOn: '2026-11-30',
    reason: 'vì chờ số liệu.',
  });
  expect(text).toContain(', lý do: chờ số liệu. Đã chuyển');
});

test('16d: an assignment to be looked at again', () => {
  expect(word({ kind: 'echo-reassignment', item: budget }).text).toBe(
    `Đã ghi đề nghị xem lại phân công việc 19 của Sở Tài chính và chuyển đơn vị tổng hợp. Trong khi chờ, hệ thống không nhắc việc này. Nếu biết đơn vị phù hợp, đồng chí nhắn tên và căn cứ (văn bản, mục).
Chưa đúng, nhắn “sửa”.`,
  );
});

const receipt = {
  kind: 'receipt',
  item: item(),
  letterNumber: '512/STC-BC',
  letterOn: '2026-11-20',
  receipt: 'GN12-4F7K',
  at: at('2026-11-20', '15:42'),
  desk: 'Sở VHTTDL',
} as const;

test('4a: a receipt proves what was said and when', () => {
  expect(word(receipt).text).toBe(
    `Đã ghi nhận lúc 15 giờ 42, thứ Sáu 20/11/2026:
Sở Tài chính báo đã gửi Báo cáo số 512/STC-BC ngày 20/11/2026 (việc 12, KH 15).
Mã ghi nhận: GN12-4F7K. Sở VHTTDL sẽ đối chiếu văn bản đến và xác nhận lại.
Hệ thống dừng nhắc việc 12. Trân trọng cảm ơn đồng chí.`,
  );
});

test('a receipt without a letter number asks for it once and politely', () => {
  const { text } = word({ ...receipt, letterNumber: null, letterOn: null });
  expect(text).toContain('Sở Tài chính báo đã gửi báo cáo (việc 12, KH 15).');
  expect(text).toContain('xác nhận lại. Nếu thuận tiện, đồng chí nhắn thêm số, ngày văn bản.\n');
});

test('an office that is only requested is never called a comrade', () => {
  const { text } = word({ ...receipt, item: item({ requested: true, agency: 'Báo A' }) });
  expect(text).toContain('Trân trọng cảm ơn Quý Báo.');
  expect(text).not.toContain('đồng chí');
});

test('4b: the collector has it, and which day was counted', () => {
  expect(
    word({
      kind: 'received',
      item: item(),
      letterNumber: '512/STC-BC',
      sentOn: '2026-11-20',
      inTime: true,
      receipt: 'GN12-4F7K',
      desk: 'Sở VHTTDL',
    }).text,
  ).toBe(
    'Sở VHTTDL đã tiếp nhận Báo cáo số 512/STC-BC của Sở Tài chính, tính đúng hạn theo ngày gửi 20/11/2026 (GN12-4F7K). Trân trọng cảm ơn.',
  );
});

test('5a: which item is meant, with a choice for none', () => {
  const facts = {
    kind: 'ask-which',
    words: 'xong rồi',
    report: false,
    done: true,
    choices: [
      item({ title: 'Báo cáo hợp tác truyền thông' }),
      item({ code: 19, kind: 'task', title: 'Trình bố trí kinh phí' }),
    ],
  } as const;
  // Differs from the sample in the second choice: a title may be no verb, so "đã xong:" stands before it.
  expect(word({ ...facts, choices: [...facts.choices] }).text).toBe(
    `Đồng chí báo “xong rồi”, xin hỏi lại là việc nào (nhắn một số):
1. Việc 12, đã gửi báo cáo hợp tác truyền thông
2. Việc 19, đã xong: Trình bố trí kinh phí
3. Cả hai
0. Chưa xong việc nào
Chưa chọn thì chưa ghi gì.`,
  );
  expect(word({ ...facts, choices: [...facts.choices] }, { buttons: true }).actions).toEqual([
    ['1', '2', '3', '0'].map((digit) => ({ label: digit, text: digit })),
  ]);
});

test('words that report nothing finished are not read back as finished', () => {
  const { text } = word({
    kind: 'ask-which',
    words: 'vướng',
    report: true,
    choices: [item(), item({ code: 13 })],
  });
  expect(text).not.toContain('đã gửi');
  expect(text).toContain('0. Không phải việc nào ở trên');
});

test('5b: accepted, or finished?', () => {
  expect(word({ kind: 'ask-reading', words: 'ok rồi', item: item() }).text).toBe(
    `“Ok rồi” về việc 12 là (nhắn một số):
1. Đã nhận tin, đang làm
2. Đã gửi báo cáo
3. Có khó khăn, vướng mắc
0. Không phải các ý trên
Chưa chọn thì chưa ghi gì.`,
  );
});

test('5c: until which day?', () => {
  expect(word({ kind: 'ask-extension-day', item: item(), choices: ['2026-11-27', '2026-11-30'] }).text).toBe(
    `Đồng chí đề nghị lùi việc 12 đến ngày nào (nhắn một số hoặc ngày khác):
1. Thứ Sáu 27/11
2. Thứ Hai 30/11
Kèm một câu lý do.`,
  );
});
