// Work that is never asked about alone: it is named in the first reminder of the report that its agency owes under the plan.
import { type Item, isOpen } from '../core/items/item.ts';
import { getRule, offsetOf } from '../core/reminding/plan-reminders.ts';
import type { DueReminder } from '../core/reminding/remind.ts';
import { beforeDaysOf } from '../core/rules/rule-set.ts';
import type { Store } from '../store/open.ts';
import type { Office } from './office.ts';

/** Items to name beside a report, by the id of the report's item. */
export type AskedItems = ReadonlyMap<string, readonly Item[]>;

/** What is asked with the reports that are reminded of for the first time; nothing of other rows. */
export async function askedWith(
  { items }: Store,
  office: Office,
  rows: readonly DueReminder[],
): Promise<AskedItems> {
  const first = rows.filter((row) => isFirstOfReport(office, row)).map((row) => row.item);
  if (first.length === 0) return new Map();
  const found: Item[] = [];
  for (const planId of new Set(first.map((item) => item.planId))) {
    const agencyIds = [
      ...new Set(first.filter((item) => item.planId === planId).map((item) => item.agencyId)),
    ];
    const where = { planId, agencyIds, kind: 'task' as const, open: true };
    found.push(...(await items.list({ ...where, follow: 'asked' })));
    found.push(...(await items.list({ ...where, role: 'coordinating', follow: 'followed' })));
  }
  const asked = found.filter((item) => isOpen(item) && !item.requested);
  return new Map(
    first.map((report) => [
      report.id,
      asked.filter((item) => item.planId === report.planId && item.agencyId === report.agencyId),
    ]),
  );
}

function isFirstOfReport(office: Office, { reminder, item }: DueReminder): boolean {
  if (item.kind !== 'report' || getRule(reminder.rule).name !== 'before') return false;
  return offsetOf(reminder.rule) === Math.max(...beforeDaysOf(office.officeRules.rulesFor(item), 'report'));
}
