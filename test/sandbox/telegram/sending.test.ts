// The rules for sending and editing, over real HTTP: what the sandbox accepts and how it refuses the rest.
import { expect, test } from 'vitest';
import { messageIdIn, start, startSandbox, updatesIn } from './call.ts';

test('a message to a person who opened the bot is accepted and logged as plain text with its buttons', async () => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const answer = await call('sendMessage', {
    chat_id: lan.id,
    text: '<b>Nhắc việc</b> &lt;số 12&gt;',
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: [[{ text: 'Xong', callback_data: 'xong 12', style: 'success' }]] },
  });
  expect(answer).toMatchObject({
    status: 200,
    ok: true,
    result: {
      text: 'Nhắc việc <số 12>',
      date: start / 1000,
      entities: [{ type: 'bold', offset: 0, length: 9 }],
    },
  });
  expect(sandbox.sent).toMatchObject([
    {
      chatId: lan.id,
      text: 'Nhắc việc <số 12>',
      buttons: [[{ label: 'Xong', data: 'xong 12' }]],
      messageId: String(messageIdIn(answer)),
      at: start,
      answered: true,
    },
  ]);
});

const bytes65 = `${'ơ'.repeat(32)}a`;
test.each([
  ['an empty text', { text: '  \n ' }, 'message text is empty'],
  ['a text of 4097 units', { text: 'a'.repeat(4097) }, 'message is too long'],
  ['a text that only markup makes empty', { text: '<b></b>', parse_mode: 'HTML' }, 'message text is empty'],
  [
    'an unclosed tag',
    { text: '<b>x', parse_mode: 'HTML' },
    'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
  ],
  [
    'crossed tags',
    { text: '<b><i>x</b></i>', parse_mode: 'HTML' },
    'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
  ],
  [
    'an unknown tag',
    { text: 'ơ<table>', parse_mode: 'HTML' },
    'can\'t parse entities: Unsupported start tag "table" at byte offset 2',
  ],
  [
    'a bare less-than sign',
    { text: '1 < 2', parse_mode: 'HTML' },
    "can't parse entities: Unclosed start tag at byte offset 2",
  ],
  ['an invented field', { text: 'x', buttons: [] }, 'unknown field buttons'],
  [
    'an invented button field',
    { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a', colour: 1 }]] } },
    "can't parse inline keyboard button: unknown field colour",
  ],
  [
    'button data of 65 bytes',
    { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: bytes65 }]] } },
    'BUTTON_DATA_INVALID',
  ],
  [
    'a reply to nothing',
    { text: 'x', reply_parameters: { message_id: 999 } },
    'message to be replied not found',
  ],
])('%s is refused with 400 and nothing is sent', async (_, params, description) => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const answer = await call('sendMessage', { chat_id: Number(lan.id), ...params });
  expect(answer).toMatchObject({
    status: 400,
    ok: false,
    error_code: 400,
    description: `Bad Request: ${description}`,
  });
  expect(sandbox.sent).toEqual([]);
});

test('a text of exactly 4096 units after parsing and button data of 64 bytes are accepted', async () => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'ơ'.repeat(32) }]] };
  const answer = await call('sendMessage', {
    chat_id: lan.id,
    text: `<b>${'&amp;'.repeat(4096)}</b>`,
    parse_mode: 'HTML',
    reply_markup,
  });
  expect(answer.status).toBe(200);
});

test('where the bot may not write it gets the refusal of that reason', async () => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  const group = sandbox.addGroup({ title: 'Tổ điều phối' });
  const send = async (chat_id: string) => {
    const { status, description } = await call('sendMessage', { chat_id, text: 'x' });
    return `${status} ${description ?? ''}`.trim();
  };
  expect(await send('12345')).toBe('400 Bad Request: chat not found');
  expect(await send(lan.id)).toBe("403 Forbidden: bot can't initiate conversation with a user");
  lan.says('chào');
  expect(await send(lan.id)).toBe('200');
  lan.blocks();
  expect(await send(lan.id)).toBe('403 Forbidden: bot was blocked by the user');
  lan.unblocks();
  expect(await send(lan.id)).toBe('200');
  lan.deactivates();
  expect(await send(lan.id)).toBe('403 Forbidden: user is deactivated');
  expect(await send(group.id)).toBe('200');
  group.mutes();
  expect(await send(group.id)).toBe('400 Bad Request: not enough rights to send text messages to the chat');
  group.kicks();
  expect(await send(group.id)).toBe('403 Forbidden: bot was kicked from the group chat');
  group.adds();
  const oldId = group.id;
  const newId = group.migrates();
  expect(await call('sendMessage', { chat_id: oldId, text: 'x' })).toMatchObject({
    status: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: Number(newId) },
  });
  expect(newId).toMatch(/^-100/);
  expect(await send(newId)).toBe('200');
  group.kicks();
  expect(await send(newId)).toBe('403 Forbidden: bot was kicked from the supergroup chat');
});

test('wrong token, unknown method and a revoked token are told apart', async () => {
  const { sandbox, call, post } = await startSandbox();
  expect(await post('/bot1:wrong/getMe', {})).toMatchObject({ status: 404, description: 'Not Found' });
  expect((await call('sendTelegram')).status).toBe(404);
  expect((await call('getme')).result).toMatchObject({ is_bot: true, username: 'DonDocSandboxBot' });
  sandbox.revokeToken();
  expect(await call('getMe')).toMatchObject({ status: 401, description: 'Unauthorized' });
});

test('editing changes the own message once, refuses the same again, and never a person’s', async () => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('chào');
  const messageId = messageIdIn(await call('sendMessage', { chat_id: lan.id, text: 'cũ' }));
  const at = { chat_id: lan.id, message_id: messageId };
  expect((await call('editMessageText', { ...at, text: 'mới' })).result).toMatchObject({ text: 'mới' });
  expect((await call('editMessageText', { ...at, text: 'mới' })).description).toMatch(
    /message is not modified/,
  );
  expect((await call('editMessageReplyMarkup', at)).description).toMatch(/message is not modified/);
  expect((await call('editMessageText', { ...at, message_id: 1, text: 'x' })).description).toMatch(
    /can't be edited/,
  );
  expect((await call('deleteMessage', at)).result).toBe(true);
  expect((await call('deleteMessage', at)).description).toBe('Bad Request: message to delete not found');
});

test('a button press can be answered for a while, and its update carries the data and the message', async () => {
  const { sandbox, call, clock } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const reply_markup = { inline_keyboard: [[{ text: 'Xong', callback_data: 'xong 12' }]] };
  const messageId = messageIdIn(await call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup }));
  lan.taps(String(messageId), 'Xong');
  expect(() => lan.taps(String(messageId), 'Không có')).toThrow('no button');
  const update = updatesIn(await call('getUpdates')).at(-1);
  expect(update?.callback_query).toMatchObject({
    data: 'xong 12',
    message: { message_id: messageId },
  });
  const answer = () => call('answerCallbackQuery', { callback_query_id: update?.callback_query?.id });
  expect((await answer()).ok).toBe(true);
  await clock.advance(60 * 60_000);
  expect((await answer()).description).toMatch(/query is too old/);
});

test('getChat, getChatMember, sendChatAction and setMyCommands answer as documented', async () => {
  const { sandbox, call } = await startSandbox();
  const group = sandbox.addGroup({ title: 'Tổ điều phối' });
  const chat_id = group.id;
  expect((await call('getChat', { chat_id })).result).toMatchObject({ type: 'group', title: 'Tổ điều phối' });
  const ours = { chat_id, user_id: sandbox.botId };
  expect((await call('getChatMember', ours)).result).toMatchObject({ status: 'member' });
  group.kicks();
  expect((await call('getChatMember', ours)).result).toMatchObject({ status: 'kicked' });
  expect((await call('sendChatAction', { chat_id, action: 'typing' })).status).toBe(403);
  const commands = [{ command: 'viec', description: 'Việc của tôi' }];
  expect((await call('setMyCommands', { commands, language_code: 'vi' })).ok).toBe(true);
  expect(sandbox.commands('vi')).toEqual(commands);
  expect(
    (await call('setMyCommands', { commands: [{ command: 'Việc', description: 'x' }] })).description,
  ).toBe('Bad Request: BOT_COMMAND_INVALID');
});
