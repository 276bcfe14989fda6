// A plan as stored, with its tasks and report duties. What each agency owes of them is an item (item.ts).
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { DueRule } from '../due/due-rule.ts';
import type { RuleChoice } from '../rules/rule-set.ts';
import type { FollowLevel, PlanDraft } from './plan-draft.ts';

/** A signed document. Nothing reminds anyone while it is a draft. */
export interface Plan {
  id: string;
  /** `KH15`, or `KH02` by running number when the document has none. */
  code: string;
  number: string | null;
  docType: string | null;
  issuer: string | null;
  issuedOn: string | null;
  title: string;
  periodFrom: PlainDate | null;
  periodTo: PlainDate | null;
  state: 'draft' | 'active' | 'closed';
  /** The agency whose desk collects; null until activation when the document names none. */
  collectorId: string | null;
  draft: PlanDraft;
  /** SHA-256 of the source file, so that the same file is not imported twice. */
  fingerprint: string;
  sourceName: string;
  importedAt: Instant;
  activatedAt: Instant | null;
  /** What this plan changes of the reminder rules; null = nothing. */
  rules: RuleChoice | null;
  version: number;
}

/** One task of a plan; `code` is the short number people use. */
export interface Task {
  id: string;
  planId: string;
  code: number;
  /** `KH446-PL.II.3`. */
  planCode: string;
  ref: string;
  section: string | null;
  title: string;
  origin: 'appendix' | 'body';
  follow: FollowLevel;
  due: DueRule | null;
  timeText: string | null;
  deliverable: string | null;
  budgetVnd: number | null;
  /** The words and the line they came from. */
  sourceText: string | null;
  sourceLine: number | null;
  version: number;
}

/** What a plan says about reporting: who reports to whom, by when. */
export interface ReportDuty {
  id: string;
  planId: string;
  ref: string;
  about: string;
  reporterIds: string[];
  collectorId: string;
  /** The receiver as printed ("Ủy ban nhân dân tỉnh"), and whom it is passed on to. */
  receiver: string | null;
  onward: string | null;
  onwardOn: PlainDate | null;
  due: DueRule;
  dueText: string | null;
  requested: boolean;
  sourceText: string | null;
  sourceLine: number | null;
  version: number;
}
