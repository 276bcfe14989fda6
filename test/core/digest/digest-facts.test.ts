// A week's digest and its figures, with expectations counted by hand; body items that repeat a row count once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/dates.ts';
import { digestFactsOf } from '../../../src/core/digest/digest-facts.ts';
import { figuresOf } from '../../../src/core/digest/figures.ts';
import { activatePlan } from '../../../src/core/plans/activate-plan.ts';
import type { DraftTask, PlanDraft } from '../../../src/core/plans/plan-draft.ts';
import { agencies, agency, calendar, owed, plan, weekInput, zone } from '../digest-week.ts';

const facts = digestFactsOf(weekInput);

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
      // 10 of two agencies and 13 before, 11 on this very day.
      fallenDue: 4,
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
    // Said again, it is the same difficulty.
    const again = weekInput.obstacles.map((row) => ({ ...row, id: `${row.id}-2` }));
    const said = digestFactsOf({ ...weekInput, obstacles: [...weekInput.obstacles, ...again] });
    expect(said.openObstacles).toBe(2);
    expect(facts.decisions.map(({ words }) => words)).toEqual(['chờ vốn']);
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
        const { finished } = digestFactsOf({ ...weekInput, since, asOf, items: [done] });
        // A digest that the desk keeps back thanks nobody; the next one says what it would have said.
        if (keptBack && week === 0) continue;
        thanked.push(finished.reduce((sum, { count }) => sum + count, 0));
        since = asOf;
      }
      expect(thanked.reduce((sum, count) => sum + count, 0)).toBe(1);
    }),
  );
});
