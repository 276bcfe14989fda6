// The first words to a stranger, to the bearer of a code and to a new focal point, as the sample texts have them.
import { expect, test } from 'vitest';
import { parties, word } from './sample-world.ts';

const desk = 'Sở Văn hóa, Thể thao và Du lịch';

test('1a: a stranger hears whose channel it is and what it never asks', () => {
  expect(word({ kind: 'not-linked', desk }).text).toBe(
    `Đây là kênh nhắc việc tự động của Sở Văn hóa, Thể thao và Du lịch, dành cho đầu mối thực hiện các kế hoạch của UBND tỉnh.
Đồng chí vui lòng nhắn mã mời ghi trong văn bản gửi cơ quan mình, ví dụ: MA 7K2P94QX.
Kênh này không hỏi mật khẩu, mã OTP hay thông tin ngân hàng.`,
  );
});

test('1b: the bearer of a code confirms who he is, by digit or by button', () => {
  const facts = {
    kind: 'confirm-invite',
    name: 'Nguyễn Văn A',
    role: 'focal-point',
    agency: 'Sở Tài chính',
    planNumber: '15/KH-UBND',
  } as const;
  expect(word(facts).text).toBe(
    `Mã hợp lệ. Đề nghị đồng chí xác nhận:
Đồng chí Nguyễn Văn A, đầu mối của Sở Tài chính, Kế hoạch 15/KH-UBND, đúng không?
1. Đúng
2. Không đúng, đề nghị kiểm tra lại`,
  );
  expect(word(facts, { buttons: true }).actions).toEqual([
    [
      { label: 'Đúng', text: '1' },
      { label: 'Không đúng', text: '2' },
    ],
  ]);
});

test('1c: the welcome of a focal point', () => {
  expect(
    word({
      kind: 'welcome-focal-point',
      parties: { ...parties, desk },
      planNumber: '15/KH-UBND',
      exampleCode: 12,
    }).text,
  ).toBe(
    `Kính gửi đồng chí Nguyễn Văn A,
Từ nay, kênh này nhắc việc của Sở Tài chính theo Kế hoạch 15/KH-UBND. Nhiều việc gộp một tin nhắn, chỉ gửi trong giờ làm việc, không gửi ngày nghỉ.
Đồng chí trả lời bằng lời thường, có dấu hay không dấu:
• “12 đang làm 60%” hoặc “12 đã gửi 512/STC-BC”
• “việc” để xem việc, “giúp” để xem hướng dẫn
• “vắng đến 5/12” khi nghỉ, đi công tác
Tin nhắn này gửi tự động và không thay văn bản: báo cáo vẫn gửi qua Hệ thống quản lý văn bản và điều hành. Đề nghị không gửi nội dung, tài liệu mật qua kênh này.
Cần trao đổi trực tiếp: đồng chí Trần Thị B, Sở Văn hóa, Thể thao và Du lịch (số điện thoại ghi trong văn bản).`,
  );
});

test.each([
  ['15/KH-UBND', 'Kế hoạch 15/KH-UBND'],
  ['773/QĐ-TTg', 'Quyết định 773/QĐ-TTg'],
  ['14/CT-TTg', 'Chỉ thị 14/CT-TTg'],
  ['2449/UBND-TH', 'Văn bản 2449/UBND-TH'],
  ['Kế hoạch truyền thông năm 2026', 'văn bản “Kế hoạch truyền thông năm 2026”'],
  [null, 'các kế hoạch của UBND tỉnh'],
])('a plan with the number %s is named %s', (planNumber, expected) => {
  const { text } = word({ kind: 'welcome-focal-point', parties, planNumber, exampleCode: 12 });
  expect(text).toContain(`nhắc việc của Sở Tài chính theo ${expected}. `);
});
