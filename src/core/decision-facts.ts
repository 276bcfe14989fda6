// Facts of messages about corrections and decisions of the desk; part of NoticeFacts.
import type { PlainDate } from './dates.ts';
import type { ItemView } from './notice.ts';

/** What a decision of the desk did; each is a locale key `noted-<what>`. */
export type NotedWhat = 'resent';

/** What was taken back, decided, or can be said about one item. */
export type DecisionFacts =
  /** "sửa": which of the facts just recorded is to be taken back? */
  | { kind: 'ask-correction'; items: ItemView[] }
  | { kind: 'corrected'; item: ItemView }
  | { kind: 'help-item'; item: ItemView }
  /** A decision of the desk, done as it was asked. */
  | { kind: 'noted'; what: NotedWhat; item: ItemView | null; detail: string | null; on: PlainDate | null };
