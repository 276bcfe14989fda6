// The encodings of a call: JSON, form and multipart carry the same parameters, files included.
import { Api, InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { startSandbox } from './call.ts';

test('a form body and the query string carry the same parameters as JSON', async () => {
  const { sandbox, post } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const markup = JSON.stringify({ inline_keyboard: [[{ text: 'Xong', callback_data: '1' }]] });
  const body = new URLSearchParams({ chat_id: lan.id, text: 'Chào chị & anh', reply_markup: markup });
  expect((await post(`/bot${sandbox.token}/sendMessage`, { body })).ok).toBe(true);
  expect((await post(`/bot${sandbox.token}/sendMessage?chat_id=${lan.id}&text=hai`, {})).ok).toBe(true);
  expect(sandbox.sent.map(({ text, buttons }) => [text, buttons.length])).toEqual([
    ['Chào chị & anh', 1],
    ['hai', 0],
  ]);
});

test('multipart carries a file directly or by attach://, with a Vietnamese name and its caption', async () => {
  const { sandbox, post } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const send = (method: string, fields: Record<string, string>, part: string) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ chat_id: lan.id, ...fields })) body.set(name, value);
    body.set(part, new File([new Uint8Array([1, 2, 255, 13, 10])], 'Báo cáo quý.xlsx'));
    return post(`/bot${sandbox.token}/${method}`, { body });
  };
  expect((await send('sendDocument', { caption: 'Đính kèm' }, 'document')).ok).toBe(true);
  expect((await send('sendDocument', { document: 'attach://f1' }, 'f1')).ok).toBe(true);
  expect(
    (await send('sendPhoto', { photo: 'attach://f1', caption: 'x'.repeat(1025) }, 'f1')).description,
  ).toBe('Bad Request: message caption is too long');
  expect((await send('sendDocument', { document: 'attach://f1' }, 'f2')).ok).toBe(false);
  expect(sandbox.sent).toMatchObject([
    { text: 'Đính kèm', file: { name: 'Báo cáo quý.xlsx', bytes: new Uint8Array([1, 2, 255, 13, 10]) } },
    { text: '', file: { name: 'Báo cáo quý.xlsx' } },
  ]);
});

test.each([
  ['application/json', '{"chat_id":'],
  ['application/json', '[]'],
  ['text/plain', 'chat_id=1'],
  ['multipart/form-data', '--x--'],
  ['multipart/form-data; boundary=x', '--x\r\nbroken'],
])('a broken body of type %s is 400: %s', async (type, body) => {
  const { sandbox, post } = await startSandbox();
  const answer = await post(`/bot${sandbox.token}/getChat`, { headers: { 'content-type': type }, body });
  expect(answer.status).toBe(400);
});

test('the multipart of grammY, without blanks and quotes in its heads, is read as well', async () => {
  const { sandbox, root } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const content = new TextEncoder().encode('nội dung');
  for (const options of [{ apiRoot: root }, { fetch: sandbox.fetch as never }]) {
    const api = new Api(sandbox.token, options);
    await api.sendDocument(lan.id, new InputFile(content, 'Biểu mẫu.docx'), { caption: 'Biểu mẫu' });
  }
  const expected = { text: 'Biểu mẫu', file: { name: 'Biểu mẫu.docx', bytes: content } };
  expect(sandbox.sent).toMatchObject([expected, expected]);
});
