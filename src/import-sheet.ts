// Our own workbook of tasks brought back by the administrator: what it changes, in words, and the change itself.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { App } from './app.ts';
import { UsageError } from './cli/subcommand.ts';
import { sheetChange } from './conversation/task-sheet/sheet-change.ts';
import { localDateOf } from './core/dates.ts';
import type { Membership } from './core/people/person.ts';
import type { SheetFacts } from './core/plans/sheet-facts.ts';
import { remindersFor } from './core/reminding/plan-reminders.ts';
import { commitWorded, type ImportContext } from './import-file.ts';
import { Unreadable } from './importers/refusal.ts';

/** Whoever runs the program on its machine decides as the desk does; the log names the administrator. */
const administrator = { id: 'administrator', name: 'administrator', language: 'vi', version: 0 } as const;
const asDesk: Membership = {
  ...{ id: 'administrator', personId: 'administrator', agencyId: '', role: 'desk', planId: null },
  ...{ fromOn: '1970-01-01', untilOn: null, version: 0 },
};

export interface SheetOptions {
  confirm: boolean;
  /** The issuer's document for rows that name none. */
  document: string | null;
}

/** What a workbook changes, or has changed; undefined for a file that is not one of ours. */
export async function importSheet(
  app: App,
  path: string,
  { confirm, document }: SheetOptions,
  context: ImportContext,
): Promise<SheetFacts | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  await app.refreshDirectory();
  const { store, texts, directory } = app;
  const result = await sheetChange(
    { ...context, store, texts, directory, calendar: () => app.calendar() },
    {
      ...{ bytes, name: basename(path), officer: administrator, memberships: [asDesk] },
      ...{
        document,
        confirmBy: 'flag',
        cause: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
      },
    },
  ).catch((error: unknown) => {
    // A file that cannot be opened as a workbook is refused by the reading of plans, in its words.
    if (error instanceof Unreadable) return undefined;
    throw error;
  });
  if (result === undefined) return undefined;
  if (!result.ok) throw new UsageError(`${basename(path)}: không có quyền nhập bảng này.`);
  const { facts, change } = result.value;
  if (!confirm || facts.lines.length === 0) return facts;
  const today = localDateOf(context.clock.now(), context.zone);
  const planning = { today, rules: await app.officeRules(), zone: context.zone };
  const reminders = change.puts.flatMap((put) =>
    put.table === 'item' ? remindersFor(put.row, planning) : [],
  );
  await commitWorded(app, { ...change, inboxId: null }, reminders, context, basename(path));
  return { ...facts, applied: true };
}
