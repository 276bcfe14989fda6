// Names that a document prints by themselves: in its cells of leads and coordinators, and as headings over duties.
// Where a sentence begins with such a name, its end is known without looking for a verb.
import { nameKey } from '../../core/agencies/agency-names/fold.ts';
import { isBodyName } from '../../core/agencies/agency-names/forms.ts';
import { type Block, inline } from '../neutral.ts';
import { tableHeadOf } from './columns.ts';
import { goesOnBehindName, hasVerb } from './names.ts';
import { labelOf } from './numbering.ts';

/** The keys of names that stand alone somewhere in the blocks. */
export function printedNamesIn(blocks: Block[]): Set<string> {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? cellsOf(block) : headingsOf(block.text)));
  return new Set(
    texts
      .flatMap((text) => text.split(/[;\n]/))
      .map((piece) => inline(piece).replace(/^[\s\-–+•]+|[\s.,]+$/g, ''))
      .filter(
        (name) => name.includes(' ') && name.length <= nameMax && !/[,:(]/.test(name) && isBodyName(name),
      )
      .map(nameKey),
  );
}

function headingsOf(text: string): string[] {
  const heading = (labelOf(text)?.rest ?? '').replace(/\s*:$/, '');
  return hasVerb(heading) || goesOnBehindName(heading) ? [] : [heading];
}

const nameMax = 80;

function cellsOf({ rows }: Block & { kind: 'table' }): string[] {
  const head = tableHeadOf(rows);
  if (head === undefined) return [];
  return rows
    .slice(head.rowsFrom)
    .flatMap(({ cells }) =>
      cells.filter((_, at) => head.fields[at] === 'lead' || head.fields[at] === 'coordinating'),
    );
}
