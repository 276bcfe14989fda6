// The rules of the make-believe Zalo over real HTTP: who may call what, and what a text may be.
import { expect, test } from 'vitest';
import { startSandbox } from './call.ts';

const refused = (error_code: number) => ({ status: 200, ok: false, error_code });

test('getMe tells who the bot is; ids are text', async () => {
  const { call, sandbox } = await startSandbox();
  expect(await call('getMe')).toEqual({
    status: 200,
    ok: true,
    result: {
      id: '1459232241454765289',
      account_name: 'bot.VDKyGxQvc',
      account_type: 'BASIC',
      can_join_groups: false,
      display_name: 'Bot Đôn Đốc',
    },
  });
  sandbox.switches.canJoinGroups = true;
  expect((await call('getMe')).result).toMatchObject({ can_join_groups: true });
});

test('errors come with HTTP status 200 and their code in the body; a switch makes the status true', async () => {
  const { call, post, sandbox } = await startSandbox();
  expect(await post('/bot1:wrong/getMe', {})).toEqual({ ...refused(401), description: 'Unauthorized' });
  expect(await call('getme')).toMatchObject(refused(400));
  expect(await call('editMessageText', {})).toMatchObject(refused(400));
  expect(await post('/anything', {})).toMatchObject(refused(401));
  sandbox.revokeToken();
  expect(await call('getMe')).toMatchObject(refused(401));
  sandbox.switches.trueStatus = true;
  expect(await call('getMe')).toMatchObject({ status: 401, ok: false, error_code: 401 });
});

test('parameters may come as JSON, as a form or in the address; unknown ones are refused', async () => {
  const { call, post, sandbox } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('xin chào');
  const path = `/bot${sandbox.token}/sendMessage`;
  const form = new URLSearchParams({ chat_id: lan.id, text: 'b' });
  expect((await call('sendMessage', { chat_id: lan.id, text: 'a' })).ok).toBe(true);
  expect((await post(path, { body: form })).ok).toBe(true);
  expect((await post(`${path}?chat_id=${lan.id}&text=c`, {})).ok).toBe(true);
  expect(sandbox.sent.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  for (const field of ['reply_markup', 'reply_to_message_id', 'disable_notification']) {
    expect(await call('sendMessage', { chat_id: lan.id, text: 'x', [field]: '1' })).toMatchObject(
      refused(400),
    );
  }
  expect(
    await post(path, { body: '{broken', headers: { 'content-type': 'application/json' } }),
  ).toMatchObject(refused(400));
});

test('a message has its own id and a date in milliseconds', async () => {
  const { call, sandbox, clock } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('x');
  const { result } = await call('sendMessage', { chat_id: lan.id, text: 'Nhắc việc' });
  expect(result).toEqual({ message_id: sandbox.sent[0]?.messageId, date: clock.now() });
  expect(sandbox.sent[0]).toMatchObject({ chatId: lan.id, text: 'Nhắc việc', answered: true });
});

test('nobody is written to who never wrote, blocked the bot or does not exist', async () => {
  const { call, sandbox } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  const send = () => call('sendMessage', { chat_id: lan.id, text: 'x' });
  expect(await send()).toMatchObject(refused(404));
  lan.says('x');
  expect((await send()).ok).toBe(true);
  lan.blocks();
  expect(await send()).toMatchObject(refused(404));
  lan.unblocks();
  expect((await send()).ok).toBe(true);
  expect(await call('sendMessage', { chat_id: '0', text: 'x' })).toMatchObject(refused(404));
  expect(await call('sendMessage', { text: 'x' })).toMatchObject(refused(400));
});

test.each<[string, object]>([
  ['an empty text', { text: ' ' }],
  ['2001 characters', { text: 'ơ'.repeat(2001) }],
  ['a stray brace under Markdown', { text: 'kinh phí {chưa rõ', parse_mode: 'markdown' }],
  ['an unknown parse mode', { text: 'x', parse_mode: 'MarkdownV2' }],
  ['a style that does not exist', { text: 'x', text_styles: [{ start: 0, len: 1, st: ['red'] }] }],
  ['a style beyond the text', { text: 'x', text_styles: [{ start: 0, len: 9, st: ['b'] }] }],
])('%s is refused', async (_, params) => {
  const { call, sandbox } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('x');
  expect(await call('sendMessage', { chat_id: lan.id, ...params })).toMatchObject(refused(400));
  expect(sandbox.sent).toEqual([]);
});

test.each<[string, object]>([
  ['2000 characters', { text: 'ơ'.repeat(2000) }],
  ['a brace in plain text', { text: 'kinh phí {chưa rõ' }],
  ['a colour tag', { text: '{red}gấp{/red}', parse_mode: 'markdown' }],
  ['a style', { text: 'gấp', text_styles: [{ start: 0, len: 3, st: ['b', 'f_18'] }] }],
])('%s is accepted', async (_, params) => {
  const { call, sandbox } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('x');
  expect((await call('sendMessage', { chat_id: lan.id, ...params })).ok).toBe(true);
});

test('a picture is an address with an optional caption; typing answers without a result', async () => {
  const { call, sandbox } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('x');
  const photo = 'https://example.vn/tuan-47.png';
  expect((await call('sendPhoto', { chat_id: lan.id, photo, caption: 'Tuần 47' })).ok).toBe(true);
  expect(sandbox.sent[0]).toMatchObject({ method: 'sendPhoto', text: 'Tuần 47', media: photo });
  expect(await call('sendPhoto', { chat_id: lan.id, photo: 'AAAA' })).toMatchObject(refused(400));
  expect(await call('sendChatAction', { chat_id: lan.id, action: 'typing' })).toEqual({
    status: 200,
    ok: true,
  });
});

test('faults: a quota, the error inside the platform, and a true 502 with a page', async () => {
  const { call, root, sandbox } = await startSandbox();
  sandbox.failNext({ method: 'getMe', fault: { code: 429, description: 'Quota exceeded' } });
  sandbox.failNext({ method: 'getMe', fault: { code: 403, description: 'Internal server error' } });
  sandbox.failNext({ method: 'getMe', fault: 'html-502' });
  expect(await call('getMe')).toEqual({ ...refused(429), description: 'Quota exceeded' });
  expect(await call('getMe')).toEqual({ ...refused(403), description: 'Internal server error' });
  const page = await fetch(`${root}/bot${sandbox.token}/getMe`, { method: 'POST' });
  expect(page.status).toBe(502);
  expect(await page.text()).toContain('<html>');
  expect((await call('getMe')).ok).toBe(true);
});

test('a connection that is cut after the message was taken: sent, and nobody knows', async () => {
  const { call, sandbox } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('x');
  sandbox.failNext({ fault: 'drop-after-accept' });
  await expect(call('sendMessage', { chat_id: lan.id, text: 'x' })).rejects.toThrow();
  expect(sandbox.sent[0]).toMatchObject({ text: 'x', answered: false });
});
