// Who gets the group's edition: the groups, or the desks where there is no group to post in.
import { expect, test } from 'vitest';
import type { Digest } from '../../../src/core/digest/digest.ts';
import { groupEdition } from '../../../src/core/digest/digest-editions.ts';
import { addressBookOf } from '../../../src/core/people/address-book.ts';
import type { GroupChat } from '../../../src/core/people/person.ts';

const digest = { id: 'week:2026-11-16', facts: {} } as Digest;
const people = { people: [], memberships: [], addresses: [] };
const group = (state: GroupChat['state']): GroupChat => ({
  ...{ id: state, channel: 'telegram', chatId: state, title: 'Tổ đầu mối', state, version: 0 },
});

const readers = (hasGroups: boolean, ...states: GroupChat['state'][]) =>
  groupEdition({
    ...{ digest, hasGroups, agencyIds: [], deskIds: ['so-a', 'so-b'] },
    book: addressBookOf(people, states.map(group), '2026-11-23'),
  }).map(({ to }) => to);

const desks = [{ deskOf: 'so-a' }, { deskOf: 'so-b' }];

test.each([
  ['a channel without groups writes to each desk', false, [], desks],
  ['no group was linked yet: nobody asked for it', true, [], [{ groups: true }]],
  ['one group is left', true, ['gone', 'active'], [{ groups: true }]],
  ['every group is lost: each desk has it, to pass it on', true, ['gone', 'gone'], desks],
] as const)('%s', (_, hasGroups, states, expected) => {
  expect(readers(hasGroups, ...states)).toEqual(expected);
});
