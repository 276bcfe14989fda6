// Writes the next migration of both providers from the models: `npx tsx scripts/write-migration.ts NAME`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsPath, type Provider, providers } from './provider-schema.ts';
import { migrationNames, missingSql } from './schema-engine.ts';
import { startScratchPostgresql } from './scratch-postgresql.ts';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'Name the migration in lower case, for example: npx tsx scripts/write-migration.ts add_seals',
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'dondoc-models-'));
const server = await startScratchPostgresql();
try {
  const urls: Record<Provider, string> = {
    sqlite: join(folder, 'models.db'),
    postgresql: await server.createDatabase('models'),
  };
  // Both folders carry the same names, so that one number is one step on either database.
  const number = String(Math.max(...providers.map((each) => migrationNames(each).length)) + 1).padStart(
    4,
    '0',
  );
  for (const provider of providers) {
    const sql = await missingSql(provider, urls[provider]);
    if (sql === '') {
      console.log(`${provider}: the migrations agree with the models, nothing to write.`);
      continue;
    }
    const path = `${migrationsPath(provider)}/${number}_${name}`;
    mkdirSync(path, { recursive: true });
    writeFileSync(`${path}/migration.sql`, sql);
    console.log(`Wrote ${path}/migration.sql`);
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
