// One SQLite connection that many callers share: our own statements go to the driver, Prisma's through its adapter.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import BetterSqlite3 from 'better-sqlite3';
import type { Cell } from './codec.ts';
import type { Connection, Statements } from './database.ts';
import { rowsOf, type Shape, shapeOf } from './row-shape.ts';
import { questionMarks, type Sql } from './sql.ts';

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;
type AdapterTransaction = Awaited<ReturnType<Adapter['startTransaction']>>;
type Driver = BetterSqlite3.Database;

/** Prepared statements kept; long ones are lists of rows, which hardly ever come again in the same length. */
const preparedMax = 300;
const preparedLengthMax = 4_000;

/** Gives the connection to one caller at a time, in the order of asking; `undefined` = nobody had it. */
function queue() {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    isFree: (): boolean => waiting === 0,
    async take(): Promise<() => void> {
      let free = (): void => {};
      const before = last;
      last = new Promise((resolve) => {
        free = resolve;
      });
      waiting += 1;
      await before;
      return () => {
        waiting -= 1;
        free();
      };
    },
  };
}

/** 16 MB each: rows that are written to many places share pages, which are then moved into the file less often. */
const forManyRows = 'PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;';

const cellForSqlite = (cell: Cell): Cell => (typeof cell === 'boolean' ? Number(cell) : cell);

/** A statement and the shape of its rows. */
interface Prepared {
  statement: BetterSqlite3.Statement;
  shape: Shape;
}

/** Runs statements, those that come again prepared. */
function statementsOn(driver: Driver) {
  const prepared = new Map<string, Prepared>();
  function prepare(text: string): Prepared {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    // Instants fit into a number; Prisma sets the driver to give every integer as BigInt.
    const statement = driver.prepare(text).safeIntegers(false);
    if (statement.reader) statement.raw(true);
    const names = statement.reader ? statement.columns().map((column) => column.name) : [];
    const made = { statement, shape: shapeOf(names) };
    if (text.length > preparedLengthMax) return made;
    if (prepared.size >= preparedMax) prepared.clear();
    prepared.set(text, made);
    return made;
  }
  return {
    query(sql: Sql): unknown[] {
      const { statement, shape } = prepare(questionMarks(sql));
      const cells = sql.values.map(cellForSqlite);
      if (statement.reader) return rowsOf(shape, statement.all(...cells) as unknown[][]);
      statement.run(...cells);
      return [];
    },
    execute(sql: Sql): number {
      const { statement } = prepare(questionMarks(sql));
      const cells = sql.values.map(cellForSqlite);
      return statement.reader ? statement.all(...cells).length : statement.run(...cells).changes;
    },
  };
}

/** Prisma's adapter over the shared connection: each of its statements, or transactions, has the connection alone. */
function adapterFor(inner: Adapter, take: () => Promise<() => void>): Adapter {
  const alone = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const release = await take();
    try {
      return await work();
    } finally {
      release();
    }
  };
  const begin = { sql: 'BEGIN IMMEDIATE', args: [], argTypes: [] };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => alone(() => inner.queryRaw(query)),
    executeRaw: (query) => alone(() => inner.executeRaw(query)),
    executeScript: (script) => alone(() => inner.executeScript(script)),
    async startTransaction() {
      const release = await take();
      const end = (): Promise<void> => Promise.resolve(release());
      try {
        await inner.executeRaw(begin);
      } catch (error) {
        release();
        throw error;
      }
      const transaction: AdapterTransaction = {
        provider: inner.provider,
        adapterName: inner.adapterName,
        options: { usePhantomQuery: false },
        queryRaw: (query) => inner.queryRaw(query),
        executeRaw: (query) => inner.executeRaw(query),
        // Prisma itself runs COMMIT or ROLLBACK before it calls these.
        commit: end,
        rollback: end,
      };
      return transaction;
    },
    // The connection is ours to close.
    dispose: () => Promise.resolve(),
  };
}

/**
 * Opens the connection; `script` runs first. A statement outside a transaction waits until the open one has ended,
 * or a rollback would undo it. A transaction takes the write lock at once, so that it never fails halfway because
 * another process wrote in between.
 */
export async function connectSqlite(
  path: string,
  { busyTimeoutMs, script }: { busyTimeoutMs: number; script: string },
): Promise<Connection> {
  const factory = new PrismaBetterSqlite3({ url: path, timeout: busyTimeoutMs });
  const inner = await factory.connect();
  const { client: driver } = inner as unknown as { client: unknown };
  if (!(driver instanceof BetterSqlite3))
    throw new Error('The SQLite adapter is not the one this was written for.');
  driver.exec(`PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; ${forManyRows} ${script}`);
  const turn = queue();
  const { query, execute } = statementsOn(driver);
  async function inTurn<Value>(work: () => Value): Promise<Value> {
    if (turn.isFree()) return work();
    const release = await turn.take();
    try {
      return work();
    } finally {
      release();
    }
  }
  const inside: Statements = {
    $queryRaw: async <Rows>(sql: Sql) => query(sql) as Rows,
    $executeRaw: async (sql) => execute(sql),
  };
  return {
    $queryRaw: <Rows>(sql: Sql) => inTurn(() => query(sql) as Rows),
    $executeRaw: (sql) => inTurn(() => execute(sql)),
    async transaction(work) {
      const release = await turn.take();
      try {
        driver.exec('BEGIN IMMEDIATE');
        const value = await work(inside);
        driver.exec('COMMIT');
        return value;
      } catch (error) {
        // A full disk has rolled it back already.
        if (driver.inTransaction) driver.exec('ROLLBACK');
        throw error;
      } finally {
        release();
      }
    },
    async loadModels() {
      const { PrismaClient } = await import('./generated/sqlite/client.ts');
      factory.connect = () => Promise.resolve(adapterFor(inner, turn.take));
      return new PrismaClient({ adapter: factory });
    },
    async close() {
      const release = await turn.take();
      driver.close();
      release();
    },
  };
}
