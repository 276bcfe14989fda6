// What a focal point's answer does to one item: progress, report sent, obstacle, request for time. Decides; writes nothing.
import { mayAnswerFor } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import { undoOf } from '../decisions/undo.ts';
import type { ItemView, NoticeFacts } from '../notice.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import type { AnswerFacts } from './answer.ts';
import type { Extension, Item, Obstacle, Submission } from './item.ts';
import { receiptCode } from './receipt.ts';
import { extensionPuts, laterDayOf, obstaclePuts, replacedDayOf } from './record-matters.ts';
import { statedReason } from './stated-reason.ts';

/** One item, what was said of it, by whom and when. */
export interface AnswerInput {
  facts: AnswerFacts;
  promisedOn: PlainDate | null;
  words: string;
  item: Item;
  submission: Submission | undefined;
  /** Those that are not closed. */
  obstacles: readonly Obstacle[];
  /** Requests for more time for the item, decided ones too. */
  extensions: readonly Extension[];
  person: Person;
  memberships: readonly Membership[];
  desk: string;
  deskOfficer: string | null;
  at: Instant;
  today: PlainDate;
  inboxId: number;
  /** The platform's id of the message; an edit of it is found by that. */
  messageId: string | null;
  /** Unique and the same when the decision is made again: the inbox row and the item's place in the answer. */
  causeId: string;
  viewOf(item: Item): ItemView;
}

/** What an answer wants written and said, to the sender and to the desk. */
export interface Recorded {
  puts: Put[];
  events: AuditDraft[];
  echoes: NoticeFacts[];
  toDesk: NoticeFacts[];
  replan: string[];
}

/** Records the facts on the item, or refuses with the reason: someone else's item, or one that is closed. */
export function recordAnswer(input: AnswerInput): Result<Recorded, 'not-allowed' | 'already-done'> {
  const { item, memberships, facts } = input;
  if (!mayAnswerFor(item.agencyId, item.planId, memberships)) return refused('not-allowed');
  const corrects = facts.intents.includes('correction');
  if (item.execution === 'done' && !corrects && item.check === 'confirmed') return refused('already-done');
  const next = nextItem(input);
  const view = input.viewOf(next);
  const puts: Put[] = [
    put('item', next),
    ...submissionPuts(input, next),
    ...obstaclePuts(input),
    ...extensionPuts(input),
  ];
  if (saysState(facts)) puts.push(put('progressUpdate', updateOf(input, next)));
  return ok({
    puts,
    events: [
      {
        at: input.at,
        actor: input.person.id,
        action: 'answer-recorded',
        subject: `item:${item.id}`,
        detail: {
          intents: facts.intents,
          percent: facts.percent,
          before: item.execution,
          after: next.execution,
          inboxId: input.inboxId,
          messageId: input.messageId,
          undo: undoOf(input, puts),
        },
      },
    ],
    echoes: echoesOf(input, view, puts),
    toDesk: deskNotes(input, view),
    replan: [next.id],
  });
}

/** The item after the answer; any answer counts as news and as "received". */
function nextItem({ facts, item, at, today, promisedOn }: AnswerInput): Item {
  const next: Item = { ...item, newsAt: at, acknowledgedAt: item.acknowledgedAt ?? at };
  const says = (intent: AnswerFacts['intents'][number]) => facts.intents.includes(intent);
  if (says('done')) {
    return {
      ...next,
      execution: 'done',
      check: 'waiting',
      percent: 100,
      closedOn: closedOnOf(item, facts.documentDate, today),
      doneAt: item.doneAt ?? at,
      promisedOn: null,
      snoozedUntil: null,
    };
  }
  if (saysState(facts)) {
    next.execution = says('not_started') && !says('in_progress') ? 'not-started' : 'in-progress';
    next.percent =
      facts.percent ?? (next.execution === 'not-started' ? null : item.percent === 100 ? null : item.percent);
    next.check = 'none';
    next.closedOn = null;
    next.doneAt = null;
  }
  if (promisedOn !== null && promisedOn >= today) next.promisedOn = promisedOn;
  if (says('snooze') && facts.snoozeUntil !== null) next.snoozedUntil = facts.snoozeUntil.slice(0, 10);
  if (says('not_ours')) next.hold = 'reassignment-asked';
  return next;
}

/** The letter's own day unless it lies ahead, else today; a supplement keeps the day on which the report first arrived. */
function closedOnOf(item: Item, letterOn: PlainDate | null, today: PlainDate): PlainDate {
  const sentOn = letterOn !== null && letterOn <= today ? letterOn : today;
  return item.check === 'supplement-asked' ? (item.closedOn ?? sentOn) : sentOn;
}

const saysState = (facts: AnswerFacts): boolean =>
  facts.intents.some((intent) => ['done', 'in_progress', 'not_started', 'blocked'].includes(intent));

/** A report said to be sent is a submission; saying it again, with the letter's number now, completes the first. */
function submissionPuts(input: AnswerInput, next: Item): Put[] {
  const { facts, item, submission, at } = input;
  if (item.kind !== 'report' || next.execution !== 'done') return [];
  const row: Submission = {
    id: `submission-${item.id}`,
    itemId: item.id,
    letterNumber: facts.documentNumber ?? submission?.letterNumber ?? null,
    letterOn: facts.documentDate ?? submission?.letterOn ?? null,
    receipt: submission?.receipt ?? receiptCode(item.code, item.id, at),
    saidAt: submission?.saidAt ?? at,
    saidById: submission?.saidById ?? input.person.id,
    receivedAt: submission?.receivedAt ?? null,
    receivedById: submission?.receivedById ?? null,
    version: submission?.version ?? 0,
  };
  return [put('submission', row)];
}

function updateOf({ facts, item, person, at, words, causeId }: AnswerInput, next: Item) {
  return {
    id: `update-${causeId}`,
    itemId: item.id,
    personId: person.id,
    at,
    execution: next.execution,
    percent: facts.percent,
    words,
  };
}

function echoesOf(input: AnswerInput, item: ItemView, puts: readonly Put[]): NoticeFacts[] {
  const { facts, at, desk, promisedOn, deskOfficer } = input;
  const says = (intent: AnswerFacts['intents'][number]) => facts.intents.includes(intent);
  const echoes: NoticeFacts[] = [];
  const submission = puts.find((row) => row.table === 'submission')?.row;
  if (submission !== undefined) {
    const { letterNumber, letterOn, receipt } = submission;
    echoes.push({ kind: 'receipt', item, letterNumber, letterOn, receipt, at, desk });
  } else if (says('done')) echoes.push({ kind: 'done-noted', item, at, desk });
  else if (promisedOn !== null && promisedOn >= input.today)
    echoes.push({ kind: 'echo-promise', item, promisedOn });
  else if (saysState(facts)) {
    echoes.push({ kind: 'echo-progress', item, waitingFor: facts.waitingFor, obstacle: facts.obstacle });
  }
  if (says('not_ours')) echoes.push({ kind: 'echo-reassignment', item });
  const untilOn = laterDayOf(input);
  if (untilOn !== null)
    echoes.push({
      kind: 'echo-extension',
      item,
      untilOn,
      reason: statedReason(input.words, item.code),
      replaces: replacedDayOf(input),
    });
  else if (says('extension') && facts.newDueOn !== null)
    echoes.push({ kind: 'refused', reason: 'not-later', detail: String(item.code) });
  if (says('snooze') && facts.snoozeUntil !== null) {
    echoes.push({ kind: 'echo-snooze', item, until: facts.snoozeUntil.slice(0, 10) });
  }
  if (says('question')) echoes.push({ kind: 'echo-question', desk, deskOfficer });
  return echoes.length > 0 ? echoes : [{ kind: 'echo-acknowledged', item }];
}

type DeskNote = Extract<NoticeFacts, { kind: 'desk-note' }>;

/** What the desk must look at: it decides, answers or calls; nothing of it goes further by itself. */
function deskNotes(input: AnswerInput, item: ItemView): NoticeFacts[] {
  const { facts, person, words } = input;
  const laterDay = laterDayOf(input);
  const note = (about: DeskNote['about'], untilOn: PlainDate | null = null): DeskNote => ({
    kind: 'desk-note',
    about,
    person: person.name,
    agency: item.agency,
    item,
    words,
    untilOn,
  });
  const notes: DeskNote[] = [];
  if (laterDay !== null) notes.push({ ...note('extension', laterDay), replaces: replacedDayOf(input) });
  if (facts.intents.includes('not_ours')) notes.push(note('reassignment'));
  if (facts.intents.includes('question')) notes.push(note('question'));
  // A request for time carries its reason in the same words.
  const isRead = notes.some(({ about }) => about === 'extension');
  if (facts.obstacle && !isRead && !facts.intents.includes('done')) notes.push(note('obstacle'));
  return notes;
}
