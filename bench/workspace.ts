// Where benchmarks keep their files: a temporary folder for SQLite, and one durable PostgreSQL for all of a run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ScratchPostgresql, startScratchPostgresql } from '../scripts/scratch-postgresql.ts';

/** Databases that nobody else uses; all of it is removed by `close`. */
export interface Workspace {
  /** The path of a SQLite file that does not exist yet. */
  newFile(): string;
  /** The URL of an empty PostgreSQL database that writes through to the disk, as SQLite does here. */
  newPostgresql(): Promise<string>;
  close(): Promise<void>;
}

/** A workspace in the system's temporary folder; the PostgreSQL server starts with its first database. */
export function openWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
  let server: Promise<ScratchPostgresql> | undefined;
  let count = 0;
  return {
    newFile: () => join(folder, `${++count}.db`),
    async newPostgresql() {
      server ??= startScratchPostgresql({ isDurable: true });
      return (await server).createDatabase(`bench_${++count}`);
    },
    async close() {
      await (await server)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
