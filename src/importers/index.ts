// Reads a plan document into a draft. Never throws: what cannot be read is refused, what is doubtful is a finding.
import type { AgencyDirectory } from '../core/agencies/agency.ts';
import type { PlanDraft } from '../core/plans/plan-draft.ts';
import { ok, type Result, refused } from '../core/result.ts';
import { builtInDirectory } from './agency-data.ts';
import type { Format, SourceFile } from './formats/format.ts';
import { formats } from './formats/index.ts';
import type { NeutralDocument } from './neutral.ts';
import { planOf } from './plan/plan-of.ts';
import { containerBytesMax, fileBytesMax, type ReadRefusal, textLengthMax, Unreadable } from './refusal.ts';

export type { SourceFile } from './formats/format.ts';
export type { ReadRefusal } from './refusal.ts';

/** The draft of a file, or why it is not read. The kind of file is told by its bytes first, then by its name. */
export async function readPlan(
  file: SourceFile,
  directory: AgencyDirectory = builtInDirectory(),
): Promise<Result<PlanDraft, ReadRefusal>> {
  try {
    const format = formatOf(file);
    const document = await format.read(file);
    refuseEmpty(document);
    const draft = planOf(document, directory);
    if (!looksLikePlan(draft))
      throw new Unreadable('not-a-plan', 'no title, number, section, task or report duty was found');
    return ok(draft);
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.refusal);
    return refused({ reason: 'damaged', detail: error instanceof Error ? error.message : String(error) });
  }
}

function formatOf(file: SourceFile): Format {
  if (file.bytes.length === 0) throw new Unreadable('empty', 'the file is empty');
  if (file.bytes.length > fileBytesMax)
    throw new Unreadable('too-large', `over ${fileBytesMax / 1024 / 1024} MB`);
  const extension = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const named = Object.values(formats).filter((format) => format.extensions.includes(extension));
  const signed = Object.values(formats).filter((format) => format.signature?.(file.bytes) === true);
  const format =
    signed.find((one) => named.includes(one)) ??
    signed[0] ??
    named.find((one) => one.signature === undefined);
  if (format === undefined) {
    const isBroken = named.length > 0;
    throw new Unreadable(
      isBroken ? 'damaged' : 'unknown-format',
      isBroken ? `not a .${extension} file inside` : `.${extension}`,
    );
  }
  if (format.container && file.bytes.length > containerBytesMax) {
    throw new Unreadable('too-large', `over ${containerBytesMax / 1024 / 1024} MB`);
  }
  return format;
}

function refuseEmpty(document: NeutralDocument): void {
  const length = document.blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'paragraph'
        ? block.text.length
        : block.rows.reduce((all, row) => all + row.cells.join('').length, 0)),
    0,
  );
  if (length === 0) throw new Unreadable('empty', 'there is no text in the file');
  if (length > textLengthMax) throw new Unreadable('too-large', `over ${textLengthMax} characters of text`);
}

/** Something of a plan must be there: its work, or at least its head. */
function looksLikePlan(draft: PlanDraft): boolean {
  if (draft.tasks.length > 0 || draft.reports.length > 0) return true;
  return (
    (draft.docType !== null || draft.symbol !== null) && (draft.title !== null || draft.sections.length > 0)
  );
}
