// "thay Sở Thông tin và Truyền thông bằng Sở Khoa học và Công nghệ ở PL.II.1-3": a successor, everywhere or by topic.

import { bodyNamed } from '../../core/agencies/agency.ts';
import { nameKey } from '../../core/agencies/agency-names/fold.ts';
import { isBodyName } from '../../core/agencies/agency-names/forms.ts';
import { namedAgency, splitAgencies } from '../../core/agencies/agency-names/split.ts';
import { linesOfDraft } from '../../core/plans/draft-lines.ts';
import { refsNamed } from '../../core/plans/review-refs.ts';
import { correctDraft } from '../review/correct-draft.ts';
import { draftNamed, refsOf, wordsAfter } from '../review/draft-named.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `thay [KH446] <cơ quan> bằng <cơ quan> [ở <mục>]`. */
export const reviewReplace: Command = {
  pattern: /^\/?thay\s+(?:the\s+)?(.+\s+(?:bang|thanh)\s+.+)$/,
  permission: 'review-plan',
  inGroups: false,
  undo: 'draft',
  async run(session, matched) {
    const words = wordsAfter(session, 1).replace(/^th[eế]\s+/iu, '');
    const { plan, rest, asked } = draftNamed(session, words);
    if (plan === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: asked });
    const [, from = '', to = '', places] =
      /^(.+?)\s+(?:bằng|bang|thành|thanh)\s+(.+?)(?:\s+(?:ở|o|tại|tai)\s+(?:mục\s+|muc\s+)?(\S.*))?$/iu.exec(
        rest,
      ) ?? [];
    const { directory } = session.environment;
    const names = [
      ...new Set(
        linesOfDraft(plan.draft).flatMap((line) => [
          ...line.lead,
          ...line.coordinating,
          line.collector ?? '',
        ]),
      ),
    ];
    const wanted = namedAgency(directory, from).name;
    // One group may be printed in several ways: all of them are meant, unless one is named word by word.
    const exact = names.filter((name) => nameKey(name) === nameKey(from));
    const olds = exact.length > 0 ? exact : names.filter((name) => bodyNamed(directory, name) === wanted);
    if (olds.length === 0)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: from || matched });
    const [next, ...more] = splitAgencies(directory, to);
    if (next === undefined || more.length > 0 || (next.agency === undefined && !isBodyName(next.name)))
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: to });
    const refs = places === undefined ? null : refsNamed(places, refsOf(plan));
    if (refs === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-ref', detail: places ?? '' });
    return await correctDraft(
      session,
      plan,
      olds.map((old) => ({ kind: 'replace', refs, from: old, to: next.name })),
      {
        deed: 'replace',
        detail: `${olds.join(', ')} → ${next.name}`,
      },
    );
  },
};
