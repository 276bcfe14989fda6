// Reads whole tables past the program, so that what is checked does not depend on the code under test.
import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** A row with instants as numbers. */
export type Row = Record<string, string | number | null>;

/** The rows of a query on the database behind a URL. */
export async function rowsOf(url: string, query: string): Promise<Row[]> {
  const rows = url.startsWith('file:')
    ? fromSqlite(url.slice('file:'.length), query)
    : await fromPg(url, query);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        key.endsWith('At') && value !== null ? Number(value) : value,
      ]),
    ),
  ) as Row[];
}

function fromSqlite(path: string, query: string): Record<string, unknown>[] {
  const database = new Sqlite(path, { readonly: true });
  try {
    return database.prepare(query).all() as Record<string, unknown>[];
  } finally {
    database.close();
  }
}

async function fromPg(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}
