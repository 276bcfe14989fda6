// `dondoc audit verify` on the log of a real morning, and on the same log with a line changed.
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Command } from 'commander';
import { afterEach, expect, it, vi } from 'vitest';
import { audit } from '../../src/cli/audit.ts';
import { openCast } from '../e2e/office.ts';
import { temporaryFolder } from '../support/databases.ts';

const exitBefore = process.exitCode;
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = exitBefore;
});

/** What the command prints on a database, and the code with which it ends. */
async function verify(databaseUrl: string): Promise<{ out: string; code: typeof process.exitCode }> {
  vi.stubEnv('DATABASE_URL', databaseUrl);
  process.exitCode = 0;
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const program = new Command();
  audit(program);
  await program.parseAsync(['audit', 'verify', '--json'], { from: 'user' });
  const out = printed.mock.calls.map(([text]) => String(text)).join('');
  printed.mockRestore();
  return { out, code: process.exitCode };
}

it('finds the log whole after a morning of work, and then the line that somebody changed', async () => {
  const path = join(temporaryFolder(), 'office.db');
  const { office, desk, finance } = await openCast(`file:${path}`);
  await finance.says('13 đã gửi 512/BC-STC');
  await desk.says('đã nhận stc');
  await office.close();
  const whole = await verify(`file:${path}`);
  expect(JSON.parse(whole.out)).toEqual({ ok: true, broken: null });
  expect(whole.code).toBe(0);
  const database = new BetterSqlite3(path);
  const { id } = database.prepare('SELECT MAX("id") - 1 AS "id" FROM "AuditEvent"').get() as { id: number };
  database.prepare(`UPDATE "AuditEvent" SET "actor" = 'somebody else' WHERE "id" = ?`).run(id);
  database.close();
  const broken = await verify(`file:${path}`);
  expect(JSON.parse(broken.out)).toEqual({ ok: false, broken: id });
  expect(broken.code).toBe(1);
});
