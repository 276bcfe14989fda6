// The facts of a round: what one person, or one desk, is told in one slot.
import { isAwaited } from '../core/items/is-awaited.ts';
import type { Notice, Parties } from '../core/notice.ts';
import { getRule } from '../core/reminding/plan-reminders.ts';
import { type DueReminder, isAskedAgain, isForStandByToo, type Round } from '../core/reminding/remind.ts';
import type { AskedItems } from './asked-with-report.ts';
import { agencyIdsOf, deskNotices, type ItemsOfCode } from './desk-notices.ts';
import type { Office } from './office.ts';
import { deskOfRecipient } from './recipients.ts';

/** The notices of a round; one message a person, whatever their number. */
export function noticesOf(
  office: Office,
  round: Round,
  itemsOfCode: ItemsOfCode,
  asked: AskedItems,
): Notice[] {
  const desk = deskOfRecipient(round.recipient);
  if (desk !== undefined) return deskNotices(office, desk, round, itemsOfCode);
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
  const isAgain = (row: DueReminder): boolean => isAskedAgain(row, office.officeRules.rulesFor(row.item));
  if (allLate && round.rows.some(isAgain)) {
    const pair = pairOf(office, first, person.name);
    return [{ ...base, facts: { kind: 'overdue-again', ...pair, items, on: office.today } }];
  }
  if (allLate) {
    const replyBy = office.calendar.addWorkingDays(office.today, 1);
    return [{ ...base, facts: { kind: 'overdue', parties, items, at: office.at, replyBy } }];
  }
  const span = rules.has('on-target') ? 'today' : 'week';
  const also = round.rows.flatMap((row) => asked.get(row.item.id) ?? []);
  const alsoAsked = [...new Map(also.map((item) => [item.id, office.viewOf(item)])).values()];
  return [{ ...base, facts: { kind: 'reminder', parties, items, span, alsoAsked } }];
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

/** The second message is to the focal point and the stand-by together; both read the same words. */
function pairOf(
  office: Office,
  first: DueReminder,
  reader: string,
): { parties: Parties; standBy: string | null } {
  const { agencyId, planId } = first.item;
  const nameAt = (role: 'focal-point' | 'stand-by'): string | undefined =>
    office.book.peopleAt(agencyId, [role], planId).find((person) => office.book.addressOf(person.id))?.name;
  const [focalPoint, standBy] = [nameAt('focal-point'), nameAt('stand-by')];
  const isTogether = isForStandByToo(first, office.officeRules.rulesFor(first.item));
  if (!isTogether || focalPoint === undefined || standBy === undefined)
    return { parties: partiesOf(office, first, reader), standBy: null };
  return { parties: partiesOf(office, first, focalPoint), standBy };
}

/** Whom nobody could be told for, in one message to the desk of the plan. */
export function unreachedNotices(office: Office, lost: readonly DueReminder[]): Notice[] {
  const deskOf = (row: DueReminder): string => office.plans.get(row.item.planId)?.collectorId ?? '';
  const desks = [...new Set(lost.map(deskOf))].filter((desk) => desk !== '');
  return desks.map((desk) => {
    const rows = lost.filter((row) => deskOf(row) === desk);
    const agencies = agencyIdsOf(office, rows).map((agencyId) => ({
      agency: office.nameOf(agencyId),
      awaited: isAwaited(office.waiting, agencyId),
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
