// What an exporter is: it turns the office's records into finished files, bytes and all. Writes nothing to disk.
import type { OfficeRecords } from '../records.ts';

/** The kinds of file, by their extension. */
export const fileFormats = ['xlsx', 'docx', 'csv', 'ics', 'png'] as const;

export type FileFormat = (typeof fileFormats)[number];

/** A finished file; `name` has no folder. */
export interface ExportedFile {
  name: string;
  bytes: Uint8Array;
}

/** One thing that can be had as a file. The first format is the one for people. */
export interface Exporter {
  formats: readonly [FileFormat, ...FileFormat[]];
  /** The files; empty when there is nothing to put into one. */
  write(records: OfficeRecords, format: FileFormat): Promise<ExportedFile[]>;
}
