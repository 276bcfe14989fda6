// What an office sets in its chat, by key. The values are data in the store, never a setting of the program.
import type { PlainDate } from '../dates.ts';

/** Whether a week's draft that nobody touched goes out; true when nothing is stored. */
export const untouchedDigestGoesOut = 'digest-untouched-goes-out';

/** The files that are sent by themselves: `ScheduledFile[]`. */
export const fileSchedule = 'file-schedule';

/** How often a file comes: on the last working day of each. */
export type FileRhythm = 'week' | 'month' | 'quarter';

/** One file that comes by itself to the person who ordered it. */
export interface ScheduledFile {
  /** What the person types to end it; single digits are choices. */
  number: number;
  personId: string;
  /** The exporter's name. */
  what: string;
  every: FileRhythm;
  plan: string | null;
  agency: string | null;
  sinceOn: PlainDate;
}
