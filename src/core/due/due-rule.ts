// The due rule: when a task or a report is due, as the words of a plan state it. Types only.
import type { PlainDate } from '../dates.ts';

/** First and last day of a plan or of a reporting period; null = open or not given. */
export interface Period {
  from: PlainDate | null;
  to: PlainDate | null;
}

/** One day of a year; `yearShift` 1 = in the year after the reported one ("của năm sau"). */
export interface YearDay {
  month: number;
  day: number;
  yearShift?: number;
}

/**
 * A due rule in the forms that `dondoc due` and `dondoc read` print. `inclusive` tells whether the named day
 * itself is in time ("chậm nhất", "đến ngày", "trong ngày": yes; "trước ngày": no).
 * `unspecified` also stands for words that were not understood: never a guessed date.
 */
export type DueRule =
  | { kind: 'once'; date: PlainDate; inclusive: boolean; time?: string; planned?: PlainDate }
  | { kind: 'yearly'; month: number | null; day: number | null; inclusive?: boolean; yearShift?: number }
  | { kind: 'yearly'; dates: YearDay[]; inclusive: boolean }
  | { kind: 'halfYearly'; dates?: YearDay[]; month?: 'last' | 'firstNext'; day?: number; inclusive?: boolean }
  | { kind: 'quarterly'; month: 'last' | 'firstNext' | null; day: number | null; inclusive?: boolean }
  | { kind: 'monthly'; day: number | null; inclusive?: boolean; monthShift?: number }
  | { kind: 'weekly'; weekday: number | null; inclusive?: boolean; time?: string }
  | {
      kind: 'window';
      from: PlainDate | null;
      to: PlainDate | null;
      toTime?: string;
      condition?: string;
      continuous?: boolean;
    }
  | { kind: 'relative'; event: string; offset: number; unit: 'hour' | 'day' | 'workday' | 'month' }
  | { kind: 'set'; items: DueRule[] }
  | { kind: 'continuous' }
  | { kind: 'adhoc' }
  | { kind: 'byLetter' }
  | { kind: 'unspecified' };
