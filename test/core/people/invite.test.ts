// Invitation codes as people type them, and the change that a claim, a yes and a no make.
import { describe, expect, it } from 'vitest';
import {
  claimInvite,
  codeIn,
  confirmInvite,
  declineInvite,
  newInvite,
} from '../../../src/core/people/invite.ts';
import { agency, at, lan, member, today } from '../decision-records.ts';

describe('a typed code', () => {
  it.each([
    ['MA 7K2P94QX', '7K2P94QX'],
    ['mã 7k2p 94qx', '7K2P94QX'],
    ['Ma: 7K2P-94QX', '7K2P94QX'],
    ['/start 7K2P94QX', '7K2P94QX'],
    ['  7k2p94qx ', '7K2P94QX'],
    ['mã 7k2p94qx'.normalize('NFD'), '7K2P94QX'],
  ])('%s is read', (text, code) => expect(codeIn(text)).toBe(code));

  it.each(['MA 7K2P94Q', 'MA 7K2P94Q0', 'mai em gửi', '12345678', 'xong rồi', 'MA', '', 'MA 7K2P94QX nhé'])(
    '%s is none',
    (text) => expect(codeIn(text)).toBeUndefined(),
  );
});

const invite = newInvite({
  codeHash: 'ab'.repeat(32),
  role: 'focal-point',
  agencyId: 'stc',
  planId: null,
  personName: 'Lan',
  at,
});
const claim = {
  invite,
  agency: agency('Sở Tài chính'),
  planNumber: null,
  chat: { channel: 'telegram', chatId: '5' },
  at,
  inboxId: 1,
  dialogVersion: 0,
};

it('a claim links nobody yet', () => {
  const tables = claimInvite(claim).puts.map((row) => row.table);
  expect(tables).toEqual(['invite', 'dialog']);
});

it('a yes links person, role and address and uses the code up', () => {
  const change = confirmInvite({
    ...claim,
    today,
    language: 'vi',
    replaced: [],
    known: undefined,
    welcome: { kind: 'thanks' },
  });
  expect(change.puts.map((row) => row.table)).toEqual([
    'invite',
    'person',
    'personAddress',
    'membership',
    'dialog',
  ]);
  expect(change.puts[0]?.row).toMatchObject({ state: 'used' });
  expect(change.puts[3]?.row).toMatchObject({
    agencyId: 'stc',
    role: 'focal-point',
    fromOn: today,
    untilOn: null,
  });
});

it('someone known gets a second role, not a second self', () => {
  const known = { person: lan, memberships: [member('desk')] };
  const change = confirmInvite({
    ...claim,
    today,
    language: 'vi',
    known,
    replaced: [],
    welcome: { kind: 'thanks' },
  });
  expect(change.puts.map((row) => row.table)).toEqual(['invite', 'membership', 'dialog']);
});

it('a no frees the code', () => {
  expect(declineInvite({ ...claim, desk: 'Sở' }).puts[0]?.row).toMatchObject({
    state: 'open',
    claimedChatId: null,
  });
});
