// Which plan a line of the desk means: its code, or the only one that is active.
import { withoutDiacritics } from '../core/agencies/agency-names/fold.ts';
import type { Plan } from '../core/plans/plan.ts';
import type { Session } from './session.ts';

/** The active plan of a code; without a code the only active one. */
export function planMeant(session: Session, typed: string): Plan | undefined {
  const active = [...session.plans.values()].filter((plan) => plan.state === 'active');
  const wanted = typed.replace(/\s/g, '').toUpperCase();
  if (wanted === '') return active.length === 1 ? active[0] : undefined;
  return active.find((plan) => plan.code.toUpperCase() === wanted);
}

/** A plan that is or was followed, by its code or its number as printed (`15/KH-UBND`). */
export function planNamed(session: Session, typed: string): Plan | undefined {
  const wanted = compact(typed);
  return [...session.plans.values()].find(
    ({ state, code, number }) => state !== 'draft' && [code, number ?? ''].map(compact).includes(wanted),
  );
}

const compact = (text: string): string => withoutDiacritics(text).replace(/\s/g, '');
