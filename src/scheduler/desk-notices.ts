// The facts of what a desk reads by itself: the eve of a round, the live list, whom to call, what it may release.
import { createHash } from 'node:crypto';
import { slotTimeOf } from '../core/calendar/sending-hours.ts';
import { isAwaited } from '../core/items/is-awaited.ts';
import type { Item } from '../core/items/item.ts';
import { missingFactsOf } from '../core/items/missing-list.ts';
import type { Notice, NoticeFacts } from '../core/notice.ts';
import type { DueReminder, Round } from '../core/reminding/remind.ts';
import type { Office } from './office.ts';

/** Every item of a code, also those that were sent: what the figures of a list are counted from. */
export type ItemsOfCode = ReadonlyMap<number, readonly Item[]>;

/** One notice per rule and report; a desk reads lists, so they are not merged. */
export function deskNotices(office: Office, desk: string, round: Round, itemsOfCode: ItemsOfCode): Notice[] {
  const nameOf = (row: DueReminder): string =>
    `${row.reminder.rule}:${row.item.code}:${office.today}${apart(office, row)}`;
  return [...new Set(round.rows.map(nameOf))].flatMap((name) => {
    const rows = round.rows.filter((row) => nameOf(row) === name);
    const [first] = rows;
    if (first === undefined) return [];
    const all = itemsOfCode.get(first.item.code) ?? rows.map((row) => row.item);
    const facts = factsOf(office, first, rows, all);
    if (facts === undefined) return [];
    return [
      {
        to: { deskOf: desk },
        key: facts.kind === 'missing-reports' ? `${name}:${saidBy(facts)}` : name,
        messageKind: 'collector' as const,
        itemIds: rows.map((row) => row.item.id),
        facts,
      },
    ];
  });
}

/** What a live list says apart from its hour, in short: one that says nothing new has the key of the one before. */
const saidBy = ({ at: _, ...said }: Extract<NoticeFacts, { kind: 'missing-reports' }>): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);

/** Who works on Saturday is asked on another day than the others: a preview of its own. */
function apart({ officeRules, calendar, today }: Office, { reminder, item }: DueReminder): string {
  if (reminder.rule !== 'preview') return '';
  const on = officeRules.calendarFor(item.agencyId).addWorkingDays(today, 1);
  return on === calendar.addWorkingDays(today, 1) ? '' : `:${on}`;
}

function factsOf(
  office: Office,
  first: DueReminder,
  rows: readonly DueReminder[],
  all: readonly Item[],
): NoticeFacts | undefined {
  const item = office.viewOf(first.item);
  const agencyIds = agencyIdsOf(office, rows);
  switch (first.reminder.rule) {
    case 'preview': {
      const on = office.officeRules.calendarFor(first.item.agencyId).addWorkingDays(office.today, 1);
      const time = slotTimeOf(on, office.calendar.hours);
      return { kind: 'preview', item, on, time, agencies: agencyIds.map(office.nameOf) };
    }
    case 'call-list':
      return {
        kind: 'call-list',
        item,
        agencies: agencyIds.map((id) => ({
          agency: office.nameOf(id),
          focalPoint: office.book.peopleAt(id, ['focal-point'], first.item.planId)[0]?.name ?? null,
          awaited: isAwaited(office.waiting, id, first.item.planId),
          promisedOn: rows.find((row) => row.item.agencyId === id)?.item.promisedOn ?? null,
        })),
      };
    case 'escalate-head':
      return { kind: 'escalation-proposal', item, agencies: agencyIds.map(office.nameOf) };
    default:
      return missingIn(office, all);
  }
}

/** The live list of a report. */
export const missingIn = (office: Office, items: readonly Item[]): NoticeFacts | undefined =>
  missingFactsOf(items, {
    at: office.at,
    nameOf: office.nameOf,
    rankOf: (id) => office.agencies.get(id)?.rank ?? 0,
    isReached: (item) =>
      office.book
        .peopleAt(item.agencyId, ['focal-point', 'stand-by'], item.planId)
        .some((person) => office.book.addressOf(person.id)),
    isAwaited: (item) => isAwaited(office.waiting, item.agencyId, item.planId),
    viewOf: office.viewOf,
  });

/** The agencies of rows, in the official order. */
export const agencyIdsOf = (office: Office, rows: readonly DueReminder[]): string[] =>
  [...new Set(rows.map((row) => row.item.agencyId))].sort(
    (a, b) => (office.agencies.get(a)?.rank ?? 0) - (office.agencies.get(b)?.rank ?? 0),
  );
