// "sửa": takes the last thing said about an item back, as if it had not been said; what the desk did since stays.
import { mayAnswerFor } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { Undo } from '../decisions/undo.ts';
import type { Extension, Item, Obstacle, Submission } from '../items/item.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';

/** The item as it is, how it was, and the rows that the answer touched. */
export interface TakeBackInput {
  item: Item;
  undo: Undo;
  submission: Submission | undefined;
  obstacles: readonly Obstacle[];
  extensions: readonly Extension[];
  person: Person;
  memberships: readonly Membership[];
  at: Instant;
  inboxId: number;
  words: string;
}

/** The rows that restore the item, or why not: someone else's, or decided upon since. */
export function takeBack(
  input: TakeBackInput,
): Result<{ item: Item; puts: Put[]; events: AuditDraft[] }, 'not-allowed' | 'changed-since'> {
  const { item, undo, person, at } = input;
  if (!mayAnswerFor(item.agencyId, item.planId, input.memberships)) return refused('not-allowed');
  if (item.version !== undo.version) return refused('changed-since');
  const restored: Item = { ...item, ...undo.item };
  return ok({
    item: restored,
    puts: [
      put('item', restored),
      ...submissionPuts(input),
      ...obstaclePuts(input),
      ...extensionPuts(input),
      put('progressUpdate', {
        id: `update-${input.inboxId}-${item.id}`,
        itemId: item.id,
        personId: person.id,
        at,
        execution: restored.execution,
        percent: restored.percent,
        words: input.words,
      }),
    ],
    events: [
      {
        at,
        actor: person.id,
        action: 'answer-taken-back',
        subject: `item:${item.id}`,
        detail: { before: item.execution, after: restored.execution },
      },
    ],
  });
}

/** What was said of the letter is unsaid; its receipt code stays, so that a second one cannot arise. */
function submissionPuts({ submission, undo }: TakeBackInput): Put[] {
  if (submission === undefined || submission.receivedAt !== null) return [];
  const before = undo.submission ?? { letterNumber: null, letterOn: null, saidAt: null, saidById: null };
  return [put('submission', { ...submission, ...before })];
}

/** The request is withdrawn, and the one whose place it took waits again; one that was decided since stays. */
function extensionPuts({ extensions, undo }: TakeBackInput): Put[] {
  const own = extensions.filter((row) => undo.extensionIds.includes(row.id) && row.state === 'requested');
  if (own.length === 0) return [];
  const before = extensions.filter(
    (row) => undo.replacedExtensionIds?.includes(row.id) && row.state === 'withdrawn',
  );
  return [
    ...own.map((row) => put('extension', { ...row, state: 'withdrawn' })),
    ...before.map((row) => put('extension', { ...row, state: 'requested' })),
  ];
}

function obstaclePuts({ obstacles, undo }: TakeBackInput): Put[] {
  return obstacles.flatMap((row) => {
    const before = undo.toldAnew?.find(({ id }) => id === row.id);
    if (before !== undefined && row.state === 'open') return [put('obstacle', { ...row, ...before })];
    if (undo.openedObstacleIds.includes(row.id) && row.state === 'open')
      return [put('obstacle', { ...row, state: 'closed' })];
    return undo.closedObstacleIds.includes(row.id) && row.state === 'closed'
      ? [put('obstacle', { ...row, state: 'open' })]
      : [];
  });
}
