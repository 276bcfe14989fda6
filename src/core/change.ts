// What a decision wants written: rows, events, messages and what to plan again. store/commit.ts writes it at once or not at all.
import type { AgencyAlias, AgencySuccession } from './agencies/agency-book.ts';
import type { CalendarDay } from './calendar/calendar.ts';
import type { Instant } from './clock.ts';
import type { PlainDate } from './dates.ts';
import type { Dialog } from './dialog.ts';
import type { Digest } from './digest/digest.ts';
import type { Evidence, Extension, Item, Obstacle, ProgressUpdate, Submission } from './items/item.ts';
import type { Notice } from './notice.ts';
import type {
  AgencyRecord,
  Away,
  GroupChat,
  Invite,
  Membership,
  Person,
  PersonAddress,
} from './people/person.ts';
import type { Plan, ReportDuty, Task } from './plans/plan.ts';
import type { PlanCopy } from './plans/plan-copy.ts';
import type { Reminder } from './reminding/reminder.ts';
import type { ChannelHours } from './sending/channel-hours.ts';
import type { ContentLimit } from './sending/content-level.ts';
import type { OutboxDraft, OutboxFile } from './sending/outbox.ts';

/** Every table that decisions write, with the record it holds. */
export interface Records {
  plan: Plan;
  planCopy: PlanCopy;
  task: Task;
  reportDuty: ReportDuty;
  item: Item;
  submission: Submission;
  progressUpdate: ProgressUpdate;
  evidence: Evidence;
  obstacle: Obstacle;
  extension: Extension;
  agency: AgencyRecord;
  agencyAlias: AgencyAlias;
  agencySuccession: AgencySuccession;
  groupMember: GroupMember;
  person: Person;
  membership: Membership;
  away: Away;
  personAddress: PersonAddress;
  groupChat: GroupChat;
  invite: Invite;
  dialog: Dialog;
  digest: Digest;
  sequence: Sequence;
  outboxFile: OutboxFile;
  contentLimit: ContentLimit;
  channelHours: ChannelHours;
}

/** An agency that belongs to a group; frozen into items at activation. */
export interface GroupMember {
  id: string;
  groupId: string;
  agencyId: string;
}

/** The next free number of a sequence (`code`, `plan`); its version is checked like any row's. */
export interface Sequence {
  id: string;
  next: number;
  version: number;
}

export type Table = keyof Records;

/**
 * A row to write. A record with `version` is written only if the stored version is still the one it carries
 * (0 = must not exist yet) and is stored with version + 1; a record without is inserted once by its id.
 */
export type Put = { [T in Table]: { table: T; row: Records[T] } }[Table];

/** One line of the audit log. */
export interface AuditDraft {
  at: Instant;
  /** A person's id, or `clock` or `administrator`. */
  actor: string;
  /** Kebab-case verb phrase, `progress-reported`. */
  action: string;
  /** `item:12.stc`, `plan:P1`. */
  subject: string;
  detail: Record<string, unknown>;
}

/** Builds a put; keeps table and record type together. */
export function put<T extends Table>(table: T, row: Records[T]): Put {
  return { table, row } as Put;
}

/** A decision's outcome. `notices` are facts, worded by messages/ before the commit. */
export interface Change {
  /** The inbox row that this change answers; null when the clock caused it. */
  inboxId: number | null;
  puts: Put[];
  /** Ids of group members that leave their groups. */
  membersGone?: string[];
  events: AuditDraft[];
  notices: Notice[];
  /** Items whose reminders are derived again in the same transaction. */
  replan: string[];
  /** Planned reminders that will not be sent, and why; one that was queued meanwhile stays as it is. */
  drops?: ReminderDrop[];
  /** Keys of messages that are not sent after all; all of them still wait, or the change is a conflict. */
  recalls?: string[];
  /** Ids of messages that go out once more; all of them are uncertain or failed, or the change is a conflict. */
  resends?: number[];
  /** Choices of the office, by key; null forgets one. */
  settings?: { key: string; value: unknown }[];
  /** Days of the calendar, put in the place of what is there, and days to forget. */
  calendarDays?: { put: readonly CalendarDay[]; forget: readonly PlainDate[] };
  /** Messages that are worded already: one that came back and goes to another address. */
  messages?: OutboxDraft[];
}

/** A reminder by its key, and the reason for which it is dropped. */
export type ReminderDrop = Pick<Reminder, 'itemId' | 'rule' | 'onDate'> & { reason: string };

/** A change that does nothing but answer an inbox row. */
export const noChange = (inboxId: number | null): Change => ({
  inboxId,
  puts: [],
  events: [],
  notices: [],
  replan: [],
});
