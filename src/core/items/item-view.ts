// How messages see an item, and who speaks to whom. Facts only; computed in views.ts.
import type { PlainDate } from '../dates.ts';
import type { DeadlineState, Item } from './item.ts';

/** What a reader needs to know of an item. */
export interface ItemView {
  itemId: string;
  code: number;
  kind: Item['kind'];
  title: string;
  /** Set where the title is withheld and something else stands in its place. */
  withheld?: true;
  /** `KH 15`. */
  planLabel: string;
  /** `15/KH-UBND`, or the plan's title when it has no number. */
  planNumber: string;
  agency: string;
  dueOn: PlainDate | null;
  dueTime: string | null;
  inclusive: boolean;
  targetOn: PlainDate | null;
  /** Public holidays between the target and the printed day, which explain why the target is earlier. */
  holidays: PlainDate[];
  execution: Item['execution'];
  percent: number | null;
  promisedOn: PlainDate | null;
  /** The day of the last news, and whether the agency has confirmed that it got the message. */
  newsOn: PlainDate | null;
  acknowledgedOn: PlainDate | null;
  deadline: DeadlineState;
  lateWorkingDays: number;
  requested: boolean;
}

/** Who signs and who is asked: the desk's agency and officer, and the reader's own agency. */
export interface Parties {
  desk: string;
  deskOfficer: string | null;
  agency: string;
  reader: string;
}
