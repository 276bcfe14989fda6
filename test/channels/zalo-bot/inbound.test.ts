// How raw Zalo events read: each row is one thing that can happen and what it means, in both shapes of the body.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../../src/channels/zalo-bot/inbound.ts';
import { receiveWebhook } from '../../../src/channels/zalo-bot/webhook.ts';
import type { Inbound } from '../../../src/core/channel.ts';

const names = ['Bot Đôn Đốc', 'bot.VDKyGxQvc'];
const from = { id: '6ede9afa66b88fe6d6a9', display_name: 'Lan', is_bot: false };
const privateChat = { id: from.id, chat_type: 'PRIVATE' };
const group = { id: 'g1', chat_type: 'GROUP' };

const eventOf = (fields: object, chat: object = privateChat, event_name = 'message.text.received') => ({
  event_name,
  message: { from, chat, message_id: '2d758cb5e222177a4e35', date: 1_750_316_131_602, ...fields },
});

const shapes: [string, (event: object) => string][] = [
  ['flat', (event) => JSON.stringify(event)],
  ['wrapped', (event) => JSON.stringify({ ok: true, result: event })],
];

const basis: Inbound = {
  channel: 'zalo-bot',
  updateId: '2d758cb5e222177a4e35',
  chat: { id: from.id, kind: 'private', title: null },
  sender: { id: from.id, name: 'Lan' },
  kind: 'text',
  text: 'xong 12',
  replyTo: null,
  forwarded: false,
  movedTo: null,
  messageId: '2d758cb5e222177a4e35',
};

describe.each(shapes)('%s', (_, rawOf) => {
  const read = (event: object) => readEvent(rawOf(event), names);

  test('a typed message carries its words, sender and chat', () => {
    expect(read(eventOf({ text: 'xong 12' }))).toEqual(basis);
  });

  test.each<[string, object, string, Partial<Inbound>]>([
    ['a caption', { photo: 'https://x', caption: 'xong 12' }, 'message.image.received', { kind: 'text' }],
    [
      'a caption of the other field',
      { photo_url: 'https://x', caption: 'xong 12' },
      'message.image.received',
      {},
    ],
    [
      'a picture without words',
      { photo_url: 'https://x' },
      'message.image.received',
      { kind: 'unsupported' },
    ],
    ['a sticker', { sticker: 's', url: 'https://x' }, 'message.sticker.received', { kind: 'unsupported' }],
    ['a voice', { voice_url: 'https://x.aac' }, 'message.voice.received', { kind: 'unsupported' }],
    ['an event without content', {}, 'message.unsupported.received', { kind: 'unsupported', text: '' }],
    [
      'a kind that does not exist yet',
      { telepathy: 1 },
      'message.telepathy.received',
      { kind: 'unsupported' },
    ],
    [
      'decomposed letters',
      { text: 'đang làm'.normalize('NFD') },
      'message.text.received',
      { text: 'đang làm' },
    ],
  ])('%s', (_name, fields, eventName, expected) => {
    expect(read(eventOf(fields, privateChat, eventName))).toMatchObject(expected);
  });

  test.each([
    ['our name before the words', '@Bot Đôn Đốc xong 12', 'xong 12'],
    ['with a comma and other capitals', ' @bot đôn đốc, xong 12', 'xong 12'],
    ['our account before the words', '@bot.VDKyGxQvc: xong 12', 'xong 12'],
    ['another name', '@Minh xong 12', '@Minh xong 12'],
    ['a reply without a name', 'xong 12', 'xong 12'],
  ])('in a group: %s', (_name, text, expected) => {
    expect(read(eventOf({ text }, group))).toMatchObject({
      chat: { id: 'g1', kind: 'group' },
      text: expected,
    });
  });

  test.each<[string, object]>([
    ['another bot', eventOf({ text: 'x', from: { ...from, is_bot: true } })],
    ['an event that is no message', eventOf({ text: 'x' }, privateChat, 'bot.renamed')],
    ['no chat', { event_name: 'message.text.received', message: { text: 'x', from } }],
    ['a text that is none', eventOf({ text: 12 })],
  ])('%s concerns nobody', (_name, event) => {
    expect(read(event)).toBeUndefined();
  });

  test('a webhook call needs the secret, an empty probe does not, and a duplicate has the same id', () => {
    const body = rawOf(eventOf({ text: 'xong 12' }));
    const header = 'X-Bot-Api-Secret-Token';
    const update = { updateId: basis.updateId, raw: body };
    expect(receiveWebhook({ [header]: 'Bi-mat-1' }, body, 'Bi-mat-1')).toEqual([update]);
    expect(receiveWebhook({ [header.toLowerCase()]: 'Bi-mat-1' }, body, 'Bi-mat-1')).toEqual([update]);
    for (const given of [undefined, '', 'Bi-mat-2', 'Bi-mat-1 ', 'bi-mat-1']) {
      expect(receiveWebhook({ [header]: given }, body, 'Bi-mat-1')).toBe('forged');
    }
    for (const secret of [undefined, ''])
      expect(receiveWebhook({ [header]: '' }, body, secret)).toBe('forged');
    expect(receiveWebhook({}, '', 'Bi-mat-1')).toEqual([]);
    expect(receiveWebhook({}, ' \n', 'Bi-mat-1')).toEqual([]);
    expect(receiveWebhook({ [header]: 'Bi-mat-1' }, '{broken', 'Bi-mat-1')).toEqual([]);
    expect(receiveWebhook({}, '{}', 'Bi-mat-1')).toBe('forged');
  });
});

test('an event without a message id is told by its bytes', () => {
  const raw = JSON.stringify(eventOf({ text: 'x', message_id: undefined }));
  const [first] = receiveWebhook({ 'x-bot-api-secret-token': 's' }, raw, 's');
  const [again] = receiveWebhook({ 'x-bot-api-secret-token': 's' }, raw, 's');
  expect(first).toEqual(again);
  expect(readEvent(raw, names)).toMatchObject({ updateId: (first as { updateId: string }).updateId });
});

test('reading never throws, whatever the event holds', () => {
  const odd = fc.record(
    { from: fc.anything(), chat: fc.anything(), text: fc.anything(), message_id: fc.anything() },
    { requiredKeys: [] },
  );
  const body = fc.record({ event_name: fc.constant('message.x'), message: odd, result: fc.anything() });
  const raw = fc.oneof(
    fc.string(),
    fc.json(),
    body.map((value) =>
      JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? `${field}` : field)),
    ),
  );
  fc.assert(
    fc.property(raw, (text) => {
      readEvent(text, names);
      receiveWebhook({ 'x-bot-api-secret-token': 's' }, text, 's');
    }),
    { numRuns: 2000 },
  );
});
