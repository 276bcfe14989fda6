// What an edited workbook would change, row by row, and what stays as it is. Facts of messages; part of NoticeFacts.
import type { PlainDate } from './dates.ts';

/** Why a row, or one of its cells, is left as it was; each is a locale key `sheet-left-<reason>`. */
export type SheetReason =
  | 'row-new'
  | 'row-unknown'
  | 'row-twice'
  | 'row-stale'
  | 'row-done'
  | 'not-a-day'
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
  applied: boolean;
  /** How it is confirmed: a flag of the command line, or a word in the chat. */
  confirmBy: 'flag' | 'word';
}
