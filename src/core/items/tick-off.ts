// The desk ticks off what arrived on paper: several agencies in one line. What the agency said is confirmed, not overwritten.
import { may } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { ItemView, NoticeFacts } from '../notice.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import { type Item, type Submission, wasInTime } from './item.ts';
import { receiptCode } from './receipt.ts';

/** The items of one report that have arrived, with what the agencies said before. */
export interface TickInput {
  items: readonly Item[];
  submissions: ReadonlyMap<string, Submission>;
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  today: PlainDate;
  desk: string;
  viewOf(item: Item): ItemView;
}

/** Rows to write, and for each agency that had said so, the confirmation to it. */
export interface Ticked {
  puts: Put[];
  events: AuditDraft[];
  confirmations: { item: Item; personId: string; facts: NoticeFacts }[];
  ticked: Item[];
  already: Item[];
}

/** Marks the items received today; those confirmed before are left alone. Only the desk may. */
export function tickOff(input: TickInput): Result<Ticked, 'not-allowed'> {
  if (!may('tick-off', input.memberships)) return refused('not-allowed');
  const already = input.items.filter((item) => item.check === 'confirmed');
  const open = input.items.filter((item) => item.check !== 'confirmed');
  const done = open.map((item) => received(item, input));
  return ok({
    puts: done.flatMap(({ item, submission }) => [put('item', item), put('submission', submission)]),
    events: done.map(({ item }) => ({
      at: input.at,
      actor: input.officer.id,
      action: 'report-received',
      subject: `item:${item.id}`,
      detail: { closedOn: item.closedOn },
    })),
    confirmations: done.flatMap(({ item, submission }) => {
      if (submission.saidById === null) return [];
      const facts: NoticeFacts = {
        kind: 'received',
        item: input.viewOf(item),
        letterNumber: submission.letterNumber,
        sentOn: item.closedOn ?? input.today,
        inTime: wasInTime(item) ?? true,
        receipt: submission.receipt,
        desk: input.desk,
      };
      return [{ item, personId: submission.saidById, facts }];
    }),
    ticked: done.map(({ item }) => item),
    already,
  });
}

/** The first day counts: the letter's own sending day, else the day it was said, else today. */
function received(
  item: Item,
  { submissions, officer, at, today }: TickInput,
): { item: Item; submission: Submission } {
  const before = submissions.get(item.id);
  const closedOn = item.closedOn ?? before?.letterOn ?? today;
  const submission: Submission = {
    id: before?.id ?? `submission-${item.id}`,
    itemId: item.id,
    letterNumber: before?.letterNumber ?? null,
    letterOn: before?.letterOn ?? null,
    receipt: before?.receipt ?? receiptCode(item.code, item.id, at),
    saidAt: before?.saidAt ?? null,
    saidById: before?.saidById ?? null,
    receivedAt: at,
    receivedById: officer.id,
    version: before?.version ?? 0,
  };
  return {
    item: {
      ...item,
      execution: 'done',
      check: 'confirmed',
      percent: 100,
      closedOn,
      newsAt: at,
      doneAt: item.doneAt ?? at,
    },
    submission,
  };
}
