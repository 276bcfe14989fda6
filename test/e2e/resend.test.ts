// “gửi lại”: a message of which nobody knows whether it arrived goes out once more, on the desk's word.
import { expect, it } from 'vitest';
import { openCast } from './office.ts';

it('an uncertain message goes out once more, marked, and only while it is uncertain', async () => {
  const { office, desk, finance } = await openCast();
  try {
    office.sandbox.failNext({
      method: 'sendMessage',
      chatId: finance.user.id,
      times: 2,
      fault: 'drop-before',
    });
    await finance.says('13 đang làm 40%');
    await office.clock.advance(11 * 60_000);
    await office.step();
    expect(finance.gets()).toBe('');
    const [message] = await office.app.store.outbox.list('uncertain');
    const number = String(message?.id);
    expect(desk.gets()).toContain(number);
    expect(await desk.says(`gửi lại ${number}`)).toContain(`Tin số ${number} sẽ được gửi lại một lần`);
    const again = finance.gets();
    expect(again).toContain('Đã ghi: việc 13');
    expect(again).toContain('Tin này gửi lại do chưa chắc tin trước đã đến');
    expect(await desk.says(`gửi lại ${number}`)).not.toContain('sẽ được gửi lại');
    await office.step();
    expect(finance.gets()).toBe('');
    expect(await office.app.store.audit.list({ subject: `message:${number}` })).toHaveLength(1);
  } finally {
    await office.close();
  }
});
