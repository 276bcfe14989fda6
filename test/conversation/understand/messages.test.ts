// The reader against several hundred messages of our own, each expectation written from the conventions.
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/conversation/understand/index.ts';
import type { Answer } from '../../../src/core/items/answer.ts';
import { type MessageCase, messageCases, partLine, sentOn, unreadCases } from './message-table.ts';

const fields: [key: string, read: (answer: Answer) => string | null][] = [
  ['n', (answer) => answer.documentNumber],
  ['nd', (answer) => answer.documentDate],
  ['due', (answer) => answer.newDueOn],
  ['sn', (answer) => answer.snoozeUntil],
  ['away', (answer) => answer.awayUntil],
  ['w', (answer) => answer.waitingFor],
];

function expected({ intents, facts, free, mustAskBack }: MessageCase): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  if (free.has('intents')) {
    if (!mustAskBack && !free.has('ask')) out['main'] = intents[0];
  } else out['intents'] = [...intents].sort();
  if (!free.has('p')) out['percent'] = facts['p'] === undefined ? null : Number(facts['p']);
  if (!free.has('c')) out['codes'] = facts['c']?.split(',').sort() ?? [];
  for (const [key] of fields) if (!free.has(key)) out[key] = facts[key] ?? null;
  if (!free.has('ask')) out['mustAskBack'] = mustAskBack;
  return out;
}

function actual(answer: Answer, like: Record<string, unknown>): Record<string, unknown> {
  const all: Record<string, unknown> = {
    main: answer.intents[0],
    intents: [...answer.intents].sort(),
    // The conventions let "xong" be 100 and "chưa làm" be 0.
    percent:
      like['percent'] === null &&
      ((answer.percent === 100 && answer.intents.includes('done')) || answer.percent === 0)
        ? null
        : answer.percent,
    codes: [...answer.codes].sort(),
    mustAskBack: answer.mustAskBack,
    ...Object.fromEntries(fields.map(([key, read]) => [key, read(answer)])),
  };
  return Object.fromEntries(Object.keys(like).map((key) => [key, all[key]]));
}

describe('understand', () => {
  for (const message of messageCases()) {
    it(`reads "${message.text.replaceAll('\n', ' / ')}"`, () => {
      const answer = understand(message.text, message.context, sentOn);
      const like = expected(message);
      expect(actual(answer, like)).toEqual(like);
      expect(answer.obstacle).toBe(answer.intents.includes('blocked'));
      if (message.parts.length === 0) return;
      const lines = answer.parts.flatMap((part) =>
        part.codes.map((code) => partLine(code, part.intents, part.percent, part.newDueOn)),
      );
      expect(lines.sort()).toEqual([...message.parts].sort());
    });
  }
});

describe('messages not yet read as expected', () => {
  for (const message of unreadCases())
    it(`claims no finished work that is not said: "${message.text.replaceAll('\n', ' / ')}"`, () => {
      const answer = understand(message.text, message.context, sentOn);
      const isClaimed = answer.intents.includes('done') && !answer.mustAskBack;
      expect(isClaimed && (!message.intents.includes('done') || message.mustAskBack)).toBe(false);
    });
});
