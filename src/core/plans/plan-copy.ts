// A newer copy of a stored plan's document that waits for the desk's yes. What it changes is reimport.ts's to say.
import type { Instant } from '../clock.ts';
import type { PlanDraft } from './plan-draft.ts';

/** The newest copy of one plan; an older one that waited is replaced. */
export interface PlanCopy {
  /** The plan's id. */
  id: string;
  draft: PlanDraft;
  /** SHA-256 of the source file. */
  fingerprint: string;
  sourceName: string;
  importedAt: Instant;
  state: 'waiting' | 'applied' | 'dropped';
  version: number;
}
