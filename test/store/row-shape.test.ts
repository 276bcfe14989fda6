// Wide rows are read as objects that share one shape: a list of items must not take several times their size.
import { expect, test } from 'vitest';
import { rowsOf, shapeOf } from '../../src/store/row-shape.ts';

test('rows have the names in their order and the values as they are', () => {
  const shape = shapeOf(['id', 'code', 'raw']);
  const raw = Buffer.from('a');
  expect(
    rowsOf(shape, [
      ['a', 1, raw],
      ['b', null, null],
    ]),
  ).toEqual([
    { id: 'a', code: 1, raw },
    { id: 'b', code: null, raw: null },
  ]);
  expect(rowsOf(shape, [])).toEqual([]);
  expect(rowsOf(shapeOf([]), [[]])).toEqual([{}]);
});

test('a row that is changed leaves the others alone', () => {
  const [first, second] = rowsOf(shapeOf(['id']), [['a'], ['b']]) as { id: string }[];
  if (first) first.id = 'c';
  expect(second?.id).toBe('b');
});
