// Opens a PostgreSQL database: migrations under an advisory lock, then the client over a pool.
import pg from 'pg';
import type { Clock } from '../core/clock.ts';
import type { Connection } from './database.ts';
import {
  type AppliedMigration,
  appliedMigrationsSql,
  listMigrations,
  missingMigrations,
  newRecordId,
} from './migrations.ts';
import { connectPostgresql } from './postgresql-connection.ts';
import { StoreError } from './store-error.ts';

/** Any number, as long as every copy of the program uses the same one. */
const migrationLock = 7_313_021;

/** Applies what is missing in one transaction: a crash anywhere leaves the database as it was. */
async function migrate(connection: pg.Client, clock: Clock): Promise<void> {
  await connection.query('BEGIN');
  try {
    // Of two starts at once, one waits here until the other has migrated.
    await connection.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await connection.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
      "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
      "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`);
    const { rows } = await connection.query<AppliedMigration>(appliedMigrationsSql);
    for (const { name, script, checksum } of missingMigrations(listMigrations('postgresql'), rows)) {
      await connection.query(script);
      await connection.query(
        `INSERT INTO "_prisma_migrations"
         ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
         VALUES ($1, $2, $3, to_timestamp($4 / 1000.0), to_timestamp($4 / 1000.0), 1)`,
        [newRecordId(), checksum, name, clock.now()],
      );
    }
    await connection.query('COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  }
}

/** What is wrong, without user name or password. */
function refusalOf(databaseUrl: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const where = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  const code = String((cause as { code?: unknown } | null)?.code ?? '');
  const place = where ? `${where.host}${where.pathname}` : 'of DATABASE_URL';
  const sentence = ['28P01', '28000'].includes(code)
    ? `The PostgreSQL database ${place} does not accept this user and password.`
    : code === '3D000'
      ? `There is no PostgreSQL database ${place}; create it first.`
      : code === '42501' || code === '25006'
        ? `This user may not write to the PostgreSQL database ${place}.`
        : `The PostgreSQL database ${place} cannot be used.`;
  return new StoreError(sentence, { cause });
}

/** Opens and migrates the database; throws StoreError with one sentence when it cannot be used. */
export async function openPostgresql(databaseUrl: string, clock: Clock): Promise<Connection> {
  try {
    const connection = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    // A connection that the server closes is reported by the query that misses it.
    connection.on('error', () => {});
    await connection.connect();
    try {
      await migrate(connection, clock);
    } finally {
      await connection.end();
    }
    return connectPostgresql(databaseUrl);
  } catch (cause) {
    throw refusalOf(databaseUrl, cause);
  }
}
