// Which plan a line of the desk means: its code, or the only one that is active.
import type { Plan } from '../core/plan.ts';
import type { Session } from './session.ts';

/** The active plan of a code; without a code the only active one. */
export function planMeant(session: Session, typed: string): Plan | undefined {
  const active = [...session.plans.values()].filter((plan) => plan.state === 'active');
  const wanted = typed.replace(/\s/g, '').toUpperCase();
  if (wanted === '') return active.length === 1 ? active[0] : undefined;
  return active.find((plan) => plan.code.toUpperCase() === wanted);
}
