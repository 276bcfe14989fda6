// Which item does the picture belong to? One digit or the item's number; more pictures join those that wait.
import { put } from '../../core/change.ts';
import { askEvidence, evidenceOn } from '../evidence.ts';
import { plainWords } from '../plain-words.ts';
import { justReply } from '../session.ts';
import type { DialogKind } from './dialog.ts';

/** Takes a digit, 0 for none, or a number that was offered; anything else is read on its own. */
export const evidence: DialogKind = {
  async answer(session, dialog) {
    const { speaker, inbound, environment } = session;
    if (dialog.step?.kind !== 'evidence' || speaker === undefined) return undefined;
    const { attachments, itemIds } = dialog.step;
    const items = await environment.store.items.list({ ids: itemIds });
    const inOrder = itemIds.flatMap((id) => items.find((item) => item.id === id) ?? []);
    if (inbound.text.trim() === '' && inbound.attachments !== undefined)
      return askEvidence(session, [...attachments, ...inbound.attachments], inOrder);
    const typed = plainWords(inbound.text).match(/^(?:viec )?(\d{1,6})[.)]?$/)?.[1];
    if (typed === undefined) return undefined;
    const item =
      typed.length === 1 ? inOrder[Number(typed) - 1] : inOrder.find((one) => one.code === Number(typed));
    if (item === undefined && typed !== '0') return undefined;
    const change =
      item === undefined
        ? justReply(session, { kind: 'nothing-recorded' })
        : evidenceOn(session, speaker, item, attachments);
    return { ...change, puts: [...change.puts, put('dialog', { ...dialog, step: null })] };
  },
};
