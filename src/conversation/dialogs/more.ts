// "tiếp", "trang trước": the next page of a list that was too long for one message, or the one before.
import { listPage } from '../list-page.ts';
import { plainWords } from '../plain-words.ts';
import type { DialogKind } from './dialog.ts';

const next = /^\/?(?:tiep|xem tiep|tiep theo|nua|next|more)[.!]?$/;
const back = /^\/?(?:trang truoc|quay lai|back|previous)[.!]?$/;

/** Takes "tiếp" and its like; anything else is about something else. */
export const more: DialogKind = {
  async answer(session, dialog) {
    if (dialog.step?.kind !== 'more') return undefined;
    const { what, agencyId, offset, previous } = dialog.step;
    const text = plainWords(session.inbound.text);
    const wanted = next.test(text) ? offset : back.test(text) ? previous : null;
    return wanted === null ? undefined : await listPage(session, { what, agencyId, offset: wanted });
  },
};
