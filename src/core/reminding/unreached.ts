// Whom nobody could be reminded for is said to a desk once, and again after a reminder has got through in between.
import type { Instant } from '../clock.ts';
import { getRule } from './plan-reminders.ts';
import type { DueReminder } from './remind.ts';

/** When reminders of a rule were last settled for an agency in a plan; null = never. */
export interface LastSettled {
  agencyId: string;
  planId: string;
  rule: string;
  /** Sent to somebody. */
  toldAt: Instant | null;
  /** Dropped because there was nobody. */
  lostAt: Instant | null;
}

/**
 * The lost rows of agencies of which their desk does not know yet that nobody can be reminded. `last` is what was
 * settled before; `deskOf` gives the desk of a plan: what one desk was told, another was not.
 */
export function newlyLost(
  lost: readonly DueReminder[],
  last: readonly LastSettled[],
  deskOf: (planId: string) => string | null,
): DueReminder[] {
  const times = new Map<string, { desk: string; toldAt: Instant; lostAt: Instant }>();
  const deskKeyOf = (agencyId: string, planId: string): string => JSON.stringify([agencyId, deskOf(planId)]);
  for (const { agencyId, planId, rule, toldAt, lostAt } of last) {
    if (getRule(rule).to === 'desk') continue;
    const key = JSON.stringify([agencyId, planId]);
    const before = times.get(key);
    times.set(key, {
      desk: deskKeyOf(agencyId, planId),
      toldAt: Math.max(before?.toldAt ?? 0, toldAt ?? 0),
      lostAt: Math.max(before?.lostAt ?? 0, lostAt ?? 0),
    });
  }
  const isKnown = ({ toldAt, lostAt }: { toldAt: Instant; lostAt: Instant }): boolean =>
    lostAt > 0 && toldAt <= lostAt;
  const known = new Set([...times.values()].filter(isKnown).map(({ desk }) => desk));
  return lost.filter(
    ({ reminder, item }) =>
      getRule(reminder.rule).to !== 'desk' && !known.has(deskKeyOf(item.agencyId, item.planId)),
  );
}
