// Where the values of the whole document were printed: number, day, issuer, title, period, signer, money.
// Tasks, reports and findings carry their own places.
import { foldedWords } from '../../core/agencies/agency-names/fold.ts';
import type { DraftSources, PlanDraft } from '../../core/plans/plan-draft.ts';
import type { Block, Paragraph } from '../neutral.ts';
import { sourceAt } from './context.ts';
import type { Letterhead } from './letterhead.ts';

/** A title or name over several lines is found by the words it begins with. */
const openingWords = 6;

type Printed = Pick<PlanDraft, 'issuer' | 'title' | 'period' | 'signer' | 'budget'>;

/** The places; a value that was inferred and is printed nowhere has none. */
export function sourcesOf(blocks: readonly Block[], head: Letterhead, values: Printed): DraftSources {
  const lines = blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    // "ngày 16 tháng 3 năm 2020" names a year, and is not where the plan's period stands.
    .filter((line) => line !== head.dateLine)
    .map((line) => ({ line, words: ` ${foldedWords(line.text).join(' ')} ` }));
  const at = (line: Paragraph | null | undefined) => (line ? sourceAt(line, line.text) : null);
  const first = (text: string | null | undefined) => at(lines.find(holds(text))?.line);
  const { signer } = values;
  return {
    number: at(head.numberLine),
    issuedOn: at(head.dateLine),
    issuer: first(values.issuer),
    title: first(values.title),
    period: first(values.period?.text),
    // The name stands at the end; the body may name the same person earlier.
    signer: at(
      lines.findLast(holds(signer?.name ?? signer?.position ?? signer?.capacity?.split(' / ')[0]))?.line,
    ),
    budget: first(values.budget?.text),
  };
}

function holds(text: string | null | undefined): (line: { words: string }) => boolean {
  const opening = foldedWords(text ?? '').slice(0, openingWords);
  if (opening.length === 0) return () => false;
  const wanted = ` ${opening.join(' ')} `;
  // A title may break after a few words: then the line is the beginning of what is sought.
  return ({ words }) =>
    words.includes(wanted) || (words.trim().split(' ').length > 2 && wanted.startsWith(words));
}
