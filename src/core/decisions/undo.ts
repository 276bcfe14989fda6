// What an answer changed, kept with its audit event so that "sửa" can take it back. Written by record-answer, read by take-back.
import type { Put } from '../change.ts';
import type { Item, Obstacle, Submission } from '../items/item.ts';

/** The fields of an item that an answer may change. */
export type ItemState = Pick<
  Item,
  | 'execution'
  | 'check'
  | 'hold'
  | 'percent'
  | 'promisedOn'
  | 'snoozedUntil'
  | 'acknowledgedAt'
  | 'newsAt'
  | 'closedOn'
  | 'doneAt'
>;

/** How things were before an answer, and which rows it added or closed. */
export interface Undo {
  /** The version that the answer left the item at; another one means that somebody has decided since. */
  version: number;
  item: ItemState;
  /** The letter as said before; null when nothing had been said. */
  submission: Pick<Submission, 'letterNumber' | 'letterOn' | 'saidAt' | 'saidById'> | null;
  openedObstacleIds: string[];
  closedObstacleIds: string[];
  extensionIds: string[];
  /** Undecided requests whose place the answer's own took. */
  replacedExtensionIds?: string[];
  /** Open obstacles as they were before the answer told them anew. */
  toldAnew?: Pick<Obstacle, 'id' | 'personId' | 'at' | 'words' | 'waitingFor'>[];
}

/** The state that taking an answer back returns to. */
export function undoOf(
  before: { item: Item; submission: Submission | undefined; obstacles: readonly Obstacle[] },
  puts: readonly Put[],
): Undo {
  const obstacles = puts.flatMap((row) => (row.table === 'obstacle' ? [row.row] : []));
  const extensions = puts.flatMap((row) => (row.table === 'extension' ? [row.row] : []));
  const isAnew = ({ id }: Obstacle): boolean =>
    obstacles.some((row) => row.id === id && row.state === 'open');
  return {
    version: before.item.version + 1,
    item: stateOf(before.item),
    submission: before.submission === undefined ? null : letterOf(before.submission),
    openedObstacleIds: obstacles.filter((row) => row.version === 0).map((row) => row.id),
    closedObstacleIds: obstacles.filter((row) => row.state === 'closed').map((row) => row.id),
    extensionIds: extensions.filter((row) => row.state === 'requested').map((row) => row.id),
    replacedExtensionIds: extensions.filter((row) => row.state === 'withdrawn').map((row) => row.id),
    toldAnew: before.obstacles
      .filter(isAnew)
      .map(({ id, personId, at, words, waitingFor }) => ({ id, personId, at, words, waitingFor })),
  };
}

const stateOf = (item: Item): ItemState => ({
  execution: item.execution,
  check: item.check,
  hold: item.hold,
  percent: item.percent,
  promisedOn: item.promisedOn,
  snoozedUntil: item.snoozedUntil,
  acknowledgedAt: item.acknowledgedAt,
  newsAt: item.newsAt,
  closedOn: item.closedOn,
  doneAt: item.doneAt,
});

const letterOf = ({ letterNumber, letterOn, saidAt, saidById }: Submission): Undo['submission'] => ({
  letterNumber,
  letterOn,
  saidAt,
  saidById,
});
