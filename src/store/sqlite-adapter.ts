// Prisma's better-sqlite3 adapter, made safe for one connection that many callers share. Opens no file by itself.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

type Connection = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;
type Transaction = Awaited<ReturnType<Connection['startTransaction']>>;
type Statement = Parameters<Connection['executeRaw']>[0];

/** Gives the connection to one caller at a time, in the order of asking. */
function queue(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    let release = (): void => {};
    const before = last;
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  };
}

const statement = (sql: string): Statement => ({ sql, args: [], argTypes: [] });

function transactionOn(inner: Connection, release: () => void): Transaction {
  const end = (): Promise<void> => {
    release();
    return Promise.resolve();
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: (query) => inner.executeRaw(query),
    // Prisma itself runs COMMIT or ROLLBACK before it calls these.
    commit: end,
    rollback: end,
  };
}

/**
 * The adapter, with two changes. A statement outside a transaction waits until the open one has ended: the
 * original would run it inside, and undo it with a rollback. And a transaction takes the write lock at once,
 * so that it never fails halfway because another process wrote in between. `script` runs once connected.
 */
export function sqliteAdapter(
  path: string,
  { busyTimeoutMs, script }: { busyTimeoutMs: number; script: string },
): PrismaBetterSqlite3 {
  const factory = new PrismaBetterSqlite3({ url: path, timeout: busyTimeoutMs });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const inner = await connect();
    await inner.executeScript('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    if (script !== '') await inner.executeScript(script);
    const turn = queue();
    const alone = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      const release = await turn();
      try {
        return await work();
      } finally {
        release();
      }
    };
    return {
      provider: inner.provider,
      adapterName: inner.adapterName,
      queryRaw: (query) => alone(() => inner.queryRaw(query)),
      executeRaw: (query) => alone(() => inner.executeRaw(query)),
      executeScript: (script) => alone(() => inner.executeScript(script)),
      async startTransaction() {
        const release = await turn();
        try {
          await inner.executeRaw(statement('BEGIN IMMEDIATE'));
        } catch (error) {
          release();
          throw error;
        }
        return transactionOn(inner, release);
      },
      dispose: () => inner.dispose(),
    };
  };
  return factory;
}
