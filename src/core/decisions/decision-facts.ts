// Facts of messages about corrections and decisions of the desk; part of NoticeFacts.
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { ItemView } from '../notice.ts';
import type { UnclearRow } from '../people/invitees-of.ts';
import type { Role } from '../people/person.ts';

/** What a decision of the desk did; each is a locale key `noted-<what>`. */
export type NotedWhat =
  | 'resent'
  | 'extension-granted'
  | 'extension-refused'
  | 'extension-countered'
  | 'supplement'
  | 'passed-on'
  | 'withdrawn'
  | 'reassigned'
  | 'day-moved'
  | 'paused'
  | 'resumed'
  | 'task-added'
  | 'plan-closed'
  | 'apology';

/** What an agency is told of a decision; each is a locale key `told-<what>`. */
export type ToldWhat =
  | 'extension-granted'
  | 'extension-refused'
  | 'extension-countered'
  | 'supplement'
  | 'withdrawn'
  | 'reassigned'
  | 'day-moved'
  | 'paused'
  | 'resumed'
  | 'apology';

/** A request or an obstacle that waits for the desk, in the sender's words. */
export interface OpenMatter {
  planLabel: string;
  item: ItemView;
  person: string;
  saidOn: PlainDate;
  words: string | null;
  /** The day asked for; null for an obstacle. */
  untilOn: PlainDate | null;
  /** An obstacle that the leaders know of. */
  isPassedOn: boolean;
}

/** Who answers for an agency; nobody in `people` and `standBys` = nobody does. */
export interface FocalPointRow {
  agency: string;
  /** The plans without anybody, where others have somebody; empty = all the same. */
  plans: string[];
  people: { name: string; isReached: boolean }[];
  standBys: { name: string; isReached: boolean }[];
  /** Somebody has typed a code and waits for the desk. */
  awaited: boolean;
}

/** What was taken back, decided, or can be said about one item. */
export type DecisionFacts =
  /** "sửa": which of the facts just recorded is to be taken back? */
  | {
      kind: 'ask-correction';
      items: ItemView[];
      /** What a record said beside the state of its item, in the order of the items. */
      said?: readonly ('extension' | 'obstacle' | 'reassignment')[][];
    }
  | { kind: 'corrected'; item: ItemView }
  | { kind: 'help-item'; item: ItemView }
  /** A decision of the desk, done as it was asked. */
  | {
      kind: 'noted';
      /** How many items it changed. */
      count?: number;
      what: NotedWhat;
      item: ItemView | null;
      detail: string | null;
      on: PlainDate | null;
      /** The plan that the detail speaks of, where there is no item. */
      planLabel?: string;
    }
  /** `on`: the day decided; `before`: the day until now, or the first sending day; `document`: a letter's number. */
  | {
      kind: 'told';
      what: ToldWhat;
      desk: string;
      item: ItemView;
      on: PlainDate | null;
      before: PlainDate | null;
      nextOn: PlainDate | null;
      detail: string | null;
      document: string | null;
    }
  | {
      kind: 'item-list';
      what: 'overdue' | 'due-soon';
      /** Null = of all agencies. */
      agency: string | null;
      at: Instant;
      total: number;
      /** What several agencies owe alike stands in one row, with the first of them as its item. */
      rows: { item: ItemView; agencies: string[] }[];
      /** How many come with the next pages. */
      rest: number;
      /** No page comes before this one. */
      isFirst?: boolean;
    }
  /** What agencies asked for or are held up by and nobody has answered; `rest` comes with the next page. */
  | {
      kind: 'open-matters';
      what: 'extensions' | 'obstacles';
      total: number;
      matters: OpenMatter[];
      rest: number;
      /** No page comes before this one. */
      isFirst?: boolean;
      /** The reader decides on them. */
      decides: boolean;
    }
  /** Who answers for whom, or who answers for nobody yet; `covered` of `agencies` have somebody. */
  | {
      kind: 'focal-points';
      what: 'focal-points' | 'no-focal-point';
      agencies: number;
      covered: number;
      rows: FocalPointRow[];
      rest: number;
      /** No page comes before this one. */
      isFirst?: boolean;
      /** The reader may invite whoever is missing. */
      invites: boolean;
    }
  /** A whole list of people invited; without a file the codes stand in the message. */
  | {
      kind: 'invites-made';
      invited: { agency: string; name: string; role: Role; code: string }[];
      already: { agency: string; name: string }[];
      hasFile: boolean;
    }
  /** `others` still serve there in that role. */
  | { kind: 'service-ended'; name: string; role: Role; agency: string; others: number }
  /** Somebody else serves in the place of `from`: from today, or with a code once he is confirmed. */
  | {
      kind: 'replacement-made';
      from: string;
      to: string;
      role: Role;
      agency: string;
      code: string | null;
      link: string | null;
    }
  | { kind: 'told-service-ended'; name: string; role: Role; agency: string; desk: string }
  | { kind: 'list-unclear'; rows: UnclearRow[] }
  /** "hoàn tác": `kept` stays as decided because something has happened since; `stopped` and `told` count messages. */
  | {
      kind: 'undone';
      command: string;
      codes: number[];
      agencies: string[];
      kept: string[];
      stopped: number;
      told: number;
    }
  | {
      kind: 'undo-refused';
      command: string;
      why: 'said' | 'round' | 'handed-out' | 'draft' | 'digest-gone';
    }
  /** To whoever was told of a decision that no longer holds. */
  | { kind: 'told-undone'; desk: string; codes: number[]; sentAt: Instant }
  | { kind: 'urged'; codes: number[]; agencies: string[]; unreachable: string[]; awaited?: string[] }
  | {
      kind: 'history';
      /** `agencies` in the order of the office; what one decision did to several is one event. */
      events: { at: Instant; code: number | null; agencies: string[]; who: string | null; action: string }[];
    };
