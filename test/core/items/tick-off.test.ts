// The desk ticks off what arrived: which day counts, who is told, and that only the desk may.
import { expect, it } from 'vitest';
import type { Item, Submission } from '../../../src/core/items/item.ts';
import { tickOff } from '../../../src/core/items/tick-off.ts';
import { at, member, minh, report, submission, today, viewOf } from '../decision-records.ts';

function tick(items: Item[], said: Submission[] = [], memberships = [member('desk', 'svhttdl')]) {
  return tickOff({
    items,
    submissions: new Map(said.map((row) => [row.itemId, row])),
    officer: minh,
    memberships,
    at,
    today,
    desk: 'Sở VHTTDL',
    viewOf,
  });
}

it('a report that nobody announced counts from today', () => {
  const result = tick([report()]);
  if (!result.ok) throw new Error(result.problem);
  const [item, row] = result.value.puts.map((put) => put.row);
  expect(item).toMatchObject({ execution: 'done', check: 'confirmed', percent: 100, closedOn: today });
  expect(row).toMatchObject({ receivedById: 'minh', receivedAt: at, saidById: null });
  expect(result.value.confirmations).toEqual([]);
});

it('the letter’s own day counts, and whoever announced it is told so', () => {
  const result = tick([report()], [submission()]);
  if (!result.ok) throw new Error(result.problem);
  expect(result.value.puts[0]?.row).toMatchObject({ closedOn: '2026-11-19' });
  expect(result.value.confirmations).toMatchObject([
    {
      personId: 'lan',
      facts: { kind: 'received', sentOn: '2026-11-19', inTime: true, receipt: 'GN12-4F7K' },
    },
  ]);
});

it('after a supplement the first day still counts', () => {
  const result = tick([report({ check: 'supplement-asked', closedOn: '2026-11-17' })], [submission()]);
  if (!result.ok) throw new Error(result.problem);
  expect(result.value.puts[0]?.row).toMatchObject({ closedOn: '2026-11-17' });
});

it('a late report is confirmed as late', () => {
  const late = report({ dueOn: '2026-11-10', targetOn: '2026-11-09' });
  const result = tick([late], [submission({ letterOn: '2026-11-19' })]);
  if (!result.ok) throw new Error(result.problem);
  expect(result.value.confirmations[0]?.facts).toMatchObject({ inTime: false });
});

it('what was confirmed before is left alone', () => {
  const result = tick([report({ check: 'confirmed', execution: 'done' })]);
  if (!result.ok) throw new Error(result.problem);
  expect(result.value.puts).toEqual([]);
  expect(result.value.already).toHaveLength(1);
});

it.each(['focal-point', 'stand-by', 'head', 'leader', 'secretary', 'administrator'] as const)(
  '%s may not tick off',
  (role) => {
    expect(tick([report()], [], [member(role)])).toEqual({ ok: false, problem: 'not-allowed' });
  },
);
