// Holidays as a file: JSON as data/holidays has it, or CSV with the same names. No database here.
import type { CalendarDay } from '../../core/calendar/calendar.ts';
import { isPlainDate } from '../../core/dates.ts';
import { csvOf } from '../../exporters/tables/csv.ts';
import { textOf } from '../../importers/decode.ts';
import { rowsOf } from '../../importers/formats/csv.ts';
import { UsageError } from '../subcommand.ts';

const headers = ['date', 'kind', 'name', 'source', 'status'] as const;

/** The bytes of a file; its ending says which form. */
export function holidayFileOf(days: readonly CalendarDay[], path: string): Uint8Array {
  if (/\.json$/i.test(path)) {
    const lines = days.map((day) => `  ${JSON.stringify(day)}`).join(',\n');
    return new TextEncoder().encode(`[\n${lines}\n]\n`);
  }
  return csvOf({
    columns: headers.map((header) => ({ header, width: 30, kind: 'text' })),
    rows: days.map((day) => headers.map((header) => day[header])),
  });
}

/** The days of a file, by date. Throws UsageError with the line that cannot be read. */
export function holidaysIn(bytes: Uint8Array, path: string): CalendarDay[] {
  const text = textOf(bytes).replace(/^\ufeff/, '');
  const days = /\.json$/i.test(path) ? jsonDays(text) : csvDays(text);
  if (days.length === 0) throw new UsageError(`Tệp ${path} không có ngày nào.`);
  const dates = days.map((day) => day.date);
  const twice = dates.find((date, at) => dates.indexOf(date) !== at);
  if (twice !== undefined) throw new UsageError(`Ngày ${twice} có hai dòng.`);
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function jsonDays(text: string): CalendarDay[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError('Tệp JSON không đúng định dạng.');
  }
  const list = Array.isArray(data) ? data : (data as { holidays?: unknown } | null)?.holidays;
  if (!Array.isArray(list)) throw new UsageError('Tệp JSON cần là một danh sách ngày.');
  return list.map((entry: unknown, at) => checked((entry ?? {}) as Record<string, unknown>, at + 1));
}

function csvDays(text: string): CalendarDay[] {
  const [first = [], ...rows] = rowsOf(text);
  const column = new Map(first.map((header, at) => [header.trim().toLowerCase(), at]));
  if (!column.has('date')) throw new UsageError(`Dòng đầu cần có các cột: ${headers.join(', ')}.`);
  return rows
    .map((row, at) => ({ row, line: at + 2 }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''))
    .map(({ row, line }) => {
      const cells = headers.map((header) => [header, (row[column.get(header) ?? -1] ?? '').trim()] as const);
      return checked(Object.fromEntries(cells), line);
    });
}

/** `2027-02-04`, or `04/02/2027` as spreadsheets write it. */
function dateIn(text: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function checked(entry: Record<string, unknown>, line: number): CalendarDay {
  const refuse = (what: string): never => {
    throw new UsageError(`Dòng ${line}: ${what}.`);
  };
  const textOfField = (field: string): string =>
    typeof entry[field] === 'string' ? entry[field].trim() : '';
  const date = dateIn(textOfField('date'));
  const [kind, status] = [textOfField('kind') || 'holiday', textOfField('status') || 'official'];
  const [name, source] = [textOfField('name'), textOfField('source')];
  if (!isPlainDate(date))
    return refuse(`"${textOfField('date')}" không phải một ngày (2027-02-04 hoặc 04/02/2027)`);
  if (kind !== 'holiday' && kind !== 'working') return refuse('kind là holiday (nghỉ) hoặc working (làm bù)');
  if (status !== 'official' && status !== 'expected')
    return refuse('status là official hoặc expected (dự kiến)');
  if (name === '') return refuse('thiếu tên ngày (name)');
  if (source === '') return refuse('thiếu căn cứ (source), ví dụ số thông báo');
  return { date, kind, name: name.normalize('NFC'), source: source.normalize('NFC'), status };
}
