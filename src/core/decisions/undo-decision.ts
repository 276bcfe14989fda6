// "hoàn tác": puts back what the last decision of the desk changed, as far as nobody has decided upon it since.
import { may } from '../access.ts';
import { type AuditDraft, type Put, put, type Records, type Table } from '../change.ts';
import type { Instant } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Before, DecisionRecord, RestorableTable } from './decision-record.ts';

/** The decision, the rows as they are now, and who takes it back. */
export interface UndoDecisionInput {
  decision: DecisionRecord;
  /** By `table:id`. */
  rows: ReadonlyMap<string, Records[Table]>;
  /** All of it or nothing: an item that went to another agency cannot be with both. */
  isWhole: boolean;
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
}

/** What is written, which items are as they were, and which stay because something has happened since. */
export interface Undone {
  puts: Put[];
  events: AuditDraft[];
  itemIds: string[];
  keptItemIds: string[];
}

/** How a row that the decision made is taken out of use; rows are never deleted. */
const ended: { [T in RestorableTable]?: Partial<Records[T]> } = {
  item: { hold: 'withdrawn' },
  submission: {
    letterNumber: null,
    letterOn: null,
    saidAt: null,
    saidById: null,
    receivedAt: null,
    receivedById: null,
  },
  invite: { state: 'revoked' },
  groupChat: { state: 'gone' },
  contentLimit: { level: 'full' },
  channelHours: { quietFrom: '00:00', quietUntil: '00:00' },
};

/** The rows put back; each item with what belongs to it, or not at all. */
export function undoDecision(input: UndoDecisionInput): Result<Undone, 'not-allowed' | 'changed-since'> {
  const { decision, rows, officer, at } = input;
  if (!may('decide', input.memberships)) return refused('not-allowed');
  const groups = groupsOf(input);
  const isUntouched = (before: Before): boolean => {
    const row = rows.get(keyOf(before)) as { version?: number } | undefined;
    return row?.version === before.version;
  };
  // A question in somebody's chat goes away by itself; it holds nothing up.
  const free = groups.filter((group) => group.every((row) => row.table === 'dialog' || isUntouched(row)));
  const back = free.flat().filter(isUntouched);
  if (back.length === 0 && decision.before.length > 0) return refused('changed-since');
  const itemIds = itemIdsOf(back, rows);
  return ok({
    puts: back.map((before) => restored(before, rows.get(keyOf(before)), at)),
    events: [
      {
        at,
        actor: officer.id,
        action: 'decision-undone',
        subject: 'decision',
        detail: { command: decision.command },
      },
      ...itemIds.map((id) => ({
        at,
        actor: officer.id,
        action: 'decision-taken-back',
        subject: `item:${id}`,
        detail: { command: decision.command },
      })),
    ],
    itemIds,
    keptItemIds: itemIdsOf(decision.before, rows).filter((id) => !itemIds.includes(id)),
  });
}

const keyOf = ({ table, id }: Before): string => `${table}:${id}`;

/** The item that a row is or belongs to; '' for one without. */
function itemIdOf({ table, id }: Before, rows: UndoDecisionInput['rows']): string {
  if (table === 'item') return id;
  const row = rows.get(`${table}:${id}`);
  return row !== undefined && 'itemId' in row ? row.itemId : '';
}

const itemIdsOf = (befores: readonly Before[], rows: UndoDecisionInput['rows']): string[] => [
  ...new Set(befores.map((before) => itemIdOf(before, rows)).filter((id) => id !== '')),
];

/** The rows by the item they belong to; a row without an item stands alone. */
function groupsOf({ decision, rows, isWhole }: UndoDecisionInput): Before[][] {
  if (isWhole) return [decision.before];
  const groups = new Map<string, Before[]>();
  for (const before of decision.before) {
    const key = itemIdOf(before, rows) || keyOf(before);
    groups.set(key, [...(groups.get(key) ?? []), before]);
  }
  return [...groups.values()];
}

/** The row as it was; the compiler cannot follow table and record through the list. */
function restored({ table, fields }: Before, row: Records[Table] | undefined, at: Instant): Put {
  // What is stricter again concerns messages on their way.
  if (table === 'contentLimit')
    return put(table, { ...row, ...(fields ?? ended.contentLimit), setAt: at } as never);
  // A membership that the decision began has never held.
  if (table === 'membership' && fields === null && row !== undefined && 'fromOn' in row)
    return put(table, { ...row, untilOn: addDays(row.fromOn, -1) } as never);
  return put(table, { ...row, ...(fields ?? ended[table] ?? {}) } as never);
}
