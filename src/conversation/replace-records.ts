// Puts new words in the place of what was recorded before: the old is taken back and the new recorded in one change.
import type { Change } from '../core/change.ts';
import { noChange } from '../core/change.ts';
import type { NoticeFacts } from '../core/notice.ts';
import type { LastRecord } from './last-records.ts';
import { lastOfEach, type Restored, restoredBy } from './restored.ts';
import { justReply, replyWith, type Session, type Speaker } from './session.ts';
import { toldDeskOf, undoRecord } from './undo-record.ts';

/** Whether the change writes down what somebody said. */
const records = ({ events }: Change): boolean => events.some(({ action }) => action === 'answer-recorded');

/**
 * Takes the records back and lets `answer` read the new words upon that; `said` opens the reply. `unclear`: nothing
 * comes of the new words, so that the old stays. A record that cannot be taken back is refused.
 */
export async function replaceRecords(
  session: Session,
  speaker: Speaker,
  old: readonly LastRecord[],
  { answer, said }: { answer(restored: Restored): Promise<Change>; said(change: Change): NoticeFacts[] },
): Promise<{ outcome: 'replaced' | 'refused' | 'unclear'; change: Change }> {
  const back = noChange(session.inboxId);
  for (const record of old) {
    const undone = await undoRecord(session, speaker, record);
    if (!undone.ok) {
      const detail = String(record.item.code);
      const change = justReply(session, { kind: 'refused', reason: undone.problem, detail });
      return { outcome: 'refused', change };
    }
    back.puts.push(...undone.value.puts);
    back.events.push(...undone.value.events);
    back.notices.push(...toldDeskOf(session, record));
    back.replan.push(record.item.id);
  }
  const about = old.map(({ item }) => item.id);
  const change = await answer(restoredBy(back.puts, about));
  if (!records(change)) return { outcome: 'unclear', change };
  return {
    outcome: 'replaced',
    change: {
      ...change,
      puts: lastOfEach([...back.puts, ...change.puts]),
      events: [...back.events, ...change.events],
      notices: [
        ...said(change).map((facts) => replyWith(session, facts)),
        // The notes of what was taken back come before those of what holds now.
        ...back.notices.map((notice) => ({ ...notice, key: `${notice.key}:back` })),
        ...change.notices,
      ],
      replan: [...new Set([...back.replan, ...change.replan])],
    },
  };
}
