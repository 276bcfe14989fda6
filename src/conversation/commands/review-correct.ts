// "sửa KH446 PL.II.3 chủ trì: Sở Công Thương": one field of one place or of several, in the words of the plan.
import { refsNamed } from '../../core/plans/review-refs.ts';
import { plainWords } from '../plain-words.ts';
import { correctDraft } from '../review/correct-draft.ts';
import { draftNamed, refsOf, wordsAfter } from '../review/draft-named.ts';
import { fieldEdit, fieldNamed } from '../review/field-edit.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `sửa [KH446] <mục> <chủ trì | phối hợp | hạn | gửi | nội dung>: ...`; without a colon it is an answer. */
export const reviewCorrect: Command = {
  pattern:
    /^\/?sua\s+([^:]+\s(?:chu tri|phoi hop|bao cao|nhan|gui|gui ve|tong hop|han|thoi gian|noi dung|ten|nhiem vu)\s?:.+)$/,
  permission: 'review-plan',
  inGroups: false,
  undo: 'draft',
  async run(session) {
    const { plan, rest, asked } = draftNamed(session, wordsAfter(session, 1));
    if (plan === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: asked });
    const colon = rest.indexOf(':');
    const words = rest.slice(colon + 1).trim();
    const { places, field } = placesAndField(rest.slice(0, colon));
    if (field === undefined)
      return justReply(session, {
        kind: 'refused',
        reason: 'nothing-to-change',
        detail: rest.slice(0, colon),
      });
    const refs = refsNamed(places, refsOf(plan));
    if (refs === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-ref', detail: places });
    const edit = fieldEdit(plan, session.environment.directory, refs, field, words);
    if (!edit.ok) return justReply(session, { kind: 'refused', ...edit.problem });
    return await correctDraft(session, plan, [edit.value], { deed: field });
  },
};

/** "PL.II.3 cơ quan chủ trì": the longest ending that names a field, and what stands before it. */
function placesAndField(text: string) {
  const words = text.trim().split(' ');
  for (let from = Math.max(0, words.length - 4); from < words.length; from += 1) {
    const field = fieldNamed(plainWords(words.slice(from).join(' ')));
    if (field !== undefined) return { places: words.slice(0, from).join(' '), field };
  }
  return { places: text, field: undefined };
}
