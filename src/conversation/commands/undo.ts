// "hoàn tác": the desk's last decision is taken back; messages that wait are stopped, those that went out are corrected.

import { firstWorkingDayAfter } from '../../core/calendar/week.ts';
import { type Change, noChange, type Put } from '../../core/change.ts';
import { instantAt } from '../../core/dates.ts';
import { type DecisionRecord, isRecent, type Told } from '../../core/decisions/decision-record.ts';
import { type UndoDecisionInput, undoDecision } from '../../core/decisions/undo-decision.ts';
import type { Digest } from '../../core/digest/digest.ts';
import { leadersTime } from '../../core/digest/digest-times.ts';
import type { Item } from '../../core/items/item.ts';
import type { Notice } from '../../core/notice.ts';
import type { AuditEvent } from '../../store/audit.ts';
import { officeBack } from '../office-before.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

/** `hoàn tác`, `/hoantac`, `bỏ quyết định vừa rồi`. */
export const undo: Command = {
  pattern: /^\/?(?:hoan tac|hoantac|bo quyet dinh(?: vua roi)?|huy quyet dinh(?: vua roi)?)[.!]?()$/,
  permission: 'decide',
  inGroups: false,
  async run(session) {
    const event = await lastDecision(session);
    if (event === undefined)
      return justReply(session, { kind: 'refused', reason: 'nothing-to-undo', detail: null });
    const decision = event.detail as unknown as DecisionRecord;
    const { how } = decision;
    const messages = await messagesOf(session, decision.told);
    // What was only said can be stopped while none of it has gone out.
    if (how === 'said' && messages.length > 0 && messages.every(({ isWaiting }) => isWaiting))
      return stopped(session, decision, messages);
    if (how !== 'rows' && how !== 'whole') return cannot(session, how, decision);
    if (decision.before.length === 0 && decision.office === undefined)
      return cannot(session, 'round', decision);
    return await takenBack(session, event, decision, messages);
  },
};

/** The newest decision of the speaker; undefined when it is old, or was taken back already. */
async function lastDecision({ speaker, environment, at }: Session): Promise<AuditEvent | undefined> {
  if (speaker === undefined) return undefined;
  const [event] = await environment.store.audit.list({
    actor: speaker.person.id,
    actions: ['decision-made', 'decision-undone'],
    limit: 1,
  });
  return event?.action === 'decision-made' && isRecent(event.at, at) ? event : undefined;
}

/** A message of a decision; one that waits can still be stopped. */
interface Message extends Told {
  isWaiting: boolean;
}

/** The messages that a decision really caused; nobody is corrected who could not be told. */
async function messagesOf({ environment }: Session, told: readonly Told[]): Promise<Message[]> {
  const states = await environment.store.outbox.statesOf(told.map(({ key }) => key));
  return told.flatMap((one) => {
    const state = states.get(one.key);
    return state === undefined ? [] : [{ ...one, isWaiting: state === 'pending' }];
  });
}

const cannot = (
  session: Session,
  why: 'said' | 'round' | 'handed-out' | 'draft' | 'digest-gone',
  { command }: DecisionRecord,
): Change => justReply(session, { kind: 'undo-refused', command, why });

function stopped(session: Session, { command }: DecisionRecord, waiting: readonly Message[]): Change {
  const { speaker, at, inboxId } = session;
  return {
    ...noChange(inboxId),
    recalls: waiting.map(({ key }) => key),
    events: [
      {
        at,
        actor: speaker?.person.id ?? 'administrator',
        action: 'decision-undone',
        subject: 'decision',
        detail: { command },
      },
    ],
    notices: [
      replyWith(session, {
        kind: 'undone',
        command,
        codes: [],
        agencies: [],
        kept: [],
        stopped: waiting.length,
        told: 0,
      }),
    ],
  };
}

async function takenBack(
  session: Session,
  event: AuditEvent,
  decision: DecisionRecord,
  messages: readonly Message[],
): Promise<Change> {
  const { speaker, environment, at, inboxId } = session;
  if (speaker === undefined) return noChange(inboxId);
  const rows = await environment.store.rowsById(decision.before);
  const digest = decision.before.find(({ table }) => table === 'digest');
  const edition = digest && (rows.get(`digest:${digest.id}`) as Digest | undefined);
  if (edition !== undefined && at >= goesOutAt(session, edition))
    return cannot(session, 'digest-gone', decision);
  const office = decision.office && (await officeBack(session, decision.office));
  if (decision.office !== undefined && office === undefined)
    return justReply(session, { kind: 'refused', reason: 'decided-since', detail: null });
  const result = undoDecision({
    decision,
    rows,
    isWhole: decision.how === 'whole',
    officer: speaker.person,
    memberships: speaker.memberships,
    at,
  });
  if (!result.ok)
    return justReply(session, {
      kind: 'refused',
      reason: result.problem === 'changed-since' ? 'decided-since' : result.problem,
      detail: null,
    });
  const { puts, events, itemIds, keptItemIds } = result.value;
  const items = await environment.store.items.list({ ids: [...itemIds, ...keptItemIds] });
  const rankOf = ({ agencyId }: Item): number => session.agencies.get(agencyId)?.rank ?? 0;
  const namesOf = (ids: readonly string[]): string[] =>
    items
      .filter((item) => ids.includes(item.id))
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map((item) => session.agencies.get(item.agencyId)?.name ?? item.agencyId);
  // Who was told of items that stay as decided hears nothing.
  const affected = messages.filter(
    ({ itemIds: ids }) => ids.length === 0 || ids.some((id) => !keptItemIds.includes(id)),
  );
  const stop = affected.filter(({ isWaiting }) => isWaiting);
  const sent = affected.filter(({ isWaiting }) => !isWaiting);
  const again = waitingAgain(session, rows, puts);
  const corrections = [...correctionsOf(session, event, sent), ...again];
  return {
    ...noChange(inboxId),
    ...office,
    puts,
    events,
    recalls: stop.map(({ key }) => key),
    notices: [
      replyWith(
        session,
        {
          kind: 'undone',
          command: decision.command,
          codes: [...new Set(items.filter(({ id }) => itemIds.includes(id)).map(({ code }) => code))],
          agencies: [...new Set(namesOf(itemIds))],
          kept: [...new Set(namesOf(keptItemIds))],
          stopped: stop.length,
          told: corrections.length,
        },
        itemIds,
      ),
      ...corrections,
    ],
    replan: puts.flatMap((row) => (row.table === 'item' ? [row.row.id] : [])),
  };
}

const goesOutAt = ({ calendar, environment }: Session, digest: Digest): number =>
  instantAt(firstWorkingDayAfter(digest.toOn, calendar), leadersTime, environment.zone);

/** One message a person, for all that he was told. */
function correctionsOf(session: Session, event: AuditEvent, told: readonly Told[]): Notice[] {
  const codeOf = (itemId: string): number => Number(itemId.split('.')[0]);
  return [...new Set(told.map(({ personId }) => personId))].map((personId) => {
    const itemIds = [
      ...new Set(told.filter((one) => one.personId === personId).flatMap((one) => one.itemIds)),
    ];
    return {
      to: { personId },
      key: `undone:${session.inboxId}:${personId}`,
      messageKind: 'notice',
      itemIds,
      facts: {
        kind: 'told-undone',
        desk: session.desk.name,
        codes: [...new Set(itemIds.map(codeOf))],
        sentAt: event.at,
      },
    };
  });
}

/** Who had been refused is in no address book: he is told in the chat that typed the code. */
function waitingAgain(session: Session, rows: UndoDecisionInput['rows'], puts: readonly Put[]): Notice[] {
  return puts.flatMap((row) => {
    if (row.table !== 'invite' || row.row.state !== 'waiting') return [];
    const { id, claimedChannel, claimedChatId } = row.row;
    const now = rows.get(`invite:${id}`);
    const wasRefused = now !== undefined && 'claimedChatId' in now && now.state === 'revoked';
    if (!wasRefused || claimedChannel === null || claimedChatId === null) return [];
    return [
      {
        to: { chat: { channel: claimedChannel, chatId: claimedChatId } },
        key: `link-refusal-undone:${session.inboxId}:${id}`,
        messageKind: 'notice' as const,
        itemIds: [],
        facts: { kind: 'link-refusal-undone' as const, desk: session.desk.name },
      },
    ];
  });
}
