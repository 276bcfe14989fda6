// Carries out corrections of a draft and says back what they did. The decision itself is core/plans/review.ts.
import { type Change, noChange } from '../../core/change.ts';
import { linesOfDraft } from '../../core/plans/draft-lines.ts';
import { findingGroups } from '../../core/plans/finding-groups.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { reviewPlan } from '../../core/plans/review.ts';
import type { DraftEdit } from '../../core/plans/review-edit.ts';
import type { DraftDeed } from '../../core/plans/review-facts.ts';
import { planLabelOf } from '../../core/views.ts';
import { justReply, replyWith, type Session } from '../session.ts';

/** What the reply says beside the lines that changed. */
export interface Deed {
  deed: DraftDeed;
  detail?: string;
  on?: string;
}

/** The change that corrects a draft, or the refusal in words. */
export async function correctDraft(
  session: Session,
  plan: Plan,
  edits: readonly DraftEdit[],
  { deed, detail, on }: Deed,
): Promise<Change> {
  const { speaker, environment, at, inboxId } = session;
  if (speaker === undefined) return noChange(inboxId);
  const { aliases } = await environment.store.agencies.listNames();
  const result = reviewPlan({
    plan,
    edits,
    person: speaker.person,
    memberships: speaker.memberships,
    directory: environment.directory,
    aliasVersions: new Map(aliases.map((alias) => [alias.id, alias.version])),
    at,
    inboxId,
  });
  if (!result.ok)
    return justReply(session, { kind: 'refused', reason: result.problem, detail: detail ?? null });
  const { change, refs, settled, learned, plan: corrected } = result.value;
  const touched = new Set(refs);
  const groups = findingGroups(corrected.draft.findings).filter((group) => group.severity !== 'info');
  const countOf = (code: string | null): number =>
    groups
      .filter((group) => code === null || group.code === code)
      .reduce((sum, group) => sum + group.findings.length, 0);
  const isAbout = deed === 'accept';
  return {
    ...change,
    notices: [
      replyWith(session, {
        kind: 'draft-corrected',
        planLabel: planLabelOf(plan),
        planCode: plan.code,
        deed,
        count: isAbout ? settled.length : refs.length,
        lines: linesOfDraft(corrected.draft).filter((line) => touched.has(line.ref)),
        detail: detail ?? null,
        on: on ?? null,
        learned,
        left: countOf(null),
        conflicts: countOf('lead-conflict'),
      }),
    ],
  };
}
