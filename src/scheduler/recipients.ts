// Who a due reminder is for, today: the focal points who can be reached, else the stand-bys; the desk for its own rules.
import type { Role } from '../core/people/person.ts';
import { getRule } from '../core/reminding/plan-reminders.ts';
import { type DueReminder, isForStandByToo } from '../core/reminding/remind.ts';
import type { Office } from './office.ts';

/** Marks the desk of an agency as a recipient; the address book opens it up. */
export const deskRecipient = (agencyId: string): string => `desk:${agencyId}`;

/** The agency whose desk a recipient stands for; undefined for a person. */
export const deskOfRecipient = (recipient: string): string | undefined =>
  recipient.startsWith('desk:') ? recipient.slice('desk:'.length) : undefined;

/** Whom rows are for; each agency of a plan is looked up once, for a round has thousands of rows. */
export function recipientsIn(office: Office): (row: DueReminder) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (row) => {
    const { planId, agencyId } = row.item;
    const isForDesk = getRule(row.reminder.rule).to === 'desk';
    const isForBoth = !isForDesk && isForStandByToo(row, office.officeRules.rulesFor(row.item));
    const key = JSON.stringify([planId, agencyId, isForDesk, isForBoth]);
    const found = known.get(key) ?? recipientsOf(office, row);
    known.set(key, found);
    return found;
  };
}

/** Ids of people, or one marker for a desk; empty when nobody can be told. */
function recipientsOf(office: Office, row: DueReminder): string[] {
  const { item, reminder } = row;
  const desk = office.plans.get(item.planId)?.collectorId;
  if (getRule(reminder.rule).to === 'desk') {
    // A desk that nobody reads is nobody: its rows are dropped with that reason, not marked as said.
    const isRead = desk != null && office.book.readersOf({ deskOf: desk }).length > 0;
    return isRead ? [deskRecipient(desk)] : [];
  }
  const also = isForStandByToo(row, office.officeRules.rulesFor(item));
  const roles: Role[] = also ? ['focal-point', 'stand-by'] : ['focal-point'];
  const focalPoints = reachedAt(office, item.agencyId, roles, item.planId);
  if (focalPoints.length > 0) return focalPoints;
  const standBys = reachedAt(office, item.agencyId, ['stand-by'], item.planId);
  if (standBys.length > 0 || !office.agencies.get(item.agencyId)?.isGroup) return standBys;
  // A group without members has nobody of its own: the desk that collects answers for it.
  return desk == null ? [] : reachedAt(office, desk, ['desk'], item.planId);
}

function reachedAt(office: Office, agencyId: string, roles: readonly Role[], planId: string): string[] {
  return office.book
    .servingAt(agencyId, roles, planId)
    .map((person) => person.id)
    .filter((id) => office.book.addressOf(id) !== undefined);
}
