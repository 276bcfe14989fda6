// A message that a platform takes for no message: nobody was reminded, and the desk hears of it at once.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type MailOffice, openMailOffice } from './mail-office.ts';

const finance = 'Sở Tài chính';
let office: MailOffice;
beforeEach(async () => {
  office = await openMailOffice();
});
afterEach(() => office.close());

it.each([
  [
    'Zalo',
    () => office.onZalo('Nguyễn Văn A'),
    // Styled and, after that, plain.
    (chatId: string) =>
      office.zalo.failNext({
        method: 'sendMessage',
        chatId,
        times: 2,
        fault: { code: 400, description: 'Bad request' },
      }),
  ],
  [
    'e-mail',
    () => office.onMail('Nguyễn Văn A', 'nva@stc.example.vn'),
    () => office.mail.failNext({ at: 'data', code: 554, text: '5.6.0 Message not accepted' }),
  ],
] as const)(
  'refused on %s: the desk reads the same hour who was not reminded, of what',
  async (_, open, refuse) => {
    const desk = await office.activate();
    const person = open();
    await office.link<{ id: string }>(person, 'Nguyễn Văn A', 'focal-point', finance);
    for (const reader of [desk, person]) reader.gets();
    refuse(person.user.id);
    await office.goTo('2026-11-02', '10:00');
    await office.app.step();
    expect(person.gets()).toBe('');
    const told = desk.gets();
    expect(told).toContain(
      'Chưa nhắc được đồng chí Nguyễn Văn A (Sở Tài chính; việc 13): nền tảng không nhận tin này.',
    );
    // Neither is the message tried again nor the desk told twice.
    await office.app.step();
    expect(desk.gets()).toBe('');
    expect(person.gets()).toBe('');
  },
);
