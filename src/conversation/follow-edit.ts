// A message that its sender corrected: what it recorded is taken back and what it says now is recorded, at once or not at all.
import { may } from '../core/access.ts';
import { type Change, noChange, type Put } from '../core/change.ts';
import { answerItems } from './answer-items.ts';
import { type LastRecord, recordsOfMessage } from './last-records.ts';
import { restoredBy } from './restored.ts';
import { justReply, replyWith, type Session, type Speaker, viewOf } from './session.ts';
import { toldDeskOf, undoRecord } from './undo-record.ts';

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
  const back = noChange(session.inboxId);
  for (const record of records) {
    const undone = await undoRecord(session, speaker, record);
    if (!undone.ok)
      return justReply(session, {
        kind: 'refused',
        reason: undone.problem,
        detail: String(record.item.code),
      });
    back.puts.push(...undone.value.puts);
    back.events.push(...undone.value.events);
    back.notices.push(...toldDeskOf(session, record));
    back.replan.push(record.item.id);
  }
  const change = await answerItems(session, session.inbound.text, restoredBy(back.puts));
  const isRecorded = change.events.some(({ action }) => action === 'answer-recorded');
  if (!isRecorded)
    return justReply(session, {
      kind: 'edit-unclear',
      items: records.map(({ item }) => viewOf(session, item)),
    });
  return {
    ...change,
    puts: lastOfEach([...back.puts, ...change.puts]),
    events: [...back.events, ...change.events],
    notices: [
      replyWith(session, { kind: 'edit-followed' }),
      // The notes of what was taken back come before those of what holds now.
      ...back.notices.map((notice) => ({ ...notice, key: `${notice.key}:back` })),
      ...change.notices,
    ],
    replan: [...new Set([...back.replan, ...change.replan])],
  };
}

/** Each row once, as it is in the end: both halves started from the stored version. */
const lastOfEach = (puts: readonly Put[]): Put[] => [
  ...new Map(puts.map((put) => [`${put.table}:${put.row.id}`, put])).values(),
];
