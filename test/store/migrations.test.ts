// The migrations of both providers lead to exactly the models, step by step under the same names.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { providers } from '../../scripts/provider-schema.ts';
import { migrationNames, missingSql } from '../../scripts/schema-engine.ts';
import { databases, temporaryFolder } from '../support/databases.ts';

test('sqlite: the replayed migrations are the models', async () => {
  expect(await missingSql('sqlite', join(temporaryFolder(), 'models.db'))).toBe('');
});

test('postgresql: the replayed migrations are the models', async () => {
  expect(await missingSql('postgresql', await databases[1]!.createUrl())).toBe('');
});

test('both providers have the same steps, numbered without a gap', () => {
  const [sqlite, postgresql] = providers.map(migrationNames);
  expect(sqlite).toEqual(postgresql);
  expect(sqlite?.length).toBeGreaterThan(0);
  expect(sqlite?.map((name) => Number(name.slice(0, 4)))).toEqual(sqlite?.map((_, index) => index + 1));
});
