// Prisma's own schema engine as WebAssembly: compares replayed migrations with the models, without a download.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import Database from 'better-sqlite3';
import pg from 'pg';
import { migrationsPath, type Provider, projectPath, providerSchema } from './provider-schema.ts';

type Exports = Record<string, () => void>;
type Engine = typeof engineModule & { __wbg_set_wasm(exports: Exports): void };

/** Node has it, the types of a program without a browser do not. */
const webAssembly = Reflect.get(globalThis, 'WebAssembly') as {
  instantiate(bytes: Buffer, imports: object): Promise<{ instance: { exports: Exports } }>;
};

const require = createRequire(import.meta.url);
let isLoaded = false;

/** The engine's class; Node cannot import the WebAssembly by itself, so it is instantiated here once. */
async function loadEngine(): Promise<Engine['SchemaEngine']> {
  const engine = engineModule as Engine;
  if (!isLoaded) {
    const wasmPath = require.resolve('@prisma/schema-engine-wasm').replace('engine.js', 'engine_bg.wasm');
    const { instance } = await webAssembly.instantiate(readFileSync(wasmPath), {
      './schema_engine_bg.js': engine,
    });
    engine.__wbg_set_wasm(instance.exports);
    instance.exports['__wbindgen_start']?.();
    isLoaded = true;
  }
  return engine.SchemaEngine;
}

/** The names of a provider's migrations, oldest first. */
export function migrationNames(provider: Provider): string[] {
  const path = migrationsPath(provider);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

/** The scripts of a provider's migrations, oldest first. */
const migrationScripts = (provider: Provider): string[] =>
  migrationNames(provider).map((name) =>
    readFileSync(`${migrationsPath(provider)}/${name}/migration.sql`, 'utf8'),
  );

/** Replays the migrations into an empty SQLite file and gives an adapter on it. */
function replayOnSqlite(path: string): PrismaBetterSqlite3 {
  const database = new Database(path);
  for (const script of migrationScripts('sqlite')) database.exec(script);
  database.close();
  return new PrismaBetterSqlite3({ url: path });
}

/** The catalogue's one-letter type "char", which the adapter does not know; shown to it as a uuid. */
const charOid = 18;
const uuidOid = 2950;

/** Replays the migrations into an empty PostgreSQL database and gives an adapter on it. */
async function replayOnPostgresql(url: string): Promise<PrismaPg> {
  const pool = new pg.Pool({ connectionString: url });
  for (const script of migrationScripts('postgresql')) await pool.query(script);
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  const queryWithoutChar = async (...args: unknown[]): Promise<pg.QueryResult> => {
    const result = await query(...args);
    for (const field of result.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = uuidOid;
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: queryWithoutChar }), {
    disposeExternalPool: true,
  });
  const connect = factory.connect.bind(factory);
  // And shown to the engine as the letter that it is; the catalogue has no uuids.
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const rows = await queryRaw(sql);
      const columnTypes = rows.columnTypes.map((type) =>
        type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
      );
      return { ...rows, columnTypes };
    };
    return adapter;
  };
  return factory;
}

/**
 * The SQL that leads from the migrations to the models; '' when they agree. The migrations are replayed into
 * the scratch database at `target`: a new file's path for SQLite, the URL of an empty database for PostgreSQL.
 */
export async function missingSql(provider: Provider, target: string): Promise<string> {
  const adapter = provider === 'sqlite' ? replayOnSqlite(target) : await replayOnPostgresql(target);
  const content = providerSchema(provider);
  const SchemaEngine = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    const { stdout } = await engine.diff({
      from: {
        tag: 'schemaDatasource',
        files: [{ path: 'schema.prisma', content }],
        configDir: projectPath('prisma'),
      },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
      shadowDatabaseUrl: null,
    } as never);
    const sql = stdout ?? '';
    return sql.includes('-- This is an empty migration.') ? '' : sql;
  } finally {
    engine.free();
  }
}
