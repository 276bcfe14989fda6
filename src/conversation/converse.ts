// Handles one stored update: read, decide, word, commit; on a conflict all again, three times at most.
// Errors end here: the person gets one polite sentence and a reference, and the update counts as an attempt.
import type { Change } from '../core/change.ts';
import { noChange, type Put, put } from '../core/change.ts';
import type { Address, Inbound } from '../core/channel.ts';
import { codeIn } from '../core/people/invite.ts';
import { remindersFor } from '../core/reminding/plan-reminders.ts';
import type { Reminder } from '../core/reminding/reminder.ts';
import type { InboxMessage, OutboxDraft } from '../core/sending/outbox.ts';
import { messagesFor } from '../messages/messages-for.ts';
import type { Decision } from '../store/commit.ts';
import { isDatabaseAway } from '../store/database-away.ts';
import { inPlace } from './answer-in-place.ts';
import { decide } from './decide.ts';
import type { ConversationEnvironment } from './environment.ts';
import { justReply, openSession, type Session } from './session.ts';
import { senderKeyOf, withinFlow } from './within-flow.ts';

const decisionsMax = 3;

/** Answers one inbox row. What fails is logged, counted unless the database was away, and, the fifth time, set aside. */
export async function converse(environment: ConversationEnvironment, row: InboxMessage): Promise<void> {
  const { log } = environment;
  const startedAt = environment.clock.now();
  try {
    const outcome = await answer(environment, row);
    log.info(
      { inboxId: row.id, channel: row.channel, outcome, durationMs: environment.clock.now() - startedAt },
      'update handled',
    );
  } catch (error) {
    await recordFailure(environment, row, error);
  }
}

/** Counts the attempt that failed so, unless the database was away; the fifth sets the update aside. */
export async function recordFailure(
  environment: ConversationEnvironment,
  row: InboxMessage,
  error: unknown,
): Promise<void> {
  const { id: inboxId, channel, attempts } = row;
  environment.log.error({ inboxId, channel, attempt: attempts + 1, err: error }, 'update failed');
  // That is not the fault of the update: it waits, however often the database comes and goes.
  if (isDatabaseAway(error)) return;
  const name = error instanceof Error ? error.name : 'unknown';
  const state = await environment.store.inbox.countAttempt(inboxId, name);
  if (state === 'set-aside') await apologise(environment, row);
}

async function answer(environment: ConversationEnvironment, row: InboxMessage): Promise<string> {
  const { store } = environment;
  const inbound = heard(environment, row);
  if (inbound === undefined) return await store.commit(noChange(row.id), [], []);
  const commit = ({ change, messages, reminders }: Decision) => store.commit(change, messages, reminders);
  for (let round = 1; round <= decisionsMax; round++) {
    const outcome = await commit(await decisionOf(await openSession(environment, row.id, inbound)));
    if (outcome !== 'conflict') return outcome;
  }
  const session = await openSession(environment, row.id, inbound);
  return await commit(
    complete(session, justReply(session, { kind: 'refused', reason: 'conflict', detail: null })),
  );
}

/** What somebody said; undefined when nothing is to be done about it. */
export function heard(environment: ConversationEnvironment, row: InboxMessage): Inbound | undefined {
  const inbound = environment.channels.get(row.channel)?.read(row.raw);
  if (inbound === undefined) return undefined;
  const key = senderKeyOf({ inbound });
  // A code is always read: it has a limit of its own, and may come from the right person at last.
  if (key === undefined || codeIn(inbound.text) !== undefined) return inbound;
  return environment.flood.isShut(key, environment.clock.now()) ? undefined : inbound;
}

/** The decision on the session's message, ready to be written. */
export const decisionOf = async (session: Session): Promise<Decision> =>
  complete(session, withinFlow(session, await decide(session)));

/** Words the notices and derives the reminders of what changed. */
function complete(session: Session, decided: Change): Decision {
  const change = { ...decided, puts: decided.puts.map((row) => askedHere(session, row)) };
  return { change, messages: wordsOf(session, change), reminders: remindersOf(session, change) };
}

/** A question in this chat knows the message that asks it. */
function askedHere({ inbound, inboxId }: Session, row: Put): Put {
  const isHere = row.table === 'dialog' && row.row.id === `${inbound.channel}:${inbound.chat.id}`;
  if (!isHere || row.row.step === null) return row;
  return put('dialog', { ...row.row, step: { ...row.row.step, askedIn: `reply:${inboxId}` } });
}

function wordsOf(session: Session, change: Change): OutboxDraft[] {
  const { environment, at, speaker, book, rules } = session;
  const { texts, zone, language, channels } = environment;
  const isHere = ({ channel, chatId }: Address): boolean =>
    channel === session.inbound.channel && chatId === session.inbound.chat.id;
  const worded = messagesFor(change.notices, {
    texts,
    zone,
    at,
    language,
    readersOf: (to) => {
      if ('chat' in to) return [{ address: to.chat, person: isHere(to.chat) ? speaker?.person : undefined }];
      // Who is only being linked is in no address book yet.
      const readers = book.readersOf(to);
      if (readers.length > 0 || !('personId' in to) || to.at === undefined) return readers;
      return [{ address: to.at, person: undefined }];
    },
    capabilitiesOf: (channel) => channels.get(channel)?.capabilities,
    rules,
  });
  return [...inPlace(session, worded), ...(change.messages ?? [])];
}

/** Reminders of the items that the change writes and wants planned again. */
function remindersOf(session: Session, change: Change): Reminder[] {
  const { today, officeRules: rules, environment } = session;
  const replan = new Set(change.replan);
  return change.puts.flatMap((put) =>
    put.table === 'item' && replan.has(put.row.id)
      ? remindersFor(put.row, { today, rules, zone: environment.zone })
      : [],
  );
}

/** The update was given up: its sender hears so, with a reference that the log knows. */
async function apologise(environment: ConversationEnvironment, row: InboxMessage): Promise<void> {
  const inbound: Inbound | undefined = environment.channels.get(row.channel)?.read(row.raw);
  if (inbound === undefined || inbound.chat.kind !== 'private') return;
  const session = await openSession(environment, row.id, inbound);
  const change = justReply(session, { kind: 'went-wrong', reference: `E${row.id}` });
  await environment.store.commit({ ...change, inboxId: null }, wordsOf(session, change), []);
}
