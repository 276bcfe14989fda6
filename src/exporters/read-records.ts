// Reads what exporters need, for the plans, the agency and the tasks that were asked for. Knows no file format; the
// store is handed in, because exporters know none.

import { type AgencyDirectory, findAgency } from '../core/agencies/agency.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Clock } from '../core/clock.ts';
import { addDays, instantAt, localDateOf, type PlainDate } from '../core/dates.ts';
import type { Digest } from '../core/digest/digest.ts';
import type { Extension, Item, Obstacle, ProgressUpdate, Submission } from '../core/items/item.ts';
import { addressBookOf } from '../core/people/address-book.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import type { Plan, ReportDuty, Task } from '../core/plans/plan.ts';
import type { OutboxMessage, OutboxState } from '../core/sending/outbox.ts';
import type { Language, Texts } from '../messages/texts.ts';
import { voiceOf } from '../messages/voice.ts';
import type { OfficeRecords } from './records.ts';

/** What was asked for; null = all. */
export interface Asked {
  plan: string | null;
  agency: string | null;
  /** One task or report by the number people use. */
  code?: number | null;
  fromOn: PlainDate | null;
  toOn: PlainDate | null;
}

/** Where and when it is asked. */
export interface ReadingContext {
  clock: Clock;
  zone: string;
  language: Language;
  texts: Texts;
  /** Agencies as people name them; needed only when an agency is asked for. */
  directory?: AgencyDirectory;
  calendar(): Promise<Calendar>;
}

/** The reads of a store that this needs. */
export interface RecordSource {
  plans: {
    list(): Promise<readonly Plan[]>;
    listTasks(): Promise<Task[]>;
    listDuties(): Promise<ReportDuty[]>;
  };
  agencies: { list(): Promise<readonly AgencyRecord[]> };
  people: Pick<AddressBookSource, 'listAll' | 'listGroupChats'>;
  items: {
    list(filter: {
      planId: string;
      agencyIds?: string[];
      code?: number;
      role?: Item['role'];
    }): Promise<Item[]>;
    listSubmissions(itemIds: readonly string[]): Promise<Submission[]>;
    listUpdates(itemIds: readonly string[]): Promise<ProgressUpdate[]>;
    listObstacles(): Promise<Obstacle[]>;
    listExtensions(): Promise<Extension[]>;
  };
  outbox: { list(state: OutboxState, limit: number): Promise<OutboxMessage[]> };
  digests: { findLast(beforeOn?: string): Promise<Digest | undefined> };
}

interface AddressBookSource {
  listAll(): Promise<Parameters<typeof addressBookOf>[0]>;
  listGroupChats(): Promise<Parameters<typeof addressBookOf>[1]>;
}

/** Why nothing can be exported; the message is one sentence that names what was asked for. */
export class ExportRefusal extends Error {
  override name = 'ExportRefusal';
}

/** Below what every database takes as parameters of one question. */
const idsMax = 900;
const weeksMax = 12;
const messagesMax = 20_000;

/** The records of one moment; throws ExportRefusal naming a plan or agency that is not there, or an empty plan. */
export async function readRecords(
  store: RecordSource,
  asked: Asked,
  context: ReadingContext,
): Promise<OfficeRecords> {
  const { zone, language, texts } = context;
  const at = context.clock.now();
  const today = localDateOf(at, zone);
  const plans = await plansAsked(store, asked.plan);
  const agencies = await store.agencies.list();
  const agency = asked.agency === null ? undefined : agencyAsked(context.directory, agencies, asked.agency);
  const agencyById = new Map(agencies.map((row) => [row.id, row]));
  const items = await itemsOf(store, plans, { agency, code: asked.code ?? null }, agencyById);
  const book = addressBookOf(await store.people.listAll(), await store.people.listGroupChats(), today);
  const planIds = new Set(plans.map((plan) => plan.id));
  const itemIds = items.map((item) => item.id);
  const known = new Set(itemIds);
  const tasks = (await store.plans.listTasks()).filter((task) => planIds.has(task.planId));
  const duties = (await store.plans.listDuties()).filter((duty) => planIds.has(duty.planId));
  const submissions = await inParts(itemIds, (ids) => store.items.listSubmissions(ids));
  const updates = await inParts(itemIds, (ids) => store.items.listUpdates(ids));
  return {
    at,
    today,
    zone,
    calendar: await context.calendar(),
    voice: voiceOf({ texts, language, buttons: false, zone, at }),
    fromOn: asked.fromOn,
    toOn: asked.toOn,
    plans,
    taskById: new Map(tasks.map((task) => [task.id, task])),
    dutyById: new Map(duties.map((duty) => [duty.id, duty])),
    agencyById,
    items,
    submissionByItemId: new Map(submissions.map((row) => [row.itemId, row])),
    updatesByItemId: byItem(updates),
    obstacles: (await store.items.listObstacles()).filter((row) => known.has(row.itemId)),
    extensions: (await store.items.listExtensions()).filter((row) => known.has(row.itemId)),
    book,
    messages: await messagesAbout(store, known, asked, zone),
    digests: await digestsOf(store),
  };
}

/** One plan by its code or number, in whatever state; else every plan that is or was followed. */
async function plansAsked(store: RecordSource, asked: string | null): Promise<Plan[]> {
  const plans = await store.plans.list();
  if (asked === null) {
    const followed = plans.filter((plan) => plan.state !== 'draft');
    if (followed.length === 0) throw new ExportRefusal('Chưa có kế hoạch nào đang theo dõi để xuất tệp.');
    return followed;
  }
  const wanted = compact(asked);
  const found = plans.filter((plan) => [plan.code, plan.number ?? ''].map(compact).includes(wanted));
  if (found.length === 0) throw new ExportRefusal(`Không có kế hoạch nào mang mã hoặc số “${asked}”.`);
  return found;
}

const compact = (text: string): string => text.replace(/\s+/g, '').toLocaleLowerCase('vi');

function agencyAsked(
  directory: AgencyDirectory | undefined,
  agencies: readonly AgencyRecord[],
  asked: string,
): AgencyRecord {
  const name = (directory && findAgency(directory, asked)?.name) ?? asked;
  const found = agencies.find((row) =>
    [row.name, row.shortName, row.id].map(compact).includes(compact(name)),
  );
  if (found === undefined) throw new ExportRefusal(`Không có đơn vị nào tên “${asked}” trong các kế hoạch.`);
  return found;
}

async function itemsOf(
  store: RecordSource,
  plans: readonly Plan[],
  { agency, code }: { agency: AgencyRecord | undefined; code: number | null },
  agencyById: ReadonlyMap<string, AgencyRecord>,
): Promise<Item[]> {
  const rank = (item: Item): number => agencyById.get(item.agencyId)?.rank ?? Number.MAX_SAFE_INTEGER;
  const items: Item[] = [];
  for (const plan of plans) {
    const rows = await store.items.list({
      planId: plan.id,
      ...(agency && { agencyIds: [agency.id] }),
      ...(code !== null && { code }),
    });
    // Who coordinates is part of a task's row, whoever leads it.
    if (agency !== undefined && rows.some((row) => row.role === 'lead')) {
      const codes = new Set(rows.map((row) => row.code));
      const others = await store.items.list({ planId: plan.id, role: 'coordinating' });
      rows.push(...others.filter((row) => codes.has(row.code) && row.agencyId !== agency.id));
    }
    for (const row of rows.sort((a, b) => a.code - b.code || rank(a) - rank(b))) items.push(row);
  }
  if (items.length > 0) return items;
  const named = plans.map((plan) => plan.code).join(', ');
  if (code !== null) throw new ExportRefusal(`Không có việc nào mang số ${code}.`);
  throw new ExportRefusal(
    agency === undefined
      ? `Kế hoạch ${named} ${plans.every(({ state }) => state === 'draft') ? 'chưa có việc nào (chưa kích hoạt)' : 'chưa giao việc nào'}, nên chưa có gì để xuất.`
      : `${agency.name} không có việc nào trong ${named}.`,
  );
}

async function inParts<Row>(ids: readonly string[], read: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  const parts: Row[][] = [];
  for (let start = 0; start < ids.length; start += idsMax)
    parts.push(await read(ids.slice(start, start + idsMax)));
  return parts.flat();
}

function byItem(updates: readonly ProgressUpdate[]): Map<string, ProgressUpdate[]> {
  const groups = new Map<string, ProgressUpdate[]>();
  for (const update of updates) {
    const group = groups.get(update.itemId);
    if (group === undefined) groups.set(update.itemId, [update]);
    else group.push(update);
  }
  return groups;
}

/** Messages that speak of the items, within the days asked for, oldest first. */
async function messagesAbout(
  store: RecordSource,
  known: ReadonlySet<string>,
  { fromOn, toOn }: Asked,
  zone: string,
): Promise<OutboxMessage[]> {
  const from = fromOn === null ? Number.NEGATIVE_INFINITY : instantAt(fromOn, '00:00', zone);
  const until = toOn === null ? Number.POSITIVE_INFINITY : instantAt(addDays(toOn, 1), '00:00', zone);
  const states: OutboxState[] = ['sent', 'uncertain', 'failed', 'pending', 'sending'];
  const all = (await Promise.all(states.map((state) => store.outbox.list(state, messagesMax)))).flat();
  return all
    .filter((row) => row.itemIds.some((id) => known.has(id)))
    .filter((row) => row.createdAt >= from && row.createdAt < until)
    .sort((a, b) => a.id - b.id);
}

/** The last weeks that were computed, oldest first. */
async function digestsOf(store: RecordSource): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (let last = await store.digests.findLast(); last !== undefined && digests.length < weeksMax; ) {
    digests.unshift(last);
    last = await store.digests.findLast(last.fromOn);
  }
  return digests;
}
