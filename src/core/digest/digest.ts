// The week in figures: computed once for a window and kept, so that a resend says the same. The words are in messages/.
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { Period } from '../due/period.ts';

/**
 * Counts of items; every sum is exact: total = done + open, done = inTime + late, open = inTime + overdue + noDate.
 * "In time" is by the day as extended; the two `Originally` are by the day that the plan printed first.
 */
export interface Figures {
  total: number;
  agencies: number;
  plans: number;
  done: number;
  doneInTime: number;
  doneInTimeOriginally: number;
  doneLate: number;
  open: number;
  openInTime: number;
  openOverdue: number;
  openOverdueOriginally: number;
  openNoDate: number;
  /** Counted items whose day has come, done or not; absent in digests kept before it was counted. */
  fallenDue?: number;
}

/** What the status of an agency or a plan says of them; the database counts these alike. */
export type StatusFigures = Pick<
  Figures,
  'total' | 'done' | 'doneInTime' | 'doneLate' | 'open' | 'openInTime' | 'openOverdue' | 'openNoDate'
>;

/** An agency with a count, in the official order of agencies. */
export interface AgencyCount {
  agencyId: string;
  agency: string;
  count: number;
}

/** An agency with overdue items; `reminded` = its focal point was asked about each of them, and the message arrived. */
export interface OverdueCount extends AgencyCount {
  reminded?: boolean;
  /** What the desk decided: true keeps the name out (the count stays in the sum), false vouches for a private word. */
  hidden?: boolean;
}

/** Whether the group may read the name beside its count: nobody is counted in public before a private word. */
export const isNamedInGroup = ({ reminded = false, hidden }: OverdueCount): boolean =>
  hidden === undefined ? reminded : !hidden;

/** Something due soon: one task or one reporting period, with how many agencies have sent. */
export interface DueSoonLine {
  code: number;
  kind: 'task' | 'report';
  title: string;
  /** As in an item's view. */
  withheld?: true;
  planLabel: string;
  agencies: string[];
  dueOn: PlainDate;
  inclusive: boolean;
  targetOn: PlainDate;
  sent: number;
  of: number;
}

/** A point for the leaders' decision, passed on by the desk. */
export interface DecisionLine {
  kind: 'obstacle' | 'extension';
  code: number;
  title: string;
  planLabel: string;
  agency: string;
  words: string | null;
  dueOn: PlainDate | null;
  untilOn: PlainDate | null;
  saidOn: PlainDate;
  /** Whom or what an obstacle waits for, in the agency's words. */
  waitingFor?: string | null;
  /** The how-manieth request for more time. */
  times?: number;
  /** What hangs on it; absent in digests kept before these were counted. */
  lateDays?: number;
  /** The agency is only asked: its reasons are heard, not demanded. */
  requested?: true;
  coordinating?: number;
  others?: number;
  onwardOn?: PlainDate | null;
  /** The proposal in the desk's words; '' = none is made, absent = the one that follows from the facts. */
  proposal?: string;
}

/** Everything the two editions say. `previous` null = no earlier figures are known. */
export interface DigestFacts {
  /** What was asked for other than the week and all plans; absent in the weekly digest. */
  asked?: {
    period: Period;
    scope: string | null;
    /** The last day of a period that is over, to which the counts were reckoned back; absent = they are of `asOf`. */
    reckonedOn?: PlainDate;
  };
  fromOn: PlainDate;
  toOn: PlainDate;
  weekNumber: number;
  /** What was done after this instant and up to `asOf` is thanked; kept with the facts, so that nothing falls between. */
  since: Instant;
  asOf: Instant;
  desk: string;
  deskOfficer: string | null;
  /** Who issued most of the plans; absent where none names its issuer, and in digests kept before it was. */
  issuer?: string;
  dueSoon: DueSoonLine[];
  overdue: OverdueCount[];
  finished: AgencyCount[];
  openObstacles: number;
  openExtensions: number;
  decisions: DecisionLine[];
  /** Reports whose day has come or is near, with how many have sent. */
  reports: DueSoonLine[];
  figures: Figures;
  previous: Figures | null;
  /** What the desk adds in its own words. */
  note?: string | null;
}

/** A week's digest. An untouched draft goes out by itself unless the setting says that it waits. */
export interface Digest {
  /** `week:2026-11-16`, by its Monday. */
  id: string;
  fromOn: PlainDate;
  toOn: PlainDate;
  facts: DigestFacts;
  state: 'draft' | 'held' | 'released';
  computedAt: Instant;
  version: number;
}

/** Nothing is near, late, finished or open: a week that is told in one line. */
export const isQuietWeek = (facts: DigestFacts): boolean =>
  facts.dueSoon.length +
    facts.overdue.length +
    facts.finished.length +
    facts.openObstacles +
    facts.openExtensions +
    (facts.note == null ? 0 : 1) ===
  0;
