// What a decision of the desk changed and whom it told, kept with its audit event, so that "hoàn tác" can take it back.

import type { CalendarDay } from '../calendar/calendar.ts';
import type { Change, Put, Records, Table } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { Notice } from '../notice.ts';

/** Tables whose rows a decision may be taken back from; the others only grow, or say nothing by themselves. */
const restorable = [
  'item',
  'submission',
  'extension',
  'obstacle',
  'plan',
  'invite',
  'digest',
  'groupChat',
  'membership',
  'person',
  'dialog',
  'agency',
  'contentLimit',
  'channelHours',
] as const satisfies readonly Table[];

/** A table of them. */
export type RestorableTable = (typeof restorable)[number];

/** A row before a decision. */
export interface Before {
  table: RestorableTable;
  id: string;
  /** The version that the decision left; another one means that somebody has decided since. */
  version: number;
  /** The fields that the decision changed, as they were; null = the row was new. */
  fields: Record<string, unknown> | null;
}

/** Choices of the office and days of its calendar around a decision; null = there was, or is, none. */
export interface OfficeBefore {
  settings: { key: string; before: unknown; after: unknown }[];
  days: { date: PlainDate; before: CalendarDay | null; after: CalendarDay | null }[];
  /** Planned reminders are to be compared with the rules again. */
  replan: boolean;
}

/** A person who was told of a decision, by the key of the message. */
export interface Told {
  key: string;
  personId: string;
  itemIds: string[];
}

/**
 * What "hoàn tác" does after a decision: puts the rows back item by item (`rows`) or all or none of them (`whole`), or
 * says why it cannot: only words went out (`said`), work was handed out, or a draft is set right by its own commands.
 */
export type HowUndone = 'rows' | 'whole' | 'said' | 'handed-out' | 'draft';

/** A decision as it is kept. */
export interface DecisionRecord {
  how: HowUndone;
  /** The command that made it. */
  command: string;
  before: Before[];
  told: Told[];
  /** Absent = the decision changed no choice of the office. */
  office?: OfficeBefore;
}

/** The puts of a change whose rows can be put back. */
export function restorablePuts(change: Change, ownDialogId: string): Put[] {
  const tables: readonly string[] = restorable;
  return change.puts.filter(
    // What the desk itself is being asked has nothing to do with its decision.
    ({ table, row }) => tables.includes(table) && !(table === 'dialog' && row.id === ownDialogId),
  );
}

/** The record of a change, given the rows as they are stored before it. */
export function decisionRecordOf(
  { command, how }: Pick<DecisionRecord, 'command' | 'how'>,
  puts: readonly Put[],
  stored: ReadonlyMap<string, Records[Table]>,
  notices: readonly Notice[],
): DecisionRecord {
  return {
    command,
    how,
    before: puts
      .map((put) => beforeOf(put, stored.get(`${put.table}:${put.row.id}`)))
      // An agency that became known with a decision stays known.
      .filter(({ table, fields }) => table !== 'agency' || fields !== null),
    told: notices.flatMap(({ to, key, itemIds }) =>
      'personId' in to ? [{ key, personId: to.personId, itemIds }] : [],
    ),
  };
}

function beforeOf({ table, row }: Put, old: Records[Table] | undefined): Before {
  const version = 'version' in row ? row.version + 1 : 1;
  const base = { table: table as RestorableTable, id: row.id, version };
  if (old === undefined) return { ...base, fields: null };
  const now = row as unknown as Record<string, unknown>;
  const changed = Object.entries(old).filter(
    ([field, value]) => field !== 'version' && JSON.stringify(value) !== JSON.stringify(now[field]),
  );
  return { ...base, fields: Object.fromEntries(changed) };
}

/** How long a decision can be taken back; later than that, a new decision is due. */
const undoDays = 7;

/** Whether a decision is still recent enough. */
export const isRecent = (decidedAt: Instant, at: Instant): boolean =>
  decidedAt > at - undoDays * 24 * 3_600_000;
