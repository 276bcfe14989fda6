// The comparison with read messages: the shipped weights are those of the tables, and what they say of a reading.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../scripts/learn-usage.ts';
import { clausesOf } from '../../../src/conversation/understand/clauses.ts';
import { understand } from '../../../src/conversation/understand/index.ts';
import { noMarks } from '../../../src/conversation/understand/marks.ts';
import {
  isUnusual,
  isUsual,
  overrulingIntents,
  saysMore,
  usageOf,
  usualIntents,
} from '../../../src/conversation/understand/usage.ts';
import type { AnswerContext } from '../../../src/core/items/answer.ts';
import { messageCases, unreadCases } from './message-table.ts';

const task: AnswerContext = { kind: 'task', dueOn: '2026-11-27', openCodes: ['12'] };
const usageOfWords = (words: string) => usageOf(clausesOf(words), noMarks());

describe('usage', () => {
  it('has the weights that the tables teach; else run scripts/learn-usage.ts', () => {
    const shipped = readFileSync(new URL('../../../data/answers/usage.txt', import.meta.url), 'utf8');
    expect(learn([...messageCases(), ...unreadCases()])).toBe(shipped);
  });

  it('knows what words usually say', () => {
    expect(usualIntents(usageOfWords('dang lam'))).toEqual(['in_progress']);
    expect(isUnusual(usageOfWords('dang lam'), ['done'])).toBe(true);
    expect(isUnusual(usageOfWords('dang lam'), ['in_progress'])).toBe(false);
  });

  it('is sure of nothing in words it has not met, and never sure of "done"', () => {
    expect(usualIntents(usageOfWords('lorem ipsum dolor'))).toEqual([]);
    expect(isUsual(usageOfWords('da gui roi'), ['done'])).toBe(false);
  });

  it('overrules a reading that contradicts it, but none that only sees more or less', () => {
    const asking = usageOfWords('xin gia han den D0');
    expect(overrulingIntents(asking, ['acknowledge'])).toEqual(['extension']);
    expect(overrulingIntents(asking, ['extension', 'blocked'])).toEqual([]);
    expect(overrulingIntents(asking, ['extension'])).toEqual([]);
  });

  it("tells that words usually say more than was read, except where the task is said to be another's", () => {
    const both = usageOfWords('moi duoc P0 , xin gia han den D0');
    expect(saysMore(both, ['extension'])).toBe(true);
    expect(saysMore(both, ['extension', 'in_progress'])).toBe(false);
    expect(saysMore(both, ['not_ours'])).toBe(false);
  });

  it('takes less than half a second of the processor for 2,000 letters of one repeated word', () => {
    understand('xong', task, '2026-11-20');
    const before = process.cpuUsage();
    for (const word of ['xong ', '12, ', 'gửi cho ', '(']) understand(word.repeat(1000), task, '2026-11-20');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 4000).toBeLessThan(500);
  });
});
