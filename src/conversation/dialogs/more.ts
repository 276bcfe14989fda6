// "tiếp": the next page of a list that was too long for one message.
import { listPage } from '../list-page.ts';
import { plainWords } from '../plain-words.ts';
import type { DialogKind } from './dialog.ts';

/** Takes "tiếp" and its like; anything else is about something else. */
export const more: DialogKind = {
  async answer(session, dialog) {
    if (dialog.step?.kind !== 'more') return undefined;
    if (!/^\/?(?:tiep|xem tiep|tiep theo|nua|next|more)[.!]?$/.test(plainWords(session.inbound.text)))
      return undefined;
    return await listPage(session, dialog.step);
  },
};
