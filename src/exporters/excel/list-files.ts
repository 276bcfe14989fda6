// A printed list as one workbook with a title, or as CSV for machines.
import type { ExportedFile, FileFormat } from '../files/exporter.ts';
import { csvOf } from '../tables/csv.ts';
import type { Table } from '../tables/table.ts';
import { workbookOf } from './workbook.ts';

/** What a list is called. */
export interface ListNames {
  file: string;
  sheet: string;
  title: string;
  asOf: string;
}

/** The file of a list; none when there is no table. */
export function listFiles(table: Table | undefined, names: ListNames, format: FileFormat): ExportedFile[] {
  if (table === undefined) return [];
  if (format === 'csv') return [{ name: `${names.file}.csv`, bytes: csvOf(table) }];
  const { sheet, title, asOf } = names;
  const bytes = workbookOf([{ name: sheet, heading: [title, asOf], table, footer: `${title} · ${asOf}` }]);
  return [{ name: `${names.file}.xlsx`, bytes }];
}
