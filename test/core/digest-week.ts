// The invented week of 16/11/2026 that the tests of the digest count by hand: eight owed items, one asked, one coordinating.
import { calendarOf } from '../../src/core/calendar/calendar.ts';
import { instantAt } from '../../src/core/dates.ts';
import type { DigestInput } from '../../src/core/digest/digest-facts.ts';
import type { Item } from '../../src/core/items/item.ts';
import type { AgencyRecord } from '../../src/core/people/person.ts';
import type { Plan } from '../../src/core/plans/plan.ts';
import { itemOf } from '../store/records.ts';

export const zone = 'Asia/Ho_Chi_Minh';
export const calendar = calendarOf([]);
export const agency = (id: string, name: string, rank: number): AgencyRecord => ({
  id,
  name,
  shortName: id,
  kind: 'department',
  standing: 'owes',
  rank,
  isGroup: false,
  week: 'weekdays',
  rules: null,
  version: 1,
});
export const agencies = [
  agency('snv', 'Sở Nội vụ', 1),
  agency('stc', 'Sở Tài chính', 2),
  agency('sxd', 'Sở Xây dựng', 3),
];
export const plan = { id: 'P1', code: 'KH15', number: '15/KH-UBND', title: 'Kế hoạch' } as Plan;

export const owed = (code: number, agencyId: string, part: Partial<Item> = {}): Item =>
  itemOf({
    ...{ id: `${code}.${agencyId}`, code, agencyId },
    ...(part.dueOn !== undefined && { originalDueOn: part.dueOn }),
    ...part,
  });

/** Friday 20/11/2026, 15:30. Ten items, two of which are not counted. */
export const items: Item[] = [
  owed(10, 'sxd', { dueOn: '2026-11-18', targetOn: '2026-11-18' }),
  owed(10, 'snv', { dueOn: '2026-11-18', targetOn: '2026-11-18' }),
  owed(11, 'stc', { dueOn: '2026-11-20', targetOn: '2026-11-20' }),
  owed(12, 'snv', {
    dueOn: '2026-11-25',
    inclusive: false,
    targetOn: '2026-11-24',
    kind: 'report',
    title: 'Báo cáo năm',
  }),
  owed(12, 'stc', {
    ...{
      dueOn: '2026-11-25',
      inclusive: false,
      targetOn: '2026-11-24',
      kind: 'report',
      title: 'Báo cáo năm',
    },
    ...{ execution: 'done', closedOn: '2026-11-17', doneAt: instantAt('2026-11-17', '09:00', zone) },
  }),
  owed(13, 'sxd', {
    ...{ dueOn: '2026-11-10', targetOn: '2026-11-10' },
    ...{ execution: 'done', closedOn: '2026-11-12', doneAt: instantAt('2026-11-16', '00:00', zone) },
  }),
  owed(14, 'sxd', { dueOn: null, targetOn: null }),
  owed(15, 'stc', {
    execution: 'done',
    closedOn: '2026-11-15',
    doneAt: instantAt('2026-11-15', '23:59', zone),
  }),
  owed(16, 'snv', { requested: true, dueOn: '2026-11-01', targetOn: '2026-11-01' }),
  owed(17, 'snv', { role: 'coordinating', dueOn: '2026-11-01', targetOn: '2026-11-01' }),
];

export const weekInput: DigestInput = {
  fromOn: '2026-11-16',
  toOn: '2026-11-20',
  since: instantAt('2026-11-16', '00:00', zone) - 1,
  asOf: instantAt('2026-11-20', '15:30', zone),
  calendar,
  zone,
  desk: 'Sở VHTTDL',
  deskOfficer: null,
  items,
  planById: new Map([['P1', plan]]),
  agencyById: new Map(agencies.map((one) => [one.id, one])),
  obstacles: [
    {
      id: 'o1',
      itemId: '10.sxd',
      personId: 'p',
      at: 1,
      words: 'chờ vốn',
      waitingFor: null,
      state: 'passed-on',
      version: 1,
    },
    {
      id: 'o2',
      itemId: '10.snv',
      personId: 'p',
      at: 1,
      words: 'riêng',
      waitingFor: null,
      state: 'open',
      version: 1,
    },
  ],
  extensions: [],
  askedAt: new Map([
    ['10.snv', instantAt('2026-11-19', '08:15', zone)],
    ['10.sxd', instantAt('2026-11-18', '08:15', zone)],
  ]),
  previous: null,
};
