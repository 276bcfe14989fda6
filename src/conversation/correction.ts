// "sửa", "huỷ tin trước", "nhầm, 12 mới 30%": what the last message recorded is asked about, or replaced.
import { type Change, noChange, put } from '../core/change.ts';
import { type LastRecord, lastRecords } from './last-records.ts';
import { plainWords } from './plain-words.ts';
import { replaceRecords } from './replace-records.ts';
import type { Restored } from './restored.ts';
import { justReply, replyWith, type Session, type Speaker, viewOf } from './session.ts';

const dialogMs = 24 * 3_600_000;

/** Which of the facts just recorded is to go? */
export async function askCorrection(session: Session): Promise<Change> {
  const records = await lastRecords(session);
  if (records.length === 0)
    return justReply(session, { kind: 'refused', reason: 'nothing-to-correct', detail: null });
  const { inbound, at, dialog } = session;
  const items = records.map(({ item }) => viewOf(session, item));
  const itemIds = items.map((item) => item.itemId);
  return {
    ...noChange(session.inboxId),
    puts: [
      put('dialog', {
        id: `${inbound.channel}:${inbound.chat.id}`,
        step: { kind: 'take-back', eventIds: records.map(({ eventId }) => eventId) },
        expiresAt: at + dialogMs,
        version: dialog?.version ?? 0,
      }),
    ],
    notices: [replyWith(session, { kind: 'ask-correction', items, said: records.map(saidBeside) }, itemIds)],
  };
}

const saidBeside = ({ item, undo }: LastRecord): ('extension' | 'obstacle' | 'reassignment')[] => [
  ...(undo.extensionIds.length > 0 ? (['extension'] as const) : []),
  ...(undo.openedObstacleIds.length + (undo.toldAnew ?? []).length > 0 ? (['obstacle'] as const) : []),
  ...(item.hold === 'reassignment-asked' && undo.item.hold !== item.hold ? (['reassignment'] as const) : []),
];

/** The whole message before is meant, not only what it said of the same item. */
const wholeMessage = /\b(?:huy|rut lai|thu hoi|bo|xoa)(?: \S+){0,2} (?:tin|cau)\b/;

/**
 * Takes back what the last message recorded of the items that are spoken of now, and records what is said instead;
 * undefined when there is nothing to take back, or somebody has decided upon it since.
 */
export async function correctLast(
  session: Session,
  speaker: Speaker,
  { words, itemIds }: { words: string; itemIds: readonly string[] },
  answer: (restored: Restored) => Promise<Change>,
): Promise<Change | undefined> {
  const isWhole = wholeMessage.test(plainWords(words));
  const records = (await lastRecords(session)).filter(({ item }) => isWhole || itemIds.includes(item.id));
  if (records.length === 0) return undefined;
  const old = records.map(({ item }) => item);
  const { outcome, change } = await replaceRecords(session, speaker, records, {
    answer,
    said({ puts }) {
      const isNew = ({ id }: { id: string }): boolean =>
        puts.some((row) => row.table === 'item' && row.row.id === id);
      const replaced = old.filter(isNew).map((item) => viewOf(session, item));
      const gone = records.filter(({ item }) => !isNew(item));
      return [
        ...gone.map(({ item, undo }) => ({
          kind: 'corrected' as const,
          item: viewOf(session, { ...item, ...undo.item }),
        })),
        ...(replaced.length === 0 ? [] : [{ kind: 'correction-followed' as const, items: replaced }]),
      ];
    },
  });
  return outcome === 'refused' ? undefined : change;
}
