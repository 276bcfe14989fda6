// A reminder: one rule of one item on one day. It knows no person and no words until its slot comes.
import type { Instant } from './clock.ts';
import type { PlainDate } from './dates.ts';

/** Unique by (itemId, rule, onDate), so deriving twice changes nothing. */
export interface Reminder {
  itemId: string;
  rule: string;
  onDate: PlainDate;
  sendAt: Instant;
  state: 'planned' | 'queued' | 'dropped';
  /** Why it was dropped, kebab-case; null otherwise. */
  reason: string | null;
}
