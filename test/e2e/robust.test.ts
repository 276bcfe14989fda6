// The main job on both databases: told once in Vietnamese, and again where updates come twice, the app restarts, or one is poisonous.
import { afterEach, describe, expect, it } from 'vitest';
import { put } from '../../src/core/change.ts';
import { databases } from '../support/databases.ts';
import { openCast, type TestOffice } from './office.ts';

let office: TestOffice | undefined;
afterEach(async () => {
  await office?.close();
  office = undefined;
});

const castOn = async (url?: string, options?: { language?: 'vi' | 'en' }) => {
  const cast = await openCast(url, options);
  office = cast.office;
  return cast;
};

describe.each(databases)('on $name', ({ createMigratedUrl }) => {
  it('the main job goes through, with a restart between all its steps', async () => {
    const cast = await castOn(await createMigratedUrl());
    const { desk, finance, secretary } = cast;
    expect(cast.activated).toContain('Đã kích hoạt KH 15: 07 việc giao 05 cơ quan, đơn vị');
    const group = cast.office.group('Tổ điều phối');
    await desk.says('/nhom', { chat: group });
    await cast.office.restart();
    finance.gets();
    await cast.office.goTo('2026-11-02', '10:30');
    expect(finance.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
    await cast.office.restart();
    expect(await finance.says('xong 60%, còn chờ Sở Xây dựng')).toContain(
      'đang thực hiện, 60%; đang chờ Sở Xây dựng',
    );
    await cast.office.restart();
    expect(desk.gets()).toContain('KHÓ KHĂN, VƯỚNG MẮC');
    expect(await finance.says('đã gửi 512/BC-STC ngày 02/11/2026')).toContain('Mã ghi nhận: GN13-');
    await cast.office.restart();
    expect(await desk.says('đã nhận stc')).toContain('Đã ghi tiếp nhận báo cáo của 01 đơn vị');
    expect(finance.gets()).toContain('đã tiếp nhận Báo cáo số 512/BC-STC');
    await cast.office.goTo('2026-11-06', '15:40');
    expect(await desk.says('duyệt')).toContain('Đã duyệt');
    await cast.office.restart();
    group.gets();
    secretary.gets();
    await cast.office.goTo('2026-11-09', '14:30');
    expect(secretary.gets()).toContain('Kính báo cáo');
    expect(group.gets()).toContain('Hoàn thành trong tuần (01): Sở Tài chính 01');
  });

  it('a platform that breaks every send ends in one notice a message, not in notices about notices', async () => {
    const { desk, finance, office: stage } = await castOn(await createMigratedUrl());
    const stop = stage.sandbox.failWhen(({ method }) =>
      method === 'sendMessage' ? { code: 500, description: 'Internal Server Error' } : undefined,
    );
    finance.user.says('13 đang làm 40%');
    desk.user.says('/status');
    // The second tries come minutes later, and so do those of what the desk is told of the first.
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await stage.step();
      await stage.clock.set(stage.clock.now() + 5 * 60_000);
    }
    stop();
    const { counts } = await stage.app.store.outbox.health(stage.clock.now());
    // Two answers and what the desk is told of the first, each with a notice to the desk.
    expect(counts.uncertain).toBeGreaterThanOrEqual(4);
    expect(counts.uncertain).toBeLessThanOrEqual(8);
    expect(counts.pending).toBe(0);
  });

  it('updates that come again have one effect', async () => {
    const cast = await castOn(await createMigratedUrl());
    const { desk, finance, office: stage } = cast;
    const ids = [finance.user.says('13 đang làm 40%'), finance.user.says('13 vướng: chờ số liệu')];
    await stage.step();
    for (const id of [...ids, ...ids]) stage.sandbox.redeliver(id);
    finance.gets();
    desk.gets();
    await stage.step();
    await stage.restart();
    stage.sandbox.redeliver(ids[0] ?? '');
    await stage.step();
    expect(finance.gets() + desk.gets()).toBe('');
    const [item] = await stage.app.store.items.list({ ids: ['13.so-tai-chinh'] });
    expect(await stage.app.store.items.listUpdates([item?.id ?? ''])).toHaveLength(2);
    expect(await stage.app.store.items.listObstacles()).toHaveLength(1);
  });
});

it('an update that always fails is set aside after five tries, with an apology; the others go on', async () => {
  const { finance, trade, office: stage } = await castOn();
  // A question that a newer version asked, and that this one does not know.
  const newer = { kind: 'from-a-newer-version' } as unknown as { kind: 'choose'; choices: []; words: '' };
  const dialog = { id: `telegram:${finance.user.id}`, step: newer, expiresAt: stage.clock.now() + 3_600_000 };
  const known = await stage.app.store.dialogs.find({ channel: 'telegram', chatId: finance.user.id });
  await stage.app.store.commit(
    {
      inboxId: null,
      puts: [put('dialog', { ...dialog, version: known?.version ?? 0 })],
      events: [],
      notices: [],
      replan: [],
    },
    [],
  );
  finance.user.says('13 đã gửi');
  trade.user.says('13 đã gửi');
  for (let tries = 0; tries < 5; tries++) await stage.step();
  expect(finance.gets()).toMatch(/hệ thống gặp trục trặc .* mã E\d+/);
  expect(trade.gets()).toContain('Mã ghi nhận: GN13-');
  expect(await stage.app.store.inbox.listSetAside()).toHaveLength(1);
  await stage.clock.advance(2 * 3_600_000);
  expect(await finance.says('13 đã gửi')).toContain('Mã ghi nhận: GN13-');
});

it('a reader of English reads English, with the words to type in Vietnamese', async () => {
  const { desk, finance, office: stage } = await castOn(':memory:', { language: 'en' });
  await stage.goTo('2026-11-02', '10:30');
  expect(finance.gets()).toContain('13 ·');
  expect(await finance.says('xong 60%, còn chờ Sở Xây dựng')).toContain('Not right? Reply “sửa”.');
  expect(await finance.says('sửa')).toContain('reply 1 to take it back');
  expect(await finance.says('1')).toContain('Taken back. Item 13 (Sở Tài chính) is as it was before');
  expect(await finance.says('giúp 13')).toContain('asks for more time');
  expect(await desk.says('/status')).toMatch(/1 plan|KH 15/);
  expect(await stage.enter('X').says('hello')).toContain('invitation code');
});

it('a person who blocked the bot is not written to again until he comes back, and the desk is told', async () => {
  const { desk, finance, office: stage } = await castOn();
  finance.user.blocks();
  await stage.step();
  await stage.goTo('2026-11-02', '10:30');
  expect(finance.gets()).toBe('');
  const told = desk.gets();
  expect(told).toContain('không còn liên lạc được với đồng chí');
  expect(told).toMatch(/Chưa nhắc được .*Sở Tài chính[ ;(]+việc (?:\d+, )*13/);
  finance.user.unblocks();
  expect(await finance.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
  await stage.goTo('2026-11-16', '16:00');
  expect(finance.gets()).toContain('13 ·');
});
