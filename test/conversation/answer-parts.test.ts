// Where an answer is cut, and which numbers in it name none of the sender's items.
import { describe, expect, it } from 'vitest';
import { clausesIn, partsByNumber, strangersIn, withoutNumber } from '../../src/conversation/answer-parts.ts';

const isOwn = (code: number): boolean => [11, 12, 13].includes(code);
const partsOf = (words: string): string[] => partsByNumber(words, isOwn).map((part) => part.words);

describe('an answer is cut', () => {
  it.each([
    ['13 xong rồi, 11 xin lùi', ['13 xong rồi', '11 xin lùi']],
    ['dạ 13 em gửi rồi ạ; việc 11 đang làm 40%', ['13 em gửi rồi ạ', 'việc 11 đang làm 40%']],
    ['13 xong\n11: vướng, chờ Sở Tài chính', ['13 xong', '11: vướng, chờ Sở Tài chính']],
    ['13 xong. Còn 11 chưa', ['13 xong', 'Còn 11 chưa']],
    ['13 xong, 11 chưa, 13 gửi 512/STC-BC', ['13 xong; 13 gửi 512/STC-BC', '11 chưa']],
  ])('before each number of an item: %s', (words, parts) => {
    expect(partsOf(words)).toEqual(parts);
  });

  it.each([
    // Several numbers in a row share what follows; a last bare one leaves open what it is about.
    '12, 13 ok rồi',
    '13 xong, 11',
    // What stands before the first number may be about any of them.
    'huỷ tin trước, 13 xong, 11 xin lùi',
    // Days, counts and shares are no items.
    '13 xong 70%, 12 ngày nữa gửi',
    '13 đã gửi, 11 xã chưa nộp',
  ])('but not where it is one: %s', (words) => {
    expect(partsOf(words)).toEqual([words]);
  });
});

describe('numbers of nobody here', () => {
  it.each([
    ['10 đã xong', [10]],
    ['15 da gui', [15]],
    ['xong việc 10', [10]],
    ['13 xong, 10 chưa', [10]],
    ['#10: vướng, chờ số liệu', [10]],
    ['13 xong, 11 chưa', []],
    ['đã gửi 512', []],
    ['20 xã đã xong', []],
    ['15/12 mới gửi được', []],
    ['xong 70%', []],
    ['2026 đã xong', []],
  ])('%s', (words, codes) => {
    expect(strangersIn(words, isOwn)).toEqual(codes);
  });

  it('are taken out of the words that are asked about', () => {
    expect(withoutNumber('việc 10: đã xong 70%', 10)).toBe('đã xong 70%');
    expect(withoutNumber('đã xong 10 rồi', 10)).toBe('đã xong rồi');
  });
});

describe('an answer without numbers', () => {
  it.each([
    ['đã gửi báo cáo, xin lùi việc kia', ['đã gửi báo cáo', 'xin lùi việc kia']],
    ['đã gửi rồi còn việc kia xin lùi', ['đã gửi rồi', 'còn việc kia xin lùi']],
    ['còn 2 ngày nữa mới xong', ['còn 2 ngày nữa mới xong']],
  ])('is cut into clauses: %s', (words, clauses) => {
    expect(clausesIn(words)).toEqual(clauses);
  });
});
