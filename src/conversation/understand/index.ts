// Reads one message of a focal point by rule. Pure: decides what is said, never what to do about it.
import type { Answer, AnswerContext } from '../../core/answer.ts';
import type { PlainDate } from '../../core/dates.ts';

/** What a message says, given what the bot knows and the sender's local day. */
export function understand(_text: string, _context: AnswerContext, _on: PlainDate): Answer {
  return {
    intents: ['unknown'],
    percent: null,
    codes: [],
    documentNumber: null,
    documentDate: null,
    newDueOn: null,
    snoozeUntil: null,
    awayUntil: null,
    waitingFor: null,
    obstacle: false,
    mustAskBack: true,
    promisedOn: null,
    parts: [],
  };
}
