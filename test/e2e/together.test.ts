// Answers that wait together are written with one commit; what people read is what they would have read one by one.
import { afterEach, describe, expect, it } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import { databases } from '../support/databases.ts';
import { openCast, type TestOffice } from './office.ts';

const offices: TestOffice[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

/** The usual cast, and how many decisions each commit of several held. */
async function openCounted(url?: string) {
  const cast = await openCast(url);
  offices.push(cast.office);
  await cast.office.goTo('2026-11-02', '10:30');
  const { store } = cast.office.app;
  const { commitTogether } = store;
  const sizes: number[] = [];
  store.commitTogether = (decisions) => {
    sizes.push(decisions.length);
    return commitTogether(decisions);
  };
  for (const one of [cast.desk, cast.finance, cast.trade, cast.secretary]) one.gets();
  return { ...cast, sizes };
}

type Cast = Awaited<ReturnType<typeof openCounted>>;

/** Who says what, in this order: corrections, a look of the desk in between, words that are no answer. */
const said: [keyof Pick<Cast, 'desk' | 'finance' | 'trade' | 'secretary'>, string][] = [
  ['finance', '13 đang làm 40%'],
  ['trade', '13 vướng: chờ số liệu của các huyện'],
  ['finance', '13 xong 60%'],
  ['desk', '/status'],
  ['trade', '13 sẽ gửi ngày 20/11'],
  ['finance', 'hoàn tác'],
  ['secretary', '/tuan'],
  ['trade', '13 xin gia hạn đến 30/11/2026'],
];

async function play(cast: Cast, together: boolean): Promise<Record<string, string>> {
  for (const [who, words] of said) {
    cast[who].user.says(words);
    if (!together) await cast.office.step();
  }
  await cast.office.step();
  const { desk, finance, trade, secretary } = cast;
  return Object.fromEntries(
    Object.entries({ desk, finance, trade, secretary }).map(([name, one]) => [name, one.gets()]),
  );
}

describe.each(databases)('on $name', ({ createMigratedUrl }) => {
  it('whoever writes at the same time reads what he would have read alone', async () => {
    const alone = await play(await openCounted(await createMigratedUrl()), false);
    const cast = await openCounted(await createMigratedUrl());
    expect(await play(cast, true)).toEqual(alone);
    expect(alone['finance']).toContain('60%');
    // Two agencies at once; the desk, and the second word of one, see what was written before.
    expect(cast.sizes.filter((size) => size > 1).length).toBeGreaterThan(0);
  });

  it('an answer that another program was faster than is decided anew, the others stay', async () => {
    const { office, finance, trade, sizes } = await openCounted(await createMigratedUrl());
    const { store } = office.app;
    const itemOf = async (agency: string) =>
      (await store.items.list({ code: 13 })).find(({ agencyId }) => agencyId === agency)!;
    const { commitTogether } = store;
    store.commitTogether = async (decisions) => {
      const item = await itemOf('so-tai-chinh');
      await store.commit({ ...noChange(null), puts: [put('item', { ...item, percent: 20 })] }, []);
      return await commitTogether(decisions);
    };
    finance.user.says('13 đang làm 40%');
    trade.user.says('13 đang làm 30%');
    await office.step();
    expect(sizes).toEqual([2]);
    expect([(await itemOf('so-tai-chinh')).percent, (await itemOf('so-cong-thuong')).percent]).toEqual([
      40, 30,
    ]);
    expect(finance.gets()).toContain('40%');
    expect(trade.gets()).toContain('30%');
  });

  it('when the commit of several fails, each is answered alone', async () => {
    const { office, finance, trade } = await openCounted(await createMigratedUrl());
    const { store } = office.app;
    store.commitTogether = () => Promise.reject(new Error('refused'));
    finance.user.says('13 đang làm 40%');
    trade.user.says('13 đang làm 30%');
    await office.step();
    expect(finance.gets()).toContain('40%');
    expect(trade.gets()).toContain('30%');
    expect(await store.inbox.due(10)).toEqual([]);
  });

  it('one that cannot be handled is counted once a turn, and keeps nobody waiting', async () => {
    const { office, finance, trade } = await openCounted(await createMigratedUrl());
    const { store } = office.app;
    const { findLastTo } = store.outbox;
    store.outbox.findLastTo = (chat) =>
      chat.chatId === finance.user.id ? Promise.reject(new Error('stumbled')) : findLastTo(chat);
    finance.user.says('13 đang làm 40%');
    trade.user.says('13 đang làm 30%');
    await office.step();
    expect(trade.gets()).toContain('30%');
    const [waiting, ...others] = await store.inbox.due(10);
    expect(others).toEqual([]);
    // One step may be several turns; what is set aside after five must not be gone after two.
    expect(waiting?.attempts).toBeLessThanOrEqual(2);
    store.outbox.findLastTo = findLastTo;
    await office.step();
    expect(finance.gets()).toContain('40%');
  });
});
