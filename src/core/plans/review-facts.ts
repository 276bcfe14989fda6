// Facts of messages about a draft under review; part of NoticeFacts.
import type { PlainDate } from '../dates.ts';
import type { Finding, FollowLevel, SourceSpan } from './plan-draft.ts';
import type { Difference } from './reimport.ts';

/** One task or report of a draft as a line. */
export interface DraftLine {
  ref: string;
  title: string;
  lead: string[];
  coordinating: string[];
  /** The time as printed. */
  time: string | null;
  /** The day as read; null when none is fixed. */
  dueOn: PlainDate | null;
  /** Null for a report. */
  follow: FollowLevel | null;
  /** A report's collector. */
  collector: string | null;
  onwardOn: PlainDate | null;
  request: boolean;
  sameAs: string | null;
}

/** What a correction did; each is a locale key `draft-did-<what>`. */
export type DraftDeed =
  | 'title'
  | 'lead'
  | 'coordinating'
  | 'collector'
  | 'due'
  | 'follow'
  | 'onward'
  | 'replace'
  | 'accept'
  | 'settle'
  | 'separate';

/** A draft and how people name it. */
export interface DraftName {
  /** `KH 446`. */
  planLabel: string;
  /** `KH446`, as it is typed. */
  planCode: string;
}

/** A value of the whole document and where it was printed; a value that is missing is not listed. */
export interface DraftHead {
  what: 'number' | 'issuedOn' | 'issuer' | 'period' | 'signer';
  value: string;
  source: SourceSpan | null;
}

export type ReviewFacts =
  | ({
      kind: 'draft-list';
      lines: DraftLine[];
      page: number;
      pages: number;
      /** The groups of the draft with their sizes. */
      groups: { ref: string; count: number }[];
      /** What the document says of itself, with its places; empty after the first page. */
      head: DraftHead[];
      /** Groups that are given work and have no members yet; absent after the first page. */
      emptyGroups?: string[];
    } & DraftName)
  | ({
      kind: 'draft-findings';
      /** The points of this page. */
      findings: Finding[];
      /** How many there are on all pages, and the word for their kinds by which they were asked for. */
      count: number;
      kinds: string;
      page: number;
      pages: number;
    } & DraftName)
  | ({
      kind: 'draft-corrected';
      deed: DraftDeed;
      count: number;
      lines: DraftLine[];
      /** What the deed was about: a body and its successor, a day, a level. */
      detail: string | null;
      on: PlainDate | null;
      learned: { alias: string; agency: string }[];
      /** Findings that are still to be looked at. */
      left: number;
      conflicts: number;
    } & DraftName)
  | ({
      kind: 'letter-understood';
      number: string | null;
      issuer: string | null;
      line: DraftLine;
      /** The hour of the day, `16:00`. */
      time: string | null;
      targetOn: PlainDate | null;
      /** The bodies behind a group. */
      members: string[];
      /** A group of which nobody belongs yet. */
      emptyGroups: string[];
      findings: Finding[];
    } & DraftName)
  | { kind: 'letter-dropped'; planLabel: string }
  | { kind: 'copy-dropped'; planLabel: string }
  | ({ kind: 'plan-difference'; difference: Difference; applied: boolean; active: boolean } & DraftName);
