// An answer that cannot be read as a whole, part by part: what is clear is recorded, what is not is asked one at a time.

import { type Change, noChange, type Put } from '../core/change.ts';
import type { Answer, Intent } from '../core/items/answer.ts';
import type { Item } from '../core/items/item.ts';
import { clausesIn, partsByNumber } from './answer-parts.ts';
import { lastOfEach, type Restored, restoredBy } from './restored.ts';
import type { Session } from './session.ts';

/** What excludes each other about one item, so that it is said of two. */
const excluding: readonly Intent[] = [
  'not_ours',
  'extension',
  'blocked',
  'in_progress',
  'not_started',
  'snooze',
];

/** The parts of an answer that must be asked about: by number, else by clause; one part when it cannot be cut.
 * `isOfOne`: what was last spoken of is one item, which the words are about unless they say otherwise. */
export function partsInDoubt(
  words: string,
  answer: Answer,
  open: readonly Item[],
  { isOfOne, read }: { isOfOne: boolean; read(part: string): Answer },
): string[] {
  if (!answer.mustAskBack) return [words];
  const byNumber = partsByNumber(words, (code) => open.some((item) => item.code === code));
  if (byNumber.length > 1) return byNumber.map((part) => part.words);
  const [only] = byNumber;
  if (only !== undefined && only.codes.length > 1) return ofEach(only.codes, only.words);
  const isOfSeveral =
    answer.codes.length === 0 &&
    (!isOfOne || /(?<!\p{L})(?:kia|khác|khac|còn lại|con lai)(?!\p{L})/iu.test(words)) &&
    open.length > 1 &&
    answer.intents.includes('done') &&
    answer.intents.some((intent) => excluding.includes(intent));
  const clauses = isOfSeveral ? clausesIn(words) : [];
  return clauses.length > 1 && clauses.every((part) => read(part).intents[0] !== 'unknown')
    ? clauses
    : [words];
}

/** "12, 13 ok rồi" as what it says of each. */
function ofEach(codes: readonly number[], words: string): string[] {
  const said = words.replace(/^(?:[^\d\n]{0,8}\d{2,6}[\s,;.:]*)+/u, '');
  return codes.map((code) => `${code} ${said}`);
}

/**
 * Answers the parts as if each had come alone. Of the questions that come up the first is asked; the parts behind the
 * others wait with it.
 */
export async function answerInTurn(
  session: Session,
  parts: readonly string[],
  answer: (part: string, restored: Restored) => Promise<Change>,
): Promise<Change> {
  const answered: Change[] = [];
  let asked: Change | undefined;
  const waiting: string[] = [];
  for (const part of parts) {
    const change = await answer(part, restoredBy(answered.flatMap(({ puts }) => puts)));
    if (!asksMore(change)) answered.push(change);
    else if (asked === undefined) asked = change;
    else waiting.push(part);
  }
  const all = asked === undefined ? answered : [...answered, thenReading(asked, waiting)];
  return together(session, all);
}

/** Whether the change leaves a question open. */
export const asksMore = ({ puts }: Change): boolean =>
  puts.some((row) => row.table === 'dialog' && row.row.step !== null);

/** The question with what is to be read once it is answered. */
export function thenReading(change: Change, waiting: readonly string[]): Change {
  if (waiting.length === 0) return change;
  const withMore = (row: Put): Put =>
    row.table === 'dialog' && row.row.step?.kind === 'choose'
      ? {
          ...row,
          row: { ...row.row, step: { ...row.row.step, next: [...(row.row.step.next ?? []), ...waiting] } },
        }
      : row;
  return { ...change, puts: change.puts.map(withMore) };
}

/** The changes as one, in their order; each was made upon those before it. */
export function together({ inboxId }: Session, changes: readonly Change[]): Change {
  return {
    ...noChange(inboxId),
    puts: lastOfEach(changes.flatMap(({ puts }) => puts)),
    events: changes.flatMap(({ events }) => events),
    notices: changes.flatMap(({ notices }) => notices),
    replan: [...new Set(changes.flatMap(({ replan }) => replan))],
  };
}
