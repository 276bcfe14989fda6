// Facts of the notices about rules, hours, weeks and days, for the tests that word them all.
import type { CalendarDay } from '../../src/core/calendar/calendar.ts';
import { usualHours } from '../../src/core/calendar/hours.ts';
import { ruleSetOf, shippedRules, switchableRules } from '../../src/core/rules/rule-set.ts';
import type { Samples } from './awkward-facts.ts';

const day = (date: string, part: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  kind: 'holiday',
  name: 'Tết Nguyên đán',
  source: 'Thông báo',
  status: 'expected',
  ...part,
});
const tet = Array.from({ length: 7 }, (_, n) => day(`2027-02-0${n + 3}`));
/** At least one set of facts for each kind. */
export const ruleNotices = {
  rules: [
    { kind: 'rules', whose: null, typed: '', rules: shippedRules, before: null, isOwn: false },
    {
      kind: 'rules',
      whose: 'Văn phòng UBND tỉnh',
      typed: 'stc',
      rules: ruleSetOf({ beforeTask: [], afterTask: [], beforeReport: [0], off: switchableRules }),
      before: shippedRules,
      isOwn: true,
    },
  ],
  hours: [
    { kind: 'hours', hours: usualHours, before: null },
    { kind: 'hours', hours: { ...usualHours, slot: '09:00' }, before: usualHours },
  ],
  'working-week': [
    { kind: 'working-week', agencies: ['UBND xã A'], week: 'saturday-morning' },
    {
      kind: 'working-week',
      agencies: Array.from({ length: 40 }, (_, n) => `UBND xã số ${n} của tỉnh`),
      week: 'weekdays',
    },
  ],
  'calendar-days': [
    { kind: 'calendar-days', year: 2027, days: [] },
    {
      kind: 'calendar-days',
      year: 2027,
      days: [...tet, day('2027-02-20', { kind: 'working', status: 'official' })],
    },
  ],
  'calendar-changed': [
    { kind: 'calendar-changed', days: tet, forgotten: [] },
    { kind: 'calendar-changed', days: [], forgotten: ['2027-02-10'] },
  ],
  'calendar-missing': [{ kind: 'calendar-missing', year: 2027 }],
  replanned: [
    { kind: 'replanned', added: 0, dropped: 0, moved: [] },
    {
      kind: 'replanned',
      added: 12_345,
      dropped: 1,
      moved: Array.from({ length: 12 }, () => ({
        dueOn: '2026-11-25',
        from: '2026-11-23',
        to: '2026-11-20',
        items: 138,
      })),
    },
  ],
} satisfies Partial<Samples>;
