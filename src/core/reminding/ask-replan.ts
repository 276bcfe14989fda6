// The mark that asks for all planned reminders to be compared with the rules again; it is stored with what changed them.
import type { Change } from '../change.ts';
import type { Recipient } from '../notice.ts';

/** The setting that holds the mark. */
export const replanKey = 'replan-asked';

/** Who hears how many reminders moved; `id` tells one request from the next. */
export interface ReplanAsked {
  id: string;
  to: Recipient | null;
}

/** Asks for it with the change that makes it necessary. */
export const askReplan = (asked: ReplanAsked): NonNullable<Change['settings']>[number] => ({
  key: replanKey,
  value: asked,
});
