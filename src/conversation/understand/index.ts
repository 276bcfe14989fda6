// Reads one message of a focal point by rule. Pure: decides what is said, never what to do about it.

import type { PlainDate } from '../../core/dates.ts';
import type { Answer, AnswerContext, AnswerFacts } from '../../core/items/answer.ts';
import { markAgencies } from './agencies.ts';
import { markAmounts } from './amounts.ts';
import { canonical } from './canonical.ts';
import { clausesOf, withoutTakenBack } from './clauses.ts';
import { markCodeLists, markCodes, markSelections } from './code-marks.ts';
import { ordered, readSegment, type SegmentReading } from './compose.ts';
import { markDates } from './date-words.ts';
import { markDocuments } from './documents.ts';
import { type Marks, noMarks } from './marks.ts';
import { normalise } from './normalise.ts';
import { figureWords } from './number-words.ts';
import { withoutPoliteness } from './politeness.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { markHours, markSpans } from './span-words.ts';
import { textOf, tokenise } from './tokens.ts';

/** Longer texts are no short answers; what follows is not read. */
const textLengthMax = 2000;

/** What a message says, given what the bot knows and the sender's local day. Never throws. */
export function understand(text: string, context: AnswerContext, on: PlainDate): Answer {
  const marks = noMarks();
  const clauses = clausesOf(withoutTakenBack(markedText(text.slice(0, textLengthMax), marks, context, on)));
  const segments = gather(segmentsOf(clauses, marks));
  const readings: SegmentReading[] = [];
  for (const segment of segments) {
    const before = readings.at(-1)?.facts.intents ?? [];
    readings.push(readSegment(segment, marks, context, on, before));
  }
  return answerOf(readings);
}

/** The canonical text of a message with marks in place of what was recognised; for `understand` and its tests. */
export function markedText(text: string, marks: Marks, context: AnswerContext, on: PlainDate): string {
  let tokens = figureWords(withoutPoliteness(canonical(tokenise(normalise(text)))));
  tokens = markDocuments(tokens, marks, context.openCodes);
  tokens = markAmounts(tokens, marks, context.openCodes);
  tokens = markCodeLists(tokens, marks, context.openCodes);
  tokens = markHours(markSpans(tokens, marks, context.dueOn), marks);
  tokens = markDates(tokens, marks, on);
  tokens = markCodes(tokens, marks, context.openCodes);
  tokens = markAgencies(tokens, marks);
  return textOf(markSelections(tokens, marks, context.openCodes));
}

// With one coded segment only, what stands before it is about the same code.
function gather(segments: Segment[]): Segment[] {
  const coded = segments.filter((segment) => segment.codes.length > 0 || segment.hasStranger);
  const [only] = coded;
  if (coded.length !== 1 || !only || segments.length === 1) return segments;
  // "xong, còn 13 tuần sau": the rest is about another task.
  if (/^(?:con|rieng) (?:viec )?C\d/.test(only.clauses[0]?.text ?? '')) return segments;
  return [
    {
      ...only,
      clauses: segments.flatMap((segment) => segment.clauses),
      isTorn: segments.some((segment) => segment.isTorn),
    },
  ];
}

function answerOf(readings: readonly SegmentReading[]): Answer {
  const said = readings.filter((reading) => reading.facts.intents[0] !== 'unknown');
  const used = said.length > 0 ? said : readings;
  const first = <K extends keyof AnswerFacts>(key: K, empty: AnswerFacts[K]): AnswerFacts[K] =>
    used.map((reading) => reading.facts[key]).find((value) => value !== null) ?? empty;
  const intents = ordered(used.flatMap((reading) => reading.facts.intents));
  const isUnknown = intents.length === 0 || intents[0] === 'unknown';
  // A code about which nothing was understood must not pass in silence.
  const isHalfRead = readings.some(
    (reading) => reading.facts.intents[0] === 'unknown' && reading.facts.codes.length > 0,
  );
  return {
    intents: isUnknown ? ['unknown'] : intents,
    percent: first('percent', null),
    codes: [...new Set(readings.flatMap((reading) => reading.facts.codes))],
    documentNumber: first('documentNumber', null),
    documentDate: first('documentDate', null),
    newDueOn: first('newDueOn', null),
    snoozeUntil: first('snoozeUntil', null),
    awayUntil: first('awayUntil', null),
    waitingFor: first('waitingFor', null),
    obstacle: intents.includes('blocked'),
    mustAskBack: isUnknown || isHalfRead || readings.some((reading) => reading.mustAskBack),
    promisedOn: used.map((reading) => reading.promisedOn).find((day) => day !== null) ?? null,
    parts: partsOf(used),
  };
}

function partsOf(readings: readonly SegmentReading[]): AnswerFacts[] {
  const parts = readings.map((reading) => reading.facts).filter((facts) => facts.codes.length > 0);
  const kinds = new Set(parts.map(({ codes: _codes, ...facts }) => JSON.stringify(facts)));
  return kinds.size > 1 ? parts : [];
}
