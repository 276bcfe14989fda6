// Once a run, for all test files: a temporary folder and a PostgreSQL of our own, with a migrated database in each to
// copy from. Both are gone when the run ends.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startScratchPostgresql } from '../../scripts/scratch-postgresql.ts';
import { openStore } from '../../src/store/open.ts';
import { manualClock } from './manual-clock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests may write. */
    scratchFolder: string;
    /** A PostgreSQL database that is migrated and empty, and that nobody may be connected to. */
    postgresqlTemplate: string;
    /** The path of an SQLite database that is migrated and empty. */
    sqliteTemplate: string;
  }
}

let end = async (): Promise<void> => undefined;

/** Starts what the tests share. */
export async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-test-'));
  chmodSync(folder, 0o700);
  const server = await startScratchPostgresql();
  const postgresqlTemplate = await server.createDatabase('template_of_tests');
  const sqliteTemplate = join(folder, 'template.db');
  for (const url of [postgresqlTemplate, `file:${sqliteTemplate}`])
    await (await openStore(url, { clock: manualClock(0), owner: 'template' })).close();
  project.provide('scratchFolder', folder);
  project.provide('postgresqlTemplate', postgresqlTemplate);
  project.provide('sqliteTemplate', sqliteTemplate);
  end = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Ends what was started. */
export const teardown = (): Promise<void> => end();
