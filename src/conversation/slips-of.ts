// Invitations by agency, as slips hold them.
import type { Invited } from '../core/people/invite-many.ts';
import type { Slip } from '../exporters/word/code-slips.ts';

/** One slip per agency, in the order of the list. */
export function slipsOf(invited: readonly Invited[], numberOf: (planId: string) => string | null): Slip[] {
  const slips = new Map<string, Slip>();
  for (const { agency, name, role, code, planId } of invited) {
    const slip = slips.get(agency.id) ?? { agency: agency.name, people: [] };
    slip.people.push({ name, role, code, planNumber: planId === null ? null : numberOf(planId) });
    slips.set(agency.id, slip);
  }
  return [...slips.values()];
}
