// What exporters read: the plans, items, people and messages of one moment, looked up by id. Loads nothing itself.

import type { Calendar } from '../core/calendar/calendar.ts';
import type { Instant } from '../core/clock.ts';
import type { PlainDate } from '../core/dates.ts';
import type { Digest } from '../core/digest/digest.ts';
import type { Extension, Item, Obstacle, ProgressUpdate, Submission } from '../core/items/item.ts';
import type { AddressBook } from '../core/people/address-book.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import type { Plan, ReportDuty, Task } from '../core/plans/plan.ts';
import type { OutboxMessage } from '../core/sending/outbox.ts';
import type { Voice } from '../messages/voice.ts';

/** Everything of the plans that were asked for, and only of the agency when one was. */
export interface OfficeRecords {
  at: Instant;
  today: PlainDate;
  zone: string;
  calendar: Calendar;
  voice: Voice;
  /** The days asked for; null = open. Only the log is cut by them. */
  fromOn: PlainDate | null;
  toOn: PlainDate | null;
  plans: readonly Plan[];
  taskById: ReadonlyMap<string, Task>;
  dutyById: ReadonlyMap<string, ReportDuty>;
  agencyById: ReadonlyMap<string, AgencyRecord>;
  /** By plan, then number, then official order of agencies. */
  items: readonly Item[];
  submissionByItemId: ReadonlyMap<string, Submission>;
  /** Oldest first. */
  updatesByItemId: ReadonlyMap<string, readonly ProgressUpdate[]>;
  obstacles: readonly Obstacle[];
  extensions: readonly Extension[];
  book: AddressBook;
  /** Messages that speak of the items, oldest first. */
  messages: readonly OutboxMessage[];
  /** Weeks that were computed, oldest first. */
  digests: readonly Digest[];
}

/** The name of an agency; its id when it is not stored. */
export const agencyName = (records: OfficeRecords, id: string): string =>
  records.agencyById.get(id)?.name ?? id;

/** Items by plan, in the order of the plans; plans without items are left out. */
export function itemsByPlan({ plans, items }: OfficeRecords): { plan: Plan; items: Item[] }[] {
  return plans
    .map((plan) => ({ plan, items: items.filter((item) => item.planId === plan.id) }))
    .filter((group) => group.items.length > 0);
}
