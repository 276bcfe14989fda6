// The comparison with read messages: the shipped weights are those of the tables, and what they say of a reading.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../scripts/learn-usage.ts';
import { clausesOf } from '../../../src/conversation/understand/clauses.ts';
import { understand } from '../../../src/conversation/understand/index.ts';
import { noMarks } from '../../../src/conversation/understand/marks.ts';
import { isUnusual, isUsual, usageOf, usualIntents } from '../../../src/conversation/understand/usage.ts';
import type { AnswerContext } from '../../../src/core/answer.ts';
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

  it('takes less than half a second of the processor for 2,000 letters of one repeated word', () => {
    understand('xong', task, '2026-11-20');
    const before = process.cpuUsage();
    for (const word of ['xong ', '12, ', 'gửi cho ', '(']) understand(word.repeat(1000), task, '2026-11-20');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 4000).toBeLessThan(500);
  });
});
