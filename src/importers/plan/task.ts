// One task of a draft, with every field present.
import type { DraftBudget, DraftTask, SourceSpan } from '../../core/plans/plan-draft.ts';
import { inline } from '../neutral.ts';
import { followLevel } from './follow.ts';
import { noTime, type ReadTime } from './times.ts';

/** What is known of a task; all else is absent. */
export interface TaskParts {
  ref: string;
  title: string;
  origin: DraftTask['origin'];
  lead: string[];
  section?: string | null;
  content?: string | null;
  coordinating?: string[];
  leadText?: string | null;
  coordinatingText?: string | null;
  role?: DraftTask['role'];
  time?: ReadTime;
  budget?: DraftBudget;
  deliverable?: string | null;
  request?: boolean;
  source?: SourceSpan | null;
}

/** No money is named. */
export const noBudget = (): DraftBudget => ({ amount: null, unit: null, per: null });

/** The task with its defaults and a proposed follow level. */
export function taskOf(parts: TaskParts): DraftTask {
  const { time, due } = parts.time ?? noTime();
  const task: DraftTask = {
    ref: parts.ref,
    section: parts.section ?? null,
    title: inline(parts.title),
    content: parts.content === undefined || parts.content === null ? null : inline(parts.content),
    lead: parts.lead,
    coordinating: parts.coordinating ?? [],
    leadText: parts.leadText ?? null,
    coordinatingText: parts.coordinatingText ?? null,
    role: parts.role ?? 'lead',
    time,
    due,
    budget: parts.budget ?? noBudget(),
    deliverable: parts.deliverable ?? null,
    origin: parts.origin,
    request: parts.request ?? false,
    sameAs: null,
    follow: 'asked',
    source: parts.source ?? null,
  };
  return { ...task, follow: followLevel(task) };
}
