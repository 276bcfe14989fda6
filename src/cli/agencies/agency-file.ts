// Agencies as a file: JSON as data/agencies has it, or CSV with lists parted by semicolons. No database here.
import { type AgencyRow, agencyKinds } from '../../core/agencies/agency-table.ts';
import { isPlainDate } from '../../core/dates.ts';
import { csvOf } from '../../exporters/tables/csv.ts';
import { textOf } from '../../importers/decode.ts';
import { rowsOf } from '../../importers/formats/csv.ts';
import { UsageError } from '../subcommand.ts';

const headers = ['name', 'kind', 'standing', 'aliases', 'groups', 'successors', 'week'] as const;

/** The bytes of a file; its ending says which form. */
export function agencyFileOf(rows: readonly AgencyRow[], path: string): Uint8Array {
  if (/\.json$/i.test(path))
    return new TextEncoder().encode(`${JSON.stringify({ agencies: rows }, null, 1)}\n`);
  return csvOf({
    columns: headers.map((header) => ({ header, width: 30, kind: 'text' })),
    rows: rows.map((row) => [
      row.name,
      row.kind,
      row.standing,
      row.aliases.join('; '),
      row.groups.join('; '),
      row.successors.map(({ name, topic, from }) => `${name} [${topic}] ${from}`).join('; '),
      row.week ?? '',
    ]),
  });
}

/** The rows of a file. Throws UsageError with the line that cannot be read. */
export function agencyRowsIn(bytes: Uint8Array, path: string): AgencyRow[] {
  const text = textOf(bytes).replace(/^\ufeff/, '');
  return /\.json$/i.test(path) ? jsonRows(text) : csvRows(text);
}

function jsonRows(text: string): AgencyRow[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError('Tệp JSON không đúng định dạng.');
  }
  const list = Array.isArray(data) ? data : (data as { agencies?: unknown } | null)?.agencies;
  if (!Array.isArray(list)) throw new UsageError('Tệp JSON cần có danh sách "agencies".');
  return list.map((entry: unknown, at) => checked((entry ?? {}) as Partial<AgencyRow>, at + 1));
}

function csvRows(text: string): AgencyRow[] {
  const [first = [], ...rows] = rowsOf(text);
  const column = new Map(first.map((header, at) => [header.trim().toLowerCase(), at]));
  if (!column.has('name')) throw new UsageError(`Dòng đầu cần có các cột: ${headers.join(', ')}.`);
  const lists = (cell: string): string[] =>
    cell
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row, at) => {
      const cell = (name: (typeof headers)[number]): string =>
        (row[column.get(name) ?? -1] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
      const entry = {
        name: cell('name'),
        kind: cell('kind') || 'unit',
        standing: cell('standing') || 'owes',
        aliases: lists(cell('aliases')),
        groups: lists(cell('groups')),
        successors: lists(cell('successors')).map((part) => successorIn(part, at + 2)),
        ...(cell('week') !== '' && { week: cell('week') }),
      };
      return checked(entry as AgencyRow, at + 2);
    });
}

/** `Sở Khoa học và Công nghệ [viễn thông] 2025-03-01`. */
function successorIn(text: string, line: number): AgencyRow['successors'][number] {
  const match = /^(.+?)\s*\[([^\]]*)\]\s*(\d{4}-\d{2}-\d{2})$/u.exec(text);
  if (match === null)
    throw new UsageError(`Dòng ${line}: "${text}" cần có dạng: Tên cơ quan [lĩnh vực] 2025-03-01.`);
  return { name: match[1] ?? '', topic: match[2] ?? '', from: match[3] ?? '' };
}

function checked(entry: Partial<AgencyRow>, line: number): AgencyRow {
  const { name, kind = 'unit', standing = 'owes', aliases = [], groups = [], successors = [], week } = entry;
  const refuse = (what: string): never => {
    throw new UsageError(`Dòng ${line}: ${what}.`);
  };
  if (typeof name !== 'string' || name.trim() === '') return refuse('thiếu tên cơ quan (name)');
  if (!agencyKinds.includes(kind)) return refuse(`kind "${kind}" không có; dùng ${agencyKinds.join(', ')}`);
  if (standing !== 'owes' && standing !== 'requested') return refuse('standing là owes hoặc requested');
  const isText = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (!isText(aliases) || !isText(groups)) return refuse('aliases và groups là danh sách chữ');
  if (!Array.isArray(successors) || successors.some((one) => !isPlainDate(one?.from ?? '')))
    return refuse('successors cần ngày bắt đầu (from)');
  if (week !== undefined && week !== 'weekdays' && week !== 'saturday-morning')
    return refuse('week là weekdays hoặc saturday-morning (làm cả sáng thứ Bảy)');
  return { name: name.trim().normalize('NFC'), kind, standing, aliases, groups, successors, week };
}
