// "xem nháp KH446 2": the draft page by page, one group, one place, or the points of one kind.
import { headOfDraft, linesOfDraft } from '../../core/plans/draft-lines.ts';
import { findingGroups } from '../../core/plans/finding-groups.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { DraftLine } from '../../core/plans/review-facts.ts';
import { groupOfRef, refsNamed } from '../../core/plans/review-refs.ts';
import { planLabelOf } from '../../core/views.ts';
import { emptyGroupsIn } from '../activation.ts';
import { plainWords } from '../plain-words.ts';
import { draftNamed, refsOf, wordsAfter } from '../review/draft-named.ts';
import { findingCodesOf } from '../review/finding-words.ts';
import { justReply, type Session } from '../session.ts';
import type { Command } from './command.ts';

/** Lines of about 200 characters that fit one message of the narrowest channel. */
const linesPerPage = 6;

/** `xem nháp`, `xem nháp KH446 2`, `xem nháp PL.II`, `xem nháp KH446 trùng`, `xem nháp điểm`. */
export const reviewShow: Command = {
  pattern: /^\/?(?:xem (?:ban )?nhap|nhap|xem du thao)\b(.*)$/,
  permission: 'review-plan',
  inGroups: false,
  async run(session) {
    const opening = /^\/?(?:xem ban nhap|xem du thao|xem nhap|nhap)\b/.exec(plainWords(session.inbound.text));
    const words = (opening?.[0] ?? '').split(' ').length;
    const { plan, rest, asked } = draftNamed(session, wordsAfter(session, words));
    if (plan === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: asked });
    const [, kind = '', page] = /^(.*?)(?:(?:^| )(?:trang )?(\d{1,3}))?$/.exec(plainWords(rest)) ?? [];
    const codes = findingCodesOf(kind);
    if (codes !== undefined)
      return findingsReply(session, plan, codes, { words: withoutPage(rest), page: Number(page ?? 1) });
    const lines = linesOfDraft(plan.draft);
    if (kind === '') return await pageReply(session, plan, lines, Number(page ?? 1));
    const refs = refsNamed(rest, refsOf(plan));
    if (refs === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-ref', detail: rest });
    const meant = new Set(refs);
    return await pageReply(
      session,
      plan,
      lines.filter((line) => meant.has(line.ref)),
      1,
    );
  },
};

const withoutPage = (rest: string): string => rest.replace(/\s*(?:trang\s+)?\d{1,3}\s*$/iu, '').trim();

async function pageReply(session: Session, plan: Plan, lines: DraftLine[], wanted: number) {
  const pages = Math.max(1, Math.ceil(lines.length / linesPerPage));
  const page = Math.min(Math.max(wanted, 1), pages);
  const { store, directory } = session.environment;
  const sizes = new Map<string, number>();
  for (const line of lines) {
    const group = groupOfRef(line.ref);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return justReply(session, {
    kind: 'draft-list',
    planLabel: planLabelOf(plan),
    planCode: plan.code,
    lines: lines.slice((page - 1) * linesPerPage, page * linesPerPage),
    page,
    pages,
    groups: [...sizes].map(([ref, count]) => ({ ref, count })),
    head: page === 1 ? headOfDraft(plan.draft) : [],
    ...(page === 1 && { emptyGroups: await emptyGroupsIn(store, directory, plan.draft) }),
  });
}

/** Points of about 220 characters that fit one message of the narrowest channel. */
const findingsPerPage = 7;

function findingsReply(
  session: Session,
  plan: Plan,
  codes: string[] | null,
  asked: { words: string; page: number },
) {
  const findings = findingGroups(plan.draft.findings)
    .filter((group) => codes === null || codes.includes(group.code))
    .flatMap((group) => group.findings);
  if (findings.length === 0)
    return justReply(session, { kind: 'refused', reason: 'nothing-to-change', detail: null });
  const pages = Math.ceil(findings.length / findingsPerPage);
  const page = Math.min(Math.max(asked.page, 1), pages);
  return justReply(session, {
    kind: 'draft-findings',
    planLabel: planLabelOf(plan),
    planCode: plan.code,
    findings: findings.slice((page - 1) * findingsPerPage, page * findingsPerPage),
    count: findings.length,
    kinds: asked.words,
    page,
    pages,
  });
}
