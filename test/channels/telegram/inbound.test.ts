// How raw Telegram updates read: each row is one thing that can happen and what it means.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUpdate } from '../../../src/channels/telegram/inbound.ts';
import type { Inbound } from '../../../src/core/channel.ts';

const lan = { id: 5, is_bot: false, first_name: 'Lan', last_name: 'Trần' };
const privateChat = { id: 5, type: 'private', first_name: 'Lan' };
const group = { id: -100123, type: 'supergroup', title: 'Tổ điều phối' };
const read = (update: object) => readUpdate(JSON.stringify({ update_id: 9, ...update }), 'DonDocBot');
const message = (fields: object, chat: object = privateChat) =>
  read({ message: { message_id: 3, date: 1, chat, from: lan, ...fields } });

const basis: Inbound = {
  channel: 'telegram',
  updateId: '9',
  chat: { id: '5', kind: 'private', title: null },
  sender: { id: '5', name: 'Lan Trần' },
  kind: 'text',
  text: 'xong 12',
  replyTo: null,
  forwarded: false,
  movedTo: null,
  messageId: '3',
};

test('a typed message carries its words, sender and chat', () => {
  expect(message({ text: 'xong 12' })).toEqual(basis);
});

test.each<[string, object, Partial<Inbound>]>([
  ['a reply', { text: 'x', reply_to_message: { message_id: 2, chat: privateChat } }, { replyTo: '2' }],
  ['a caption', { photo: [{}], caption: 'xong 12' }, { kind: 'text', text: 'xong 12' }],
  ['a photo without words', { photo: [{}] }, { kind: 'unsupported', text: '' }],
  ['a sticker', { sticker: {} }, { kind: 'unsupported' }],
  ['a forwarded message', { text: 'x', forward_origin: { type: 'user' } }, { forwarded: true }],
  ['a command with our name', { text: '/status@DonDocBot stnmt' }, { text: '/status stnmt' }],
  ["a command with another bot's name", { text: '/status@OtherBot' }, { text: '/status@OtherBot' }],
  ['an invitation', { text: '/start K7M2' }, { text: '/start K7M2' }],
])('%s', (_, fields, expected) => {
  expect(message(fields)).toMatchObject(expected);
});

test.each<[string, object, Partial<Inbound> | undefined]>([
  ['a command for us', { text: '/status@DonDocBot stnmt' }, { text: '/status stnmt' }],
  ['whatever the letters of our name', { text: '/status@dondocbot' }, { text: '/status' }],
  ['a command for another bot', { text: '/status@OtherBot' }, undefined],
  ['our name before the words', { text: '@DonDocBot, xong 12' }, { text: 'xong 12' }],
  ['another name before the words', { text: '@minh xong 12' }, { text: '@minh xong 12' }],
  [
    'an anonymous admin',
    { text: 'x', from: { id: 1087968824, is_bot: true }, sender_chat: group },
    { sender: null },
  ],
  [
    'a linked broadcast channel',
    { text: 'x', from: { id: 777000 }, is_automatic_forward: true },
    { sender: null, forwarded: true },
  ],
  ['another bot', { text: 'x', from: { id: 6, is_bot: true } }, undefined],
  ['a move to a supergroup', { migrate_to_chat_id: -100999 }, { kind: 'migrated', movedTo: '-100999' }],
  ['the first notice of the new supergroup', { migrate_from_chat_id: -7 }, undefined],
  ['a new title', { new_chat_title: 'x' }, undefined],
])('in a group: %s', (_, fields, expected) => {
  const inbound = message(fields, group);
  if (expected === undefined) expect(inbound).toBeUndefined();
  else {
    expect(inbound).toMatchObject(expected);
    expect(inbound?.chat).toEqual({ id: '-100123', kind: 'group', title: 'Tổ điều phối' });
  }
});

test('a tapped button reads as its typed text, with the message it stood under', () => {
  const press = { id: '77', from: lan, data: 'xong 12', message: { message_id: 2, chat: privateChat } };
  const expected = { kind: 'action', text: 'xong 12', replyTo: '2', messageId: null };
  expect(read({ callback_query: press })).toEqual({ ...basis, ...expected });
  expect(read({ callback_query: { ...press, data: undefined } })).toBeUndefined();
  expect(read({ callback_query: { ...press, message: undefined } })).toBeUndefined();
});

test.each([
  ['member', 'kicked', 'left'],
  ['member', 'left', 'left'],
  ['kicked', 'member', 'joined'],
  ['left', 'administrator', 'joined'],
  ['member', 'administrator', undefined],
])('the bot’s standing from %s to %s reads as %s', (from, to, kind) => {
  const change = {
    chat: group,
    from: lan,
    old_chat_member: { status: from },
    new_chat_member: { status: to },
  };
  expect(read({ my_chat_member: change })?.kind).toBe(kind);
});

test.each([
  [
    'an edit without words',
    { edited_message: { message_id: 3, chat: privateChat, from: lan, location: {} } },
  ],
  ['a post in a broadcast channel', { channel_post: { message_id: 3, chat: { id: 1, type: 'channel' } } }],
  ['a kind that does not exist yet', { telepathy: {} }],
])('%s concerns nobody', (_, update) => {
  expect(read(update)).toBeUndefined();
});

test('reading never throws, whatever the update holds', () => {
  const odd = fc.record(
    {
      message_id: fc.anything(),
      chat: fc.oneof(fc.constant(group), fc.anything()),
      from: fc.anything(),
      text: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const update = fc.record(
    { update_id: fc.oneof(fc.nat(), fc.anything()), message: odd, callback_query: odd, my_chat_member: odd },
    { requiredKeys: [] },
  );
  const raw = fc.oneof(
    fc.string(),
    fc.json(),
    update.map(
      (value) => JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? `${field}` : field)) ?? '',
    ),
  );
  fc.assert(
    fc.property(raw, (text) => {
      readUpdate(text, 'DonDocBot');
    }),
    { numRuns: 2000 },
  );
});

test('an edit is the message again, and a file goes along by its reference', () => {
  const edited = { message_id: 3, chat: privateChat, from: lan, text: 'x' };
  expect(read({ edited_message: edited })).toMatchObject({ messageId: '3', text: 'x', isEdit: true });
  const sizes = [{ file_id: 'small' }, { file_id: 'large' }];
  expect(message({ photo: sizes })).toMatchObject({
    kind: 'unsupported',
    attachments: [{ kind: 'photo', name: null, reference: 'large' }],
  });
  expect(message({ document: { file_id: 'd', file_name: 'bao-cao.pdf' }, caption: 'x' })).toMatchObject({
    text: 'x',
    attachments: [{ kind: 'file', name: 'bao-cao.pdf', reference: 'd' }],
  });
  expect(message({ document: { file_id: 7 }, caption: 'x' })).not.toHaveProperty('attachments');
});
