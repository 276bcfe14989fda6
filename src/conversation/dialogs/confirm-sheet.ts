// "đồng ý" after a workbook: it is compared afresh and applied; "bỏ": it is dropped. Anything else is read on its own.
import { put } from '../../core/change.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, replyWith } from '../session.ts';
import { changeOf } from '../task-sheet/sheet-sent.ts';
import type { DialogKind } from './dialog.ts';

const yes = /^(?:dong y|ok|duoc|dung|dung roi|cap nhat|vang|1)(?: a| nhe)?[.!]?$/;
const no = /^(?:bo|bo qua|khong|khong dong y|huy|thoi|2)(?: a)?[.!]?$/;

/** Takes the two answers. */
export const confirmSheet: DialogKind = {
  async answer(session, dialog) {
    const text = plainWords(session.inbound.text);
    if (dialog.step?.kind !== 'confirm-sheet' || !(yes.test(text) || no.test(text))) return undefined;
    const closed = put('dialog', { ...dialog, step: null });
    const { fileId, document } = dialog.step;
    const file = await session.environment.store.files.find(fileId);
    const change = file && (await changeOf(session, { ...file, document }));
    if (no.test(text) || change === undefined || change === 'unread') {
      const dropped = justReply(session, {
        kind: 'refused',
        reason: 'sheet-dropped',
        detail: file?.name ?? null,
      });
      return { ...dropped, puts: [closed] };
    }
    const facts = { ...change.facts, applied: true };
    return {
      ...change.change,
      inboxId: session.inboxId,
      puts: [...change.change.puts, closed],
      notices: [replyWith(session, facts), ...change.change.notices],
    };
  },
};
