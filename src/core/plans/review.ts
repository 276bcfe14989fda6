// A correction of a draft as a decision: who may, the new draft, what is learned, and the audit of it. Words come later.
import { may } from '../access.ts';
import { type AgencyDirectory, findAgency } from '../agencies/agency.ts';
import { aliasIdOf } from '../agencies/agency-book.ts';
import { type Change, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { RefusalReason } from '../notice.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import { letterShare } from '../similarity.ts';
import type { Plan } from './plan.ts';
import type { Finding, PlanDraft } from './plan-draft.ts';
import { type DraftEdit, editDraft } from './review-edit.ts';

/** Who corrects which draft, and how. */
export interface ReviewInput {
  plan: Plan;
  edits: readonly DraftEdit[];
  person: Pick<Person, 'id'>;
  memberships: readonly Membership[];
  directory: AgencyDirectory;
  /** Versions of aliases that are stored already, by id. */
  aliasVersions: ReadonlyMap<string, number>;
  at: Instant;
  inboxId: number | null;
}

/** What the review did, beside the change that stores it. */
export interface Reviewed {
  change: Change;
  plan: Plan;
  refs: string[];
  settled: Finding[];
  learned: { alias: string; agency: string }[];
}

/** Corrects a draft. Refused for those who may not, for a plan that is no draft, and when nothing would change. */
export function reviewPlan(input: ReviewInput): Result<Reviewed, RefusalReason> {
  const { plan, edits, at } = input;
  if (!may('review-plan', input.memberships)) return refused('not-allowed');
  if (plan.state !== 'draft') return refused('no-draft');
  let draft = plan.draft;
  const refs = new Set<string>();
  const settled: Finding[] = [];
  for (const edit of edits) {
    const result = editDraft(draft, edit);
    draft = result.draft;
    for (const ref of result.refs) refs.add(ref);
    settled.push(...result.settled);
  }
  if (refs.size === 0 && settled.length === 0) return refused('nothing-to-change');
  const learned = edits.flatMap((edit) => learnedFrom(edit, plan.draft, input.directory));
  const changed: Plan = { ...plan, draft };
  return ok({
    plan: changed,
    refs: [...refs],
    settled,
    learned,
    change: {
      inboxId: input.inboxId,
      puts: [put('plan', changed), ...learned.map((one) => aliasPut(one, input))],
      events: [
        {
          at,
          actor: input.person.id,
          action: 'plan-corrected',
          subject: `plan:${plan.id}`,
          detail: {
            edits: edits.map(detailOf),
            before: beforeOf(plan.draft, refs),
            settled: settled.map(({ code, ref }) => ({ code, ref })),
            learned,
          },
        },
      ],
      notices: [],
      replan: [],
    },
  });
}

function aliasPut({ alias, agency }: { alias: string; agency: string }, input: ReviewInput): Put {
  const id = aliasIdOf(alias);
  return put('agencyAlias', {
    id,
    alias,
    agency,
    learnedAt: input.at,
    version: input.aliasVersions.get(id) ?? 0,
  });
}

/** Below this share of letters another body was meant, not another writing of the name. */
const sameNameFrom = 0.85;

/** An unknown writing that was put right for one known body: later imports read it so by themselves. */
function learnedFrom(
  edit: DraftEdit,
  before: PlanDraft,
  directory: AgencyDirectory,
): { alias: string; agency: string }[] {
  const isKnown = (name: string): boolean => findAgency(directory, name) !== undefined;
  const isWriting = (alias: string, agency: string): boolean =>
    !isKnown(alias) && isKnown(agency) && letterShare(alias, agency) >= sameNameFrom;
  if (edit.kind === 'replace')
    return isWriting(edit.from, edit.to) ? [{ alias: edit.from, agency: edit.to }] : [];
  if (edit.kind !== 'lead' && edit.kind !== 'coordinating') return [];
  const rows = [
    ...before.tasks.map((task) => ({ ref: task.ref, lead: task.lead, coordinating: task.coordinating })),
    ...before.reports.map((report) => ({ ref: report.id, lead: report.reporter, coordinating: [] })),
  ];
  const printed = rows.find((row) => row.ref === edit.refs[0])?.[edit.kind] ?? [];
  const gone = printed.filter((name) => !edit.names.includes(name));
  const come = edit.names.filter((name) => !printed.includes(name));
  const [alias, agency] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || alias === undefined || agency === undefined) return [];
  return isWriting(alias, agency) ? [{ alias, agency }] : [];
}

/** An edit as the audit keeps it: lists of many places are counted. */
const detailOf = (edit: DraftEdit): Record<string, unknown> =>
  'refs' in edit && edit.refs !== null && edit.refs.length > auditRefsMax
    ? { ...edit, refs: edit.refs.slice(0, auditRefsMax), of: edit.refs.length }
    : { ...edit };

const auditRefsMax = 50;

/** What stood there before, so that the audit tells both. */
function beforeOf(draft: PlanDraft, refs: ReadonlySet<string>): Record<string, unknown>[] {
  const tasks = draft.tasks
    .filter((task) => refs.has(task.ref))
    .map(({ ref, lead, coordinating, time, follow }) => ({
      ref,
      lead,
      coordinating,
      time: time.text,
      follow,
    }));
  const reports = draft.reports
    .filter((report) => refs.has(report.id))
    .map(({ id, reporter, via, due, onwardOn }) => ({
      ref: id,
      lead: reporter,
      collector: via,
      time: due.text,
      onwardOn: onwardOn ?? null,
    }));
  return [...tasks, ...reports].slice(0, auditRefsMax);
}
