// Rows of a drawn table whose cells are set at the top or in the middle.
import { expect, it } from 'vitest';
import { rowStarts } from '../../src/importers/layout/row-bounds.ts';

it('begins a row above its number where its cells are set in the middle', () => {
  const lines = [
    ['', 'Rút ngắn thời gian đăng ký', ''],
    ['1', 'thành lập doanh nghiệp', 'Sở Tài chính'],
    ['', 'qua mạng', ''],
    ['', 'Cung cấp dịch vụ', ''],
    ['2', 'nộp thuế', 'Thuế tỉnh'],
    ['', 'điện tử', ''],
  ];
  expect(rowStarts(lines, [1, 4])).toEqual([0, 3]);
});

it('keeps a row that begins at its number, also where its second line opens with a name', () => {
  const lines = [
    ['3', 'Thủ tục hải quan tại Cảng', 'Sở Công Thương'],
    ['', 'Năm Căn', ''],
    ['4', 'Rút ngắn thời gian', 'Sở Lao động - Thương binh'],
    ['', 'giao dịch', 'và Xã hội'],
  ];
  expect(rowStarts(lines, [0, 2])).toEqual([0, 2]);
});
