// An agency that nobody can be reminded for is said to its desk once, until a reminder has got through in between.
import { expect, it } from 'vitest';
import type { Item } from '../../../src/core/items/item.ts';
import type { DueReminder } from '../../../src/core/reminding/remind.ts';
import { type LastSettled, newlyLost } from '../../../src/core/reminding/unreached.ts';

const rowOf = (agencyId: string, planId = 'P1', rule = 'before-5'): DueReminder => ({
  reminder: {
    itemId: `12.${agencyId}`,
    rule,
    onDate: '2026-11-23',
    sendAt: 9,
    state: 'planned',
    reason: null,
  },
  item: { id: `12.${agencyId}`, agencyId, planId } as Item,
});
const settled = (part: Partial<LastSettled>): LastSettled => ({
  ...{ agencyId: 'snv', planId: 'P1', rule: 'before-15', toldAt: null, lostAt: null },
  ...part,
});
const deskOf = (planId: string): string => (planId === 'P3' ? 'other-desk' : 'desk');
const said = (row: DueReminder, ...last: LastSettled[]): boolean => newlyLost([row], last, deskOf).length > 0;

it('is said when nothing was lost before, or something got through since', () => {
  expect(said(rowOf('snv'))).toBe(true);
  expect(said(rowOf('snv'), settled({ toldAt: 5 }))).toBe(true);
  expect(said(rowOf('snv'), settled({ lostAt: 5 }), settled({ rule: 'before-5', toldAt: 7 }))).toBe(true);
});

it('is not said again while it stays so, whatever got through before', () => {
  expect(said(rowOf('snv'), settled({ lostAt: 5 }))).toBe(false);
  expect(said(rowOf('snv'), settled({ toldAt: 3 }), settled({ rule: 'before-5', lostAt: 5 }))).toBe(false);
});

it('is not said again for another plan of the same desk, but to another desk', () => {
  expect(said(rowOf('snv', 'P2'), settled({ lostAt: 5 }))).toBe(false);
  expect(said(rowOf('snv', 'P3'), settled({ lostAt: 5 }))).toBe(true);
});

it('lists that the desk read do not count as reminders that got through', () => {
  expect(said(rowOf('snv'), settled({ lostAt: 5 }), settled({ rule: 'collector', toldAt: 7 }))).toBe(false);
});

it('what a desk that nobody reads has missed is not said to it', () => {
  expect(said(rowOf('snv', 'P1', 'preview'))).toBe(false);
});
