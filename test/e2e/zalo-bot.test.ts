// The main job on Zalo: no buttons, no groups, no files; everything by words, and each example can be typed back.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listen } from '../../src/http.ts';
import { testLog } from '../support/test-log.ts';
import { openTwoChannels, type TwoChannels, webhookSecret } from './two-channels.ts';

let office: TwoChannels;
beforeEach(async () => {
  office = await openTwoChannels();
});
afterEach(() => office.close());

it('link, reminder, answer in words, receipt, tick-off and the week, all without a button', async () => {
  const { zalo } = office;
  const stranger = office.onZalo('Người lạ');
  expect(await stranger.says('xin chào')).toContain('kênh nhắc việc tự động');
  const desk = await office.activate();
  const finance = office.onZalo('Nguyễn Văn A');
  const invited = await desk.says('/moi đầu mối Sở Tài chính: Nguyễn Văn A');
  const code = /MA ([A-Z0-9]{8})/.exec(invited)?.[1] ?? '';
  expect(await finance.says(`ma ${code.toLowerCase()}`)).toMatch(/1\. Đúng\n2\. Không đúng/);
  expect(await finance.says('đúng')).toContain('Bộ phận tổng hợp');
  await desk.says('xác nhận hết');
  // Zalo's terms: people are told that they write to an automatic account.
  expect(finance.gets()).toContain('Tin nhắn này gửi tự động');

  await office.goTo('2026-11-02', '10:00');
  const reminder = finance.gets();
  expect(reminder).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
  expect(reminder).toContain('Trả lời');
  const example = /^13 đã gửi 512\/STC-BC \S+$/m.exec(reminder)?.[0] ?? '';
  expect(example).not.toBe('');

  expect(await finance.says('13 dang lam 60%')).toContain('đang thực hiện, 60%');
  expect(await finance.says(example)).toContain('Mã ghi nhận: GN13-');
  expect(await desk.says('đã nhận stc')).toContain('Đã ghi tiếp nhận báo cáo của 01 đơn vị');
  expect(finance.gets()).toContain('đã tiếp nhận');

  await office.goTo('2026-11-06', '15:30');
  expect(await desk.says('duyệt')).toContain('Đã duyệt');
  await office.goTo('2026-11-09', '14:00');
  // Telegram, which has groups, runs beside; so the groups' edition stays with them.
  expect(desk.gets()).not.toContain('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ');
  expect(Math.max(...zalo.sent.map(({ text }) => [...text].length))).toBeLessThanOrEqual(1900);
  // The strict server refused nothing but idle polls and the question for a webhook that is not there.
  const refused = zalo.requests.filter(({ code: answer }) => answer !== 200 && answer !== 408);
  expect(refused.map(({ method }) => method)).toEqual(['getWebhookInfo']);
  expect(office.log()).toContain('"delivery"');
  expect(office.log()).not.toContain('sandbox-token');
});

it('a message that Zalo delivers twice has one effect and one answer', async () => {
  await office.activate();
  const finance = await office.link(
    office.onZalo('Nguyễn Văn A'),
    'Nguyễn Văn A',
    'focal-point',
    'Sở Tài chính',
  );
  const id = finance.user.says('13 đang làm 40%');
  await office.app.step();
  expect(finance.gets()).toContain('40%');
  office.zalo.redeliver(id);
  await office.app.step();
  expect(finance.gets()).toBe('');
});

it('a sticker or a voice gets an answer, and changes nothing', async () => {
  await office.activate();
  const finance = await office.link(
    office.onZalo('Nguyễn Văn A'),
    'Nguyễn Văn A',
    'focal-point',
    'Sở Tài chính',
  );
  const before = await office.app.store.items.list();
  finance.gets();
  finance.user.sendsSticker();
  await office.app.step();
  expect(finance.gets()).not.toBe('');
  expect(await office.app.store.items.list()).toEqual(before);
});

/** The HTTP side of the office, called as Zalo calls it. */
async function withWebhook(onUpdate: () => void) {
  const { app, clock } = office;
  const lan = office.onZalo('Lan');
  await lan.says('xin chào');
  const server = await listen(app, { host: '127.0.0.1', port: 0, clock, log: testLog(), onUpdate });
  const { port } = server.address() as { port: number };
  return {
    lan,
    async post(body: string, secret: string): Promise<number> {
      const headers = { 'X-Bot-Api-Secret-Token': secret, 'user-agent': 'Java/17.0.12' };
      const answer = await fetch(`http://127.0.0.1:${port}/zalo-bot`, { method: 'POST', headers, body });
      if (answer.ok) expect(await answer.text()).toBe('{"message":"Success"}');
      return answer.status;
    },
    event: (message_id: string) => ({
      event_name: 'message.text.received',
      message: {
        from: { id: lan.user.id, display_name: 'Lan', is_bot: false },
        chat: { id: lan.user.id, chat_type: 'PRIVATE' },
        text: 'xin chào lần nữa',
        message_id,
        date: clock.now(),
      },
    }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

it('by webhook: both shapes of the body arrive once, a probe is answered, a forged call is not stored', async () => {
  const { app } = office;
  let pushed = 0;
  const { lan, post, event, close } = await withWebhook(() => {
    pushed += 1;
  });
  try {
    expect(await post(JSON.stringify(event('a')), 'khong-phai')).toBe(401);
    expect(await post('', '')).toBe(200);
    expect(pushed).toBe(0);
    const flat = JSON.stringify(event('a'));
    const wrapped = JSON.stringify({ ok: true, result: event('b') });
    for (const body of [flat, wrapped, flat, wrapped]) expect(await post(body, webhookSecret)).toBe(200);
    expect(await app.store.inbox.due(10)).toHaveLength(2);
    await app.step();
    expect(lan.gets().match(/kênh nhắc việc tự động/g)).toHaveLength(2);
  } finally {
    close();
  }
});

it('by webhook: a call is answered once it is stored, while its handling has not even begun', async () => {
  const { app, clock } = office;
  await clock.advance(1000);
  const handling: Promise<void>[] = [];
  const { lan, post, event, close } = await withWebhook(() => handling.push(app.kick()));
  await clock.advance(1000);
  lan.gets();
  // What the handling leads to hangs until the clock gives it up.
  office.zalo.failNext({ method: 'sendMessage', fault: 'hang-after-accept' });
  try {
    expect(await post(JSON.stringify(event('a')), webhookSecret)).toBe(200);
    await expect.poll(() => lan.gets()).toContain('kênh nhắc việc tự động');
    let isHandled = false;
    void Promise.all(handling).then(() => {
      isHandled = true;
    });
    for (const id of ['b', 'c', 'd']) expect(await post(JSON.stringify(event(id)), webhookSecret)).toBe(200);
    expect(isHandled).toBe(false);
  } finally {
    close();
    app.stopWaiting();
    await clock.advance(60_000);
    await Promise.all(handling);
  }
});
