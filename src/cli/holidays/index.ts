// `dondoc holidays export|import FILE`: days off and made-up days as a file; a year that comes in moves what is not sent.
import { readFile, writeFile } from 'node:fs/promises';
import type { App } from '../../app.ts';
import { changeOffice, withApp } from '../../change-office.ts';
import { yearOfDays } from '../../core/calendar/calendar-year.ts';
import type { Clock } from '../../core/clock.ts';
import { partsOf } from '../../core/dates.ts';
import { systemClock } from '../../system-clock.ts';
import { type Subcommand, UsageError } from '../subcommand.ts';
import { holidayFileOf, holidaysIn } from './holiday-file.ts';

/** Registers `holidays export` and `holidays import`. */
export const holidays: Subcommand = (program) => {
  const group = program.command('holidays').description('days off and made-up days as CSV or JSON');
  group
    .command('export')
    .argument('<file>', '.csv or .json')
    .option('--year <year>', 'only the days of one year')
    .description('write the days with their source and status')
    .action((path: string, { year }: { year?: string }) =>
      withApp(async (app) => await exportHolidays(app, path, year)),
    );
  group
    .command('import')
    .argument('<file>', '.csv or .json')
    .description('store days; expected days of those years that the file does not name are forgotten')
    .action((path: string) => withApp(async (app) => await bringHolidays(app, path, systemClock)));
};

/** Writes the days in force; says how many. */
export async function exportHolidays(app: App, path: string, year?: string): Promise<string> {
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new UsageError('--year must be a year such as 2027.');
  const all = await app.store.calendar.listDays();
  const days = all.filter(({ date }) => year === undefined || partsOf(date).year === Number(year));
  await writeFile(path, holidayFileOf(days, path));
  return `Đã ghi ${days.length} ngày vào ${path}.`;
}

/** Stores a file's days; says what is new and what it moved. */
export async function bringHolidays(app: App, path: string, clock: Clock): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`Không mở được tệp ${path}.`);
  const { put, forget } = yearOfDays(await app.store.calendar.listDays(), holidaysIn(bytes, path));
  if (put.length + forget.length === 0) return 'Không có gì mới.';
  const at = clock.now();
  const moved = await changeOffice(app, at, {
    calendarDays: { put, forget },
    events: [
      {
        at,
        actor: 'administrator',
        action: 'calendar-changed',
        subject: 'calendar',
        detail: { days: put, forgotten: forget },
      },
    ],
  });
  const expected = put.filter((day) => day.status === 'expected').length;
  const said = expected === 0 ? '' : `, trong đó ${expected} ngày dự kiến`;
  const gone = forget.length === 0 ? '' : ` Bỏ ${forget.length} ngày dự kiến không còn trong danh sách.`;
  return `Đã ghi ${put.length} ngày${said}.${gone}\n${moved}`.trim();
}
