// Calendars: one .ics per agency and per person, an all-day entry on the day to aim at. The same task keeps its UID for ever.
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, isoOf } from '../../core/dates.ts';
import type { Item } from '../../core/items/item.ts';
import { planLabelOf } from '../../core/views.ts';
import { printedDay, titleOf } from '../../messages/item-words.ts';
import { agencyName, type OfficeRecords } from '../records.ts';
import { printable } from '../tables/safe-text.ts';
import { fileNameOf } from '../words.ts';
import type { ExportedFile, Exporter } from './exporter.ts';

/** `lich-so-noi-vu.ics`, `lich-nguyen-thi-lan.ics`; only of work that has a day. */
export const calendar: Exporter = {
  formats: ['ics'],
  write: async (records) => {
    const dated = records.items.filter(
      (item) => item.role === 'lead' && item.targetOn !== null && item.follow !== 'silent',
    );
    const groups = [...byAgency(dated, records), ...byPerson(dated, records)];
    const taken = new Set<string>();
    return groups.map(([name, items]): ExportedFile => {
      const base = `lich-${fileNameOf(name)}`;
      let file = base;
      for (let copy = 2; taken.has(file); copy++) file = `${base}-${copy}`;
      taken.add(file);
      return { name: `${file}.ics`, bytes: new TextEncoder().encode(calendarOf(name, items, records)) };
    });
  },
};

type Group = readonly [name: string, items: Item[]];

function byAgency(items: readonly Item[], records: OfficeRecords): Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.agencyId);
    if (group === undefined) groups.set(item.agencyId, [item]);
    else group.push(item);
  }
  return [...groups].map(([id, mine]) => [agencyName(records, id), mine]);
}

/** Focal points and stand-bys, each with all that they answer for. */
function byPerson(items: readonly Item[], { book }: OfficeRecords): Group[] {
  const groups = new Map<string, { name: string; items: Item[] }>();
  for (const item of items) {
    for (const person of book.peopleAt(item.agencyId, ['focal-point', 'stand-by'], item.planId)) {
      const group = groups.get(person.id) ?? { name: person.name, items: [] };
      group.items.push(item);
      groups.set(person.id, group);
    }
  }
  return [...groups.values()].map(({ name, items: mine }) => [name, mine]);
}

function calendarOf(name: string, items: readonly Item[], records: OfficeRecords): string {
  const { voice, at } = records;
  const made = ical({
    name: voice.say('file-calendar-name', { name }),
    prodId: { company: 'dondoc', product: 'dondoc', language: voice.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const item of items) {
    if (item.targetOn === null) continue;
    const plan = records.plans.find((row) => row.id === item.planId);
    const label = plan === undefined ? item.planId : planLabelOf(plan);
    const title = printable(titleOf(item));
    made.createEvent({
      id: `${item.id}@dondoc`,
      // Every change of an item raises its version, so that calendars take the newer entry.
      sequence: item.version,
      stamp: isoOf(at, 'utc'),
      start: item.targetOn,
      end: addDays(item.targetOn, 1),
      allDay: true,
      summary: voice.say('file-calendar-summary', {
        done: item.execution === 'done' ? 'yes' : 'no',
        title,
        plan: label,
      }),
      description: voice.say('file-calendar-text', {
        agency: agencyName(records, item.agencyId),
        plan: plan?.number ?? label,
        printed: printedDay(item, voice, voice.fullDay) ?? '',
        code: String(item.code),
      }),
      status: item.hold === 'withdrawn' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return made.toString();
}
