// Reads from the store what exporters need, for the plans and the agency that were asked for. Knows no file format.
import type { App } from '../../app.ts';
import { addressBookOf } from '../../core/address-book.ts';
import { findAgency } from '../../core/agency.ts';
import type { Clock } from '../../core/clock.ts';
import { addDays, instantAt, localDateOf, type PlainDate } from '../../core/dates.ts';
import type { Digest } from '../../core/digest.ts';
import type { Item, ProgressUpdate } from '../../core/item.ts';
import type { OutboxMessage, OutboxState } from '../../core/outbox.ts';
import type { AgencyRecord } from '../../core/person.ts';
import type { Plan } from '../../core/plan.ts';
import type { OfficeRecords } from '../../exporters/records.ts';
import type { Language } from '../../messages/texts.ts';
import { voiceOf } from '../../messages/voice.ts';
import type { Store } from '../../store/open.ts';
import { UsageError } from '../subcommand.ts';

/** What was asked for; null = all. */
export interface Asked {
  plan: string | null;
  agency: string | null;
  fromOn: PlainDate | null;
  toOn: PlainDate | null;
}

/** Where and when it is asked. */
export interface ReadingContext {
  clock: Clock;
  zone: string;
  language: Language;
}

const idsMax = 5_000;
const weeksMax = 12;
const messagesMax = 20_000;

/** The records of one moment; throws UsageError naming a plan or agency that is not there, or an empty plan. */
export async function readRecords(app: App, asked: Asked, context: ReadingContext): Promise<OfficeRecords> {
  const { store, texts } = app;
  const { zone, language } = context;
  const at = context.clock.now();
  const today = localDateOf(at, zone);
  const plans = await plansAsked(store, asked.plan);
  const agencies = await store.agencies.list();
  const agency = asked.agency === null ? undefined : agencyAsked(app, agencies, asked.agency);
  const agencyById = new Map(agencies.map((row) => [row.id, row]));
  const items = await itemsOf(store, plans, agency, agencyById);
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
    calendar: await app.calendar(),
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
async function plansAsked(store: Store, asked: string | null): Promise<Plan[]> {
  const plans = await store.plans.list();
  if (asked === null) {
    const followed = plans.filter((plan) => plan.state !== 'draft');
    if (followed.length === 0) throw new UsageError('Chưa có kế hoạch nào đang theo dõi để xuất tệp.');
    return followed;
  }
  const wanted = compact(asked);
  const found = plans.filter((plan) => [plan.code, plan.number ?? ''].map(compact).includes(wanted));
  if (found.length === 0) throw new UsageError(`Không có kế hoạch nào mang mã hoặc số “${asked}”.`);
  return found;
}

const compact = (text: string): string => text.replace(/\s+/g, '').toLocaleLowerCase('vi');

function agencyAsked(app: App, agencies: readonly AgencyRecord[], asked: string): AgencyRecord {
  const name = findAgency(app.directory, asked)?.name ?? asked;
  const found = agencies.find((row) =>
    [row.name, row.shortName, row.id].map(compact).includes(compact(name)),
  );
  if (found === undefined) throw new UsageError(`Không có đơn vị nào tên “${asked}” trong các kế hoạch.`);
  return found;
}

async function itemsOf(
  store: Store,
  plans: readonly Plan[],
  agency: AgencyRecord | undefined,
  agencyById: ReadonlyMap<string, AgencyRecord>,
): Promise<Item[]> {
  const rank = (item: Item): number => agencyById.get(item.agencyId)?.rank ?? Number.MAX_SAFE_INTEGER;
  const items: Item[] = [];
  for (const plan of plans) {
    const rows = await store.items.list({ planId: plan.id, ...(agency && { agencyIds: [agency.id] }) });
    for (const row of rows.sort((a, b) => a.code - b.code || rank(a) - rank(b))) items.push(row);
  }
  if (items.length > 0) return items;
  const named = plans.map((plan) => plan.code).join(', ');
  throw new UsageError(
    agency === undefined
      ? `Kế hoạch ${named} chưa có việc nào (chưa kích hoạt), nên chưa có gì để xuất.`
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
  store: Store,
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
async function digestsOf(store: Store): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (let last = await store.digests.findLast(); last !== undefined && digests.length < weeksMax; ) {
    digests.unshift(last);
    last = await store.digests.findLast(last.fromOn);
  }
  return digests;
}
