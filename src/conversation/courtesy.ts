// Thanks and assent that say nothing of an item: "ok em cảm ơn" after an echo asks for no second echo.
import { lastMessageOf } from './last-spoken.ts';
import { plainWords } from './plain-words.ts';
import type { Session } from './session.ts';

const polite = '(?:da|vang|ok|oke|okie|oki|uh|tot|duoc|nhat tri|ro|da nhan|da ro|da xem)';
const thanks = '(?:(?:xin|chan thanh|tran trong|rat) )*(?:cam on|camon|tks|thks|thanks?|thank you)(?: rat)?';
const whom = '(?:a|nhe|nha|dong chi|em|anh|chi|minh|toi|cac|ban|he thong|nhieu)';
const courtesy = new RegExp(
  `^(?:(?:(?:em|minh|toi|chung toi) )?(?:${polite}|${thanks})(?: ${whom})*[.,! ]*)+$`,
);

/** Whether plain words are courtesy alone, in any length. */
export const isCourtesy = (words: string): boolean => courtesy.test(plainWords(words));

/**
 * Whether such words close a talk: what was last said to the chat was an answer or a decision, and its items are
 * answered already. After a reminder they acknowledge it; while a question is open they are no answer to skip.
 */
export async function closesTalk(session: Session, words: string): Promise<boolean> {
  const { dialog, environment } = session;
  if (!isCourtesy(words) || (dialog?.step != null && dialog.step.kind !== 'more')) return false;
  const last = await lastMessageOf(session);
  if (last === undefined || (last.kind !== 'reply' && last.kind !== 'notice')) return false;
  const items = await environment.store.items.list({ ids: last.itemIds });
  return items.every(({ acknowledgedAt, newsAt }) => acknowledgedAt !== null || newsAt !== null);
}
