// A focal point's plain answer: finds the items it is about, records each part, or asks back with numbered choices.
import type { AnswerContext, AnswerFacts } from '../core/answer.ts';
import { type Change, noChange } from '../core/change.ts';
import type { Item } from '../core/item.ts';
import { recordAnswer } from '../core/record-answer.ts';
import { askBack } from './ask-back.ts';
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
export async function answerItems(session: Session, words: string): Promise<Change> {
  const { speaker } = session;
  if (speaker === undefined) return noChange(session.inboxId);
  const open = await openItemsOf(session, speaker);
  if (words.trim() === '') return justReply(session, { kind: 'refused', reason: 'no-text', detail: null });
  const { context, about } = await contextOf(session, open);
  const answer = understand(words, context, session.today);
  const asked = askBack(session, words, answer, open, about);
  if (asked !== undefined) return asked;
  const parts = answer.parts.length > 0 ? answer.parts : [answer];
  const change = noChange(session.inboxId);
  for (const facts of parts) {
    const items = targetsOf(facts, open, about);
    for (const item of items)
      await recordOne(session, speaker, change, { facts, item, words, promisedOn: answer.promisedOn });
  }
  if (change.notices.length === 0) return askNothingRecorded(session, answer, open);
  return change;
}

/** Open items of the sender's agencies that they lead, the nearest day first. */
async function openItemsOf(session: Session, speaker: Speaker): Promise<Item[]> {
  const items = await session.environment.store.items.listOpenOf(ownAgencyIds(speaker));
  return items.filter((item) => item.role === 'lead');
}

/** What the last message, or the one replied to, was about. */
async function contextOf(session: Session, open: Item[]): Promise<{ context: AnswerContext; about: Item[] }> {
  const { inbound, environment } = session;
  const chat = { channel: inbound.channel, chatId: inbound.chat.id };
  const { outbox } = environment.store;
  const replied = inbound.replyTo === null ? undefined : await outbox.findByReceipt(chat, inbound.replyTo);
  const last = replied !== undefined && replied.itemIds.length > 0 ? replied : await outbox.findLastTo(chat);
  const about = open.filter((item) => last?.itemIds.includes(item.id));
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
}

async function recordOne(session: Session, speaker: Speaker, change: Change, part: OnePart): Promise<void> {
  const { store } = session.environment;
  const [submissions, obstacles] = await Promise.all([
    store.items.listSubmissions([part.item.id]),
    store.items.listObstacles([part.item.id]),
  ]);
  const recorded = recordAnswer({
    ...part,
    submission: submissions[0],
    obstacles,
    person: speaker.person,
    memberships: speaker.memberships,
    desk: session.desk.name,
    deskOfficer: session.desk.officer,
    at: session.at,
    today: session.today,
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
}

/** Nothing was about an item: a question or an absence goes to the desk, thanks are thanked, the rest is asked again. */
function askNothingRecorded(session: Session, answer: AnswerFacts, open: Item[]): Change {
  const { desk, speaker, inbound } = session;
  const forDesk = answer.intents.includes('question')
    ? 'question'
    : answer.intents.includes('handover')
      ? 'away'
      : undefined;
  if (forDesk !== undefined && speaker !== undefined && desk.agencyId !== null) {
    const [membership] = speaker.memberships;
    const change = justReply(session, { kind: 'echo-question', desk: desk.name, deskOfficer: desk.officer });
    change.notices.push(
      tellDesk(
        session,
        desk.agencyId,
        {
          kind: 'desk-note',
          about: forDesk,
          person: speaker.person.name,
          agency: session.agencies.get(membership?.agencyId ?? '')?.name ?? '',
          item: null,
          words: inbound.text,
          untilOn: answer.awayUntil,
        },
        [],
        0,
      ),
    );
    return change;
  }
  if (answer.intents[0] === 'acknowledge') return justReply(session, { kind: 'thanks' });
  return justReply(session, { kind: 'ask-again', desk: desk.name, exampleCode: open[0]?.code ?? null });
}
