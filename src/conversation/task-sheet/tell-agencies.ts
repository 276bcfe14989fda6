// Who hears of an edited workbook: the agencies whose day moved or whose work changed hands, one message a person.

import type { Calendar } from '../../core/calendar/calendar.ts';
import { nextSendAt } from '../../core/calendar/sending-hours.ts';
import type { Instant } from '../../core/clock.ts';
import type { PlainDate } from '../../core/dates.ts';
import type { EditedItems } from '../../core/items/edit-items.ts';
import type { Item } from '../../core/items/item.ts';
import type { Notice, NoticeFacts } from '../../core/notice.ts';
import type { AddressBook } from '../../core/people/address-book.ts';
import type { AgencyRecord } from '../../core/people/person.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { itemViewOf } from '../../core/views.ts';

/** What wording and addressing need. */
export interface TellingContext {
  agencyById: ReadonlyMap<string, AgencyRecord>;
  planById: ReadonlyMap<string, Plan>;
  book: AddressBook;
  cause: string;
  at: Instant;
  today: PlainDate;
  calendar: Calendar;
  zone: string;
}

/** The notices; they wait for sending hours, for nobody asked for them. */
export function tellAgencies({ moved, given }: EditedItems, context: TellingContext): Notice[] {
  const { agencyById, planById, book, cause, at, today, calendar, zone } = context;
  const nameOf = (id: string | null | undefined): string => agencyById.get(id ?? '')?.name ?? id ?? '';
  const deskOf = (item: Item): string => nameOf(planById.get(item.planId)?.collectorId);
  const view = (item: Item) => {
    const named = { name: item.agencyId, shortName: item.agencyId };
    const plan = planById.get(item.planId) ?? { code: item.planId, number: null, title: item.planId };
    return itemViewOf(item, { plan, agency: agencyById.get(item.agencyId) ?? named, today, calendar, zone });
  };
  const toAgency = (item: Item, kind: 'new' | 'told', factsFor: (reader: string) => NoticeFacts): Notice[] =>
    book.servingAt(item.agencyId, ['focal-point', 'stand-by'], item.planId).map((person) => ({
      to: { personId: person.id },
      key: `sheet:${cause}:${kind}:${person.id}`,
      messageKind: kind === 'new' ? 'new' : 'notice',
      notBefore: nextSendAt(at, calendar, zone),
      itemIds: [item.id],
      facts: factsFor(person.name),
    }));
  const told = (item: Item, part: Pick<Told, 'what'> & Partial<Told>): Notice[] =>
    toAgency(item, 'told', () => ({
      ...{ desk: deskOf(item), item: view(item), on: null, before: null },
      ...{ nextOn: null, detail: null, document: null, ...part, kind: 'told' },
    }));
  const givenAway = new Set(given.map(({ edit }) => edit));
  const officerOf = (item: Item): string | null =>
    book.peopleAt(planById.get(item.planId)?.collectorId ?? '', ['desk'])[0]?.name ?? null;
  return [
    ...moved
      .filter(({ edit }) => !givenAway.has(edit))
      .flatMap(({ edit, item }) =>
        told(item, {
          ...{ what: 'day-moved', on: item.dueOn, before: edit.item.dueOn, document: edit.document },
        }),
      ),
    ...given.flatMap(({ old, fresh }) => [
      ...told(old, { what: 'reassigned', detail: nameOf(fresh.agencyId) }),
      ...toAgency(fresh, 'new', (reader) => ({
        kind: 'new-items',
        parties: {
          desk: deskOf(fresh),
          deskOfficer: officerOf(fresh),
          agency: nameOf(fresh.agencyId),
          reader,
        },
        items: [view(fresh)],
      })),
    ]),
  ];
}

type Told = Extract<NoticeFacts, { kind: 'told' }>;
