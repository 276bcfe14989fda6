// `dondoc agencies export|import FILE`: the directory of agencies as a file that an administrator edits and brings back.
import { readFile, writeFile } from 'node:fs/promises';
import type { App } from '../../app.ts';
import { withApp } from '../../change-office.ts';
import { agencyRowsOf, importAgencies } from '../../core/agencies/agency-table.ts';
import type { Clock } from '../../core/clock.ts';
import { systemClock } from '../../system-clock.ts';
import { type Subcommand, UsageError } from '../subcommand.ts';
import { agencyFileOf, agencyRowsIn } from './agency-file.ts';

/** Registers `agencies export` and `agencies import`. */
export const agencies: Subcommand = (program) => {
  const group = program.command('agencies').description('the directory of agencies as CSV or JSON');
  group
    .command('export')
    .argument('<file>', '.csv or .json')
    .description('write every agency with its aliases, groups and successors')
    .action((path: string) => withApp(async (app) => await exportAgencies(app, path)));
  group
    .command('import')
    .argument('<file>', '.csv or .json')
    .description('store what differs from what is known; nothing is taken away')
    .action((path: string) => withApp(async (app) => await bringAgencies(app, path, systemClock)));
};

/** Writes the directory in force; says how many. */
export async function exportAgencies(app: App, path: string): Promise<string> {
  await app.refreshDirectory();
  const { agencies: store } = app.store;
  const rows = agencyRowsOf(app.directory.agencies, await store.list(), await store.listGroupMembers());
  await writeFile(path, agencyFileOf(rows, path));
  return `Đã ghi ${rows.length} cơ quan, đơn vị vào ${path}.`;
}

/** Stores a file's agencies; says what is new. */
export async function bringAgencies(app: App, path: string, clock: Clock): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`Không mở được tệp ${path}.`);
  await app.refreshDirectory();
  const { agencies: store } = app.store;
  const [records, names, members] = await Promise.all([
    store.list(),
    store.listNames(),
    store.listGroupMembers(),
  ]);
  const { change, counts } = importAgencies({
    rows: agencyRowsIn(bytes, path),
    directory: app.directory,
    book: { agencies: records, ...names },
    members,
    at: clock.now(),
  });
  if (change.puts.length === 0) return 'Không có gì mới.';
  if ((await app.store.commit(change, [])) !== 'ok') throw new UsageError('Chưa lưu được; vui lòng thử lại.');
  await app.replan();
  await app.refreshDirectory();
  return `Đã lưu: ${change.puts.filter((row) => row.table === 'agency').length} cơ quan, ${counts.aliases} tên khác, ${counts.successors} đơn vị tiếp nhận, ${counts.members} thành viên nhóm.`;
}
