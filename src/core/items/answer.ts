// What a person's message says, field by field; the reader that fills it is conversation/understand. Types only.
import type { PlainDate } from '../dates.ts';

/** The main things a message can say, in order of precedence (the first that applies leads). */
export const intents = [
  'correction',
  'not_ours',
  'extension',
  'handover',
  'blocked',
  'done',
  'in_progress',
  'not_started',
  'snooze',
  'question',
  'acknowledge',
  'unknown',
] as const;

export type Intent = (typeof intents)[number];

/** What the bot knows before it reads a message. */
export interface AnswerContext {
  /** The last reminder was about one item, `openCodes[0]`; null: no single item. */
  kind: 'task' | 'report' | null;
  /** Due date of that item, or null. */
  dueOn: PlainDate | null;
  /** Codes of all open items of the sender. */
  openCodes: string[];
}

/** The facts of one message; see `shared/replies` conventions for each field's edge cases. */
export interface AnswerFacts {
  intents: Intent[];
  /** Whole percent, or null when none is said. */
  percent: number | null;
  codes: string[];
  documentNumber: string | null;
  documentDate: PlainDate | null;
  newDueOn: PlainDate | null;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` when an hour is said. */
  snoozeUntil: string | null;
  awayUntil: PlainDate | null;
  waitingFor: string | null;
  obstacle: boolean;
}

/** A message as understood: the union of its facts, and the facts split by code when several codes differ. */
export interface Answer extends AnswerFacts {
  /** Nothing may be recorded as certain before the sender has been asked. */
  mustAskBack: boolean;
  /** A day on which the sender says the work will be sent ("12 sẽ gửi ngày 23/11"): a promise, never an extension. */
  promisedOn: PlainDate | null;
  parts: AnswerFacts[];
}
