// Corrections of the week's draft: what changes in the kept facts, who may, and until when.
import { expect, it } from 'vitest';
import { correctDigest, type DigestEdit } from '../../../src/core/digest/correct-digest.ts';
import { type Digest, isNamedInGroup } from '../../../src/core/digest/digest.ts';
import type { Role } from '../../../src/core/people/person.ts';
import { digest as facts } from '../../messages/awkward-facts.ts';
import { member } from '../decision-records.ts';

const week: Digest = {
  id: 'week:2026-12-28',
  fromOn: '2026-12-28',
  toOn: '2027-01-01',
  facts: { ...facts, overdue: [{ agencyId: 'snv', agency: 'Sở Nội vụ', count: 1 }] },
  state: 'held',
  computedAt: 1,
  version: 3,
};

function correct(edit: DigestEdit, part: { digest?: Digest; role?: Role; at?: number } = {}) {
  const { digest = week, role = 'desk', at = 10 } = part;
  const officer = { id: 'p1', name: 'B', language: 'vi' as const, version: 1 };
  const result = correctDigest(digest, edit, {
    officer,
    memberships: [member(role)],
    at,
    goesOutAt: 11,
    inboxId: 5,
  });
  if (!result.ok) return result.problem;
  return { digest: result.value.puts[0]?.row as Digest, event: result.value.events[0] };
}

it('takes an agency out by name, keeps its count in the facts, and says so in the log', () => {
  const outcome = correct({ kind: 'hide', agencyId: 'snv' });
  if (typeof outcome === 'string') throw new Error(outcome);
  expect(outcome.digest.facts.overdue).toEqual([
    { agencyId: 'snv', agency: 'Sở Nội vụ', count: 1, hidden: true },
  ]);
  expect(outcome.digest.state).toBe('held');
  expect(outcome.digest.version).toBe(3);
  expect(outcome.event).toMatchObject({
    actor: 'p1',
    action: 'digest-corrected',
    subject: 'week:2026-12-28',
    detail: { edit: 'hide', agencyId: 'snv' },
  });
  expect(correct({ kind: 'hide', agencyId: 'snv' }, outcome)).toBe('nothing-to-change');
  const again = correct({ kind: 'show', agencyId: 'snv' }, outcome);
  expect(typeof again === 'string' ? again : again.digest.facts.overdue[0]?.hidden).toBe(false);
});

it('names an agency that was not spoken to on the word of the desk, and keeps to it when figures are computed again', () => {
  const shown = correct({ kind: 'show', agencyId: 'snv' });
  if (typeof shown === 'string') throw new Error(shown);
  expect(shown.digest.facts.overdue.map(isNamedInGroup)).toEqual([true]);
  expect(correct({ kind: 'show', agencyId: 'snv' }, shown)).toBe('nothing-to-change');
  const again = correct({ kind: 'recompute', facts: week.facts }, shown);
  if (typeof again === 'string') throw new Error(again);
  expect(again.digest.facts.overdue.map(isNamedInGroup)).toEqual([true]);
  const asked = {
    ...week,
    facts: { ...facts, overdue: week.facts.overdue.map((row) => ({ ...row, reminded: true })) },
  };
  expect(correct({ kind: 'show', agencyId: 'snv' }, { digest: asked })).toBe('nothing-to-change');
});

it('keeps a note with what stood before it in the log', () => {
  const first = correct({ kind: 'note', words: ' đang đối chiếu ' });
  if (typeof first === 'string') throw new Error(first);
  expect(first.digest.facts.note).toBe('đang đối chiếu');
  const second = correct({ kind: 'note', words: null }, first);
  expect(second).toMatchObject({
    digest: { facts: { note: null } },
    event: { detail: { before: 'đang đối chiếu', after: null } },
  });
});

it('figures computed again keep what the desk had taken out and noted', () => {
  const before = {
    ...week,
    facts: {
      ...week.facts,
      note: 'a',
      overdue: [{ agencyId: 'snv', agency: 'Sở Nội vụ', count: 1, hidden: true }],
    },
  } as Digest;
  const fresh = { ...facts, overdue: [{ agencyId: 'snv', agency: 'Sở Nội vụ', count: 4 }], asOf: 9 };
  const outcome = correct({ kind: 'recompute', facts: fresh }, { digest: before });
  expect(outcome).toMatchObject({
    digest: { computedAt: 10, facts: { asOf: 9, note: 'a', overdue: [{ count: 4, hidden: true }] } },
  });
});

it('is refused for an agency that is not in the line, for others than the desk, and once it may have gone out', () => {
  expect(correct({ kind: 'hide', agencyId: 'syt' })).toBe('nothing-to-change');
  expect(correct({ kind: 'hide', agencyId: 'snv' }, { role: 'leader' })).toBe('not-allowed');
  expect(correct({ kind: 'hide', agencyId: 'snv' }, { at: 11 })).toBe('not-a-digest-state');
});

it("proposes on a point in the desk's own words, also when figures are computed again, and drops a proposal", () => {
  const own = correct({ kind: 'proposal', number: 1, words: ' trình UBND tỉnh ' });
  if (typeof own === 'string') throw new Error(own);
  expect(own.digest.facts.decisions[0]?.proposal).toBe('trình UBND tỉnh');
  expect(own.event).toMatchObject({ detail: { edit: 'proposal', number: 1 } });
  const again = correct({ kind: 'recompute', facts: week.facts }, own);
  expect(again).toMatchObject({ digest: { facts: { decisions: [{ proposal: 'trình UBND tỉnh' }, {}] } } });
  const none = correct({ kind: 'proposal', number: 1, words: null }, own);
  expect(none).toMatchObject({ digest: { facts: { decisions: [{ proposal: '' }, {}] } } });
  expect(correct({ kind: 'proposal', number: 99, words: 'a' })).toBe('nothing-to-change');
});
