// What a document was understood to say, before anyone confirmed it. Types only; the shape that `dondoc read` prints.
import type { DueRule, Period } from '../due/due-rule.ts';

/** Where a value was read: a line (text, from 1), a page, or table/row/column (from 1), with the words as printed. */
export interface SourceSpan {
  line: number | null;
  page: number | null;
  table: number | null;
  row: number | null;
  column: number | null;
  text: string;
}

/** A point that a person should look at; `code` is kebab-case and a locale key (`finding-<code>`). */
export interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'info';
  /** The `ref` of the task or report, or null when it concerns the document. */
  ref: string | null;
  args: Record<string, string | number>;
  source: SourceSpan | null;
}

/** A time as printed, with its first and last day; a single day stands in `to`. `kind` null = no time is named. */
export type DraftTime = {
  text: string | null;
  from: string | null;
  to: string | null;
  kind: DueRule['kind'] | null;
  recur?: 'yearly';
  inclusive?: boolean;
  [field: string]: unknown;
};

/** Money as printed: `amount` in `unit` per `per`; `vnd` = the amount in đồng. */
export interface DraftBudget {
  amount: number | null;
  unit: string | null;
  per: string | null;
  vnd?: number;
  text?: string;
}

/** How a task is followed: with reminders, only asked with the report, or never asked. */
export type FollowLevel = 'followed' | 'asked' | 'silent';

/** A field of a task or report that a person may set in a review. */
export type CorrectedField =
  | 'title'
  | 'lead'
  | 'coordinating'
  | 'time'
  | 'follow'
  | 'same'
  | 'collector'
  | 'onward';

export interface DraftTask {
  /** `PL.II.3` for appendix rows (group and number), `V.4.a` for body items. */
  ref: string;
  section: string | null;
  title: string;
  content: string | null;
  lead: string[];
  coordinating: string[];
  leadText: string | null;
  coordinatingText: string | null;
  /** `coordinate` when the duty opens with "Phối hợp". */
  role: 'lead' | 'coordinate';
  time: DraftTime;
  /** The due rule behind `time`; null when no time is named. */
  due: DueRule | null;
  budget: DraftBudget;
  deliverable: string | null;
  origin: 'appendix' | 'body';
  /** The heading says "Đề nghị": a request, never overdue. */
  request: boolean;
  /** The `ref` of the appendix row that this body item repeats, or null. */
  sameAs: string | null;
  follow: FollowLevel;
  source: SourceSpan | null;
  /** What a person set in a review, and a later copy of the document must not undo. */
  corrected?: CorrectedField[];
}

export interface DraftReport {
  id: string;
  reporter: string[];
  to: string | null;
  /** The collector of "qua …". The collector of a duty is `via ?? to`. */
  via: string | null;
  onward: string | null;
  due: DueRule & { text: string | null };
  cutOff: string | null;
  about: string | null;
  request: boolean;
  source: SourceSpan | null;
  /** The day by which the collector passes it on, as the desk set it in a review. */
  onwardOn?: string;
  corrected?: CorrectedField[];
}

export interface DraftSection {
  no: string;
  title: string | null;
  kind: string;
  columns?: string[];
  items: { no: string; title: string | null }[];
}

export interface DraftAgency {
  name: string;
  kind: string;
  variants: string[];
  group: boolean;
}

/** Where the values of the whole document were printed; null for one that is missing or inferred. */
export type DraftSources = Record<
  'number' | 'issuedOn' | 'issuer' | 'title' | 'period' | 'signer' | 'budget',
  SourceSpan | null
>;

export interface PlanDraft {
  number: string | null;
  symbol: string | null;
  docType: string | null;
  issuer: string | null;
  place: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM` when only the month is known. */
  issuedOn: string | null;
  issuedOnPrecision: 'day' | 'month' | null;
  title: string | null;
  period: (Period & { text: string | null }) | null;
  signer: { capacity: string | null; position: string | null; name: string | null } | null;
  basis: { number: string; date: string | null; issuer: string | null }[];
  sections: DraftSection[];
  tasks: DraftTask[];
  reports: DraftReport[];
  budget: { text: string | null; amount: number | null } | null;
  recipients: { text: string; role: string | null }[];
  agencies: DraftAgency[];
  findings: Finding[];
  /** Absent for a letter told in chat, which has no page to point at. */
  sources?: DraftSources;
}
