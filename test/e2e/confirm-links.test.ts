// The desk confirms whoever links himself by a code; until then he is a stranger, and nobody is asked a hundred times.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noChange } from '../../src/core/change.ts';
import { confirmLinks } from '../../src/core/people/confirm-links.ts';
import { invitePerson } from '../../src/invite-person.ts';
import { databases } from '../support/databases.ts';
import { openCast, type Someone } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
});
afterEach(() => cast.office.close());

/** Types the code of an invitation as it was printed, and says yes. */
async function joins(name: string, agency: string): Promise<Someone & { answer: string }> {
  const { office } = cast;
  const someone = office.enter(name);
  const code = await invitePerson(office.app, office.clock, { role: 'focal-point', agency, name });
  await someone.says(`MA ${code}`);
  return { ...someone, answer: await someone.says('1') };
}

const actionsOf = async (actor?: string): Promise<string[]> =>
  (await cast.office.app.store.audit.list({ ...(actor === undefined ? {} : { actor }), limit: 500 })).map(
    ({ action }) => action,
  );

describe('one who says that he is the person of the code', () => {
  it('learns nothing and is linked to nothing before the desk has said so', async () => {
    const someone = await joins('Bùi Văn I', 'Sở Xây dựng');
    expect(someone.answer).toContain('sẽ xác nhận trước khi kênh này gửi nội dung');
    for (const words of ['việc', 'xem 13', '13 đã gửi 5/SXD-BC', 'giúp'])
      expect(await someone.says(words)).toContain(
        'Bộ phận tổng hợp của Sở Văn hóa, Thể thao và Du lịch sẽ xác nhận',
      );
    const { people, addresses } = await cast.office.app.store.people.listAll();
    expect(people.map(({ name }) => name)).not.toContain('Bùi Văn I');
    expect(addresses.map(({ chatId }) => chatId)).not.toContain(someone.user.id);
    expect(await cast.desk.says('chưa gửi')).toContain('Sở Xây dựng, đầu mối chờ xác nhận');
  });

  it('is not reminded, and his agency counts as one without a focal point', async () => {
    const someone = await joins('Bùi Văn I', 'Sở Xây dựng');
    await cast.office.goTo('2026-11-09', '10:00');
    expect(someone.gets()).toBe('');
    expect(cast.finance.gets()).toContain('Tuần này Sở có');
    expect(cast.desk.gets()).toContain('đầu mối chờ xác nhận (nhắn “chờ xác nhận”)');
  });

  it('is told of to the desk at once, in one line with two choices; “1” links him', async () => {
    const someone = await joins('Bùi Văn I', 'Sở Xây dựng');
    expect(cast.desk.gets()).toBe(
      [
        'CHỜ XÁC NHẬN · đồng chí Bùi Văn I, đầu mối của Sở Xây dựng, vừa kết nối bằng mã mời (Telegram, 08 giờ 00 ngày 02/11).',
        '1. Xác nhận',
        '2. Không đúng, bỏ mã này',
        'Chưa xác nhận thì chưa gửi nội dung, chưa nhắc việc.',
      ].join('\n'),
    );
    expect(await cast.desk.says('1')).toContain(
      'Đã xác nhận 01 người: đồng chí Bùi Văn I, đầu mối Sở Xây dựng',
    );
    expect(someone.gets()).toContain('Từ nay, kênh này nhắc việc của Sở Xây dựng');
    expect(await someone.says('việc')).toContain('VIỆC CỦA SỞ XÂY DỰNG');
    const { people } = await cast.office.app.store.people.listAll();
    const officer = people.find(({ name }) => name === 'Trần Thị B');
    expect(await actionsOf('unlinked')).toContain('link-asked');
    expect(await actionsOf(officer?.id)).toContain('person-linked');
  });

  it('hears that he was not confirmed after “2”; the code is burnt', async () => {
    const { office, desk } = cast;
    const someone = office.enter('X');
    const who = { role: 'focal-point' as const, agency: 'Sở Xây dựng', name: 'Bùi Văn I' };
    const code = await invitePerson(office.app, office.clock, who);
    await someone.says(`MA ${code}`);
    await someone.says('1');
    desk.gets();
    expect(await desk.taps('Không đúng')).toContain('Đã bỏ mã của 01 người: đồng chí Bùi Văn I');
    expect(someone.gets()).toContain('chưa xác nhận được thông tin trong mã mời');
    expect(await someone.says(`MA ${code}`)).toContain('Mã mời chưa đúng hoặc đã hết hiệu lực');
    expect(await someone.says('việc')).toMatch(/^Đây là kênh nhắc việc tự động/);
  });

  it('keeps his code to himself while he waits', async () => {
    const { office } = cast;
    const [first, second] = [office.enter('I'), office.enter('K')];
    const who = { role: 'focal-point' as const, agency: 'Sở Xây dựng', name: 'Bùi Văn I' };
    const code = await invitePerson(office.app, office.clock, who);
    await first.says(`MA ${code}`);
    await first.says('1');
    expect(await first.says(`MA ${code}`)).toContain('sẽ xác nhận');
    expect(await second.says(`MA ${code}`)).toContain('Mã mời chưa đúng');
  });

  it('waits as an officer too, once there is a desk to ask; only its word counts', async () => {
    const { office, desk, finance } = cast;
    const someone = office.enter('K');
    const agency = 'Sở Văn hóa, Thể thao và Du lịch';
    const who = { role: 'desk' as const, agency, name: 'Ngô Thị K' };
    await someone.says(`MA ${await invitePerson(office.app, office.clock, who)}`);
    expect(await someone.says('1')).toContain('sẽ xác nhận');
    expect(await someone.says('xác nhận hết')).toContain('sẽ xác nhận');
    await finance.says('xác nhận hết');
    expect(await someone.says('/status')).toContain('sẽ xác nhận');
    expect(await desk.says('xác nhận Ngô Thị K')).toContain('chuyên viên tổng hợp Sở Văn hóa');
    expect(await someone.says('/status')).toContain('TÌNH HÌNH CHUNG');
  });
});

describe('many who join in one morning', () => {
  const names = ['Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế', 'Sở Tư pháp', 'Thanh tra tỉnh'];

  it('are a message or two to the desk, confirmed by one word', async () => {
    const { office, desk } = cast;
    const all: Someone[] = [];
    for (const [index, agency] of names.entries()) all.push(await joins(`Đầu mối ${index + 1}`, agency));
    const sent = office.sandbox.sent.filter(({ chatId }) => chatId === desk.user.id);
    expect(sent.filter(({ text }) => text.startsWith('CHỜ XÁC NHẬN'))).toHaveLength(2);
    // Only what the desk has read is confirmed; who came later is listed next.
    expect(await desk.says('xác nhận hết')).toContain('CHỜ XÁC NHẬN · 03 người');
    expect(await desk.says('xác nhận hết')).toContain('Đã xác nhận 03 người');
    expect(await desk.says('chờ xác nhận')).toContain('Không có ai đang chờ xác nhận');
    for (const someone of all) expect(someone.gets()).toContain('Từ nay, kênh này nhắc việc');
  });

  it('are confirmed but for one, by number or by abbreviation', async () => {
    const { desk } = cast;
    for (const [index, agency] of names.entries()) await joins(`Đầu mối ${index + 1}`, agency);
    const list = await desk.says('ai chờ xác nhận');
    const third = list.split('\n').find((line) => line.startsWith('3. '));
    expect(list.split('\n').filter((line) => /^\d\. /.test(line))).toHaveLength(5);
    const answer = await desk.says('trừ 3');
    expect(answer).toContain('Đã xác nhận 04 người');
    expect(answer).toContain(third?.slice(3).split(':')[0]);
    expect(answer).toContain('1. Xác nhận');
    expect(await desk.says('không đúng 1')).toContain('Đã bỏ mã của 01 người');
  });

  it('are named by abbreviation without a list, and who is not waiting is not confirmed', async () => {
    const { desk } = cast;
    await joins('Đầu mối 1', 'Sở Nội vụ');
    await joins('Đầu mối 2', 'Sở Y tế');
    expect(await desk.says('xac nhan snv, stc')).toContain('Không có ai như vậy “stc” đang chờ xác nhận');
    expect(await desk.says('xac nhan snv, syt')).toContain('Đã xác nhận 02 người');
  });

  it('are listed once more at the end of the day', async () => {
    const { office, desk } = cast;
    for (const [index, agency] of names.entries()) await joins(`Đầu mối ${index + 1}`, agency);
    desk.gets();
    await office.goTo('2026-11-02', '16:05');
    expect(desk.gets()).toContain('CHỜ XÁC NHẬN · 05 người');
  });
});

it('a digit that answers another question confirms nobody', async () => {
  const { desk, office } = cast;
  await desk.says('công văn 123/STC-QLNS: Sở Công Thương báo cáo dự toán trước 16h ngày 30/11/2026');
  const someone = await joins('Bùi Văn I', 'Sở Xây dựng');
  expect(desk.gets()).toContain('Nhắn “xác nhận Bùi Văn I” hoặc “không đúng Bùi Văn I”.');
  await desk.says('1');
  expect(await office.app.store.people.listWaiting()).toHaveLength(1);
  expect(await desk.says('xác nhận Bùi Văn I')).toContain('Đã xác nhận 01 người');
  expect(someone.gets()).toContain('Từ nay');
});

it('a refusal that is taken back is told to whoever was refused, and he can be confirmed', async () => {
  const { desk } = cast;
  const someone = await joins('Bùi Văn I', 'Sở Xây dựng');
  await desk.says('2');
  expect(someone.gets()).toContain('chưa ghi nhận đồng chí');
  expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác');
  expect(someone.gets()).toContain('tin nhắn trước về mã mời gửi chưa đúng, nay không còn hiệu lực');
  expect(await desk.says('xác nhận Bùi Văn I')).toContain('Đã xác nhận 01 người');
  expect(someone.gets()).toContain('Từ nay');
});

it('“hoàn tác” makes him wait again, and he can be confirmed once more', async () => {
  const { desk } = cast;
  const someone = await joins('Bùi Văn I', 'Sở Xây dựng');
  await desk.says('1');
  someone.gets();
  expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác: xác nhận người tham gia');
  expect(someone.gets()).toContain('gửi chưa đúng, nay không còn hiệu lực');
  expect(await someone.says('việc')).toContain('sẽ xác nhận');
  expect(await desk.says('xác nhận sxd')).toContain('Đã xác nhận 01 người');
  expect(await someone.says('việc')).toContain('VIỆC CỦA SỞ XÂY DỰNG');
});

it('“xác nhận 13 stc” is about a report', async () => {
  await cast.finance.says('13 đã gửi 512/STC-BC');
  expect(await cast.desk.says('xác nhận 13 stc')).toContain('Đã ghi tiếp nhận báo cáo của 01 đơn vị');
});

it('whoever serves already gets a second role by the word of the desk, in the same chat', async () => {
  const { finance, office, desk } = cast;
  const who = { role: 'stand-by' as const, agency: 'Sở Xây dựng', name: 'Nguyễn Văn A' };
  await finance.says(`MA ${await invitePerson(office.app, office.clock, who)}`);
  await finance.says('1');
  // What he serves for already goes on meanwhile.
  expect(await finance.says('việc')).toContain('VIỆC CỦA SỞ TÀI CHÍNH');
  await desk.says('1');
  const { people, memberships } = await office.app.store.people.listAll();
  const id = people.find(({ name }) => name === 'Nguyễn Văn A')?.id;
  expect(memberships.filter(({ personId }) => personId === id)).toHaveLength(2);
});

describe.each(databases)('on $name', ({ createUrl }) => {
  it('two officers who confirm at once link the person once', async () => {
    const url = await createUrl();
    const there = await openCast(url);
    try {
      const { office } = there;
      const someone = office.enter('I');
      const who = { role: 'focal-point' as const, agency: 'Sở Xây dựng', name: 'Bùi Văn I' };
      await someone.says(`MA ${await invitePerson(office.app, office.clock, who)}`);
      await someone.says('1');
      const { store } = office.app;
      const [invite] = await store.people.listWaiting();
      const { people, memberships } = await store.people.listAll();
      const officer = people.find(({ name }) => name === 'Trần Thị B');
      if (invite === undefined || officer === undefined) throw new Error('nobody waits, or nobody is asked');
      const decided = confirmLinks({
        candidates: [{ invite, known: undefined, earlier: undefined, replaced: [] }],
        officer,
        memberships: memberships.filter(({ personId }) => personId === officer.id),
        at: office.clock.now(),
        today: '2026-11-02',
        language: 'vi',
      });
      if (!decided.ok) throw new Error(decided.problem);
      const change = { ...noChange(null), puts: decided.value.puts, events: decided.value.events };
      expect(await store.commit(change, [])).toBe('ok');
      expect(await store.commit(change, [])).toBe('conflict');
      expect(await store.people.listWaiting()).toEqual([]);
      expect(await someone.says('việc')).toContain('VIỆC CỦA SỞ XÂY DỰNG');
    } finally {
      await there.office.close();
    }
  });
});
