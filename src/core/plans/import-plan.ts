// A draft becomes a stored plan, still asleep: nothing reminds anyone before activation.
import { type Change, put, type Sequence } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { Plan } from './plan.ts';
import type { PlanDraft } from './plan-draft.ts';

/** A read document on its way into the store. `sequence` is the running number of plans. */
export interface ImportInput {
  draft: PlanDraft;
  fingerprint: string;
  sourceName: string;
  sequence: Sequence;
  codesInUse: ReadonlySet<string>;
  actor: string;
  at: Instant;
  inboxId: number | null;
}

/** The plan as a draft, and the change that stores it. */
export function importPlan(input: ImportInput): { plan: Plan; change: Change } {
  const { draft, sequence, at } = input;
  const plan: Plan = {
    id: `P${sequence.next}`,
    code: freeCodeFor(draft, sequence.next, input.codesInUse),
    number: draft.number,
    docType: draft.docType,
    issuer: draft.issuer,
    issuedOn: draft.issuedOn,
    title: draft.title ?? input.sourceName,
    periodFrom: draft.period?.from ?? null,
    periodTo: draft.period?.to ?? null,
    state: 'draft',
    collectorId: null,
    draft,
    fingerprint: input.fingerprint,
    sourceName: input.sourceName,
    importedAt: at,
    activatedAt: null,
    rules: null,
    version: 0,
  };
  const change: Change = {
    inboxId: input.inboxId,
    puts: [put('sequence', { ...sequence, next: sequence.next + 1 }), put('plan', plan)],
    events: [
      {
        at,
        actor: input.actor,
        action: 'plan-imported',
        subject: `plan:${plan.id}`,
        detail: { code: plan.code, number: plan.number, fingerprint: input.fingerprint },
      },
    ],
    notices: [],
    replan: [],
  };
  return { plan, change };
}

const prefixes: Record<string, string> = {
  'Kế hoạch': 'KH',
  'Quyết định': 'QD',
  'Công văn': 'CV',
  'Chương trình': 'CTr',
  'Chỉ thị': 'CT',
};

/** `KH446` from the document's number, `KH02` from the running number; a letter is added when it is taken. */
export function freeCodeFor(draft: PlanDraft, running: number, taken: ReadonlySet<string>): string {
  const prefix = prefixes[draft.docType ?? ''] ?? 'KH';
  const number = draft.number?.match(/^\d+/)?.[0];
  const base = `${prefix}${number ?? String(running).padStart(2, '0')}`;
  const candidates = [base, ...[...'bcdeghk'].map((letter) => `${base}${letter}`), `${base}-${running}`];
  return candidates.find((code) => !taken.has(code)) ?? base;
}
