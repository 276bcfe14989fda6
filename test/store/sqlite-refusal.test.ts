// A driver that was compiled for another Node is told as that, and not as a file that cannot be written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqliteRefusalOf } from '../../src/store/sqlite-refusal.ts';
import { temporaryFolder } from '../support/databases.ts';

test('a compiled part that Node cannot load names the way out', () => {
  const file = join(temporaryFolder(), 'of-another-node.node');
  writeFileSync(file, 'not for this Node');
  let cause: unknown;
  try {
    process.dlopen({ exports: {} }, file);
  } catch (error) {
    cause = error;
  }
  const refusal = sqliteRefusalOf('/var/lib/dondoc.db', cause);
  expect(refusal.message).toContain('npm ci');
  expect(refusal.message).toContain(process.version);
  expect(refusal.cause).toBe(cause);
});
