// More than one way to a person: a dead address hands over to the next one, and a channel that is down or hangs
// keeps nobody else waiting.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storePlan, type TestOffice } from './office.ts';
import { groupLine, planDraft } from './plan.ts';
import { openTwoChannels, type TwoChannels } from './two-channels.ts';

const finance = 'Sở Tài chính';
let office: TwoChannels;
beforeEach(async () => {
  office = await openTwoChannels();
});
afterEach(() => office.close());

/** Waits until `isTrue`, letting sockets work; fails after ten seconds of patience. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let round = 0; round < 2000 && !isTrue(); round++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (!isTrue()) throw new Error('waited in vain');
}

/** A focal point on Telegram who is also known on Zalo. */
async function withTwoAddresses() {
  const desk = await office.activate();
  const person = await office.link(office.onTelegram('Nguyễn Văn A'), 'Nguyễn Văn A', 'focal-point', finance);
  const second = office.onZalo('Nguyễn Văn A');
  const offered = await person.says('thêm kênh');
  const code = /^MA ([A-Z0-9]{8})$/m.exec(offered)?.[1] ?? '';
  expect(await second.says(`ma ${code}`)).toContain(
    'thêm kênh Zalo này cho đồng chí Nguyễn Văn A, Sở Tài chính',
  );
  expect(await second.says('1')).toMatch(/Đã thêm kênh.*\n1\. Telegram\n2\. Zalo\n/);
  desk.gets();
  person.gets();
  second.gets();
  return { desk, person, second };
}

it('whoever blocked the bot on Telegram is reminded on Zalo, with words for the buttons, and the desk hears', async () => {
  const { desk, person, second } = await withTwoAddresses();
  // The update that tells of the block is lost, as in a gap; only the send finds out.
  office.telegram.failNext({
    method: 'sendMessage',
    chatId: person.user.id,
    fault: { code: 403, description: 'Forbidden: bot was blocked by the user' },
  });
  await office.goTo('2026-11-02', '10:00');
  // What one channel hands over, the other one sends with the next turn.
  await office.app.step();
  expect(person.gets()).toBe('');
  const reminder = second.gets();
  expect(reminder).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
  expect(reminder).toMatch(/Có thể nhắn: “1\d đã gửi”/);
  expect(desk.gets()).toContain('Nguyễn Văn A');
  expect(await second.says('13 đang làm 60%')).toContain('60%');
});

it('a text that is too long for the next channel is split, and nothing of it is lost', async () => {
  const { person, second } = await withTwoAddresses();
  const text = Array.from({ length: 90 }, (_, row) => `${row + 10} · Nội dung việc số ${row}`).join('\n');
  const long = {
    idempotencyKey: 'long',
    kind: 'notice' as const,
    personId: null,
    channel: 'telegram',
    chatId: person.user.id,
    text,
    actions: [],
    itemIds: [],
    notBefore: office.clock.now(),
  };
  person.user.blocks();
  await office.app.store.commit({ inboxId: null, puts: [], events: [], notices: [], replan: [] }, [long]);
  await office.app.step();
  await office.app.step();
  const parts = office.zalo.sent.filter(({ chatId }) => chatId === second.user.id).slice(-2);
  const number = /\n\(Tin ([12])\/2\)$/;
  expect(parts.map((part) => number.exec(part.text)?.[1])).toEqual(['1', '2']);
  expect(parts.map((part) => part.text.replace(number, '')).join('\n')).toBe(text);
});

it('a secretary who cannot be reached: the desk reads whom to call, and is offered no code for a focal point', async () => {
  const desk = await office.activate();
  const secretary = await office.link(
    office.onZalo('Hoàng Văn E'),
    'Hoàng Văn E',
    'secretary',
    'Văn phòng Ủy ban nhân dân tỉnh',
  );
  secretary.user.blocks();
  await office.goTo('2026-11-06', '15:30');
  await desk.says('duyệt');
  await office.goTo('2026-11-09', '07:00');
  await office.app.step();
  const told = desk.gets();
  expect(told).toContain('Chưa gửi được bản tổng hợp tuần cho đồng chí Hoàng Văn E');
  expect(told).toContain('Đề nghị liên hệ trực tiếp.');
  expect(told).not.toContain('mã mời');
});

describe('Zalo’s quota is spent', () => {
  const quota = { code: 429, description: 'Quota exceeded' };

  /** A focal point on Zalo and by Telegram, one on Zalo alone, and a desk on Telegram; Zalo then takes nothing. */
  async function withoutQuota() {
    const desk = office.onTelegram('Trần Thị B');
    await office.link(desk, 'Trần Thị B', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
    await storePlan({ app: office.app, clock: office.clock } as TestOffice, planDraft);
    await desk.says(groupLine);
    await desk.says('kích hoạt KH15');
    const both = await office.link(office.onZalo('Nguyễn Văn A'), 'Nguyễn Văn A', 'focal-point', finance);
    const second = office.onTelegram('Nguyễn Văn A');
    const code = /^MA ([A-Z0-9]{8})$/m.exec(await both.says('thêm kênh'))?.[1] ?? '';
    await second.says(`ma ${code}`);
    await second.says('1');
    const alone = await office.link(office.onZalo('Lê Văn C'), 'Lê Văn C', 'focal-point', 'Sở Công Thương');
    for (const reader of [desk, both, second, alone]) reader.gets();
    const lift = office.zalo.failWhen(({ method }) => (method === 'sendMessage' ? quota : undefined));
    return { desk, both, second, alone, lift };
  }

  it('for some minutes everybody waits; then the next address serves who has one, and the desk reads who has none', async () => {
    const { desk, both, second, alone, lift } = await withoutQuota();
    await office.goTo('2026-11-02', '10:00');
    for (let minute = 0; minute < 4; minute++) {
      await office.clock.advance(60_000);
      await office.app.step();
    }
    expect(second.gets()).toBe('');
    for (let minute = 4; minute < 12; minute++) {
      await office.clock.advance(60_000);
      await office.app.step();
    }
    expect(second.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
    const told = desk.gets();
    expect(told).toContain('Kênh Zalo tạm thời không nhận thêm tin');
    expect(told).toContain('Chưa nhắc được (01): Sở Công Thương; tin tự gửi khi Zalo nhận lại.');
    // Hours later the desk has heard nothing more, and nobody got a second copy.
    await office.goTo('2026-11-02', '11:00');
    await office.app.step();
    expect(desk.gets()).not.toContain('không nhận thêm tin');
    expect([second.gets(), alone.gets(), both.gets()]).toEqual(['', '', '']);

    lift();
    await office.goTo('2026-11-02', '11:15');
    await office.app.step();
    expect(alone.gets()).toContain('13 · ');
    expect([second.gets(), both.gets()]).toEqual(['', '']);
    // The address itself is as good as before.
    expect(await both.says('việc')).toContain('13 · ');
  });

  it('what comes due while Zalo rests goes to the next address at once', async () => {
    const { both, second, desk } = await withoutQuota();
    await office.app.store.outbox.pauseChannel('zalo-bot', office.clock.now() + 24 * 3_600_000);
    await office.goTo('2026-11-02', '10:00');
    await office.app.step();
    expect(second.gets()).toContain('13 · ');
    expect(desk.gets()).toContain('Chưa nhắc được (01): Sở Công Thương');
    // What he asks on Zalo is answered where he can be reached.
    both.user.says('việc');
    await office.app.step();
    await office.app.step();
    expect(second.gets()).toContain('13 · ');
  });

  it('a person whose other channel rests too waits', async () => {
    const { second } = await withoutQuota();
    const { outbox } = office.app.store;
    await outbox.pauseChannel('zalo-bot', office.clock.now() + 48 * 3_600_000);
    await outbox.pauseChannel('telegram', office.clock.now() + 24 * 3_600_000);
    await office.goTo('2026-11-02', '10:00');
    await office.app.step();
    expect(second.gets()).toBe('');
    await office.goTo('2026-11-03', '08:15');
    await office.app.step();
    expect(second.gets()).toContain('13 · ');
  });
});

describe('Telegram is down', () => {
  const both = async () => {
    const desk = await office.activate();
    const onTelegram = await office.link(
      office.onTelegram('Lê Văn C'),
      'Lê Văn C',
      'focal-point',
      'Sở Công Thương',
    );
    const onZalo = await office.link(office.onZalo('Nguyễn Văn A'), 'Nguyễn Văn A', 'focal-point', finance);
    for (const reader of [desk, onTelegram, onZalo]) reader.gets();
    return { desk, onTelegram, onZalo };
  };

  it('refusing: Zalo’s reminders leave at their time, Telegram’s when it is back, each once', async () => {
    const { onTelegram, onZalo } = await both();
    await office.telegram.stop();
    await office.goTo('2026-11-02', '10:00');
    const mine = office.zalo.sent.filter(({ chatId }) => chatId === onZalo.user.id);
    expect(mine.at(-1)?.at).toBe(office.clock.now());
    expect(onZalo.gets()).toContain('13 · ');
    expect(await onZalo.says('13 đang làm 60%')).toContain('60%');
    await office.telegram.start();
    expect(onTelegram.gets()).toBe('');
    await office.clock.advance(10 * 60_000);
    await office.app.step();
    expect(onTelegram.gets().match(/13 · /g)).toHaveLength(1);
    expect(onZalo.gets()).toBe('');
  });

  it('hanging: Zalo’s messages are there before Telegram’s time-out is over', async () => {
    const { onZalo } = await both();
    office.telegram.failNext({ method: 'sendMessage', times: 2, fault: 'hang-after-accept' });
    const at = office.clock.now() + 2 * 3_600_000;
    await office.clock.set(at);
    const stepping = office.app.step();
    await until(() => office.zalo.sent.some((sent) => sent.chatId === onZalo.user.id && sent.at === at));
    expect(office.clock.now()).toBe(at);
    // The hanging request is given up by the clock; twice at most.
    let isOver = false;
    void stepping.then(() => {
      isOver = true;
    });
    for (let round = 0; round < 50 && !isOver; round++) {
      await until(() => isOver || office.clock.sleeping > 0);
      if (!isOver) await office.clock.advance(30_000);
    }
    await stepping;
  });

  it('hanging at a tapped button: the answer to it and the answers on Zalo come all the same', async () => {
    const { onTelegram, onZalo } = await both();
    await office.goTo('2026-11-02', '10:00');
    onTelegram.gets();
    const reminder = office.telegram.sent.findLast(({ chatId }) => chatId === onTelegram.user.id);
    const label = reminder?.buttons.flat().find((button) => button.data === '13 đang làm')?.label ?? '';
    office.telegram.failNext({ method: 'answerCallbackQuery', fault: 'hang-after-accept' });
    onTelegram.user.taps(reminder?.messageId ?? '', label);
    expect(await onZalo.says('13 đang làm 60%')).toContain('60%');
    expect(onTelegram.gets()).toContain('đang thực hiện');
    expect(office.telegram.pressAnswers).toHaveLength(1);
  });
});
