// The facts of what a desk reads by itself: the eve of a round, the live list, whom to call, what it may release.
import type { Item } from '../core/item.ts';
import { missingFactsOf } from '../core/missing-list.ts';
import type { Notice, NoticeFacts } from '../core/notice.ts';
import type { DueReminder, Round } from '../core/remind.ts';
import { slotTimeOf } from '../core/sending-hours.ts';
import type { Office } from './office.ts';

/** Every item of a code, also those that were sent: what the figures of a list are counted from. */
export type ItemsOfCode = ReadonlyMap<number, readonly Item[]>;

/** One notice per rule and report; a desk reads lists, so they are not merged. */
export function deskNotices(office: Office, desk: string, round: Round, itemsOfCode: ItemsOfCode): Notice[] {
  const names = [...new Set(round.rows.map((row) => `${row.reminder.rule}:${row.item.code}`))];
  return names.flatMap((name) => {
    const rows = round.rows.filter((row) => `${row.reminder.rule}:${row.item.code}` === name);
    const [first] = rows;
    if (first === undefined) return [];
    const all = itemsOfCode.get(first.item.code) ?? rows.map((row) => row.item);
    const facts = factsOf(office, first, rows, all);
    if (facts === undefined) return [];
    return [
      {
        to: { deskOf: desk },
        key: `${name}:${office.today}`,
        messageKind: 'collector' as const,
        itemIds: rows.map((row) => row.item.id),
        facts,
      },
    ];
  });
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
      const on = office.calendar.addWorkingDays(office.today, 1);
      return { kind: 'preview', item, on, time: slotTimeOf(on), agencies: agencyIds.map(office.nameOf) };
    }
    case 'call-list':
      return {
        kind: 'call-list',
        item,
        agencies: agencyIds.map((id) => ({
          agency: office.nameOf(id),
          focalPoint: office.book.peopleAt(id, ['focal-point'], first.item.planId)[0]?.name ?? null,
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
    viewOf: office.viewOf,
  });

/** The agencies of rows, in the official order. */
export const agencyIdsOf = (office: Office, rows: readonly DueReminder[]): string[] =>
  [...new Set(rows.map((row) => row.item.agencyId))].sort(
    (a, b) => (office.agencies.get(a)?.rank ?? 0) - (office.agencies.get(b)?.rank ?? 0),
  );
