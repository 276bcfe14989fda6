// A focal point's plain answer: finds the items it is about, records each part, or asks back with numbered choices.

import { type Change, noChange } from '../core/change.ts';
import type { Answer, AnswerContext, AnswerFacts } from '../core/items/answer.ts';
import { type Item, isStillOwed } from '../core/items/item.ts';
import { recordAnswer } from '../core/items/record-answer.ts';
import { answerInTurn, partsInDoubt } from './answer-in-turn.ts';
import { strangersIn } from './answer-parts.ts';
import { askBack } from './ask-back.ts';
import { awayChange } from './away.ts';
import { askCorrection, correctLast } from './correction.ts';
import { closesTalk } from './courtesy.ts';
import { evidenceAlone, evidenceOn } from './evidence.ts';
import { lastSpokenOf } from './last-spoken.ts';
import { answerBesideStrangers } from './not-among.ts';
import { askNothingRecorded } from './nothing-recorded.ts';
import { owedItems } from './own-items.ts';
import { nothingRestored, obstaclesOf, type Restored } from './restored.ts';
import {
  collectorOf,
  justReply,
  ownAgencyIds,
  replyWith,
  type Session,
  type Speaker,
  tellDesk,
  viewOf,
} from './session.ts';
import { understand } from './understand/index.ts';

/** Reads the words in the light of what the sender owes and was last told, and answers. */
export async function answerItems(
  session: Session,
  words: string,
  restored: Restored = nothingRestored,
): Promise<Change> {
  const { speaker } = session;
  const { attachments } = session.inbound;
  if (speaker === undefined) return noChange(session.inboxId);
  if (words.trim() === '')
    return attachments === undefined
      ? justReply(session, { kind: 'refused', reason: 'no-text', detail: null })
      : await evidenceAlone(session, speaker, attachments);
  if (restored.items.size === 0 && attachments === undefined && (await closesTalk(session, words)))
    return noChange(session.inboxId);
  return await answerWords(session, speaker, words, restored);
}

async function answerWords(
  session: Session,
  speaker: Speaker,
  words: string,
  restored: Restored,
): Promise<Change> {
  const last = restored.about ?? (await lastSpokenOf(session));
  const open = await answerableItems(session, speaker, words, last, restored);
  const again = (part: string, upon: Restored = restored): Promise<Change> =>
    answerItems(session, part, upon);
  const strangers = strangersAmong(session, words, open);
  if (strangers.length > 0)
    return await answerBesideStrangers(session, speaker, { words, strangers, open }, again);
  const { context, about } = contextOf(open, last);
  // A bare letter number after a receipt completes what was said to be sent.
  const completes = about.length === 1 && about[0]?.check === 'waiting' && opensWithLetter.test(words.trim());
  const read = (part: string): Answer => understand(part, context, session.today);
  const answer = read(completes ? `đã gửi ${words}` : words);
  if (answer.intents[0] === 'handover') return await awayChange(session, words, answer.awayUntil, open);
  const inTurn = partsInDoubt(words, answer, open, { isOfOne: about.length === 1, read });
  if (inTurn.length > 1) {
    // Of several, no part is about what was last spoken of only because it was.
    return await answerInTurn(session, inTurn, (part, upon) => again(part, { ...upon, about: [] }));
  }
  const asked = askBack(session, words, answer, open, about);
  if (asked !== undefined) return asked;
  const targets = partsOf(answer).map((facts) => ({ facts, items: targetsOf(facts, open, about) }));
  const corrected = await correction(session, speaker, { words, answer, targets, restored }, again);
  if (corrected !== undefined) return corrected;
  const change = noChange(session.inboxId);
  for (const { facts, items } of targets)
    for (const item of items)
      await recordOne(session, speaker, change, {
        facts,
        item,
        words: restored.typed ?? words,
        promisedOn: answer.promisedOn,
        restored,
      });
  if (change.notices.length === 0) return askNothingRecorded(session, answer, open);
  return change;
}

const partsOf = (answer: Answer): AnswerFacts[] => (answer.parts.length > 0 ? answer.parts : [answer]);

interface Said {
  words: string;
  answer: Answer;
  targets: readonly { items: readonly Item[] }[];
  restored: Restored;
}

/** What takes back or replaces the last message; undefined when the words do not, or there is nothing to take back. */
async function correction(
  session: Session,
  speaker: Speaker,
  { words, answer, targets, restored }: Said,
  again: (part: string, upon: Restored) => Promise<Change>,
): Promise<Change | undefined> {
  if (answer.intents[0] !== 'correction' || restored.items.size > 0) return undefined;
  if (answer.intents.length === 1) return await askCorrection(session);
  const itemIds = targets.flatMap(({ items }) => items).map(({ id }) => id);
  return await correctLast(session, speaker, { words, itemIds }, (upon) => again(words, upon));
}

/** Numbers of which something is said and that are no items of the sender's; the number of a letter is none. */
function strangersAmong(session: Session, words: string, open: readonly Item[]): number[] {
  if (open.length === 0) return [];
  const found = strangersIn(words, (code) => open.some((item) => item.code === code));
  if (found.length === 0) return [];
  const context: AnswerContext = { kind: null, dueOn: null, openCodes: open.map(({ code }) => String(code)) };
  const { documentNumber } = understand(words, context, session.today);
  return found.filter((code) => documentNumber !== String(code));
}

/** What the words name at the start of a line, or as "việc 12". */
const namesCode = (words: string, { code }: Item): boolean =>
  new RegExp(`(?:^|[\\n;,#]|việc |viec )\\s*${code}(?![\\d/.-]|$)`, 'iu').test(words);

/** A letter's number, `512/STC-BC`, which may complete what was said before. */
const namesLetter = /\d\s*\/\s*\p{Lu}/u;

const opensWithLetter = /^(?:số |so |công văn |văn bản |vb |cv |bc )*\d+\s*\/\s*\p{Lu}/iu;

/**
 * Open items that the sender's agencies lead, the nearest day first; and closed ones that the words name, or
 * whose letter they complete, so that what was said can be corrected.
 */
async function answerableItems(
  session: Session,
  speaker: Speaker,
  words: string,
  last: readonly string[],
  restored: Restored,
): Promise<Item[]> {
  const { items } = session.environment.store;
  const own = ownAgencyIds(speaker);
  const asItWillBe = (item: Item): Item => restored.items.get(item.id) ?? item;
  const open = (await owedItems(session, own)).map(asItWillBe).filter(isStillOwed);
  // By the end of a year most items are closed: only those that may be meant are read.
  const others = await items.listCorrectable(own, {
    codes: [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
    ids: [...last, ...restored.items.keys()],
  });
  const closed = others
    .map(asItWillBe)
    .filter(
      (item) =>
        open.every(({ id }) => id !== item.id) &&
        (isStillOwed(item) ||
          (item.hold !== 'withdrawn' &&
            (item.check === 'supplement-asked' ||
              namesCode(words, item) ||
              (last.length === 1 &&
                last[0] === item.id &&
                item.check === 'waiting' &&
                namesLetter.test(words))))),
    );
  return [...open, ...closed];
}

function contextOf(open: Item[], last: readonly string[]): { context: AnswerContext; about: Item[] } {
  const about = open.filter((item) => last.includes(item.id));
  const [only] = about.length === 1 ? about : [];
  const others = open.filter((item) => item !== only).map((item) => String(item.code));
  const openCodes = [...new Set(only === undefined ? others : [String(only.code), ...others])];
  return { context: { kind: only?.kind ?? null, dueOn: only?.dueOn ?? null, openCodes }, about };
}

/** Items named by code; without a code the one the reminder was about, or the only open one. */
function targetsOf(facts: AnswerFacts, open: Item[], about: Item[]): Item[] {
  if (facts.codes.length > 0) return open.filter((item) => facts.codes.includes(String(item.code)));
  if (about.length === 1) return about;
  return open.length === 1 ? open : [];
}

interface OnePart {
  facts: AnswerFacts;
  item: Item;
  words: string;
  promisedOn: string | null;
  restored: Restored;
}

async function recordOne(session: Session, speaker: Speaker, change: Change, part: OnePart): Promise<void> {
  const { store } = session.environment;
  const [submissions, obstacles, extensions] = await Promise.all([
    store.items.listSubmissions([part.item.id]),
    store.items.listObstacles([part.item.id]),
    store.items.listExtensions([part.item.id]),
  ]);
  const recorded = recordAnswer({
    ...part,
    submission: part.restored.submissions.get(part.item.id) ?? submissions[0],
    obstacles: obstaclesOf(part.item.id, obstacles, part.restored),
    extensions: extensions.map((row) => part.restored.extensions.get(row.id) ?? row),
    person: speaker.person,
    memberships: speaker.memberships,
    desk: session.desk.name,
    deskOfficer: session.desk.officer,
    at: session.at,
    today: session.today,
    inboxId: session.inboxId,
    messageId: session.inbound.messageId,
    causeId: `${session.inboxId}-${part.item.id}`,
    viewOf: (item) => viewOf(session, item),
  });
  if (!recorded.ok) {
    change.notices.push(
      replyWith(session, { kind: 'refused', reason: recorded.problem, detail: String(part.item.code) }),
    );
    return;
  }
  const { puts, events, echoes, toDesk, replan } = recorded.value;
  change.puts.push(...puts);
  change.events.push(...events);
  change.replan.push(...replan);
  change.notices.push(...echoes.map((facts) => replyWith(session, facts, [part.item.id])));
  const desk = collectorOf(session, part.item.planId);
  for (const facts of toDesk) {
    change.notices.push(tellDesk(session, desk, facts, [part.item.id], change.notices.length));
  }
  const { attachments } = session.inbound;
  if (attachments === undefined) return;
  const kept = evidenceOn(session, speaker, part.item, attachments);
  change.puts.push(...kept.puts);
  change.events.push(...kept.events);
  change.notices.push(...kept.notices);
}
