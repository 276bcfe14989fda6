// A pool of PostgreSQL connections: our own statements go to the driver, Prisma's through its adapter over the pool.
import pg from 'pg';
import type { Connection, Statements } from './database.ts';
import { numbered, type Sql } from './sql.ts';

const connectionsMax = 10;

/** Longer than any transaction of ours; a server that went away without a word is noticed by then. */
const queryTimeoutMs = 120_000;

/** BIGINT and NUMERIC (pg_type.oid): instants and counts, which fit into a number. */
const numberTypes = new Set([20, 1700]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    numberTypes.has(oid) && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
};

function statementsOn(connection: pg.Pool | pg.PoolClient): Statements {
  const run = (sql: Sql): Promise<pg.QueryResult> =>
    connection.query({ text: numbered(sql), values: [...sql.values], types });
  return {
    $queryRaw: async <Rows>(sql: Sql) => (await run(sql)).rows as Rows,
    $executeRaw: async (sql) => (await run(sql)).rowCount ?? 0,
  };
}

/** An error event of a connection or the pool: whoever waits for a query is told by that query. */
const ignore = (): void => {};

/** The connection; nothing is opened before the first statement. */
export function connectPostgresql(databaseUrl: string): Connection {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connectionsMax,
    query_timeout: queryTimeoutMs,
  });
  pool.on('error', ignore);
  // From the first moment on: the server may end a connection in the same packet that says it is ready, before anyone
  // who asked the pool for it can listen.
  pool.on('connect', (connection) => void connection.on('error', ignore));
  return {
    ...statementsOn(pool),
    async transaction(work, without = []) {
      const connection = await pool.connect();
      let broken = false;
      try {
        // In one message: each takes a way to the server and back.
        await connection.query(['BEGIN', ...without.map((method) => `SET LOCAL ${method} = off`)].join('; '));
        const value = await work(statementsOn(connection));
        await connection.query('COMMIT');
        return value;
      } catch (error) {
        // A connection that cannot even roll back is not given to anyone else; the server ends its transaction.
        await connection.query('ROLLBACK').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        connection.release(broken);
      }
    },
    async loadModels() {
      const [{ PrismaClient }, { PrismaPg }] = await Promise.all([
        import('./generated/postgresql/client.ts'),
        import('@prisma/adapter-pg'),
      ]);
      return new PrismaClient({ adapter: new PrismaPg(pool) }) as unknown as Awaited<
        ReturnType<Connection['loadModels']>
      >;
    },
    close: () => pool.end(),
  };
}
