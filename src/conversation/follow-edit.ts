// A message that its sender corrected: what it recorded is taken back and what it says now is recorded, at once or not at all.
import { may } from '../core/access.ts';
import { type Change, noChange } from '../core/change.ts';
import { answerItems } from './answer-items.ts';
import { type LastRecord, recordsOfMessage } from './last-records.ts';
import { replaceRecords } from './replace-records.ts';
import { justReply, type Session, type Speaker, viewOf } from './session.ts';

/** Follows the edit of a linked person; `isCommand`: the words are a command, which is never carried out twice. */
export async function followEdit(session: Session, speaker: Speaker, isCommand: boolean): Promise<Change> {
  const { inbound, inboxId } = session;
  if (isCommand) return justReply(session, { kind: 'edit-not-read' });
  if (!may('answer', speaker.memberships)) return noChange(inboxId);
  // The picture under the words was noted when it came.
  const { attachments: _, ...words } = inbound;
  const edited: Session = { ...session, inbound: words };
  const records = inbound.messageId === null ? [] : await recordsOfMessage(session, inbound.messageId);
  if (records.length === 0) return await answerItems(edited, inbound.text);
  return await replaced(edited, speaker, records);
}

async function replaced(session: Session, speaker: Speaker, records: readonly LastRecord[]): Promise<Change> {
  const { outcome, change } = await replaceRecords(session, speaker, records, {
    answer: (restored) => answerItems(session, session.inbound.text, restored),
    said: () => [{ kind: 'edit-followed' }],
  });
  if (outcome !== 'unclear') return change;
  const items = records.map(({ item }) => viewOf(session, item));
  return justReply(session, { kind: 'edit-unclear', items });
}
