// Who the bot talks to: people, what they answer for, where they are reached, and the codes that link them.
import type { WorkingWeek } from '../calendar/calendar.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { RuleChoice } from '../rules/rule-set.ts';

/** What a person does for an agency (DESIGN 1): `desk` is the officer of the collecting agency. */
export type Role = 'focal-point' | 'stand-by' | 'head' | 'desk' | 'leader' | 'secretary' | 'administrator';

/** Every role, for checks at the edge. */
export const roles: readonly Role[] = [
  'focal-point',
  'stand-by',
  'head',
  'desk',
  'leader',
  'secretary',
  'administrator',
];

export interface Person {
  id: string;
  /** The name as the invitation gives it, without form of address. */
  name: string;
  language: 'vi' | 'en';
  version: number;
}

/** Person x agency x role (x plan), from a day on; null plan = every plan, null `untilOn` = open. */
export interface Membership {
  id: string;
  personId: string;
  agencyId: string;
  role: Role;
  planId: string | null;
  fromOn: PlainDate;
  untilOn: PlainDate | null;
  version: number;
}

/** Days on which a person is away, both included. The stand-in gets his messages unless he declined. */
export interface Away {
  id: string;
  personId: string;
  /** The agency whose work the stand-in watches. */
  agencyId: string;
  fromOn: PlainDate;
  untilOn: PlainDate;
  standInId: string | null;
  state: 'asked' | 'accepted' | 'declined' | 'ended';
  version: number;
}

/** Where a person is reached; tried in order of `position`. `gone` = blocked, left or deleted. */
export interface PersonAddress {
  id: string;
  personId: string;
  channel: string;
  chatId: string;
  position: number;
  state: 'active' | 'gone';
  linkedAt: Instant;
  version: number;
}

/** A group of coordinators that a desk officer linked. */
export interface GroupChat {
  id: string;
  channel: string;
  chatId: string;
  title: string | null;
  state: 'active' | 'gone';
  version: number;
}

/**
 * A one-time code, kept hashed: typed from a letter (`claimed`), confirmed by one question (`waiting` for the desk),
 * confirmed by the desk (`used`). Until then the person is a stranger: no membership, no address, no reminder.
 */
export interface Invite {
  id: string;
  codeHash: string;
  role: Role;
  agencyId: string;
  planId: string | null;
  personName: string;
  /** Whose further channel the code adds; null when it links a person for the first time. */
  personId: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  state: 'open' | 'claimed' | 'waiting' | 'used' | 'revoked';
  /** The chat that typed the code and was asked to confirm. */
  claimedChannel: string | null;
  claimedChatId: string | null;
  /** When the person said that it is him; null before. */
  acceptedAt: Instant | null;
  /** Who of the office stands for the person: an officer's id, or `administrator`; null until somebody does. */
  confirmedById: string | null;
  /** One of the memberships that end when this one begins, all of one person, agency and role; null = replaces nobody. */
  replacesId: string | null;
  version: number;
}

/** An agency as stored; the directory of names is in agency.ts. `requested` agencies are never overdue. */
export interface AgencyRecord {
  id: string;
  name: string;
  shortName: string;
  kind: string;
  standing: 'owes' | 'requested';
  /** Place in the province's official order, ascending. */
  rank: number;
  isGroup: boolean;
  week: WorkingWeek;
  /** What this agency changes of the reminder rules; null = nothing. */
  rules: RuleChoice | null;
  version: number;
}
