// Opens the database behind DATABASE_URL and composes the store. The only way in for the rest of the program.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../core/clock.ts';
import { agencyStore } from './agencies.ts';
import { auditStore } from './audit.ts';
import { channelRuleStore } from './channel-rules.ts';
import { commitOn, commitTogetherOn } from './commit.ts';
import type { Connection, Database, Provider } from './database.ts';
import { digestStore } from './digests.ts';
import { fileStore } from './files.ts';
import { inboxStore } from './inbox.ts';
import { itemStore } from './items.ts';
import { jobRunStore } from './job-runs.ts';
import { lazyClient } from './lazy-client.ts';
import { outboxStore } from './outbox.ts';
import { peopleStore } from './people.ts';
import { planStore } from './plans.ts';
import { reminderStore } from './reminders.ts';
import { rowsById } from './rows-by-id.ts';
import { calendarStore, dialogStore, settingStore } from './settings.ts';
import { keeper } from './stamps.ts';
import { StoreError } from './store-error.ts';

function databaseOf(provider: Provider, connection: Connection, options: StoreOptions): Database {
  const { client, close } = lazyClient(connection);
  return {
    provider,
    client,
    ...options,
    async write(work, without) {
      try {
        return await connection.transaction(work, without);
      } finally {
        // SQLite answers within the turn of the event loop; a row of writes would keep everything else waiting.
        if (provider === 'sqlite') await nextTurn();
      }
    },
    async close() {
      await close();
      await connection.close();
    },
  };
}

function storeOn(database: Database) {
  const keep = keeper(database.client);
  return {
    provider: database.provider,
    commit: commitOn(database),
    commitTogether: commitTogetherOn(database),
    items: itemStore(database),
    plans: planStore(database, keep),
    people: peopleStore(database, keep),
    agencies: agencyStore(database, keep),
    reminders: reminderStore(database),
    inbox: inboxStore(database),
    outbox: outboxStore(database),
    files: fileStore(database),
    dialogs: dialogStore(database),
    digests: digestStore(database),
    rowsById: rowsById(database),
    calendar: calendarStore(database, keep),
    channelRules: channelRuleStore(database, keep),
    settings: settingStore(database),
    jobRuns: jobRunStore(database),
    audit: auditStore(database),
    close: () => database.close(),
  };
}

/** Everything the program remembers, by concern. */
export type Store = ReturnType<typeof storeOn>;

/** Where time comes from, and the name of this process in claims. */
export interface StoreOptions {
  clock: Clock;
  owner: string;
  /** Reads every page of a SQLite file before it is used, however large it is. */
  isThorough?: boolean;
}

/**
 * Opens and migrates the database; `file:...` and `:memory:` are SQLite, `postgresql://...` is PostgreSQL.
 * Rejects with StoreError, whose message is one clear sentence.
 */
export async function openStore(databaseUrl: string, options: StoreOptions): Promise<Store> {
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) {
    const { openPostgresql } = await import('./postgresql.ts');
    return storeOn(databaseOf('postgresql', await openPostgresql(databaseUrl, options.clock), options));
  }
  if (databaseUrl.startsWith('file:') || databaseUrl === ':memory:') {
    const { openSqlite } = await import('./sqlite.ts');
    return storeOn(databaseOf('sqlite', await openSqlite(databaseUrl, options), options));
  }
  throw new StoreError('DATABASE_URL must begin with file: (SQLite) or postgresql:// (PostgreSQL).');
}
