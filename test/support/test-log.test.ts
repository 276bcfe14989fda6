// The search over every test's log finds what it is there for, and the log that tests run with redacts as in operation.
import { expect, it } from 'vitest';
import { searchForSecrets, secretsOfTests, takeFound, testLog } from './test-log.ts';

it.each(secretsOfTests)('finds %s in a line, once', (secret) => {
  searchForSecrets(`{"msg":"started","url":"x/${secret}/y"}`);
  expect(takeFound()).toHaveLength(1);
  expect(takeFound()).toEqual([]);
});

it('finds nothing in what the log redacts, and the debug level is searched too', () => {
  const log = testLog();
  expect(log.isLevelEnabled('debug')).toBe(true);
  log.debug({ url: 'http://127.0.0.1/bot7000000001:AAH-sandbox-token-for-practice-only/getMe' }, 'called');
  expect(takeFound()).toEqual([]);
  log.debug({ half: 'sandbox-token-for-practice-only' }, 'called');
  expect(takeFound()).toHaveLength(1);
});
