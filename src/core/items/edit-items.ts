// Decides what an edited workbook asks for: days, leads and coordinating agencies. A row that cannot be done is left whole,
// with its reason; the others are one change.
import { may } from '../access.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { AuditDraft } from '../change.ts';
import type { PlainDate } from '../dates.ts';
import type { AgencyRecord } from '../people/person.ts';
import type { SheetLeft, SheetReason } from '../plans/sheet-facts.ts';
import { ok, type Result, refused } from '../result.ts';
import { addCoordinating, type Decider, moveDay, reassign, withdraw } from './decide-item.ts';
import type { Item } from './item.ts';

/** What one row asks of its item. */
export interface RowEdit {
  line: number;
  item: Item;
  dueOn?: PlainDate;
  document: string | null;
  lead?: AgencyRecord;
}

/** Who is to coordinate in a number, by the first row that says so. */
export interface CoordinatingEdit {
  line: number;
  like: Item;
  add: AgencyRecord[];
  remove: Item[];
}

export interface EditItemsInput {
  by: Decider;
  rows: readonly RowEdit[];
  coordinating: readonly CoordinatingEdit[];
  /** Every item of the numbers that are edited. */
  there: ReadonlyMap<string, Item>;
  /** What the audit log names as the cause. */
  source: string;
  calendar: Calendar;
}

/** What is done; every item stands in `items` once, as it is afterwards. */
export interface EditedItems {
  items: Item[];
  events: AuditDraft[];
  moved: { edit: RowEdit; item: Item }[];
  given: { edit: RowEdit; old: Item; fresh: Item }[];
  coordinating: CoordinatingEdit[];
  left: SheetLeft[];
}

/** Applies the edits that can be done. Only the desk may. */
export function editItems(input: EditItemsInput): Result<EditedItems, 'not-allowed'> {
  const { by, rows, coordinating } = input;
  if (!may('decide', by.memberships)) return refused('not-allowed');
  const done: EditedItems = { items: [], events: [], moved: [], given: [], coordinating: [], left: [] };
  const taken = new Map(input.there);
  const leave = (line: number, { code }: Item, reason: SheetReason | undefined): void => {
    if (reason !== undefined) done.left.push({ line, code, reason, detail: null });
  };
  for (const edit of rows) leave(edit.line, edit.item, editRow(input, edit, taken, done));
  for (const edit of coordinating) leave(edit.line, edit.like, editCoordinating(input, edit, taken, done));
  return ok(done);
}

/** Does what a row asks, or says why the row is left. */
function editRow(
  { by, source, calendar }: EditItemsInput,
  edit: RowEdit,
  taken: Map<string, Item>,
  done: EditedItems,
): SheetReason | undefined {
  const { lead, dueOn, document } = edit;
  let { item } = edit;
  if (item.execution === 'done') return 'row-done';
  if (lead !== undefined && taken.has(`${item.code}.${lead.id}`)) return 'already-there';
  if (dueOn !== undefined) {
    const result = moveDay(by, [item], dueOn, document, calendar);
    if (!result.ok) return result.problem === 'day-past' ? 'day-past' : 'needs-document';
    [item = item] = result.value.items;
    done.events.push(...withSource(result.value.events, source));
    done.moved.push({ edit, item });
  }
  if (lead === undefined) {
    done.items.push(item);
    return undefined;
  }
  const result = reassign(by, item, lead);
  if (!result.ok) return 'already-there';
  const [old = item, fresh = item] = result.value.items;
  taken.set(fresh.id, fresh);
  done.items.push(old, fresh);
  done.events.push(...withSource(result.value.events, source));
  done.given.push({ edit, old, fresh });
  return undefined;
}

function editCoordinating(
  { by, source }: EditItemsInput,
  edit: CoordinatingEdit,
  taken: ReadonlyMap<string, Item>,
  done: EditedItems,
): SheetReason | undefined {
  const added = addCoordinating(by, edit.like, edit.add, taken);
  const removed = withdraw(by, edit.remove, source);
  if (!added.ok || !removed.ok) return 'already-there';
  for (const { value } of [added, removed]) {
    done.items.push(...value.items);
    if (value.items.length > 0) done.events.push(...withSource(value.events, source));
  }
  done.coordinating.push(edit);
  return undefined;
}

const withSource = (events: readonly AuditDraft[], source: string): AuditDraft[] =>
  events.map((event) => ({ ...event, detail: { ...event.detail, source } }));
