// The desk decides a request for more time. A collector moves only its own receiving day; the plan's day moves
// only with the number of the issuer's document.
import { may } from '../access.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Extension, Item } from './item.ts';

/** What the desk says to a request. */
export type ExtensionDecision =
  | { kind: 'grant'; untilOn: PlainDate; document: string | null }
  | { kind: 'refuse'; reason: string }
  | { kind: 'counter'; untilOn: PlainDate };

/** A request with its item, who decides and what. */
export interface DecideExtensionInput {
  extension: Extension;
  item: Item;
  decision: ExtensionDecision;
  officer: Person;
  memberships: readonly Membership[];
  calendar: Calendar;
  today: PlainDate;
  at: Instant;
}

/** The rows of the decision. A task's day is the plan's, so it needs the document; nobody decides his own request. */
export function decideExtension(
  input: DecideExtensionInput,
): Result<
  { item: Item; puts: Put[]; events: AuditDraft[] },
  'not-allowed' | 'own-request' | 'needs-document' | 'needs-reason' | 'day-past'
> {
  const { extension, item, decision, officer, at } = input;
  if (!may('decide', input.memberships)) return refused('not-allowed');
  if (officer.id === extension.personId) return refused('own-request');
  if (decision.kind === 'refuse' && decision.reason.trim() === '') return refused('needs-reason');
  if (decision.kind !== 'refuse' && decision.untilOn < input.today) return refused('day-past');
  if (decision.kind === 'grant' && decision.document === null && item.kind === 'task')
    return refused('needs-document');
  const next = decision.kind === 'grant' ? itemUntil(input, decision) : item;
  const decided = { decidedById: officer.id, decidedAt: at };
  const row: Extension =
    decision.kind === 'counter'
      ? { ...extension, untilOn: decision.untilOn }
      : { ...extension, ...decided, state: decision.kind === 'grant' ? 'granted' : 'refused' };
  const after = decision.kind === 'grant' ? { ...row, untilOn: decision.untilOn } : row;
  return ok({
    item: next,
    puts: [put('extension', after), ...(next === item ? [] : [put('item', next)])],
    events: [
      {
        at,
        actor: officer.id,
        action: `extension-${decision.kind}`,
        subject: `item:${item.id}`,
        detail: { ...decision, before: { dueOn: item.dueOn, targetOn: item.targetOn } },
      },
    ],
  });
}

/** With the document the plan's own day moves; without it only the day to aim at, and the plan's day still shows. */
function itemUntil(
  { item, calendar }: DecideExtensionInput,
  { untilOn, document }: Extract<ExtensionDecision, { kind: 'grant' }>,
): Item {
  const targetOn = calendar.lastWorkingDayUpTo(untilOn);
  const quiet = { promisedOn: null, snoozedUntil: null };
  return document === null
    ? { ...item, ...quiet, targetOn }
    : { ...item, ...quiet, targetOn, dueOn: untilOn, dueTime: null, inclusive: true };
}

/** The agency agrees to the other day that the desk proposed. */
export function acceptCounter(
  extension: Extension,
  item: Item,
  personId: string,
  calendar: Calendar,
  at: Instant,
): Result<{ item: Item; puts: Put[]; events: AuditDraft[] }, 'not-allowed' | 'changed-since'> {
  if (extension.personId !== personId) return refused('not-allowed');
  if (extension.state !== 'requested') return refused('changed-since');
  const next = { ...item, promisedOn: null, targetOn: calendar.lastWorkingDayUpTo(extension.untilOn) };
  return ok({
    item: next,
    puts: [put('extension', { ...extension, state: 'granted', decidedAt: at }), put('item', next)],
    events: [
      {
        at,
        actor: personId,
        action: 'extension-counter-accepted',
        subject: `item:${item.id}`,
        detail: { untilOn: extension.untilOn },
      },
    ],
  });
}
