// A digest that somebody asks for: the same facts as the weekly one, over the period and the plan or agency that he names.
import { findAgency } from '../core/agencies/agency.ts';
import type { Change } from '../core/change.ts';
import { addDays, daysBetween, instantAt } from '../core/dates.ts';
import type { Digest, DigestFacts, Figures } from '../core/digest/digest.ts';
import { groupKeyOf, leadersKeyOf } from '../core/digest/digest-editions.ts';
import { lastDayOf, type Period, weekOf } from '../core/due/period.ts';
import { readPeriod } from '../core/due/period-words.ts';
import type { Item } from '../core/items/item.ts';
import type { AgencyRecord, Role } from '../core/people/person.ts';
import type { Plan } from '../core/plans/plan.ts';
import { ok, type Result, refused } from '../core/result.ts';
import { planLabelOf } from '../core/views.ts';
import { agencyNamed } from './agencies-named.ts';
import { asTyped } from './as-typed.ts';
import { digestNow } from './digest-now.ts';
import { planNamed } from './plan-meant.ts';
import { justReply, type Session } from './session.ts';

/** A plan, an agency, an agency's part of a plan, or everything when both are absent. */
interface Scope {
  plan?: Plan;
  agency?: AgencyRecord;
}

/** Why nothing can be said of what was named, and what was named. */
interface NoScope {
  reason: 'plan-not-followed' | 'unknown-agency' | 'nothing-counted';
  detail: string;
}

/** The week's figures may stand for "before" only if they were taken just before the period began. */
const previousDaysMax = 10;

/** A week that began this long before the period ended before it. */
const weekDays = 4;

/** Answers `/tonghop [kỳ] [kế hoạch|đơn vị]`; without a period it is the week. */
export async function digestAsked(session: Session, words: string): Promise<Change> {
  const refuse = (reason: 'unknown-period' | NoScope['reason'], detail: string | null) =>
    justReply(session, { kind: 'refused', reason, detail });
  const read = periodMeant(words, session.today);
  if (read === undefined) return refuse('unknown-period', asTyped(session, words));
  const scope = scopeNamed(session, read.rest);
  if (!scope.ok) {
    const { reason, detail } = scope.problem;
    // Words that are neither a period nor a name: what is missing first is the period.
    return refuse(read.period === null && reason === 'unknown-agency' ? 'unknown-period' : reason, detail);
  }
  const period = read.period ?? weekOf(session.today);
  const label = labelOf(scope.value);
  const facts =
    (label === null ? await keptFacts(session, period) : undefined) ??
    (await factsNow(session, scope.value, period));
  if (facts === undefined) return refuse('nothing-counted', label);
  return justReply(session, { kind: 'digest-asked', facts, leader: leaderReading(session) });
}

/** A week that is over as it was sent, so that asking again says the same; undefined when none was kept or sent. */
async function keptFacts(session: Session, period: Period): Promise<DigestFacts | undefined> {
  if (period.kind !== 'week' || lastDayOf(period) >= session.today) return undefined;
  const kept = await session.environment.store.digests.find(`week:${period.fromOn}`);
  if (kept === undefined || !(await wasSaid(session, kept))) return undefined;
  return { ...kept.facts, asked: { period, scope: null } };
}

/** Whether somebody read the week: an untouched draft went out by itself, or waited and went to nobody. */
async function wasSaid({ environment }: Session, digest: Digest): Promise<boolean> {
  if (digest.state !== 'draft') return digest.state === 'released';
  return await environment.store.outbox.hasKey([leadersKeyOf(digest), groupKeyOf(digest)]);
}

/** As things stand now, or stood when the period ended; undefined when nothing is counted. */
async function factsNow(session: Session, scope: Scope, period: Period): Promise<DigestFacts | undefined> {
  const items = await itemsOf(session, scope, period);
  if (items.length === 0) return undefined;
  const { fromOn, toOn } = period;
  const label = labelOf(scope);
  const previous = label === null ? await previousOf(session, period) : null;
  const lastOn = lastDayOf(period);
  const isOver = lastOn < session.today;
  const asked = { period, scope: label, ...(isOver && { reckonedOn: lastOn }) };
  const endedAt = instantAt(addDays(lastOn, 1), '00:00', session.environment.zone) - 1;
  const window = { fromOn, toOn, since: null, items, previous, asked, ...(isOver && { endedAt }) };
  return await digestNow(session, window);
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

function scopeNamed(session: Session, name: string): Result<Scope, NoScope> {
  const bare = name.replace(/^(?:cua|ve|theo)\s+/, '');
  if (bare === '') return ok({});
  const named = planNamed(session, bare);
  if (named !== undefined) return ok({ plan: named });
  const [words, number] = /(?:^|\s)(?:ke hoach|kh)\s*(\d\S*)(?=\s|$)/.exec(bare) ?? [];
  if (words === undefined || number === undefined) return agencyOf(session, bare);
  const plan = planNamed(session, `kh${number}`) ?? planNamed(session, number);
  if (plan === undefined)
    return refused({ reason: 'plan-not-followed', detail: asTyped(session, words.trim()) });
  const rest = bare.replace(words, '').trim();
  if (rest === '') return ok({ plan });
  const agency = agencyOf(session, rest);
  return agency.ok ? ok({ plan, ...agency.value }) : agency;
}

/** An agency that has work here; one of the directory that has none is known and has nothing to count. */
function agencyOf(session: Session, name: string): Result<Scope, NoScope> {
  const agency = agencyNamed(session, name, [...session.agencies.values()]);
  if (agency !== undefined) return ok({ agency });
  const known = findAgency(session.environment.directory, name);
  if (known !== undefined) return refused({ reason: 'nothing-counted', detail: known.name });
  return refused({ reason: 'unknown-agency', detail: asTyped(session, name) });
}

const labelOf = ({ plan, agency }: Scope): string | null => {
  const parts = [...(agency === undefined ? [] : [agency.name]), ...(plan ? [planLabelOf(plan)] : [])];
  return parts.length === 0 ? null : parts.join(', ');
};

/** Items of what is followed; a plan that is closed counts in the periods that it ran in, none before it was there. */
async function itemsOf(session: Session, scope: Scope, period: Period): Promise<Item[]> {
  const { plan, agency } = scope;
  const counts = (one: Plan): boolean =>
    startOf(one) <= period.toOn &&
    (plan !== undefined || one.state === 'active' || (one.state === 'closed' && ranIn(one, period)));
  const plans = (plan === undefined ? [...session.plans.values()] : [plan]).filter(counts);
  const planIds = new Set(plans.map(({ id }) => id));
  const listed = await session.environment.store.items.list({
    ...(plan && { planId: plan.id }),
    ...(agency && { agencyIds: [agency.id] }),
  });
  return listed.filter((item) => planIds.has(item.planId));
}

/** The first day of which a plan may be asked; '' when it names none. A plan of next year is counted once it is issued. */
const startOf = ({ issuedOn, periodFrom }: Plan): string =>
  [issuedOn, periodFrom].flatMap((day) => day ?? []).sort()[0] ?? '';

const ranIn = ({ periodFrom, periodTo }: Plan, { kind, fromOn, toOn }: Period): boolean =>
  kind !== 'week' && (periodFrom ?? '') <= toOn && (periodTo ?? '') >= fromOn;

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
