// Which errors say that the database is away, and which that the question was wrong.
import { expect, test } from 'vitest';
import { isDatabaseAway } from '../../src/store/database-away.ts';

test.each([
  ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['a server that shuts down', Object.assign(new Error('x'), { code: '57P01' })],
  [
    'a session that was ended for another reason',
    Object.assign(new Error('x'), { code: '55000', severity: 'FATAL' }),
  ],
  ['too many connections', Object.assign(new Error('x'), { code: '53300' })],
  ['a cut connection', new Error('Connection terminated unexpectedly')],
  ['a full disk', Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })],
  ['a disk that fails', Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' })],
  [
    'one of these as the cause',
    new Error('outer', { cause: Object.assign(new Error('x'), { code: '08006' }) }),
  ],
  ['one in the terms of an adapter', new Error('outer', { cause: { originalCode: 'SQLITE_BUSY' } })],
])('%s is away', (_, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

test.each([
  ['a bug of ours', new TypeError('undefined is not a function')],
  ['a broken rule of a table', Object.assign(new Error('x'), { code: '23505', severity: 'ERROR' })],
  ['a statement that is none', Object.assign(new Error('x'), { code: 'SQLITE_ERROR' })],
  ['a sentence', 'away'],
  ['nothing', undefined],
])('%s is not', (_, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
