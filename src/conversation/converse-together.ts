// Answers stored updates in their order. What several focal points say about their own agencies is decided one after the
// other and written with one commit, because the disk takes longer over a commit than a message does over everything else.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Inbound } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { InboxMessage } from '../core/sending/outbox.ts';
import type { CommitOutcome, Decision } from '../store/commit.ts';
import { converse, decisionOf, heard, recordFailure } from './converse.ts';
import type { ConversationEnvironment } from './environment.ts';
import { openSession, type Session } from './session.ts';

/** With more, the first would wait long for its answer while the share of the commit hardly gets smaller. */
const togetherMax = 16;

interface Decided {
  row: InboxMessage;
  decision: Decision;
  startedAt: Instant;
}

/** Decisions that wait for their commit, and whom they are about. */
interface Group {
  decided: Decided[];
  agencyIds: Set<string>;
}

const emptyGroup = (): Group => ({ decided: [], agencyIds: new Set() });

/** Answers the inbox rows; `onHandled` hears of each once it is written, or was tried in vain. */
export async function converseTogether(
  environment: ConversationEnvironment,
  rows: readonly InboxMessage[],
  onHandled: (row: InboxMessage) => void,
): Promise<void> {
  let group = emptyGroup();
  const settle = async (): Promise<void> => {
    const { decided } = group;
    group = emptyGroup();
    await write(environment, decided);
    for (const { row } of decided) onHandled(row);
  };
  for (const row of rows) {
    let place = await join(environment, group, row);
    if (place === 'alone' || place === 'later') await settle();
    if (place === 'later') place = await join(environment, group, row);
    if (place === 'alone') await converse(environment, row);
    if (place !== 'joined') onHandled(row);
    if (group.decided.length >= togetherMax) await settle();
    // A database in the same process never lets go by itself, and a platform waits for its webhook's answer.
    await nextTurn();
  }
  await settle();
}

/**
 * Decides on the row and adds it to the group. `later`: it has to see what the others of the group did; `alone`: it
 * goes with no others.
 */
async function join(
  environment: ConversationEnvironment,
  group: Group,
  row: InboxMessage,
): Promise<'joined' | 'later' | 'alone' | 'failed'> {
  const startedAt = environment.clock.now();
  try {
    const inbound = heard(environment, row);
    if (inbound === undefined || !isPlain(inbound)) return 'alone';
    const session = await openSession(environment, row.id, inbound);
    const agencyIds = ownOnly(session);
    if (agencyIds === undefined) return 'alone';
    if (agencyIds.some((id) => group.agencyIds.has(id))) return 'later';
    group.decided.push({ row, decision: await decisionOf(session), startedAt });
    for (const id of agencyIds) group.agencyIds.add(id);
    return 'joined';
  } catch (error) {
    await recordFailure(environment, row, error);
    return 'failed';
  }
}

/** Words or a tap of one person in his own chat. */
const isPlain = ({ kind, chat, attachments }: Inbound): boolean =>
  (kind === 'text' || kind === 'action') && chat.kind === 'private' && (attachments ?? []).length === 0;

/** The agencies of a speaker who has to do with nothing but them; undefined for anybody else. */
function ownOnly({ speaker }: Session): string[] | undefined {
  const memberships = speaker?.memberships ?? [];
  const isOwn = memberships.every(({ role }) => role === 'focal-point' || role === 'stand-by');
  return memberships.length > 0 && isOwn ? memberships.map(({ agencyId }) => agencyId) : undefined;
}

/** Writes the decisions with one commit; one that did not hold, or all when that fails, is answered alone. */
async function write(environment: ConversationEnvironment, decided: readonly Decided[]): Promise<void> {
  const outcomes = await outcomesOf(environment, decided).catch((error: unknown) => {
    // Whichever of them is at fault fails again alone, and is counted there.
    environment.log.error({ count: decided.length, err: error }, 'shared commit failed');
    return [];
  });
  for (const [index, { row, startedAt }] of decided.entries()) {
    const outcome = outcomes[index] ?? 'conflict';
    if (outcome === 'conflict') {
      await converse(environment, row);
      continue;
    }
    const durationMs = environment.clock.now() - startedAt;
    environment.log.info({ inboxId: row.id, channel: row.channel, outcome, durationMs }, 'update handled');
  }
}

async function outcomesOf(
  { store }: ConversationEnvironment,
  decided: readonly Decided[],
): Promise<CommitOutcome[]> {
  const [first, ...others] = decided.map(({ decision }) => decision);
  if (first === undefined) return [];
  if (others.length > 0) return await store.commitTogether([first, ...others]);
  return [await store.commit(first.change, first.messages, first.reminders)];
}
