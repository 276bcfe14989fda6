// What an edited review sheet asks for: one edit per changed cell, and the cells that were not understood.

import type { AgencyDirectory } from '../../core/agencies/agency.ts';
import { nameKey } from '../../core/agencies/agency-names/fold.ts';
import { linesOfDraft } from '../../core/plans/draft-lines.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { FollowLevel } from '../../core/plans/plan-draft.ts';
import type { DraftEdit } from '../../core/plans/review-edit.ts';
import type { DraftLine } from '../../core/plans/review-facts.ts';
import type { ReviewRow } from '../../importers/review-sheet.ts';
import { plainWords } from '../plain-words.ts';
import { type FieldName, fieldEdit } from './field-edit.ts';

/** The edits of a sheet, and what could not be one: place and cell as typed. */
export interface SheetEdits {
  edits: DraftEdit[];
  problems: { ref: string; cell: string }[];
}

const levels: Record<string, FollowLevel> = {
  'theo doi': 'followed',
  followed: 'followed',
  'chi hoi': 'asked',
  'chi hoi khi bao cao': 'asked',
  'asked with the report': 'asked',
  'khong hoi': 'silent',
  'never asked': 'silent',
};

/** Compares each row with the draft; rows and columns that are missing change nothing. */
export function sheetEdits(plan: Plan, directory: AgencyDirectory, rows: readonly ReviewRow[]): SheetEdits {
  const found: SheetEdits = { edits: [], problems: [] };
  const lines = new Map(linesOfDraft(plan.draft).map((line) => [line.ref, line]));
  for (const row of rows) {
    const line = lines.get(row.ref);
    if (line === undefined) found.problems.push({ ref: row.ref, cell: row.ref });
    else editsOfRow(plan, directory, row, line, found);
  }
  return found;
}

function editsOfRow(
  plan: Plan,
  directory: AgencyDirectory,
  row: ReviewRow,
  line: DraftLine,
  found: SheetEdits,
): void {
  const cells: [FieldName, string | undefined, string][] = [
    ['title', row.title, line.title],
    ['lead', row.lead, line.lead.join('; ')],
    ['coordinating', row.coordinating, line.coordinating.join('; ')],
    ['due', row.time, line.time ?? ''],
    ['collector', row.collector, line.collector ?? ''],
  ];
  for (const [field, cell, before] of cells) {
    if (cell === undefined || sameCell(cell, before)) continue;
    // An emptied cell takes the names or the time away; a title or a receiver cannot be empty.
    const words = cell === '' ? '-' : cell;
    const edit =
      cell === '' && (field === 'title' || field === 'collector' || field === 'lead')
        ? undefined
        : fieldEdit(plan, directory, [row.ref], field, words);
    if (edit?.ok) found.edits.push(edit.value);
    else found.problems.push({ ref: row.ref, cell: cell === '' ? before : cell });
  }
  followOfRow(row, line, found);
}

function followOfRow(row: ReviewRow, line: DraftLine, found: SheetEdits): void {
  if (row.follow === undefined || row.follow === '' || line.follow === null) return;
  const follow = levels[plainWords(row.follow)];
  if (follow === undefined) found.problems.push({ ref: row.ref, cell: row.follow });
  else if (follow !== line.follow) found.edits.push({ kind: 'follow', refs: [row.ref], follow });
}

/** Spaces and separators that Excel changes are no edit; a digit that changed is one. */
const sameCell = (one: string, other: string): boolean =>
  nameKey(one) === nameKey(other) && one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
