// Pictures and files that focal points send: noted on the item that the words name, else on the one last spoken of.
import { type Change, noChange, put } from '../core/change.ts';
import type { Attachment } from '../core/channel.ts';
import type { Item } from '../core/items/item.ts';
import { keepEvidence } from '../core/items/keep-evidence.ts';
import { lastSpokenOf } from './last-spoken.ts';
import { owedItems } from './own-items.ts';
import { justReply, ownAgencyIds, replyWith, type Session, type Speaker, viewOf } from './session.ts';

const choicesMax = 9;
const dialogMs = 24 * 3_600_000;

/** Notes what came on an item, and says so. */
export function evidenceOn(
  session: Session,
  speaker: Speaker,
  item: Item,
  attachments: readonly Attachment[],
): Change {
  const { inbound, at, inboxId } = session;
  const kept = keepEvidence({
    item,
    attachments,
    channel: inbound.channel,
    person: speaker.person,
    memberships: speaker.memberships,
    at,
    causeId: `${inboxId}-${item.id}`,
  });
  if (!kept.ok)
    return justReply(session, { kind: 'refused', reason: kept.problem, detail: String(item.code) });
  return {
    ...noChange(inboxId),
    ...kept.value,
    notices: [
      replyWith(
        session,
        { kind: 'evidence-kept', item: viewOf(session, item), attachments: [...attachments] },
        [item.id],
      ),
    ],
  };
}

/** A picture or file without a word: for the one item that was spoken of, or the only open one; else it is asked. */
export async function evidenceAlone(
  session: Session,
  speaker: Speaker,
  attachments: Attachment[],
): Promise<Change> {
  const { items } = session.environment.store;
  const own = ownAgencyIds(speaker);
  const last = await lastSpokenOf(session);
  const spoken = (await items.list({ ids: last, role: 'lead' })).filter(
    (item) => own.includes(item.agencyId) && item.hold !== 'withdrawn',
  );
  const open = await owedItems(session, own);
  const [only] = spoken.length === 1 ? spoken : open.length === 1 ? open : [];
  if (only !== undefined) return evidenceOn(session, speaker, only, attachments);
  return askEvidence(session, attachments, spoken.length > 0 ? spoken : open);
}

/** Which item? The question keeps what came. */
export function askEvidence(session: Session, attachments: Attachment[], items: readonly Item[]): Change {
  const { inbound, at, dialog } = session;
  const choices = items.slice(0, choicesMax);
  const change = justReply(session, {
    kind: 'ask-evidence',
    attachments,
    choices: choices.map((item) => viewOf(session, item)),
  });
  if (choices.length === 0) return change;
  const step = { kind: 'evidence' as const, attachments, itemIds: choices.map((item) => item.id) };
  const id = `${inbound.channel}:${inbound.chat.id}`;
  change.puts.push(put('dialog', { id, step, expiresAt: at + dialogMs, version: dialog?.version ?? 0 }));
  return change;
}
