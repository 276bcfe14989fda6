// Facts of messages about people who linked themselves by a code and wait for the desk; part of NoticeFacts.
import type { Instant } from '../clock.ts';
import type { Role } from './person.ts';

/** Somebody behind a code, for the desk. */
export interface LinkView {
  agency: string;
  name: string;
  role: Role;
}

/** What the desk is asked and told, and what the person himself hears meanwhile. */
export type LinkFacts =
  /** To the person: he said yes, and nothing is shown before the desk has confirmed it. */
  | { kind: 'link-waiting'; desk: string; deskOfficer: string | null }
  /** To the desk: who waits; `numbered` = the digits are an open question in this chat. `replaces`: whom. */
  | {
      kind: 'links-waiting';
      people: (LinkView & { channel: string; at: Instant; replaces: string | null })[];
      numbered: boolean;
    }
  | { kind: 'links-none' }
  /** Confirmed or not; `replaced` no longer serve. */
  | { kind: 'links-decided'; confirmed: boolean; people: LinkView[]; replaced: LinkView[] }
  /** To the person: the desk did not confirm him. */
  | { kind: 'link-refused'; desk: string; deskOfficer: string | null }
  /** The desk took its refusal back: the person waits again. */
  | { kind: 'link-refusal-undone'; desk: string };
