// A week's digest and its figures, with expectations counted by hand; body items that repeat a row count once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activatePlan } from '../../src/core/activate-plan.ts';
import { calendarOf } from '../../src/core/calendar.ts';
import { instantAt } from '../../src/core/dates.ts';
import { type DigestInput, digestFactsOf } from '../../src/core/digest-facts.ts';
import { figuresOf } from '../../src/core/figures.ts';
import type { Extension, Item, Obstacle } from '../../src/core/item.ts';
import type { AgencyRecord } from '../../src/core/person.ts';
import type { Plan, ReportDuty } from '../../src/core/plan.ts';
import type { DraftTask, PlanDraft } from '../../src/core/plan-draft.ts';
import { itemOf } from '../store/records.ts';

const zone = 'Asia/Ho_Chi_Minh';
const calendar = calendarOf([]);
const agency = (id: string, name: string, rank: number): AgencyRecord => ({
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
const agencies = [
  agency('snv', 'Sở Nội vụ', 1),
  agency('stc', 'Sở Tài chính', 2),
  agency('sxd', 'Sở Xây dựng', 3),
];
const plan = { id: 'P1', code: 'KH15', number: '15/KH-UBND', title: 'Kế hoạch' } as Plan;

const owed = (code: number, agencyId: string, part: Partial<Item> = {}): Item =>
  itemOf({
    ...{ id: `${code}.${agencyId}`, code, agencyId },
    ...(part.dueOn !== undefined && { originalDueOn: part.dueOn }),
    ...part,
  });

/** Friday 20/11/2026, 15:30. Ten items, two of which are not counted. */
const items: Item[] = [
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

const input: DigestInput = {
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
const facts = digestFactsOf(input);

describe('the week of 16/11/2026', () => {
  test('counts every owed item once, with both kinds of done and all kinds of open', () => {
    expect(facts.figures).toEqual({
      total: 8,
      agencies: 3,
      plans: 1,
      done: 3,
      doneInTime: 2,
      doneInTimeOriginally: 2,
      doneLate: 1,
      open: 5,
      openInTime: 2,
      openOverdue: 2,
      openOverdueOriginally: 2,
      openNoDate: 1,
    });
  });

  // What was asked about 10 on its printed day was not yet about a delay.
  test('the printed day itself is not overdue; the day after is; agencies stand in the official order', () => {
    expect(facts.overdue.map(({ agency: name, count, reminded }) => [name, count, reminded])).toEqual([
      ['Sở Nội vụ', 1, true],
      ['Sở Xây dựng', 1, false],
    ]);
  });

  test('finished are those done after the last digest and up to this one', () => {
    expect(facts.finished.map(({ agencyId, count }) => [agencyId, count])).toEqual([
      ['stc', 1],
      ['sxd', 1],
    ]);
  });

  test('a report is one line with how many of its agencies have sent', () => {
    expect(facts.dueSoon.map(({ code, agencies: names, sent, of }) => [code, names, sent, of])).toEqual([
      [12, ['Sở Nội vụ'], 1, 2],
    ]);
  });

  test('leaders see only the obstacle that the desk passed on; both are counted', () => {
    expect(facts.openObstacles).toBe(2);
    expect(facts.decisions.map(({ words }) => words)).toEqual(['chờ vốn']);
  });

  test('a point for decision says what hangs on it', () => {
    // 10 was due on Wednesday 18/11; the Home Affairs department owes it as well, the other agency only helps.
    const helping = owed(10, 'stc', { role: 'coordinating', dueOn: '2026-11-18', targetOn: '2026-11-18' });
    const request = (id: string, state: Extension['state'], at: number): Extension => ({
      ...{ id, itemId: '11.stc', personId: 'p', at, untilOn: '2026-12-01', reason: 'chờ số liệu', state },
      ...{ decidedById: null, decidedAt: null, version: 1 },
    });
    const { decisions } = digestFactsOf({
      ...input,
      items: [...items, helping],
      extensions: [request('e1', 'granted', 1), request('e2', 'withdrawn', 2), request('e3', 'requested', 3)],
    });
    expect(decisions).toMatchObject([
      { kind: 'obstacle', lateDays: 2, coordinating: 1, others: 1, onwardOn: null, waitingFor: null },
      { kind: 'extension', words: 'chờ số liệu', times: 2, lateDays: 0, untilOn: '2026-12-01' },
    ]);
  });

  test('a report that hinders names the day on which the desk has to pass it on', () => {
    const report = owed(12, 'snv', {
      ...{ kind: 'report', dutyId: 'd1', period: '2026', dueOn: '2026-11-25', targetOn: '2026-11-24' },
    });
    const duty = { id: 'd1', onwardOn: '2025-12-05', due: { kind: 'yearly', month: 11, day: 25 } };
    const { decisions } = digestFactsOf({
      ...{ ...input, items: [report], duties: [duty as unknown as ReportDuty] },
      obstacles: [{ ...input.obstacles[0], itemId: report.id } as Obstacle],
    });
    expect(decisions[0]?.onwardOn).toBe('2026-12-05');
  });
});

test('a body item that repeats an appendix row with the same lead counts once', () => {
  const task = (ref: string, sameAs: string | null): DraftTask => ({
    ...{ ref, section: null, title: 'Rà soát', content: null, lead: ['Sở Nội vụ'], coordinating: [] },
    ...{ leadText: null, coordinatingText: null, role: 'lead', deliverable: null, request: false, sameAs },
    ...{ origin: sameAs === null ? 'appendix' : 'body', follow: 'followed', source: null },
    time: { text: null, from: null, to: null, kind: null },
    due: null,
    budget: { amount: null, unit: null, per: null },
  });
  const draft = {
    tasks: [task('PL.1', null), task('IV.1.a', 'PL.1')],
    reports: [],
    period: null,
  } as unknown as PlanDraft;
  const { items: made } = activatePlan({
    plan: { ...plan, draft },
    today: '2026-11-20',
    at: 0,
    actor: 'p',
    inboxId: null,
    calendar,
    codes: { id: 'code', next: 10, version: 0 },
    agencyOf: (name) => agencies.find((one) => one.name === name) ?? agency(name, name, 9),
    membersOf: () => [],
    storedAgencyIds: new Set(),
  });
  expect(figuresOf(made, '2026-11-20', calendar).total).toBe(1);
});

test('whenever work is done, exactly one digest thanks for it', () => {
  const fridays = ['2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27'].map((day) =>
    instantAt(day, '15:30', zone),
  );
  const minutes = fc.integer({ min: 1, max: 3 * 7 * 24 * 60 });
  fc.assert(
    fc.property(minutes, fc.boolean(), (minute, keptBack) => {
      const doneAt = (fridays[0] ?? 0) + minute * 60_000;
      const done = owed(15, 'stc', { execution: 'done', closedOn: '2026-11-10', doneAt });
      const thanked: number[] = [];
      let since = fridays[0] ?? 0;
      for (const [week, asOf] of fridays.slice(1).entries()) {
        const { finished } = digestFactsOf({ ...input, since, asOf, items: [done] });
        // A digest that the desk keeps back thanks nobody; the next one says what it would have said.
        if (keptBack && week === 0) continue;
        thanked.push(finished.reduce((sum, { count }) => sum + count, 0));
        since = asOf;
      }
      expect(thanked.reduce((sum, count) => sum + count, 0)).toBe(1);
    }),
  );
});
