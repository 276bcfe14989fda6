// Brings a database up to the program: the scripts of prisma/<provider>/migrations, each applied once and checked
// by its hash. The table is Prisma's own, so that its command line can go on from here.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Provider } from './database.ts';
import { StoreError } from './store-error.ts';

/** One script and the hash that says it was not edited. */
export interface Migration {
  name: string;
  script: string;
  checksum: string;
}

/** A migration as the database remembers it. */
export interface AppliedMigration {
  name: string;
  checksum: string;
  isFinished: boolean;
}

/** The migrations that this program knows, oldest first. */
export function listMigrations(provider: Provider): Migration[] {
  const folder = fileURLToPath(new URL(`../../prisma/${provider}/migrations`, import.meta.url));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(`${folder}/${name}/migration.sql`, 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

/** What is still to be applied; throws StoreError when the database is newer than the program or was changed. */
export function missingMigrations(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  const knownByName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum, isFinished } of applied) {
    const migration = knownByName.get(name);
    if (migration === undefined)
      throw new StoreError(
        `The database is newer than this program: it has the migration "${name}", which is unknown here.`,
      );
    if (!isFinished)
      throw new StoreError(`The migration "${name}" was begun by another tool and never finished.`);
    if (migration.checksum !== checksum)
      throw new StoreError(`The migration "${name}" is not the one that was applied to this database.`);
  }
  const done = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !done.has(name));
}

/** The columns that name, hash and end of an applied migration are read from; rolled back ones do not count. */
export const appliedMigrationsSql = `
  SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "isFinished"
  FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`;

/** The id of a row in the table of migrations. */
export const newRecordId = (): string => randomUUID();
