// Who may do what. Checked at the edge before anything is shown, and again in the decision that writes.
import type { PlainDate } from './dates.ts';
import type { Membership, Role } from './people/person.ts';

/** A state change or a look that a role may be allowed. */
export type Permission =
  | 'answer'
  | 'see-own-items'
  | 'see-item'
  | 'get-help'
  | 'see-status'
  | 'tick-off'
  | 'release-digest'
  | 'hold-round'
  | 'release-escalation'
  | 'activate-plan'
  | 'review-plan'
  | 'set-group-members'
  | 'invite'
  | 'link-group'
  | 'give-opinion'
  | 'contact-desk'
  | 'resend-message'
  | 'own-channels'
  | 'set-channels'
  | 'set-rules'
  | 'decide';

const allowed: Record<Permission, readonly Role[]> = {
  answer: ['focal-point', 'stand-by'],
  'see-own-items': ['focal-point', 'stand-by', 'head'],
  'see-item': ['focal-point', 'stand-by', 'head', 'desk', 'leader', 'secretary', 'administrator'],
  'get-help': ['focal-point', 'stand-by', 'head', 'desk', 'leader', 'secretary', 'administrator'],
  'see-status': ['desk', 'leader', 'secretary', 'administrator'],
  'tick-off': ['desk'],
  'release-digest': ['desk'],
  'hold-round': ['desk'],
  'release-escalation': ['desk'],
  'activate-plan': ['desk', 'administrator'],
  'review-plan': ['desk', 'administrator'],
  'set-group-members': ['desk', 'administrator'],
  invite: ['desk', 'administrator'],
  'link-group': ['desk'],
  'give-opinion': ['leader', 'secretary'],
  'contact-desk': ['focal-point', 'stand-by', 'head', 'leader', 'secretary'],
  'resend-message': ['desk'],
  'own-channels': ['focal-point', 'stand-by', 'head', 'desk', 'leader', 'secretary', 'administrator'],
  'set-channels': ['desk', 'administrator'],
  'set-rules': ['desk', 'administrator'],
  decide: ['desk'],
};

/** The memberships that hold on a day. */
export const currentMemberships = (memberships: readonly Membership[], today: PlainDate): Membership[] =>
  memberships.filter((m) => m.fromOn <= today && (m.untilOn === null || today <= m.untilOn));

/** Whether one of the memberships, all of them current, carries the permission. */
export const may = (permission: Permission, memberships: readonly Membership[]): boolean =>
  memberships.some((membership) => allowed[permission].includes(membership.role));

/** Whether someone may answer for an agency under a plan; a membership without plan serves every plan. */
export const mayAnswerFor = (agencyId: string, planId: string, memberships: readonly Membership[]): boolean =>
  memberships.some(
    (m) =>
      allowed.answer.includes(m.role) &&
      m.agencyId === agencyId &&
      (m.planId === null || m.planId === planId),
  );
