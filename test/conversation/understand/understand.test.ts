// Facts beyond the tables: promised days, parts by code, and the practice messages where they are at hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/conversation/understand/index.ts';
import type { AnswerContext } from '../../../src/core/items/answer.ts';
import { hasShared, sharedPath } from '../../support/shared.ts';

const on = '2026-11-20';
const digest: AnswerContext = { kind: null, dueOn: null, openCodes: ['12', '13', '14'] };
const task: AnswerContext = { kind: 'task', dueOn: '2026-11-27', openCodes: ['12'] };

describe('promised days', () => {
  const promises: [string, string | null][] = [
    ['sẽ gửi ngày 23/11', '2026-11-23'],
    ['mai em nộp', '2026-11-21'],
    ['thứ 4 tuần sau xong', '2026-11-25'],
    ['tuần sau gửi', null],
    ['đã gửi ngày 19/11', null],
    ['xin lùi đến 30/11', null],
  ];
  for (const [text, day] of promises)
    it(`takes ${day ?? 'no day'} from "${text}"`, () => {
      const answer = understand(text, task, on);
      expect(answer.promisedOn).toBe(day);
      if (day !== null) expect(answer.newDueOn).toBeNull();
    });
});

describe('parts', () => {
  it('keeps the facts of each code apart', () => {
    const answer = understand('12 xong, 13 đang làm 60%, 14 xin đến 30/11', digest, on);
    expect(
      answer.parts.map(({ codes, intents, percent, newDueOn }) => ({ codes, intents, percent, newDueOn })),
    ).toEqual([
      { codes: ['12'], intents: ['done'], percent: null, newDueOn: null },
      { codes: ['13'], intents: ['in_progress'], percent: 60, newDueOn: null },
      { codes: ['14'], intents: ['extension'], percent: null, newDueOn: '2026-11-30' },
    ]);
  });

  it('has none where all codes say the same', () => {
    expect(understand('12 và 13 xong', digest, on).parts).toEqual([]);
  });
});

describe('a reading that rests on only a part of the words', () => {
  for (const text of ['đang niêm yết đến 1/12', 'đã nộp đủ khảo sát', 'đang làm công văn 2233'])
    it(`asks back: "${text}"`, () => {
      expect(understand(text, task, on).mustAskBack).toBe(true);
    });
  for (const text of [
    'xong bước 1 rồi',
    'đang làm, còn sửa lại phụ lục',
    'viết xong rồi, đang chờ sếp duyệt',
  ])
    it(`is certain of "${text}"`, () => {
      expect(understand(text, task, on).mustAskBack).toBe(false);
    });
});

describe.skipIf(!hasShared)('the practice messages', () => {
  interface Item {
    id: string;
    on: string;
    context: AnswerContext;
    text: string;
    expect: { intents: string[]; mustAskBack: boolean };
    strict: string[];
  }
  it('are never read as done unless they say so, and the main intent holds', () => {
    const items = JSON.parse(readFileSync(sharedPath('replies/practice.json'), 'utf8')) as Item[];
    const wrong = items.filter((item) => {
      const answer = understand(item.text, item.context, item.on);
      const isFalseDone =
        answer.intents.includes('done') &&
        !answer.mustAskBack &&
        (!item.expect.intents.includes('done') || item.expect.mustAskBack);
      const isMain = !item.strict.includes('intents') || answer.intents[0] === item.expect.intents[0];
      return isFalseDone || !isMain;
    });
    expect(wrong.map((item) => item.id)).toEqual([]);
  });
});
