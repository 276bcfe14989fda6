// An edited workbook of tasks as one change: what it asks for, what is left, and who is told. Stores nothing itself.

import { type AgencyDirectory, findAgency } from '../../core/agencies/agency.ts';
import { agencyRecordOf, slugOf } from '../../core/agencies/agency-record.ts';
import type { Calendar } from '../../core/calendar/calendar.ts';
import { type Change, put } from '../../core/change.ts';
import type { Clock } from '../../core/clock.ts';
import { localDateOf } from '../../core/dates.ts';
import { type EditedItems, editItems } from '../../core/items/edit-items.ts';
import type { Notice } from '../../core/notice.ts';
import { addressBookOf } from '../../core/people/address-book.ts';
import type { AgencyRecord, Membership, Person } from '../../core/people/person.ts';
import type { SheetFacts } from '../../core/plans/sheet-facts.ts';
import { ok, type Result, refused } from '../../core/result.ts';
import type { Texts } from '../../messages/texts.ts';
import type { Store } from '../../store/open.ts';
import { compareRows } from './compare-rows.ts';
import { codesMissing, columnsAbsent } from './not-there.ts';
import { linesOf } from './sheet-lines.ts';
import { storedRows } from './stored-rows.ts';
import { type TellingContext, tellAgencies } from './tell-agencies.ts';

/** Where a workbook is brought in: an app, or the environment of a conversation. */
export interface SheetContext {
  store: Store;
  texts: Texts;
  clock: Clock;
  zone: string;
  language: 'vi' | 'en';
  directory: AgencyDirectory;
  calendar(): Promise<Calendar>;
}

/** A workbook on its way in. */
export interface SheetInput {
  bytes: Uint8Array;
  /** The file's name, for the log. */
  name: string;
  /** Tells this workbook from others, so that nobody is told twice. */
  cause: string;
  officer: Person;
  memberships: readonly Membership[];
  /** The issuer's document for rows that name none; null = each row names its own. */
  document: string | null;
  confirmBy: SheetFacts['confirmBy'];
}

/** What would change, and the change that does it, without its reply. */
export interface SheetChange {
  facts: SheetFacts;
  change: Omit<Change, 'inboxId'>;
}

const languages = ['vi', 'en'] as const;

/** The change of a workbook; undefined for a file that is not one of ours. Throws `Unreadable` for a damaged one. */
export async function sheetChange(
  context: SheetContext,
  input: SheetInput,
): Promise<Result<SheetChange, 'not-allowed'> | undefined> {
  const { store, texts, zone, clock } = context;
  const { officer, memberships, name, confirmBy } = input;
  const keyHeadings = new Map(languages.map((one) => [one, texts.say(one, 'file-column-key')]));
  // The readers of workbooks are large, and a start does without them.
  const { taskRowsIn } = await import('../../importers/task-sheet.ts');
  const rows = await taskRowsIn(input.bytes, [...keyHeadings.values()]);
  if (rows === undefined) return undefined;
  // The other headings are in the language of the workbook, whoever brings it.
  const language =
    languages.find((one) => rows[0]?.cells.has(keyHeadings.get(one) ?? '')) ?? context.language;
  const at = clock.now();
  const today = localDateOf(at, zone);
  const calendar = await context.calendar();
  const agencies = await store.agencies.list();
  const stored = await storedRows({ ...context, language }, rows);
  const agencyOf = agencyNamed(context.directory, agencies);
  const asked = compareRows(rows, { rowOf: (id) => stored.rowById.get(id), agencyOf }, input.document);
  const result = editItems({
    by: { officer, memberships, at, today },
    rows: asked.rows,
    coordinating: asked.coordinating,
    there: stored.itemById,
    source: name,
    calendar,
  });
  if (!result.ok) return refused(result.problem);
  const done = result.value;
  const known = new Set(agencies.map(({ id }) => id));
  const named = [
    ...asked.rows.flatMap(({ lead }) => lead ?? []),
    ...asked.coordinating.flatMap(({ add }) => add),
  ];
  const fresh = new Map(named.filter(({ id }) => !known.has(id)).map((agency) => [agency.id, agency]));
  const agencyById = new Map<string, AgencyRecord>([
    ...fresh,
    ...agencies.map((one) => [one.id, one] as const),
  ]);
  const facts: SheetFacts = {
    kind: 'sheet-difference',
    lines: linesOf(done, agencyById),
    left: [...asked.left, ...done.left].sort((a, b) => a.line - b.line),
    same: asked.same,
    missing: codesMissing(rows, stored.rowById),
    columnsAbsent: columnsAbsent(rows, stored.rowById),
    applied: false,
    confirmBy,
  };
  const notices = await noticesOf(done, { context, agencyById, at, today, calendar, cause: input.cause });
  const event = {
    ...{ at, actor: officer.id, action: 'sheet-imported', subject: `file:${name}` },
    detail: { changed: facts.lines.length, left: facts.left.length, same: facts.same },
  };
  return ok({
    facts,
    change: {
      puts: [
        ...[...fresh.values()].map((agency) => put('agency', { ...agency, version: 0 })),
        ...done.items.map((item) => put('item', item)),
      ],
      events: [...done.events, event],
      notices,
      replan: done.items.map(({ id }) => id),
    },
  });
}

/** What the agencies hear, with the people and plans of this moment. */
async function noticesOf(
  done: EditedItems,
  { context, ...rest }: Omit<TellingContext, 'planById' | 'book' | 'zone'> & { context: SheetContext },
): Promise<Notice[]> {
  const { store, zone } = context;
  const [people, groups, plans] = await Promise.all([
    store.people.listAll(),
    store.people.listGroupChats(),
    store.plans.list(),
  ]);
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  return tellAgencies(done, { ...rest, planById, book: addressBookOf(people, groups, rest.today), zone });
}

/** An agency by the name in a cell: as stored, or one that the directory knows. */
function agencyNamed(
  directory: AgencyDirectory,
  agencies: readonly AgencyRecord[],
): (name: string) => AgencyRecord | undefined {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return (name) => {
    const known = findAgency(directory, name);
    const there = byId.get(slugOf(known?.name ?? name));
    return there ?? (known === undefined ? undefined : agencyRecordOf(directory, known.name));
  };
}
