// Decisions of the desk about items: supplement, withdrawal, another agency, another day, pause. Each is one change with its event.
import { may } from '../access.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { AgencyRecord, Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Item, Obstacle } from './item.ts';
import { untouched } from './new-item.ts';

/** Who decides, and when. */
export interface Decider {
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  today: PlainDate;
}

/** The items as they are then, with what is to be written. */
export interface Decided {
  items: Item[];
  puts: Put[];
  events: AuditDraft[];
}

type Decision<Problem = never> = Result<Decided, 'not-allowed' | Problem>;

/** Asks for what is missing in a report that arrived; the first sending day goes on counting. */
export function askSupplement(by: Decider, item: Item, words: string): Decision<'not-sent' | 'needs-reason'> {
  if (words.trim() === '') return refused('needs-reason');
  if (item.execution !== 'done') return refused('not-sent');
  return decided(by, 'supplement-asked', [{ ...item, check: 'supplement-asked' }], { words });
}

/** Takes a task back from an agency; nobody asks for it any more and it leaves the figures. */
export function withdraw(by: Decider, items: readonly Item[], reason: string): Decision<'needs-reason'> {
  if (reason.trim() === '') return refused('needs-reason');
  const next = items.map((item): Item => ({ ...item, hold: 'withdrawn' }));
  return decided(by, 'item-withdrawn', next, { reason });
}

/**
 * Gives an agency's part to another agency: the old item is withdrawn, the new one starts afresh under the same number;
 * also where that agency once had it and it was `withdrawn`.
 */
export function reassign(
  by: Decider,
  item: Item,
  to: AgencyRecord,
  withdrawn?: Item,
): Decision<'already-there'> {
  if (to.id === item.agencyId) return refused('already-there');
  const fresh: Item = { ...freshFor(item, to, item.role), version: withdrawn?.version ?? 0 };
  const result = decided(by, 'item-reassigned', [{ ...item, hold: 'withdrawn' }, fresh], { to: to.id });
  return result;
}

/** The part of another agency in the same task or report, as nobody has said anything of it yet. */
const freshFor = (item: Item, to: AgencyRecord, role: Item['role']): Item => ({
  ...item,
  id: `${item.code}.${to.id}`,
  agencyId: to.id,
  role,
  requested: to.standing === 'requested',
  ...untouched,
  version: 0,
});

/** Has further agencies coordinate in a task; those that did so before come back. */
export function addCoordinating(
  by: Decider,
  like: Item,
  agencies: readonly AgencyRecord[],
  there: ReadonlyMap<string, Item>,
): Decision<'already-there'> {
  const items: Item[] = [];
  for (const agency of agencies) {
    const before = there.get(`${like.code}.${agency.id}`);
    if (before !== undefined && (before.role !== 'coordinating' || before.hold !== 'withdrawn'))
      return refused('already-there');
    items.push(before === undefined ? freshFor(like, agency, 'coordinating') : { ...before, hold: 'none' });
  }
  return decided(by, 'coordinating-added', items, { agencies: agencies.map(({ id }) => id) });
}

/** Moves a day, with the number of the issuer's document: nobody else may move a plan's day. */
export function moveDay(
  by: Decider,
  items: readonly Item[],
  dueOn: PlainDate,
  document: string | null,
  calendar: Calendar,
): Decision<'needs-document' | 'day-past'> {
  if (document === null) return refused('needs-document');
  if (dueOn < by.today) return refused('day-past');
  const targetOn = calendar.lastWorkingDayUpTo(dueOn);
  const next = items.map((item): Item => ({ ...item, dueOn, dueTime: null, targetOn, inclusive: true }));
  return decided(by, 'day-moved', next, { dueOn, document, before: items[0]?.dueOn ?? null });
}

/** Rests or goes on with the reminders of agencies, in a storm or a congress; days do not move by themselves. */
export function setPaused(by: Decider, items: readonly Item[], paused: boolean): Decision {
  const from = paused ? 'none' : 'paused';
  const next = items
    .filter((item) => item.execution !== 'done' && item.hold === from)
    .map((item): Item => ({ ...item, hold: paused ? 'paused' : 'none' }));
  return decided(by, paused ? 'reminders-paused' : 'reminders-resumed', next, {});
}

/** Passes an obstacle on to the leaders' edition, in the desk's own words where it gives some. */
export function passOn(
  by: Decider,
  item: Item,
  obstacles: readonly Obstacle[],
  words: string,
): Decision<'no-obstacle'> {
  const open = obstacles.filter((row) => row.state === 'open');
  const last = open.at(-1);
  if (last === undefined) return refused('no-obstacle');
  const result = decided(by, 'obstacle-passed-on', [], { words, itemId: item.id });
  if (!result.ok) return result;
  const row: Obstacle = { ...last, state: 'passed-on', words: words.trim() === '' ? last.words : words };
  return ok({ ...result.value, items: [item], puts: [put('obstacle', row)] });
}

function decided(
  by: Decider,
  action: string,
  items: Item[],
  detail: Record<string, unknown>,
): Result<Decided, 'not-allowed'> {
  if (!may('decide', by.memberships)) return refused('not-allowed');
  const about = items.length === 0 ? [String(detail['itemId'] ?? '')] : items.map((item) => item.id);
  return ok({
    items,
    puts: items.map((item) => put('item', item)),
    events: about.map((id) => ({ at: by.at, actor: by.officer.id, action, subject: `item:${id}`, detail })),
  });
}
