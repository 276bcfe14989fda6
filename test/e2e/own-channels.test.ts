// A person's own channels: adding one by a code, whose it may be, and the order in which they are tried.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTwoChannels, type TwoChannels } from './two-channels.ts';

let office: TwoChannels;
beforeEach(async () => {
  office = await openTwoChannels();
});
afterEach(() => office.close());

const codeIn = (text: string): string => /^MA ([A-Z0-9]{8})$/m.exec(text)?.[1] ?? '';

async function finance() {
  await office.activate();
  const person = await office.link(
    office.onTelegram('Nguyễn Văn A'),
    'Nguyễn Văn A',
    'focal-point',
    'Sở Tài chính',
  );
  return { person, onZalo: office.onZalo('Nguyễn Văn A') };
}

it('“ưu tiên Zalo” sends reminders there, and nothing to the other channel', async () => {
  const { person, onZalo } = await finance();
  expect(await person.says('ưu tiên zalo')).toContain('chưa liên kết kênh “zalo”');
  await onZalo.says(`MA ${codeIn(await person.says('thêm kênh'))}`);
  await onZalo.says('đúng');
  expect(await person.says('uu tien zalo')).toMatch(/Đã đổi thứ tự.*\n1\. Zalo\n2\. Telegram\n/);
  expect(await onZalo.says('kênh của tôi')).toMatch(/1\. Zalo\n2\. Telegram\n/);
  person.gets();
  await office.goTo('2026-11-02', '10:00');
  expect(onZalo.gets()).toContain('13 · ');
  expect(person.gets()).toBe('');
  // One person with one membership, reached in two places.
  const { people, memberships, addresses } = await office.app.store.people.listAll();
  expect(people.filter(({ name }) => name === 'Nguyễn Văn A')).toHaveLength(1);
  expect(memberships).toHaveLength(2);
  expect(addresses).toHaveLength(3);
});

it('the code adds nothing when its chat is somebody else’s, is declined, or is used twice', async () => {
  const { person, onZalo } = await finance();
  const other = await office.link(office.onZalo('Lê Văn C'), 'Lê Văn C', 'focal-point', 'Sở Công Thương');
  const code = codeIn(await person.says('thêm kênh'));
  await other.says(`MA ${code}`);
  expect(await other.says('1')).toContain('đang thuộc về một đồng chí khác');
  expect((await office.app.store.people.listAll()).addresses).toHaveLength(3);

  const second = codeIn(await person.says('thêm kênh'));
  await onZalo.says(`MA ${second}`);
  await onZalo.says('2');
  expect(await onZalo.says('việc')).toContain('kênh nhắc việc tự động');
  await onZalo.says(`MA ${second}`);
  expect(await onZalo.says('1')).toContain('Đã thêm kênh');
  expect(await office.onZalo('Kẻ lạ').says(`MA ${second}`)).toContain('Mã mời chưa đúng');
});

it('the code ends after a day', async () => {
  const { person, onZalo } = await finance();
  const code = codeIn(await person.says('thêm kênh'));
  await office.clock.advance(25 * 3_600_000);
  expect(await onZalo.says(`MA ${code}`)).toContain('Mã mời chưa đúng');
});

it('whoever comes back to a channel while ordering has it active again', async () => {
  const { person, onZalo } = await finance();
  await onZalo.says(`MA ${codeIn(await person.says('thêm kênh'))}`);
  await onZalo.says('1');
  const fault = { code: 403, description: 'Forbidden: bot was blocked by the user' };
  office.telegram.failNext({ method: 'sendMessage', chatId: person.user.id, fault });
  await person.says('việc');
  expect(await onZalo.says('kênh của tôi')).toContain('1. Telegram (hiện không liên lạc được)');
  expect(await person.says('ưu tiên Zalo')).toMatch(/1\. Zalo\n2\. Telegram/);
  expect(await onZalo.says('kênh')).toMatch(/1\. Zalo\n2\. Telegram\n/);
});
