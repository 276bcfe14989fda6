// The search over every test's log finds what it is there for, and the log that tests run with redacts as in operation.
import { expect, it } from 'vitest';
import { sourceFiles, textOf } from './source-files.ts';
import { searchForSecrets, secretsOfTests, takeFound, testLog } from './test-log.ts';

it.each(secretsOfTests)('finds %s in a line, once', (secret) => {
  searchForSecrets(`{"msg":"started","url":"x/${secret}/y"}`);
  expect(takeFound()).toHaveLength(1);
  expect(takeFound()).toEqual([]);
});

it.each(['MA 7K2P94QX', 'ma 7k2p94qx', 'postgresql://dondoc:s3cret@db/x', 'http://lan:b%40t@proxy:3128'])(
  'finds %s by its form',
  (secret) => {
    searchForSecrets(`{"msg":"x","err":"at ${secret}, 3"}`);
    expect(takeFound()).toHaveLength(1);
  },
);

it('finds nothing in times, addresses without a password, and what is redacted', () => {
  for (const line of ['{"at":"10:15","url":"http://127.0.0.1:8080/x@y"}', '{"url":"smtp://a:[secret]@h"}'])
    searchForSecrets(line);
  expect(takeFound()).toEqual([]);
});

it('every test that runs the program searches its log, and no log of another making is used', () => {
  const files = sourceFiles('test');
  const running = files.filter((file) => /\bcreateApp\(/.test(textOf(file)));
  expect(running.length).toBeGreaterThan(10);
  const searching = /\b(?:testLog\(\)|searchForSecrets\()/;
  // The harness searches what its processes write, in logSearch.
  const unsearched = running.filter((file) => !searching.test(textOf(file)));
  expect(unsearched).toEqual(['test/chaos/program.ts']);
  const own = files.filter((file) => /\b(?:createLog|pino)\(/.test(textOf(file)));
  expect(own).toEqual([
    'test/chaos/program.ts',
    'test/e2e/two-channels.ts',
    'test/log.test.ts',
    'test/support/test-log.ts',
  ]);
});

it('finds nothing in what the log redacts, and the debug level is searched too', () => {
  const log = testLog();
  expect(log.isLevelEnabled('debug')).toBe(true);
  log.debug({ url: 'http://127.0.0.1/bot7000000001:AAH-sandbox-token-for-practice-only/getMe' }, 'called');
  expect(takeFound()).toEqual([]);
  log.debug({ half: 'sandbox-token-for-practice-only' }, 'called');
  expect(takeFound()).toHaveLength(1);
});
