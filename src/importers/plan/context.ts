// What the steps of reading a plan share: the directory, the period once known, and where findings are noted.
import type { AgencyDirectory } from '../../core/agencies/agency.ts';
import type { Period } from '../../core/due/due-rule.ts';
import type { Finding, SourceSpan } from '../../core/plans/plan-draft.ts';
import type { Place } from '../neutral.ts';

/** The context of one reading; `notes` grows as the steps go. */
export interface Reading {
  directory: AgencyDirectory;
  /** Keys of the names that the document prints by themselves. */
  printedNames: ReadonlySet<string>;
  period: Period | null;
  /** Who issues, once it is known. */
  issuer: string | null;
  /** The issuer stands above the provinces: ministries owe to it. */
  isCentral: boolean;
  /** A letter, which names no kind of document: what it asks for is sent to whoever asks. */
  isLetter: boolean;
  notes: Finding[];
}

/** A source span of a place and the words printed there. */
export function sourceAt(place: Place, text: string, cell: Partial<SourceSpan> = {}): SourceSpan {
  return { line: place.line, page: place.page, table: null, row: null, column: null, ...cell, text };
}

/** Notes a finding. */
export function note(
  reading: Reading,
  code: string,
  severity: Finding['severity'],
  ref: string | null,
  source: SourceSpan | null,
  args: Finding['args'] = {},
): void {
  reading.notes.push({ code, severity, ref, args, source });
}
