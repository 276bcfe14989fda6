// What an edited workbook would change, row by row, and what stays as it is. Facts of messages; part of NoticeFacts.
import type { PlainDate } from '../dates.ts';

/** Why a row, or one of its cells, is left as it was; each is a locale key `sheet-left-<reason>`. */
export type SheetReason =
  | 'row-new'
  | 'row-unknown'
  | 'row-twice'
  | 'row-stale'
  | 'row-done'
  | 'not-a-day'
  | 'day-empty'
  | 'lead-empty'
  | 'day-past'
  | 'needs-document'
  | 'unknown-agency'
  | 'several-leads'
  | 'already-there'
  | 'disagrees'
  | 'only-to-read';

/** One change of one row. */
export interface SheetLine {
  line: number;
  code: number;
  agency: string;
  title: string;
  change:
    | { what: 'day'; before: PlainDate | null; after: PlainDate; document: string }
    | { what: 'lead'; after: string }
    | { what: 'coordinating'; added: string[]; removed: string[] };
}

/** A row that is left, with its number in the sheet. */
export interface SheetLeft {
  line: number;
  /** The sheet of a row that has no number. */
  sheet?: string;
  code: number | null;
  reason: SheetReason;
  detail: string | null;
}

/** The whole workbook against what is stored. */
export interface SheetFacts {
  kind: 'sheet-difference';
  lines: SheetLine[];
  left: SheetLeft[];
  /** Rows that ask for nothing. */
  same: number;
  /** Numbers of rows that are followed and that the workbook does not have; they stay. */
  missing?: number[];
  /** Headings of columns that could be edited and that are not found. */
  columnsAbsent?: string[];
  applied: boolean;
  /** How it is confirmed: a flag of the command line, or a word in the chat. */
  confirmBy: 'flag' | 'word';
}
