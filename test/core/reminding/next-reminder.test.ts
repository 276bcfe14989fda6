// The next reminder of an item: what its agency reads, after now, not before a promised or asked day.
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/core/calendar/calendar.ts';
import { instantAt } from '../../../src/core/dates.ts';
import { nextReminderOf } from '../../../src/core/reminding/next-reminder.ts';
import { officeRulesOf } from '../../../src/core/rules/office-rules.ts';
import { itemOf } from '../../store/records.ts';

const zone = 'Asia/Ho_Chi_Minh';
const context = {
  today: '2026-10-01',
  rules: officeRulesOf({ calendar: calendarOf([]) }),
  zone,
  now: instantAt('2026-10-01', '09:00', zone),
};
/** A report for Friday 30/10: reminders on 9/10 (N-15), 23/10 (N-5), 28/10 (N-2) and 30/10. */
const report = itemOf({ kind: 'report', dueOn: '2026-10-30', targetOn: '2026-10-30' });

test('is the first that lies ahead and goes to the agency', () => {
  expect(nextReminderOf(report, context)).toMatchObject({ rule: 'before-15', onDate: '2026-10-09' });
  const later = { ...context, today: '2026-10-23', now: instantAt('2026-10-23', '09:00', zone) };
  // The desk's own list of the same day at 16:00 is not the agency's.
  expect(nextReminderOf(report, later)).toMatchObject({ rule: 'before-2', onDate: '2026-10-28' });
});

test('rests while a promise lasts, until the asked day, on hold and when the work is done', () => {
  expect(nextReminderOf({ ...report, promisedOn: '2026-10-23' }, context)?.onDate).toBe('2026-10-28');
  expect(nextReminderOf({ ...report, snoozedUntil: '2026-10-14' }, context)).toMatchObject({
    rule: 'snoozed',
    onDate: '2026-10-14',
  });
  expect(nextReminderOf({ ...report, hold: 'paused' }, context)).toBeUndefined();
  expect(nextReminderOf({ ...report, execution: 'done' }, context)).toBeUndefined();
});

test('is what is stored where that is known', () => {
  const stored = (['dropped', 'planned'] as const).map((state, at) => ({
    itemId: report.id,
    rule: at === 0 ? 'before-15' : 'before-5',
    onDate: at === 0 ? '2026-10-09' : '2026-10-23',
    sendAt: instantAt(at === 0 ? '2026-10-09' : '2026-10-23', '08:15', zone),
    state,
    reason: null,
  }));
  expect(nextReminderOf(report, { ...context, stored })?.rule).toBe('before-5');
});
