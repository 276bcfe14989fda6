// The bound for writing reminders: one statement that copies finished rows, with nothing derived and nothing checked.
import { copyFileSync } from 'node:fs';
// biome-ignore lint/correctness/noUndeclaredDependencies: the product's own, one folder up; a second build would differ.
import BetterSqlite3 from 'better-sqlite3';

/** Inserts the reminders of `filled` into a copy of `template`; returns rows and milliseconds. */
export function copyReminders(template: string, filled: string, file: string): { rows: number; ms: number } {
  copyFileSync(template, file);
  const database = new BetterSqlite3(file);
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.prepare('ATTACH ? AS filled').run(filled);
    const start = performance.now();
    const { changes } = database.prepare('INSERT INTO main."Reminder" SELECT * FROM filled."Reminder"').run();
    return { rows: changes, ms: performance.now() - start };
  } finally {
    database.close();
  }
}
