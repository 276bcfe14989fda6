// What leaders are asked to decide: one point a matter, with what hangs on it, and nothing that is over.
import { expect, test } from 'vitest';
import { digestFactsOf } from '../../../src/core/digest/digest-facts.ts';
import type { Extension, Item, Obstacle } from '../../../src/core/items/item.ts';
import type { ReportDuty } from '../../../src/core/plans/plan.ts';
import { items, owed, weekInput } from '../digest-week.ts';

test('a point for decision says what hangs on it', () => {
  // 10 was due on Wednesday 18/11; the Home Affairs department owes it as well, the other agency only helps.
  const helping = owed(10, 'stc', { role: 'coordinating', dueOn: '2026-11-18', targetOn: '2026-11-18' });
  const request = (id: string, state: Extension['state'], at: number): Extension => ({
    ...{ id, itemId: '11.stc', personId: 'p', at, untilOn: '2026-12-01', reason: 'chờ số liệu', state },
    ...{ decidedById: null, decidedAt: null, version: 1 },
  });
  const { decisions } = digestFactsOf({
    ...weekInput,
    items: [...items, helping],
    extensions: [request('e1', 'granted', 1), request('e2', 'withdrawn', 2), request('e3', 'requested', 3)],
  });
  expect(decisions).toMatchObject([
    { kind: 'obstacle', lateDays: 2, coordinating: 1, others: 1, onwardOn: null, waitingFor: null },
    { kind: 'extension', words: 'chờ số liệu', times: 2, lateDays: 0, untilOn: '2026-12-01' },
  ]);
});

test('of several requests for one task only the newest is to be decided, and none once it is decided or done', () => {
  const request = (id: string, state: Extension['state'], at: number, code = 11): Extension => ({
    ...{ id, itemId: `${code}.stc`, personId: 'p', at, untilOn: `2026-12-0${at}`, reason: null, state },
    ...{ decidedById: null, decidedAt: null, version: 1 },
  });
  const said = (extensions: Extension[], change: Partial<Item> = {}) => {
    const all = items.map((item) => (item.id === '11.stc' ? { ...item, ...change } : item));
    const { decisions, openExtensions } = digestFactsOf({
      ...weekInput,
      items: all,
      obstacles: [],
      extensions,
    });
    expect(decisions.map(({ kind }) => kind)).toEqual(decisions.map(() => 'extension'));
    return [openExtensions, decisions.map(({ untilOn, times }) => [untilOn, times])];
  };
  const twice = [request('e1', 'requested', 1), request('e2', 'requested', 2)];
  expect(said(twice)).toEqual([1, [['2026-12-02', 2]]]);
  expect(said([...twice, request('e3', 'withdrawn', 3)])).toEqual([1, [['2026-12-02', 2]]]);
  expect(said([...twice, request('e3', 'granted', 3)])).toEqual([0, []]);
  expect(said(twice, { execution: 'done' })).toEqual([0, []]);
  expect(said(twice, { hold: 'withdrawn' })).toEqual([0, []]);
  // The issuer moved the day that far meanwhile.
  expect(said(twice, { dueOn: '2026-12-02' })).toEqual([0, []]);
});

test('an agency that is only asked is not said to be late in a point for decision', () => {
  const asked = items.map((item) => (item.id === '10.sxd' ? { ...item, requested: true } : item));
  const { decisions } = digestFactsOf({ ...weekInput, items: asked });
  expect(decisions).toMatchObject([{ kind: 'obstacle', lateDays: 0, requested: true }]);
});

test('a report that hinders names the day on which the desk has to pass it on', () => {
  const report = owed(12, 'snv', {
    ...{ kind: 'report', dutyId: 'd1', period: '2026', dueOn: '2026-11-25', targetOn: '2026-11-24' },
  });
  const duty = { id: 'd1', onwardOn: '2025-12-05', due: { kind: 'yearly', month: 11, day: 25 } };
  const { decisions } = digestFactsOf({
    ...{ ...weekInput, items: [report], duties: [duty as unknown as ReportDuty] },
    obstacles: [{ ...weekInput.obstacles[0], itemId: report.id } as Obstacle],
  });
  expect(decisions[0]?.onwardOn).toBe('2026-12-05');
});
