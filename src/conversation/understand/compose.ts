// Composes the clauses of a segment into intents and facts, and says when the sender must be asked.

import type { PlainDate } from '../../core/dates.ts';
import {
  type AnswerContext,
  type AnswerFacts,
  type Intent,
  intents as precedence,
} from '../../core/items/answer.ts';
import { isSomebodyElseAway, withoutOthersAway } from './absences.ts';
import { isOthersWork } from './done.ts';
import { hasUnreadFact, isHalfExplained } from './doubt.ts';
import { awayOf, documentOf, newDueOf, percentOf, promiseOf, snoozeOf, waitingOf } from './facts.ts';
import type { Marks } from './marks.ts';
import { courtesy } from './politeness.ts';
import { type ClauseReading, readClause } from './read-clause.ts';
import type { Segment } from './segments.ts';
import { resolve } from './settle.ts';
import { outrightQuestion, workWords } from './signs-talk.ts';
import { words } from './tokens.ts';
import { denial, isPlain, mayBeTurned } from './turned.ts';
import {
  isUnusual,
  isUsual,
  isUsuallyDone,
  overrulingIntents,
  saysMore,
  type Usage,
  usageOf,
  usualIntents,
} from './usage.ts';

/** A segment as read. */
export interface SegmentReading {
  facts: AnswerFacts;
  promisedOn: PlainDate | null;
  mustAskBack: boolean;
}

const needsTarget = new Set<Intent>([
  'not_ours',
  'extension',
  'blocked',
  'done',
  'in_progress',
  'not_started',
  'snooze',
]);

/** Intents in order of precedence, each once; politeness beside a fact says nothing. */
export function ordered(all: Iterable<Intent>): Intent[] {
  const set = new Set(all);
  if (set.size > 1) set.delete('unknown');
  if (set.size > 1) set.delete('acknowledge');
  return precedence.filter((intent) => set.has(intent));
}

/** Reads one segment; `before` is the segment before it, for "15 cũng chưa". */
export function readSegment(
  segment: Segment,
  marks: Marks,
  context: AnswerContext,
  on: PlainDate,
  before: Intent[],
): SegmentReading {
  const readings = segment.clauses.map((clause) => readClause(clause, marks, on));
  const all = new Set(readings.flatMap((reading) => [...reading.intents]));
  for (const reading of readings) if (reading.echo) echo(reading.echo, before, all);
  if (isOnlyCourtesy(all, readings)) all.delete('acknowledge');
  const usage = withoutOthersAway(usageOf(segment.clauses, marks), readings);
  const isDoubted = isDoubtedBy(usage, all, readings);
  const list = ordered(all);
  const isUnsure =
    segment.isTorn || hasStrayCode(segment, marks, context) || isDoubtLeft(usage, list, readings, isDoubted);
  const percent = percentOf(readings, marks);
  const newDue = list.includes('extension') ? newDueOf(readings, marks, on, context.dueOn) : undefined;
  const snooze = list.includes('snooze') ? snoozeOf(readings, marks, on) : undefined;
  const document = documentOf(readings, marks);
  const state = list.some((intent) => needsTarget.has(intent));
  const facts: AnswerFacts = {
    intents: list.length > 0 ? list : ['unknown'],
    percent:
      list.includes('in_progress') || list.includes('done') || list.includes('not_started')
        ? percent.value
        : null,
    codes: segment.codes,
    documentNumber: document.number,
    documentDate: document.date,
    newDueOn: newDue?.date ?? null,
    snoozeUntil: snooze?.date ?? null,
    awayUntil: list.includes('handover') ? awayOf(readings, marks) : null,
    waitingFor: list.includes('blocked') ? waitingOf(readings, marks) : null,
    obstacle: list.includes('blocked'),
  };
  const isAimless =
    state && segment.codes.length === 0 && context.kind === null && context.openCodes.length !== 1;
  return {
    facts,
    promisedOn: list.includes('in_progress') ? promiseOf(readings, marks, on) : null,
    mustAskBack:
      isUnsure ||
      isAimless ||
      (state && segment.hasStranger) ||
      percent.isTorn ||
      newDue?.isCertain === false ||
      snooze?.isCertain === false,
  };
}

// After a reminder about one task, a mere number inside a clause is seldom another task ("kiêm 3 mảng").
function hasStrayCode(
  { clauses, codes }: Segment,
  marks: Marks,
  { kind, openCodes }: AnswerContext,
): boolean {
  if (kind === null || marks.codes.length !== 1 || codes[0] === openCodes[0]) return false;
  return clauses.some(({ text }) =>
    [...text.matchAll(/(?<=[a-z~] )C(\d+)(?![^ ])/g)].some(([, index]) => marks.codes[Number(index)]?.isBare),
  );
}

// Reads as usual what no rule reads, or puts the usual reading in the place of an unusual one; true when a doubt is
// left. What no rule reads is finished only beyond all doubt.
function isDoubtedBy(usage: Usage, all: Set<Intent>, readings: readonly ClauseReading[]): boolean {
  const isUnread = all.size === 0;
  const isTaken = isUnread && readAsUsual(usage, all, readings);
  const isDoneGuessed = isUnread && all.has('done') && !isTaken;
  const isRuleDoubt = isDoubtful(all, readings);
  const isOverruled = overrule(usage, all, readings);
  return isDoneGuessed || (isRuleDoubt && !isOverruled && !isTaken);
}

// What no rule reads is read as such words usually are, where that is beyond doubt. True when it says, beyond all
// doubt, that the work is finished.
function readAsUsual(usage: Usage, all: Set<Intent>, readings: readonly ClauseReading[]): boolean {
  const usual = usualIntents(usage);
  // "ok rồi" has two readings, whatever is usual.
  const isTwofold = usual.includes('done') && readings.some(({ isVague }) => isVague);
  if (isTwofold || isOthers(usual, readings)) return false;
  for (const intent of usual) all.add(intent);
  for (const reading of readings) reading.intents = new Set(all);
  return isUsuallyDone(usage) && readings.every(mayBeFinished);
}

// Puts the usual intents in place of what the rules read, where the two contradict each other and the usual one is
// beyond doubt. Work is taken for finished in this way only where nobody else's is meant and nothing is denied.
function overrule(usage: Usage, all: Set<Intent>, readings: readonly ClauseReading[]): boolean {
  if (readings.some((reading) => reading.echo !== undefined) || isOutright(all, readings)) return false;
  const usual = overrulingIntents(usage, ordered(all));
  if (usual.length === 0 || isOthers(usual, readings)) return false;
  if (usual.includes('done') && !readings.every(mayBeFinished)) return false;
  all.clear();
  for (const intent of usual) all.add(intent);
  for (const reading of readings) reading.intents = new Set(all);
  return true;
}

// "đang làm dở thì báo bao nhiêu phần trăm ạ": words of a state in a question say nothing of the work.
function isOutright(all: ReadonlySet<Intent>, readings: readonly ClauseReading[]): boolean {
  return (
    all.size === 1 &&
    all.has('question') &&
    readings.every(({ text, intents }) =>
      intents.has('question') ? outrightQuestion.test(text) : courtesy.test(text),
    )
  );
}

// "chị Mai bên Sở Văn hóa nghỉ phép" hands nothing over.
function isOthers(usual: readonly Intent[], readings: readonly ClauseReading[]): boolean {
  return usual.includes('handover') && readings.some(isSomebodyElseAway);
}

function mayBeFinished({ text }: ClauseReading): boolean {
  return !denial.test(text) && !isOthersWork(text) && !words('se|ai|neu|X\\d+').test(text);
}

// A doubt is left when the reading is unusual for the words, or when a rule doubts it and it is not the usual one.
function isDoubtLeft(
  usage: Usage,
  list: readonly Intent[],
  readings: readonly ClauseReading[],
  isDoubted: boolean,
): boolean {
  if (list.length === 0) return isDoubted;
  if (isOutright(new Set(list), readings)) return false;
  // "15 cũng chưa" has its meaning from elsewhere.
  const isOwn = readings.every((reading) => reading.echo === undefined);
  const isFactLost = readings.some((reading) => reading.isUnsure) || hasUnreadFact(new Set(list), readings);
  if (isFactLost || (isOwn && (isUnusual(usage, list) || saysMore(usage, list)))) return true;
  return (isDoubted || isHalfExplained(new Set(list), readings)) && !isUsual(usage, list);
}

// "được rồi em, mai chị giao việc": what is still to be done shows that the task was accepted, not finished.
function isVow({ text, intents, isVague }: ClauseReading): boolean {
  return (
    intents.has('acknowledge') && !isVague && words('(?:se|D\\d+|de (?:em|minh|toi|anh|chi)) .*').test(text)
  );
}

// Settles what excludes each other; true when a doubt is left that only the sender can settle.
function isDoubtful(all: Set<Intent>, readings: readonly ClauseReading[]): boolean {
  const isContradicted = resolve(all, readings);
  // What is not certainly done leaves the work as open as the rest of the message says it is.
  const isOpen = all.has('blocked') || all.has('in_progress') || all.has('not_started');
  const isDoneUnsure =
    !isOpen && readings.some(({ isDoneUnsure, text }) => isDoneUnsure && !(all.has('done') && isPlain(text)));
  if (readings.some((reading) => reading.isVague) && !readings.some(isVow)) all.delete('acknowledge');
  return (
    isContradicted ||
    isDoneUnsure ||
    mayBeTurned(all, readings) ||
    readings.some((reading) => reading.isUnsure)
  );
}

// "chị nhớ mà" is talk; what names the work may say anything about it.
const isOfWork = (text: string): boolean => workWords.test(text) || /(?<![^ ])[A-Z]\d/.test(text);

// "Em cảm ơn" beside something unread says nothing about it.
function isOnlyCourtesy(all: ReadonlySet<Intent>, readings: readonly ClauseReading[]): boolean {
  if (all.size !== 1 || !all.has('acknowledge')) return false;
  const isPolite = readings.every(({ intents, text }) => !intents.has('acknowledge') || courtesy.test(text));
  return (
    isPolite &&
    readings.some(
      ({ intents, text }) =>
        intents.size === 0 && !courtesy.test(text) && (isOfWork(text) || text.split(' ').length > 3),
    )
  );
}

function echo(kind: 'not' | 'same', before: readonly Intent[], all: Set<Intent>): void {
  const state = before.find(
    (intent) =>
      intent === 'not_started' || intent === 'done' || intent === 'in_progress' || intent === 'blocked',
  );
  if (state === undefined) return;
  if (kind === 'same') all.add(state);
  else all.add(state === 'not_started' ? 'not_started' : 'in_progress');
}
