// Turns due reminders into messages: one a person and slot, in the transaction that marks the reminders queued.

import type { Notice, Parties } from '../core/notice.ts';
import { getRule } from '../core/plan-reminders.ts';
import type { DueReminder, Round } from '../core/remind.ts';
import { roundsOf, selectDue } from '../core/remind.ts';
import type { Reminder } from '../core/reminder.ts';
import { maySend, slotTimeOf } from '../core/sending-hours.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';

/** Reminders read in one go; what is left waits for the next kick. */
const dueMax = 10_000;

/** Queues what is due, if messages may go out now. Returns how many reminders were settled. */
export async function remindDue(environment: SchedulerEnvironment): Promise<number> {
  const { store, clock, zone, log } = environment;
  const now = clock.now();
  if (!maySend(now, await environment.calendar(), zone)) return 0;
  const due = await store.reminders.due(now, dueMax);
  if (due.length === 0) return 0;
  const office = await openOffice(environment);
  const { keep, drop } = selectDue(due, office.today);
  const { rounds, lost } = roundsOf(keep, (row) => recipientsOf(office, row));
  const notices = [
    ...rounds.flatMap((round) => noticesOf(office, round)),
    ...unreachableNotices(office, lost),
  ];
  const queued = rounds.flatMap((round) => round.rows.map((row) => row.reminder));
  const outcome = await store.reminders.queue({
    keys: unique(queued),
    messages: office.word(notices),
    drops: [
      ...drop.map(({ reminder, reason }) => ({ ...reminder, reason })),
      ...lost.map(({ reminder }) => ({ ...reminder, reason: 'no-recipient' })),
    ],
  });
  log.info(
    { due: due.length, queued: queued.length, dropped: drop.length, lost: lost.length, outcome },
    'reminders queued',
  );
  return outcome === 'ok' ? due.length : 0;
}

const unique = (reminders: Reminder[]): Reminder[] => [
  ...new Map(reminders.map((r) => [`${r.itemId}/${r.rule}/${r.onDate}`, r])).values(),
];

/** The focal points who can be reached, else the stand-bys; for the desk one marker, which `readersOf` opens up. */
function recipientsOf(office: Office, { item, reminder }: DueReminder): string[] {
  const desk = office.plans.get(item.planId)?.collectorId;
  if (getRule(reminder.rule).to === 'desk') return desk == null ? [] : [`desk:${desk}`];
  const reached = (roles: ('focal-point' | 'stand-by')[]): string[] =>
    office.book
      .peopleAt(item.agencyId, roles, item.planId)
      .map((person) => person.id)
      .filter((id) => office.book.addressOf(id) !== undefined);
  const focalPoints = reached(['focal-point']);
  return focalPoints.length > 0 ? focalPoints : reached(['stand-by']);
}

function noticesOf(office: Office, round: Round): Notice[] {
  if (round.recipient.startsWith('desk:')) return deskNotices(office, round);
  const person = office.book.find(round.recipient);
  const [first] = round.rows;
  if (person === undefined || first === undefined) return [];
  const parties = partiesOf(office, first, person.name);
  const items = round.rows.map((row) => office.viewOf(row.item));
  const base = {
    to: { personId: person.id },
    key: `reminders:${person.id}:${office.today}`,
    messageKind: round.kind,
    itemIds: round.rows.map((row) => row.item.id),
  };
  if (round.kind === 'request')
    return items.map((item) => ({ ...base, facts: { kind: 'request', parties, item } }));
  const rules = new Set(round.rows.map((row) => row.reminder.rule));
  const allLate = round.rows.every((row) => getRule(row.reminder.rule).kind === 'overdue');
  if (allLate && (rules.has('overdue-3') || rules.has('overdue-5'))) {
    return [{ ...base, facts: { kind: 'overdue-again', parties, standBy: null, items, on: office.today } }];
  }
  if (allLate) {
    const replyBy = office.calendar.addWorkingDays(office.today, 1);
    return [{ ...base, facts: { kind: 'overdue', parties, items, at: office.at, replyBy } }];
  }
  const span = rules.has('on-target') ? 'today' : 'week';
  return [{ ...base, facts: { kind: 'reminder', parties, items, span } }];
}

const partiesOf = (office: Office, { item }: DueReminder, reader: string): Parties => {
  const desk = office.plans.get(item.planId)?.collectorId ?? item.agencyId;
  return {
    desk: office.nameOf(desk),
    deskOfficer: office.book.peopleAt(desk, ['desk'])[0]?.name ?? null,
    agency: office.nameOf(item.agencyId),
    reader,
  };
};

/** The eve of an overdue round: per report, who will be asked tomorrow unless the desk says that it has arrived. */
function deskNotices(office: Office, round: Round): Notice[] {
  const desk = round.recipient.slice('desk:'.length);
  const codes = [...new Set(round.rows.map((row) => row.item.code))];
  return codes.flatMap((code) => {
    const rows = round.rows.filter((row) => row.item.code === code);
    const [first] = rows;
    if (first === undefined) return [];
    const on = office.calendar.addWorkingDays(office.today, 1);
    return [
      {
        to: { deskOf: desk },
        key: `preview:${code}:${office.today}`,
        messageKind: 'collector' as const,
        itemIds: rows.map((row) => row.item.id),
        facts: {
          kind: 'preview' as const,
          item: office.viewOf(first.item),
          on,
          time: slotTimeOf(on),
          agencies: [...new Set(rows.map((row) => row.item.agencyId))]
            .sort(byRank(office))
            .map(office.nameOf),
        },
      },
    ];
  });
}

const byRank = (office: Office) => (a: string, b: string) =>
  (office.agencies.get(a)?.rank ?? 0) - (office.agencies.get(b)?.rank ?? 0);

/** What nobody could be told is the desk's to know at once, per agency and day. */
function unreachableNotices(office: Office, lost: readonly DueReminder[]): Notice[] {
  return [...new Set(lost.map((row) => row.item.agencyId))].flatMap((agencyId) => {
    const rows = lost.filter((row) => row.item.agencyId === agencyId);
    const desk = office.plans.get(rows[0]?.item.planId ?? '')?.collectorId;
    if (desk == null) return [];
    const codes = [...new Set(rows.map((row) => row.item.code))];
    return [
      {
        to: { deskOf: desk },
        key: `unreachable:${agencyId}:${office.today}`,
        messageKind: 'notice' as const,
        itemIds: rows.map((row) => row.item.id),
        facts: { kind: 'unreachable' as const, person: '', agency: office.nameOf(agencyId), codes },
      },
    ];
  });
}
