// Whether an agency has a focal point who linked himself and waits for the desk: nobody to remind yet, but not nobody.
import type { Invite } from '../people/person.ts';

/** Whether somebody waits to answer for an agency under a plan. */
export const isAwaited = (waiting: readonly Invite[], agencyId: string, planId?: string): boolean =>
  waiting.some(
    (invite) =>
      invite.agencyId === agencyId &&
      (invite.role === 'focal-point' || invite.role === 'stand-by') &&
      (invite.planId === null || planId === undefined || invite.planId === planId),
  );
