// Facts to tell someone, not yet worded. The kind is what happened; messages/ finds the words for it.

import type { Address } from './channel.ts';
import type { Instant } from './clock.ts';
import type { PlainDate } from './dates.ts';
import type { DecisionFacts } from './decisions/decision-facts.ts';
import type { DigestNoticeFacts } from './digest/digest-notices.ts';
import type { EchoFacts } from './items/echo-facts.ts';
import type { ItemView, Parties } from './items/item-view.ts';
import type { StatusFacts } from './items/status-facts.ts';
import type { AwayFacts } from './people/away-facts.ts';
import type { LinkFacts } from './people/link-facts.ts';
import type { Role } from './people/person.ts';
import type { Finding } from './plans/plan-draft.ts';
import type { ReviewFacts } from './plans/review-facts.ts';
import type { SheetFacts } from './plans/sheet-facts.ts';
import type { DeskRoundFacts } from './reminding/desk-round-facts.ts';
import type { RuleFacts, WhyTold } from './rules/rule-facts.ts';
import type { ChannelFacts } from './sending/channel-facts.ts';
import type { WentInstead } from './sending/delivery.ts';
import type { MessageKind } from './sending/outbox.ts';
import type { RefusalReason } from './sending/refusal-reason.ts';
import type { TalkFacts } from './talk-facts.ts';

export type { ItemView, Parties } from './items/item-view.ts';
export type { RefusalReason } from './sending/refusal-reason.ts';

/** The facts of one message, by kind. */
export type NoticeFacts =
  | RuleFacts
  | { kind: 'not-linked'; desk: string }
  /** `requested`: press, associations and the like, who are no comrades. */
  | {
      kind: 'confirm-invite';
      name: string;
      role: Role;
      agency: string;
      planNumber: string | null;
      requested?: boolean;
    }
  | { kind: 'invite-declined'; desk: string }
  | {
      kind: 'welcome-focal-point';
      parties: Parties;
      planNumber: string | null;
      exampleCode: number;
      requested?: boolean;
    }
  | { kind: 'welcome-head'; parties: Parties }
  | { kind: 'welcome-desk'; parties: Parties }
  | { kind: 'welcome-leader'; parties: Parties }
  | { kind: 'group-linked'; desk: string; deskOfficer: string | null }
  | { kind: 'new-items'; parties: Parties; items: ItemView[] }
  | { kind: 'reminder'; parties: Parties; items: ItemView[]; span: 'week' | 'today'; alsoAsked?: ItemView[] }
  | { kind: 'request'; parties: Parties; item: ItemView }
  | { kind: 'overdue'; parties: Parties; items: ItemView[]; at: Instant; replyBy: PlainDate }
  | { kind: 'overdue-again'; parties: Parties; standBy: string | null; items: ItemView[]; on: PlainDate }
  /** To a leader or his secretary: what was typed went to the desk, and to nobody else. */
  | { kind: 'opinion-passed'; desk: string }
  | {
      kind: 'receipt';
      item: ItemView;
      letterNumber: string | null;
      letterOn: PlainDate | null;
      receipt: string;
      at: Instant;
      desk: string;
    }
  | { kind: 'done-noted'; item: ItemView; at: Instant; desk: string }
  | {
      kind: 'received';
      item: ItemView;
      letterNumber: string | null;
      sentOn: PlainDate;
      inTime: boolean;
      receipt: string;
      desk: string;
    }
  /** `soon`: only what comes until then, and the next that comes after it. */
  | {
      kind: 'items';
      agency: string;
      items: ItemView[];
      /** Sent, and something is asked for yet. */
      supplements?: ItemView[];
      /** The reader does not answer for them. */
      onlyReads?: true;
      soon?: { span: 'today' | 'tomorrow' | 'week'; next: ItemView | null };
    }
  /** When the agency hears of each item next, and by which rule; `more` are left out. */
  | {
      kind: 'next-reminders';
      agency: string;
      entries: { item: ItemView; on: PlainDate; rule: string }[];
      more: number;
    }
  | {
      kind: 'item-detail';
      item: ItemView;
      sourceText: string | null;
      ref: string;
      words: string[];
      /** What came along with the answers, oldest first. */
      evidence: { kind: 'photo' | 'file'; name: string | null; at: Instant; who: string | null }[];
      why?: WhyTold;
    }
  | { kind: 'help-focal-point'; agency: string; exampleCode: number; requested?: boolean }
  | { kind: 'help-desk'; exampleCode: number }
  | { kind: 'help-head'; agency: string; exampleCode: number }
  | { kind: 'help-leader'; exampleCode: number; desk: string }
  /** Words of the desk, or of somebody else who is owed no report, that nobody could make out. */
  | { kind: 'not-recognised'; reader: 'desk' | 'other' }
  | {
      kind: 'missing-reports';
      item: ItemView;
      at: Instant;
      sent: number;
      received: number;
      of: number;
      missing: { agency: string; promisedOn: PlainDate | null }[];
      unreachable: string[];
      /** Those of them whose focal point waits for the desk's confirmation; named apart. */
      awaited?: string[];
      requestedSent: number;
      requestedOf: number;
      /** True names every agency; otherwise a long list is folded. */
      all?: boolean;
    }
  | { kind: 'ticked'; item: ItemView; agencies: string[]; already: string[] }
  | { kind: 'preview'; item: ItemView; on: PlainDate; time: string; agencies: string[] }
  | {
      kind: 'plan-imported';
      planLabel: string;
      title: string;
      tasks: number;
      reports: number;
      agencies: number;
      /** Groups that are given work and have no members yet. */
      emptyGroups?: string[];
      findings: Finding[];
    }
  | {
      kind: 'plan-activated';
      planLabel: string;
      items: number;
      agencies: number;
      /** Groups whose work the desk answers for, since nobody belongs to them. */
      emptyGroups?: string[];
      firstReminderOn: PlainDate | null;
    }
  /** Reminders that nobody could be sent to, by agency in the official order. */
  | { kind: 'no-focal-point'; agencies: { agency: string; codes: number[]; awaited?: boolean }[] }
  | DeskRoundFacts
  /** `what` was not delivered, null where none is known; `instead`: where it went, `refused` = taken for no message. */
  | {
      kind: 'unreachable';
      what: MessageKind | null;
      person: string;
      agency: string;
      codes: number[];
      instead: WentInstead;
      /** The role that a new invitation code would serve; absent where none would help, as for a leader or a desk. */
      inviteAgain?: 'focal-point' | 'stand-by';
    }
  /** A channel takes nothing for a long while; `waiting`: agencies whose people have no other way. */
  | { kind: 'quota-spent'; channel: string; waiting: string[] }
  | { kind: 'uncertain'; what: MessageKind; reference: number }
  /** The platform was not asked for so long that it threw messages away. */
  | { kind: 'updates-lost'; since: Instant; until: Instant }
  | {
      kind: 'desk-note';
      about:
        | 'question'
        | 'extension'
        | 'reassignment'
        | 'obstacle'
        | 'away'
        | 'opinion'
        | 'taken-back'
        | 'replacement'
        | 'counter-accepted'
        | 'extension-undecided';
      person: string;
      agency: string;
      item: ItemView | null;
      words: string;
      untilOn: PlainDate | null;
      /** The day of an undecided request whose place this one takes. */
      replaces?: PlainDate | null;
      /** Who is to serve instead, where it was said. */
      successor?: string | null;
    }
  | AwayFacts
  | EchoFacts
  | LinkFacts
  | StatusFacts
  | ChannelFacts
  | DecisionFacts
  | DigestNoticeFacts
  | ReviewFacts
  | TalkFacts
  | SheetFacts
  | { kind: 'nothing-recorded' }
  | { kind: 'thanks' }
  | { kind: 'group-members'; group: string; members: string[] }
  | {
      kind: 'invite-made';
      name: string;
      role: Role;
      agency: string;
      /** The one plan that he is to serve. */
      planLabel?: string | null;
      code: string;
      link: string | null;
    }
  | { kind: 'refused'; reason: RefusalReason; detail: string | null }
  | { kind: 'went-wrong'; reference: string };

/**
 * Whom a notice is for: a linked person, everyone at the desk of an agency, every linked group, or one chat. `at` is
 * where a person is reached who is only being linked.
 */
export type Recipient =
  | { personId: string; at?: Address }
  | { deskOf: string }
  | { groups: true }
  | { chat: Address };

/** A message to be: recipient, key, purpose and facts. `key` makes it unique for ever. */
export interface Notice {
  to: Recipient;
  key: string;
  messageKind: MessageKind;
  itemIds: string[];
  facts: NoticeFacts;
  /** A file that goes with the words, where the channel carries such files. */
  fileId?: string;
  /** Further files, where a message carries several. */
  alsoIds?: string[];
  /** Nothing is sent where the channel carries no such file, or carries it with other words; otherwise the words go alone. */
  onlyAsFile?: boolean;
  /** What nobody asked for waits for sending hours; absent = at once. */
  notBefore?: Instant;
}
