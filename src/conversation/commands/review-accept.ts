// "đồng ý trùng", "đồng ý phụ lục", "tách IV.5.1": points of the draft that have been looked at and decided.
import { refsNamed } from '../../core/plans/review-refs.ts';
import { plainWords } from '../plain-words.ts';
import { correctDraft } from '../review/correct-draft.ts';
import { codeFirst, draftNamed, refsOf, wordsAfter } from '../review/draft-named.ts';
import { findingCodesOf } from '../review/finding-words.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `đồng ý [KH446] <loại>`; `đồng ý phụ lục` and `đồng ý phần lời` settle conflicting leads; `tách <mục>`. */
export const reviewAccept: Command = {
  pattern:
    /^\/?(?:dong y(?: voi| theo)?\s+(?:(?:kh|qd|cv|ctr|ct)\s?-?\d+\S*\s+)?(?:(?:cho|muc|noi dung) )?(?:trung|phu luc|theo phu luc|phan loi|chu tri|don vi|co quan|sap nhap|da sap nhap|hop nhat|theo doi|nam|thieu nam|ngay|thoi han|tong|kinh phi|so van ban|de nghi|bao cao|bang|dong bang|tat ca|het|toan bo|diem|cac diem)\b|tach\s)(.*)$/,
  permission: 'review-plan',
  inGroups: false,
  undo: 'draft',
  async run(session) {
    const plain = plainWords(session.inbound.text).replace(/^\//, '');
    const opening = /^(?:dong y(?: voi| theo)?|tach)/.exec(plain)?.[0] ?? '';
    const { plan, rest, asked } = draftNamed(
      session,
      codeFirst(wordsAfter(session, opening.split(' ').length)),
    );
    if (plan === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: asked });
    if (opening === 'tach') {
      const refs = refsNamed(rest, refsOf(plan));
      return refs === undefined
        ? justReply(session, { kind: 'refused', reason: 'unknown-ref', detail: rest })
        : await correctDraft(session, plan, [{ kind: 'separate', refs }], { deed: 'separate' });
    }
    const side = /^(?:theo )?(phu luc|phan loi)$/.exec(plainWords(rest))?.[1];
    if (side !== undefined) {
      const use = side === 'phu luc' ? 'appendix' : 'body';
      return await correctDraft(session, plan, [{ kind: 'settle', for: use }], {
        deed: 'settle',
        detail: rest,
      });
    }
    const codes = findingCodesOf(plainWords(rest));
    if (codes === undefined)
      return justReply(session, { kind: 'refused', reason: 'nothing-to-change', detail: rest });
    return await correctDraft(session, plan, [{ kind: 'accept', codes }], { deed: 'accept', detail: rest });
  },
};
