// The matters that an answer opens for the desk: a difficulty and a request for more time. One of each is open for an
// item: what is said anew takes the place of what was said before, visibly.
import { type Put, put } from '../change.ts';
import type { PlainDate } from '../dates.ts';
import type { Extension, Obstacle } from './item.ts';
import type { AnswerInput } from './record-answer.ts';

/**
 * Finishing the work closes its difficulties; one that is told again mends the open one, whose earlier words stay in
 * the item's progress updates. What was passed on to the leaders stands as the desk worded it.
 */
export function obstaclePuts(input: AnswerInput): Put[] {
  const { facts, item, person, at, words, obstacles, causeId } = input;
  if (facts.intents.includes('done'))
    return obstacles.map((obstacle) => put('obstacle', { ...obstacle, state: 'closed' }));
  if (!facts.obstacle) return [];
  const open = obstacles.findLast((obstacle) => obstacle.state === 'open');
  const said = { personId: person.id, at, words, waitingFor: facts.waitingFor ?? open?.waitingFor ?? null };
  const row: Obstacle =
    open === undefined
      ? { id: `obstacle-${causeId}`, itemId: item.id, ...said, state: 'open', version: 0 }
      : { ...open, ...said };
  return [put('obstacle', row)];
}

/** The day until which more time is asked for; null for none, and for one that the plan's own day lies behind. */
export const laterDayOf = ({ facts, item }: Pick<AnswerInput, 'facts' | 'item'>): PlainDate | null =>
  facts.intents.includes('extension') && facts.newDueOn !== null && facts.newDueOn >= (item.dueOn ?? '')
    ? facts.newDueOn
    : null;

/** The undecided requests that a new one takes the place of. */
const waitingOf = ({ extensions }: AnswerInput): Extension[] =>
  extensions.filter(({ state }) => state === 'requested');

/** The new request, and those before it that nobody decided, withdrawn. */
export function extensionPuts(input: AnswerInput): Put[] {
  const { item, person, at, words, causeId } = input;
  const untilOn = laterDayOf(input);
  if (untilOn === null) return [];
  const row: Extension = {
    id: `extension-${causeId}`,
    itemId: item.id,
    personId: person.id,
    at,
    untilOn,
    reason: words,
    state: 'requested',
    decidedById: null,
    decidedAt: null,
    version: 0,
  };
  return [
    ...waitingOf(input).map((before) => put('extension', { ...before, state: 'withdrawn' })),
    put('extension', row),
  ];
}

/** The other day that was asked for before and is no longer; null when there is none. */
export function replacedDayOf(input: AnswerInput): PlainDate | null {
  const untilOn = laterDayOf(input);
  if (untilOn === null) return null;
  return waitingOf(input).findLast((before) => before.untilOn !== untilOn)?.untilOn ?? null;
}
