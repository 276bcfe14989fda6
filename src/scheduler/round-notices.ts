// The facts of a round: what one person, or one desk, is told in one slot.
import type { Notice, Parties } from '../core/notice.ts';
import { getRule } from '../core/plan-reminders.ts';
import type { DueReminder, Round } from '../core/remind.ts';
import { slotTimeOf } from '../core/sending-hours.ts';
import type { Office } from './office.ts';
import { deskOfRecipient } from './recipients.ts';

/** The notices of a round; one message a person, whatever their number. */
export function noticesOf(office: Office, round: Round): Notice[] {
  const desk = deskOfRecipient(round.recipient);
  if (desk !== undefined) return deskNotices(office, desk, round);
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
function deskNotices(office: Office, desk: string, round: Round): Notice[] {
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
          agencies: agencyIdsOf(office, rows).map(office.nameOf),
        },
      },
    ];
  });
}

/** The agencies of rows, in the official order. */
const agencyIdsOf = (office: Office, rows: readonly DueReminder[]): string[] =>
  [...new Set(rows.map((row) => row.item.agencyId))].sort(
    (a, b) => (office.agencies.get(a)?.rank ?? 0) - (office.agencies.get(b)?.rank ?? 0),
  );

/** Whom nobody could be told for, in one message to the desk of the plan. */
export function unreachedNotices(office: Office, lost: readonly DueReminder[]): Notice[] {
  const deskOf = (row: DueReminder): string => office.plans.get(row.item.planId)?.collectorId ?? '';
  const desks = [...new Set(lost.map(deskOf))].filter((desk) => desk !== '');
  return desks.map((desk) => {
    const rows = lost.filter((row) => deskOf(row) === desk);
    const agencies = agencyIdsOf(office, rows).map((agencyId) => ({
      agency: office.nameOf(agencyId),
      codes: [...new Set(rows.filter((row) => row.item.agencyId === agencyId).map((row) => row.item.code))],
    }));
    return {
      to: { deskOf: desk },
      key: `unreached:${desk}:${office.at}`,
      messageKind: 'notice' as const,
      itemIds: [...new Set(rows.map((row) => row.item.id))],
      facts: { kind: 'no-focal-point' as const, agencies },
    };
  });
}
