// A new copy of a stored plan takes its place: the document's data and a draft's content. Work in hand is update-active-plan.ts.
import { type Change, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import { freeCodeFor } from './import-plan.ts';
import type { Plan } from './plan.ts';
import type { Comparison } from './reimport.ts';

/** A new copy on its way over an old one. */
export interface UpdateInput {
  plan: Plan;
  comparison: Comparison;
  fingerprint: string;
  sourceName: string;
  codesInUse: ReadonlySet<string>;
  actor: string;
  at: Instant;
  inboxId: number | null;
}

/** The plan as its new copy states it; a draft takes the code of the number it got, work in hand keeps its code. */
export function updatedPlanOf(input: UpdateInput): Plan {
  const { plan, comparison } = input;
  const { draft } = comparison;
  const others = new Set([...input.codesInUse].filter((code) => code !== plan.code));
  const running = Number(plan.id.replace(/\D/g, ''));
  const gotNumber = plan.state === 'draft' && plan.number === null && draft.number !== null;
  return {
    ...plan,
    code: gotNumber ? freeCodeFor(draft, running, others) : plan.code,
    number: draft.number ?? plan.number,
    docType: draft.docType ?? plan.docType,
    issuer: draft.issuer ?? plan.issuer,
    issuedOn: draft.issuedOn ?? plan.issuedOn,
    title: draft.title ?? plan.title,
    periodFrom: draft.period?.from ?? plan.periodFrom,
    periodTo: draft.period?.to ?? plan.periodTo,
    draft,
    fingerprint: input.fingerprint,
    sourceName: input.sourceName,
  };
}

/** The change that puts a new copy over a draft: still asleep, with what the review had set. */
export function updateDraftPlan(input: UpdateInput): { plan: Plan; change: Change } {
  const plan = updatedPlanOf(input);
  return {
    plan,
    change: {
      inboxId: input.inboxId,
      puts: [put('plan', plan)],
      events: [updateEvent(input, plan)],
      notices: [],
      replan: [],
    },
  };
}

/** The audit line of an update. */
export function updateEvent(input: UpdateInput, plan: Plan): Change['events'][number] {
  const { added, removed, changed, same, kept } = input.comparison.difference;
  return {
    at: input.at,
    actor: input.actor,
    action: 'plan-updated',
    subject: `plan:${plan.id}`,
    detail: {
      fingerprint: input.fingerprint,
      number: { before: input.plan.number, after: plan.number },
      added: added.map((line) => line.ref),
      removed: removed.map((line) => line.ref),
      changed: changed.map(({ before, after, fields }) => ({ before: before.ref, after: after.ref, fields })),
      same,
      kept,
    },
  };
}
