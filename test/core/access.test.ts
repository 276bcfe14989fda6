// Who may what: the whole table, so that no role gains a right by accident, and the dates of memberships.
import { describe, expect, it } from 'vitest';
import { currentMemberships, may, mayAnswerFor } from '../../src/core/access.ts';
import { roles } from '../../src/core/people/person.ts';
import { member } from './decision-records.ts';

it('only those who answer for an agency may answer, and for no other', () => {
  for (const role of roles)
    expect(mayAnswerFor('stc', 'P1', [member(role)])).toBe(role === 'focal-point' || role === 'stand-by');
  expect(mayAnswerFor('snv', 'P1', [member('focal-point')])).toBe(false);
  expect(mayAnswerFor('stc', 'P2', [member('focal-point', 'stc', 'P1')])).toBe(false);
  expect(mayAnswerFor('stc', 'P1', [member('focal-point', 'stc', 'P1')])).toBe(true);
});

describe('decisions', () => {
  it.each(['tick-off', 'release-digest', 'link-group', 'resend-message'] as const)(
    '%s is the desk’s alone',
    (permission) => {
      expect(roles.filter((role) => may(permission, [member(role)]))).toEqual(['desk']);
    },
  );

  it('nobody without a membership may anything', () => {
    expect(may('get-help', [])).toBe(false);
  });
});

it('memberships hold from their first to their last day', () => {
  const past = { ...member('desk'), id: 'past', untilOn: '2026-11-19' };
  const last = { ...member('desk'), id: 'last', untilOn: '2026-11-20' };
  const future = { ...member('desk'), id: 'future', fromOn: '2026-11-21' };
  expect(currentMemberships([past, last, future], '2026-11-20').map((row) => row.id)).toEqual(['last']);
});
