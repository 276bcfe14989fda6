// What holds for every message: the reader never throws, a negation is never "done", and the form of the letters
// (composed or not, capitals, marks left out) does not change what is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/conversation/understand/index.ts';
import { normalise } from '../../../src/conversation/understand/normalise.ts';
import type { AnswerContext } from '../../../src/core/items/answer.ts';
import { messageCases, sentOn } from './message-table.ts';

const context: AnswerContext = { kind: 'task', dueOn: '2026-11-27', openCodes: ['12', '13', 'KH446-II.3'] };
const pieces = [
  ...[
    'xong',
    'đã',
    'chưa',
    'gửi',
    'nộp',
    'hoàn thành',
    '12',
    '13',
    '#13',
    '70%',
    '100%',
    'xin',
    'đến',
    '30/11',
  ],
  ...[
    '31/11',
    'Sở TC',
    'chờ',
    'không',
    'nhầm',
    'thứ 6',
    'mai',
    '8h',
    'nhắc lại',
    '45/BC-STC',
    'ngày',
    'cả 2 việc',
  ],
  ...[
    'KH446-II.3',
    'trừ',
    'từ',
    ',',
    '.',
    '?',
    '\n',
    '👍',
    'rồi',
    'ạ',
    'hôm qua',
    'thêm 3 ngày',
    'sẽ',
    'đang',
    'vướng',
  ],
];

describe('understand on any text', () => {
  it('never throws, and an obstacle is reported exactly when the work is blocked', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const answer = understand(typed, context, sentOn);
        expect(answer.intents.length).toBeGreaterThan(0);
        expect(answer.obstacle).toBe(answer.intents.includes('blocked'));
        if (answer.intents.includes('unknown')) expect(answer.mustAskBack).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never reads "done" from a negated finishing verb', () => {
    const opening = fc.constantFrom(
      '',
      'dạ ',
      'em ',
      'Báo cáo ',
      'việc này ',
      'thực ra ',
      'bên em ',
      'hôm qua ',
      '12 ',
    );
    const negation = fc.constantFrom('chưa', 'chua', 'CHƯA', 'vẫn chưa', 'chx');
    const verb = fc.constantFrom(
      'xong',
      'hoàn thành',
      'gửi',
      'nộp',
      'hoan thanh',
      'gui',
      'nop',
      'gửi được',
      'nộp xong',
    );
    const close = fc.constantFrom(
      '',
      ' ạ',
      ' 100%',
      ' đâu',
      ' nhé em',
      ' báo cáo',
      ' được',
      ' hôm nay',
      ' 👍',
    );
    fc.assert(
      fc.property(opening, negation, verb, close, (...words) => {
        const typed = `${words[0]}${words[1]} ${words[2]}${words[3]}`;
        expect(understand(typed, context, sentOn).intents).not.toContain('done');
      }),
      { numRuns: 400 },
    );
  });

  it('reads decomposed letters like composed ones', () => {
    const cases = messageCases();
    for (const { text } of cases) expect(normalise(text.normalize('NFD'))).toBe(normalise(text));
    for (const { text, context: known } of cases.filter((_, index) => index % 10 === 0))
      expect(understand(text.normalize('NFD'), known, sentOn)).toEqual(
        understand(text.normalize('NFC'), known, sentOn),
      );
  });

  it('never reads "done" where "không", "ko", "hông", "chẳng" stands before the finishing verb', () => {
    const negation = ['không', 'khong', 'ko', 'k', 'hông', 'hong', 'chẳng', 'chang', 'hok', 'chả'];
    const verb = ['xong', 'hoàn thành', 'hoan thanh', 'kịp xong', 'gửi được', 'nộp được', 'xong được'];
    for (const no of negation)
      for (const act of verb)
        for (const close of ['', ' đâu', ' ạ', ' hôm nay', ' đâu anh ơi'])
          expect(understand(`bên em ${no} ${act}${close}`, context, sentOn).intents).not.toContain('done');
  });

  it('reads a message with address, report formula and courtesy around it like the message alone', () => {
    const plain = [
      'xong 12 rồi',
      'đang làm 60%',
      'chưa triển khai gì',
      'cơ bản xong rồi',
      'chưa xong',
      'xin lùi đến 30/11',
      'đang đợi Sở Tài chính thẩm định',
      'tuần sau nhắc lại',
      'việc này không thuộc đơn vị tôi',
      'tôi nghỉ phép đến 27/11',
      'nhầm, sửa lại 70%',
      'bị mất mạng từ sáng',
      'đã gửi, số 45/BC-STC ngày 19/11',
    ];
    const around: ((text: string) => string)[] = [
      (text) => `dạ ${text}`,
      (text) => `Dạ, ${text} ạ`,
      (text) => `${text} nhé anh`,
      (text) => `anh ơi ${text}`,
      (text) => `em báo cáo: ${text}`,
      (text) => `em xin báo cáo ${text}`,
      (text) => `Thưa chị, ${text}`,
      (text) => `Kính gửi đồng chí, ${text}. Trân trọng!`,
      (text) => `Em chào anh, ${text}. Em cảm ơn ạ`,
    ];
    for (const text of plain)
      for (const wrap of around) {
        const bare = (typed: string): string =>
          typed.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
        expect(understand(wrap(text), context, sentOn), wrap(text)).toEqual(
          understand(text, context, sentOn),
        );
        expect(understand(bare(wrap(text)), context, sentOn).intents, bare(wrap(text))).toEqual(
          understand(bare(text), context, sentOn).intents,
        );
      }
  });

  it('keeps the main intent of a clear message in capitals and without marks', () => {
    const clear = [
      'Đã xong rồi ạ',
      'Em làm xong rồi',
      'Đã hoàn thành',
      'Đã gửi báo cáo rồi nhé',
      'Chưa làm gì cả',
      'Chưa triển khai',
      'Chưa bắt đầu ạ',
    ];
    for (const text of clear) {
      const main = understand(text, context, sentOn).intents[0];
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
      expect(understand(text.toUpperCase(), context, sentOn).intents[0]).toBe(main);
      expect(understand(bare, context, sentOn).intents[0]).toBe(main);
    }
  });
});
