// A workbook that the desk sends into its chat: the difference in words, and the question whether it is to be applied.
import { may } from '../../core/access.ts';
import { type Change, put } from '../../core/change.ts';
import type { Attachment } from '../../core/channel.ts';
import type { OutboxFile } from '../../core/sending/outbox.ts';
import { Unreadable } from '../../importers/refusal.ts';
import { documentIn } from '../item-meant.ts';
import { justReply, type Session } from '../session.ts';
import { sheetChange } from './sheet-change.ts';

const dialogMs = 24 * 3_600_000;

/** The workbook that came with a message of the desk, if one did. */
export function workbookIn({ inbound, speaker }: Session): Attachment | undefined {
  if (speaker === undefined || !may('decide', speaker.memberships)) return undefined;
  return inbound.attachments?.find(({ name }) => /\.xlsx$/i.test(name ?? ''));
}

/** Shows what the workbook changes; undefined when it is not one of ours. Words with it may name the document. */
export async function sheetSent(session: Session, attachment: Attachment): Promise<Change | undefined> {
  const { environment, inbound, at, inboxId, dialog } = session;
  const name = attachment.name ?? 'tệp Excel';
  const bytes = await environment.channels.get(inbound.channel)?.fetchFile?.(attachment.reference);
  if (bytes === undefined)
    return justReply(session, { kind: 'refused', reason: 'file-not-read', detail: name });
  const document = documentIn(inbound.text);
  const change = await changeOf(session, { bytes, name, document });
  if (change === 'unread' || change === undefined) return undefined;
  const { facts } = change;
  if (facts.lines.length === 0) return justReply(session, facts);
  const file: OutboxFile = {
    ...{ id: `sheet:${inboxId}`, name, createdAt: at },
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: Buffer.from(bytes).toString('base64'),
  };
  const step = { kind: 'confirm-sheet' as const, fileId: file.id, document };
  const id = `${inbound.channel}:${inbound.chat.id}`;
  return {
    ...justReply(session, facts),
    puts: [
      put('outboxFile', file),
      put('dialog', { id, step, expiresAt: at + dialogMs, version: dialog?.version ?? 0 }),
    ],
  };
}

/** A workbook's change as the speaker's own decision; undefined when it is not one of ours. */
export async function changeOf(
  session: Session,
  { bytes, name, document }: { bytes: Uint8Array; name: string; document: string | null },
) {
  const { environment, speaker, inboxId } = session;
  if (speaker === undefined) return undefined;
  const result = await sheetChange(environment, {
    ...{ bytes, name, document, cause: String(inboxId), confirmBy: 'word' },
    ...{ officer: speaker.person, memberships: speaker.memberships },
  }).catch((error: unknown) => {
    if (error instanceof Unreadable) return 'unread' as const;
    throw error;
  });
  if (result === undefined || result === 'unread') return result;
  return result.ok ? result.value : undefined;
}
