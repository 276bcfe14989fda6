// The desk's decisions check the role again where they write; and what each may and may not move.
import { describe, expect, it } from 'vitest';
import {
  acceptCounter,
  decideExtension,
  type ExtensionDecision,
} from '../../src/core/items/decide-extension.ts';
import {
  askSupplement,
  moveDay,
  passOn,
  reassign,
  setPaused,
  withdraw,
} from '../../src/core/items/decide-item.ts';
import type { Extension, Item } from '../../src/core/items/item.ts';
import { roles } from '../../src/core/people/person.ts';
import { urge } from '../../src/core/reminding/urge.ts';
import { agency, at, calendar, lan, member, minh, report, today } from './decision-records.ts';

const by = (role: (typeof roles)[number] = 'desk') => ({
  officer: minh,
  memberships: [member(role)],
  at,
  today,
});
const extension: Extension = {
  id: 'e1',
  itemId: '12.stc',
  personId: lan.id,
  at,
  untilOn: '2026-11-30',
  reason: null,
  state: 'requested',
  decidedById: null,
  decidedAt: null,
  version: 1,
};
const decide = (decision: ExtensionDecision, part: Partial<{ item: Item; officer: typeof minh }> = {}) =>
  decideExtension({ extension, item: report(), decision, calendar, ...by(), ...part });

describe.each(roles.filter((role) => role !== 'desk'))('%s', (role) => {
  it('may decide nothing', () => {
    const who = by(role);
    const results = [
      askSupplement(who, report({ execution: 'done' }), 'x'),
      withdraw(who, [report()], 'x'),
      reassign(who, report(), agency('Sở Nội vụ')),
      moveDay(who, [report()], '2026-12-01', '300/UBND', calendar),
      setPaused(who, [report()], true),
      urge(who, [report()], 1),
      decideExtension({
        extension,
        item: report(),
        calendar,
        decision: { kind: 'refuse', reason: 'x' },
        ...who,
      }),
    ];
    for (const result of results) expect(result).toEqual({ ok: false, problem: 'not-allowed' });
  });
});

it('a collector moves its own receiving day; the plan’s day stays', () => {
  const result = decide({ kind: 'grant', untilOn: '2026-11-29', document: null });
  if (!result.ok) throw new Error(result.problem);
  // 29/11/2026 is a Sunday: the day to aim at is the Friday before.
  expect(result.value.item).toMatchObject({ dueOn: '2026-11-25', inclusive: false, targetOn: '2026-11-27' });
});

it('the plan’s day moves with a document, and a task’s day only so', () => {
  const moved = decide({ kind: 'grant', untilOn: '2026-12-15', document: '300/UBND' });
  if (!moved.ok) throw new Error(moved.problem);
  expect(moved.value.item).toMatchObject({ dueOn: '2026-12-15', inclusive: true });
  const task = report({ kind: 'task' });
  expect(decide({ kind: 'grant', untilOn: '2026-12-15', document: null }, { item: task })).toEqual({
    ok: false,
    problem: 'needs-document',
  });
});

it('nobody decides his own request, refuses without a reason, or agrees to a day that is past', () => {
  const grant = { kind: 'grant' as const, untilOn: '2026-11-30', document: null };
  expect(decide(grant, { officer: lan })).toEqual({ ok: false, problem: 'own-request' });
  expect(decide({ kind: 'refuse', reason: ' ' })).toEqual({ ok: false, problem: 'needs-reason' });
  expect(decide({ ...grant, untilOn: '2026-11-19' })).toEqual({ ok: false, problem: 'day-past' });
});

it('another day is accepted by who asked, once', () => {
  expect(acceptCounter(extension, report(), 'someone-else', calendar, at).ok).toBe(false);
  expect(acceptCounter({ ...extension, state: 'granted' }, report(), lan.id, calendar, at).ok).toBe(false);
  expect(acceptCounter(extension, report(), lan.id, calendar, at).ok).toBe(true);
});

it('a reassigned item starts afresh under the same number, and the old one is withdrawn', () => {
  const result = reassign(
    by(),
    report({ percent: 60, execution: 'in-progress' }),
    agency('Sở Nội vụ', { id: 'snv' }),
  );
  if (!result.ok) throw new Error(result.problem);
  expect(result.value.items).toMatchObject([
    { id: '12.stc', hold: 'withdrawn', percent: 60 },
    { id: '12.snv', code: 12, hold: 'none', percent: null, execution: 'not-started', version: 0 },
  ]);
});

it('a pause rests what is open, and going on wakes only what was paused', () => {
  const items = [
    report(),
    report({ id: '13.stc', hold: 'withdrawn' }),
    report({ id: '14.stc', execution: 'done' }),
  ];
  const paused = setPaused(by(), items, true);
  if (!paused.ok) throw new Error(paused.problem);
  expect(paused.value.items.map((item) => item.id)).toEqual(['12.stc']);
  const resumed = setPaused(by(), [...paused.value.items, ...items.slice(1)], false);
  expect(resumed.ok && resumed.value.items).toMatchObject([{ id: '12.stc', hold: 'none' }]);
});

it('an obstacle is passed on in the desk’s words, else in the sender’s', () => {
  const row = { id: 'o', itemId: '12.stc', personId: 'lan', at, words: 'chờ', waitingFor: null, version: 1 };
  const open = [{ ...row, state: 'open' as const }];
  const own = passOn(by(), report(), open, 'đề xuất họp');
  expect(own.ok && own.value.puts[0]?.row).toMatchObject({ state: 'passed-on', words: 'đề xuất họp' });
  const theirs = passOn(by(), report(), open, '');
  expect(theirs.ok && theirs.value.puts[0]?.row).toMatchObject({ words: 'chờ' });
  expect(passOn(by(), report(), [], 'x')).toEqual({ ok: false, problem: 'no-obstacle' });
});
