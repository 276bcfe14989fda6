// A digest that somebody asks for: the same facts as the weekly one, over the period and the plan or agency that he names.
import type { Change } from '../core/change.ts';
import { addDays, daysBetween } from '../core/dates.ts';
import type { Figures } from '../core/digest.ts';
import type { Item } from '../core/item.ts';
import { lastDayOf, type Period, weekOf } from '../core/period.ts';
import { readPeriod } from '../core/period-words.ts';
import type { AgencyRecord, Role } from '../core/person.ts';
import type { Plan } from '../core/plan.ts';
import { planLabelOf } from '../core/views.ts';
import { agencyNamed } from './agencies-named.ts';
import { digestNow } from './digest-now.ts';
import { planNamed } from './plan-meant.ts';
import { justReply, type Session } from './session.ts';

/** A plan, an agency, or everything when both are absent. */
interface Scope {
  plan?: Plan;
  agency?: AgencyRecord;
}

/** The week's figures may stand for "before" only if they were taken just before the period began. */
const previousDaysMax = 10;

/** A week that began this long before the period ended before it. */
const weekDays = 4;

/** Answers `/tonghop [kỳ] [kế hoạch|đơn vị]`; without a period it is the week. */
export async function digestAsked(session: Session, words: string): Promise<Change> {
  const refuse = (reason: 'unknown-period' | 'unknown-agency' | 'nothing-counted', detail: string | null) =>
    justReply(session, { kind: 'refused', reason, detail });
  const read = periodMeant(words, session.today);
  if (read === undefined) return refuse('unknown-period', words);
  const scope = scopeNamed(session, read.rest);
  if (scope === undefined)
    return refuse(read.period === null ? 'unknown-period' : 'unknown-agency', read.rest);
  const period = read.period ?? weekOf(session.today);
  const items = await itemsOf(session, scope, period);
  const label = labelOf(scope);
  if (items.length === 0) return refuse('nothing-counted', label);
  const { fromOn, toOn } = period;
  const previous = label === null ? await previousOf(session, period) : null;
  const asked = { period, scope: label };
  const facts = await digestNow(session, { fromOn, toOn, since: null, items, previous, asked });
  return justReply(session, { kind: 'digest-asked', facts, leader: leaderReading(session) });
}

/** "quý stc" is this quarter of an agency, although the words could be the beginning of a name. */
function periodMeant(words: string, today: string): { period: Period | null; rest: string } | undefined {
  const read = readPeriod(words, today);
  if (!read.ok) return undefined;
  const bare = /^(quy|nam)\s+(?=\S)/.exec(read.value.rest);
  if (read.value.period !== null || bare === null) return read.value;
  const alone = readPeriod(bare[1] ?? '', today);
  return alone.ok ? { period: alone.value.period, rest: words.slice(bare[0].length) } : undefined;
}

function scopeNamed(session: Session, name: string): Scope | undefined {
  const bare = name.replace(/^(?:cua|ve|theo)\s+/, '');
  if (bare === '') return {};
  const plan = planNamed(session, bare.replace(/^(?:ke hoach|kh)\s+(?=\d)/, 'kh'));
  if (plan !== undefined) return { plan };
  const agency = agencyNamed(session, bare, [...session.agencies.values()]);
  return agency === undefined ? undefined : { agency };
}

const labelOf = ({ plan, agency }: Scope): string | null =>
  plan === undefined ? (agency?.name ?? null) : planLabelOf(plan);

/** Items of what is followed; a plan that is closed counts in the periods that it ran in. */
async function itemsOf(session: Session, scope: Scope, period: Period): Promise<Item[]> {
  const { plan, agency } = scope;
  const { items } = session.environment.store;
  if (plan !== undefined) return await items.list({ planId: plan.id });
  const counts = ({ state, periodFrom, periodTo }: Plan): boolean =>
    state === 'active' ||
    (state === 'closed' &&
      period.kind !== 'week' &&
      (periodFrom ?? '') <= period.toOn &&
      (periodTo ?? '') >= period.fromOn);
  const planIds = new Set([...session.plans.values()].filter(counts).map(({ id }) => id));
  const listed = await items.list(agency === undefined ? {} : { agencyIds: [agency.id] });
  return listed.filter((item) => planIds.has(item.planId));
}

/** The figures of the last kept week before the period, when they were taken right before it. */
async function previousOf(session: Session, period: Period): Promise<Figures | null> {
  if (period.kind === 'days' || period.fromOn > session.today || lastDayOf(period) < session.today)
    return null;
  const last = await session.environment.store.digests.findLast(addDays(period.fromOn, -weekDays));
  if (last === undefined || daysBetween(last.toOn, period.fromOn) > previousDaysMax) return null;
  return last.facts.figures;
}

/** Leaders and their secretary read their own edition, the desk the one it can pass on. */
function leaderReading({ speaker, book, agencies }: Session): string | null {
  const has = (role: Role): boolean => speaker?.memberships.some((one) => one.role === role) ?? false;
  if (has('leader')) return speaker?.person.name ?? '';
  if (!has('secretary')) return null;
  return [...agencies.keys()].flatMap((id) => book.peopleAt(id, ['leader']))[0]?.name ?? '';
}
