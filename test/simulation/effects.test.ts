// No write of the store is without its named points: a new function says by its name that it reads, or stands in the list.
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { manualClock } from '../support/manual-clock.ts';
import { crashPoints } from './effects.ts';

/** First words of what only reads; `count` but for `countAttempt`, which is in the list of effects. */
const reads = /^(?:find|get|list|has|count|load|due|last|oldest|sequence|position|states|health|rows)/;

/** Not called while the program runs. */
const byHand = ['close', 'reminders.put'];

function pathsOf(part: unknown, path = ''): string[] {
  if (typeof part === 'function') return [path];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => pathsOf(value, path === '' ? key : `${path}.${key}`));
}

test('every write of the store has its points, and every point of the store a write', async () => {
  const store = await openStore(':memory:', { clock: manualClock(0), owner: 'test' });
  const paths = pathsOf(store);
  await store.close();
  const effects = crashPoints.map((point) => point.replace(/^(?:before|after) /, ''));
  const named = new Set(effects.filter((name) => !/^(?:telegram|zalo-bot)\./.test(name)));
  const writes = paths.filter(
    (path) => !reads.test(path.split('.').at(-1) ?? '') || path === 'inbox.countAttempt',
  );
  expect(writes.filter((path) => !byHand.includes(path)).sort()).toEqual([...named].sort());
});
