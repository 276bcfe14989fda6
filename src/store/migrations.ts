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

/** What a migration needs of an engine; `apply` runs script and record in one transaction. */
export interface MigrationTarget {
  /** Creates the table of applied migrations when it is missing, and lists them. */
  applied(): Promise<{ name: string; checksum: string; isFinished: boolean }[]>;
  apply(migration: Migration, recordId: string): Promise<void>;
  /** Runs the work while no other process migrates. */
  alone(work: () => Promise<void>): Promise<void>;
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

/** Applies what is missing; throws StoreError when the database is newer than the program or was changed by hand. */
export async function migrate(target: MigrationTarget, migrations: readonly Migration[]): Promise<void> {
  await target.alone(async () => {
    const applied = await target.applied();
    for (const { name, checksum, isFinished } of applied) {
      const known = migrations.find((migration) => migration.name === name);
      if (known === undefined)
        throw new StoreError(
          `The database is newer than this program: it has "${name}", which is unknown here.`,
        );
      if (!isFinished)
        throw new StoreError(`The migration "${name}" was begun by another tool and never finished.`);
      if (known.checksum !== checksum)
        throw new StoreError(`The migration "${name}" is not the one that was applied to this database.`);
    }
    const done = new Set(applied.map(({ name }) => name));
    for (const migration of migrations)
      if (!done.has(migration.name)) await target.apply(migration, randomUUID());
  });
}
