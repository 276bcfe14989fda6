// Whoever writes without end is told once and then not answered; what a focal point reports is never lost.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { invitePerson } from '../../src/invite-person.ts';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
});
afterEach(() => cast.office.close());

const stranger = /^Đây là kênh nhắc việc tự động/;
const told = /^Kênh này đã nhận nhiều tin liên tiếp/;

it('a stranger is answered six times, told once, and then met with silence', async () => {
  const someone = cast.office.enter('X');
  for (let round = 1; round <= 6; round++) expect(await someone.says(`chào ${round}`)).toMatch(stranger);
  expect(await someone.says('alo')).toMatch(told);
  for (let round = 1; round <= 5; round++) expect(await someone.says('alo')).toBe('');
  await cast.office.clock.advance(11 * 60_000);
  expect(await someone.says('chào')).toMatch(stranger);
});

it('the right code is heard however much was typed before it', async () => {
  const someone = cast.office.enter('X');
  for (let round = 1; round <= 9; round++) await someone.says('alo');
  const who = { role: 'focal-point' as const, agency: 'Sở Nội vụ', name: 'Nguyễn Văn A', isConfirmed: true };
  const code = await invitePerson(cast.office.app, cast.office.clock, who);
  expect(await someone.says(`MA ${code}`)).toContain('Mã hợp lệ');
  expect(await someone.says('1')).toContain('Từ nay, kênh này nhắc việc của Sở Nội vụ');
  expect(await someone.says('việc')).toContain('SỞ NỘI VỤ');
});

it('a focal point who writes without end is told once; every report of his is recorded and confirmed', async () => {
  const { finance, desk, office } = cast;
  const answers: string[] = [];
  for (let round = 1; round <= 44; round++) answers.push(await finance.says('việc'));
  expect(answers.filter((answer) => answer.startsWith('Kênh này đang nhận nhiều tin'))).toHaveLength(1);
  expect(answers.at(-1)).toBe('');
  // Asked back, which he does not see: the next digit is no answer to it.
  expect(await finance.says('đang làm 40%')).toBe('');
  await finance.says('1');
  expect(await office.app.store.audit.list({ actions: ['answer-recorded'] })).toEqual([]);
  for (const percent of [10, 20, 30])
    expect(await finance.says(`11 đang làm ${percent}%`)).toContain(`${percent}%`);
  expect(await finance.says('13 đã gửi 512/STC-BC')).toContain('512/STC-BC');
  expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04');
  await office.clock.advance(11 * 60_000);
  expect(await finance.says('việc')).toContain('SỞ TÀI CHÍNH');
});
