// Whom to call: one row per agency that has not sent or finished what is due, with its people and room for notes.

import type { Person, Role } from '../../core/people/person.ts';
import { printedDay, titleOf } from '../../messages/item-words.ts';
import { oneLine } from '../../messages/lines.ts';
import type { OfficeRecords } from '../records.ts';
import { type ItemFacts, itemFactsOf } from './item-facts.ts';
import { type Table, tableOf } from './table.ts';

interface Call {
  number: number;
  agency: string;
  facts: ItemFacts[];
  focalPoints: Person[];
  standBys: Person[];
}

/** Agencies with something overdue or due soon, official order; requested ones only once their day is near. */
export function callTable(records: OfficeRecords): Table | undefined {
  const open = itemFactsOf(records).filter(
    ({ item, state }) => item.hold === 'none' && (state === 'overdue' || state === 'due-soon'),
  );
  const calls = callsOf(open, records);
  return calls.length === 0 ? undefined : tableOf(columnsOf(records), calls);
}

function callsOf(open: readonly ItemFacts[], records: OfficeRecords): Call[] {
  const byAgency = new Map<string, ItemFacts[]>();
  for (const fact of open)
    byAgency.set(fact.item.agencyId, [...(byAgency.get(fact.item.agencyId) ?? []), fact]);
  const rank = (id: string): number => records.agencyById.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...byAgency]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([id, facts], index) => {
      const peopleIn = (role: Role): Person[] => [
        ...new Set(facts.flatMap(({ item }) => records.book.peopleAt(id, [role], item.planId))),
      ];
      return {
        number: index + 1,
        agency: oneLine(facts[0]?.agency ?? id),
        facts,
        focalPoints: peopleIn('focal-point'),
        standBys: peopleIn('stand-by'),
      };
    });
}

function columnsOf(records: OfficeRecords) {
  const { voice, book } = records;
  const names = (people: Person[]): string => people.map((person) => person.name).join('; ');
  const text = (header: string, width: number, cell: (call: Call) => string | null) => ({
    ...{ header: voice.say(header), width, kind: 'text' as const, cell },
  });
  const owed = ({ item }: ItemFacts): string => {
    const printed = printedDay(item, voice, voice.fullDay);
    return `${item.code}. ${titleOf(item, 90)}${printed === null ? '' : ` (${printed})`}`;
  };
  const reached = ({ focalPoints, standBys }: Call): string =>
    voice.say(
      [...focalPoints, ...standBys].some((person) => book.addressOf(person.id) !== undefined)
        ? 'file-reached'
        : 'file-not-reached',
    );
  return [
    {
      ...{ header: voice.say('file-column-number'), width: 6, kind: 'count' as const },
      cell: ({ number }: Call) => number,
    },
    text('file-column-agency', 26, ({ agency }) => agency),
    text('file-column-tasks', 46, ({ facts }) => facts.map(owed).join('\n')),
    {
      ...{ header: voice.say('file-column-late-days'), width: 10, kind: 'count' as const },
      cell: ({ facts }: Call) => {
        const late = facts.flatMap(({ lateWorkingDays }) => lateWorkingDays ?? []);
        return late.length === 0 ? null : Math.max(...late);
      },
    },
    text('file-column-focal-point', 20, ({ focalPoints }) => names(focalPoints)),
    text('file-column-stand-by', 20, ({ standBys }) => names(standBys)),
    text('file-column-reached', 13, reached),
    text('file-column-phone', 15, () => null),
    text('file-column-call-result', 26, () => null),
  ];
}
