import { expect, test } from 'vitest';
import { remembered } from '../../../src/core/reminding/remembered.ts';

test('gives the last result again for the very same arguments, and builds anew for others', () => {
  let built = 0;
  const pair = remembered((list: readonly string[], day: string) => {
    built += 1;
    return [...list, day];
  });
  const list = ['a'];
  const first = pair(list, '2026-11-24');
  expect(pair(list, '2026-11-24')).toBe(first);
  expect(built).toBe(1);
  expect(pair(list, '2026-11-25')).toEqual(['a', '2026-11-25']);
  expect(pair(['a'], '2026-11-25')).toEqual(['a', '2026-11-25']);
  expect(built).toBe(3);
});
