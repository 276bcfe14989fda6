// The reason among the words of a request for more time, wherever it stands.
import { expect, it } from 'vitest';
import { statedReason } from '../../../src/core/items/stated-reason.ts';

it.each([
  ['13 xin lùi đến 30/11 vì chờ số liệu', 'chờ số liệu'],
  ['13 xin lui den 30/11 vi don vi dang sap nhap.', 'don vi dang sap nhap'],
  ['Do chưa có số liệu của các xã nên sở xin lùi đến 15/12', 'chưa có số liệu của các xã'],
  ['do mưa bão, đề nghị gia hạn đến 15/12', 'mưa bão'],
  ['xin thêm 3 ngày, lý do: chờ Sở Tài chính', 'chờ Sở Tài chính'],
  ['xin đến 30/11 (lý do: chờ số liệu), mong thông cảm', 'chờ số liệu'],
  // The bot puts the choice behind what was typed.
  ['13 xin lùi; vì chờ dự toán (13 xin lùi đến 09/11/2026)', 'chờ dự toán'],
  ['12 xin lùi đến 5/12 vì thiếu người\n13 xin lùi đến 30/11 vì chờ số liệu', 'chờ số liệu'],
])('of "%s" is "%s"', (words, reason) => {
  expect(statedReason(words, 13)).toBe(reason);
});

it.each([
  '13 xin lùi đến 30/11',
  'don vi chua xong, xin lui den 30/11',
  'trong phạm vi được giao, xin lùi đến 30/11',
  'vì vậy xin lùi đến 30/11',
  '',
])('is none in "%s"', (words) => {
  expect(statedReason(words, 13)).toBeNull();
});
