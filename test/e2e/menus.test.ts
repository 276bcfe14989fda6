// The menu that opens at "/": the focal points' for everyone, the desk's own for the desk, in both languages.
import { afterEach, expect, it } from 'vitest';
import { commands } from '../../src/conversation/commands/index.ts';
import { plainWords } from '../../src/conversation/plain-words.ts';
import { openCast, openOffice, type TestOffice } from './office.ts';

let office: TestOffice | undefined;
afterEach(async () => {
  await office?.close();
  office = undefined;
});

const names = (menu: { command: string }[]): string[] => menu.map(({ command }) => command);

it('shows everyone what a focal point may say, in both languages, before anyone is linked', async () => {
  office = await openOffice(':memory:');
  await office.app.connect();
  const { sandbox } = office;
  expect(sandbox.commands('')).toEqual(sandbox.commands('vi'));
  expect(names(sandbox.commands('vi'))).toEqual(expect.arrayContaining(['huongdan', 'viec']));
  expect(names(sandbox.commands('vi'))).not.toContain('trangthai');
  expect(names(sandbox.commands('en'))).toEqual(expect.arrayContaining(['help', 'tasks']));
  expect(sandbox.commands('vi').find(({ command }) => command === 'viec')?.description).toBe(
    'Việc của đơn vị còn phải thực hiện',
  );
});

it('shows the desk its own menu in its chat, once, and nobody else', async () => {
  const cast = await openCast();
  office = cast.office;
  const { sandbox, app } = office;
  await app.connect();
  const menu = names(sandbox.commands('', cast.desk.user.id));
  expect(menu).toEqual(expect.arrayContaining(['trangthai', 'chuanop', 'danhsachgoi']));
  expect(menu).not.toContain('viec');
  expect(sandbox.commands('', cast.finance.user.id)).toEqual([]);
  const before = sandbox.requests.length;
  await app.connect();
  expect(sandbox.requests.length).toBe(before);
  const other = await office.link('Phạm Thị D', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
  await app.connect();
  expect(names(sandbox.commands('', other.user.id))).toEqual(menu);
});

it('says nothing when Telegram refuses, and tries again', async () => {
  office = await openOffice(':memory:');
  office.sandbox.failNext({ method: 'setMyCommands', fault: 'html-502' });
  await office.app.connect();
  expect(office.sandbox.commands('vi')).toEqual([]);
  await office.app.connect();
  expect(names(office.sandbox.commands('vi'))).toContain('viec');
});

it('names only what its command understands', () => {
  for (const { menuName, pattern } of Object.values(commands)) {
    for (const name of Object.values(menuName ?? {})) {
      expect(name).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(plainWords(`/${name}`)).toMatch(pattern);
    }
  }
});
