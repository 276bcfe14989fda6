// The main job on every channel, told in one go: link, remind, answer by text, late, preview and escalation, summary,
// blocked, a spent quota, fallback, an ambiguous send, a message that comes twice, a restart. Another channel is one line in `channels`.
import { afterEach, describe, expect, it } from 'vitest';
import { channelFactories } from '../../src/channels/index.ts';
import type { Role } from '../../src/core/people/person.ts';
import { invitePerson } from '../../src/invite-person.ts';
import { storePlan, type TestOffice } from '../e2e/office.ts';
import { groupLine, planDraft } from '../e2e/plan.ts';
import { type OfficeOn, openOfficeOn, type Person, places } from './office-on.ts';

/** Each channel with the one that its people fall back to. */
const channels: [name: string, elsewhere: string][] = [
  ['telegram', 'zalo-bot'],
  ['zalo-bot', 'email'],
  ['email', 'telegram'],
];

const [collector, finance, trade] = ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Tài chính', 'Sở Công Thương'];

it('every channel goes through the suite', () => {
  const names = Object.keys(channelFactories).sort();
  expect(channels.map(([name]) => name).sort()).toEqual(names);
  expect(Object.keys(places).sort()).toEqual(names);
});

describe.each(channels)('on %s', (name, elsewhere) => {
  let office: OfficeOn;
  afterEach(() => office.close());

  async function link(personName: string, role: Role, agency: string): Promise<Person> {
    const person = office.enter(personName);
    const code = await invitePerson(office.app, office.clock, {
      ...{ role, agency, name: personName },
      isConfirmed: true,
    });
    expect(await person.says(`MA ${code}`)).toContain('Mã hợp lệ. Đề nghị đồng chí xác nhận:');
    // Whoever is linked is told whose automatic channel this is.
    expect(await person.says('1')).toContain('tự động');
    return person;
  }

  /** The plan of the transcripts is active; item 13 is the report before 25/11 of both agencies. */
  async function opened() {
    office = await openOfficeOn(name, elsewhere);
    const desk = await link('Trần Thị B', 'desk', collector);
    await storePlan({ app: office.app, clock: office.clock } as TestOffice, planDraft);
    await desk.says(groupLine);
    expect(await desk.says('kích hoạt KH15')).toContain('Đã kích hoạt KH 15');
    const focalPoint = await link('Nguyễn Văn A', 'focal-point', finance);
    return { desk, focalPoint };
  }

  it('from the code to the week, in words alone', async () => {
    const { desk, focalPoint } = await opened();
    const secretary = await link('Hoàng Văn E', 'secretary', 'Văn phòng Ủy ban nhân dân tỉnh');
    for (const person of [desk, focalPoint, secretary]) person.gets();

    // Remind, and answer by text.
    await office.goTo('2026-11-02', '10:00');
    expect(focalPoint.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
    expect(await focalPoint.says('13 đang làm 60%')).toContain('đang thực hiện, 60%');

    // The summary: a draft on Friday, released, to the leaders on Monday.
    await office.goTo('2026-11-06', '15:30');
    const draft = desk.gets();
    expect(draft).toContain('DỰ THẢO TỔNG HỢP TUẦN');
    // Neither Zalo nor mail posts in groups here; then the desk is told that it passes the post on.
    const heading = `--- Bản gửi nhóm${name === 'zalo-bot' ? ' (gửi đồng chí để chuyển vào nhóm)' : ''} ---`;
    expect(draft).toContain(heading);
    expect(await desk.says('sửa tổng hợp: tính lại')).toContain(heading);
    expect(await desk.says('duyệt')).toContain('Đã duyệt');
    await office.goTo('2026-11-09', '07:00');
    expect(secretary.gets()).toContain('Kính báo cáo đồng chí lãnh đạo');
  });

  it('preview and escalation: the desk sees each round before it goes, and nothing goes to a head by itself', async () => {
    const { desk, focalPoint } = await opened();
    const head = await link('Phạm Văn G', 'head', finance);
    for (const person of [desk, focalPoint, head]) person.gets();

    // Late: the desk sees the eve of the round, then the agency is asked.
    await office.goTo('2026-11-25', '16:00');
    expect(desk.gets()).toMatch(/Sáng mai 26\/11 lúc 08 giờ 15, hệ thống sẽ hỏi/);
    await office.goTo('2026-11-26', '08:15');
    expect(focalPoint.gets()).toContain('chưa nhận được báo cáo');
    await office.goTo('2026-11-30', '10:00');
    expect(focalPoint.gets()).toContain('Nhắc lần hai');

    // Nothing goes to a head by itself; the desk releases it.
    await office.goTo('2026-12-02', '08:15');
    expect(desk.gets()).toContain('gửi thủ trưởng');
    expect(head.gets()).toBe('');
    await desk.says('gửi thủ trưởng 13');
    await office.goTo('2026-12-02', '14:00');
    expect(head.gets()).toContain('Kính gửi: Đồng chí Giám đốc Sở Tài chính');
  });

  it('whoever cannot be reached here is reached on his next channel, and the desk hears at once', async () => {
    const { desk, focalPoint } = await opened();
    const second = office.enterElsewhere('Nguyễn Văn A');
    const code = /^MA ([A-Z0-9]{8})$/m.exec(await focalPoint.says('thêm kênh'))?.[1] ?? '';
    await second.says(`MA ${code}`);
    expect(await second.says('1')).toContain('Đã thêm kênh');
    focalPoint.blocks();
    for (const person of [desk, focalPoint, second]) person.gets();
    await office.goTo('2026-11-02', '10:00');
    expect(focalPoint.gets()).toBe('');
    expect(second.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
    expect(desk.gets()).toMatch(/Nguyễn Văn A .*gửi qua kênh tiếp theo/);
    expect(await second.says('13 đang làm 60%')).toContain('60%');
  });

  it('while the quota here is spent the next channel serves, and this address stays as good as before', async () => {
    const { focalPoint } = await opened();
    const second = office.enterElsewhere('Nguyễn Văn A');
    const code = /^MA ([A-Z0-9]{8})$/m.exec(await focalPoint.says('thêm kênh'))?.[1] ?? '';
    await second.says(`MA ${code}`);
    await second.says('1');
    for (const person of [focalPoint, second]) person.gets();
    await office.app.store.outbox.pauseChannel(name, office.clock.now() + 26 * 3_600_000);
    await office.goTo('2026-11-02', '10:00');
    expect(focalPoint.gets()).toBe('');
    expect(second.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
    await office.goTo('2026-11-03', '10:30');
    expect(await focalPoint.says('13 đang làm 60%')).toContain('60%');
    expect(second.gets()).toBe('');
  });

  it('whoever has no other channel: the desk reads at once who was not reminded, and of what', async () => {
    const { desk, focalPoint } = await opened();
    focalPoint.blocks();
    desk.gets();
    await office.goTo('2026-11-02', '10:00');
    const told = desk.gets();
    expect(told).toContain('đồng chí Nguyễn Văn A (Sở Tài chính');
    expect(told).toContain('Chưa nhắc được');
    expect(told).toMatch(/Sở Tài chính[ ;(]+việc (?:\d+, )*13/);
  });

  it('a send whose answer is lost goes out once more, marked, and no third time', async () => {
    const { focalPoint } = await opened();
    focalPoint.gets();
    focalPoint.losesNextAnswer();
    await office.goTo('2026-11-02', '10:00');
    await office.goTo('2026-11-02', '10:30');
    const copies = focalPoint.gets();
    expect(copies.match(/13 · Báo cáo kết quả/g)).toHaveLength(2);
    expect(copies.match(/Tin này gửi lại do chưa chắc tin trước đã đến/g)).toHaveLength(1);
  });

  it('an answer that the platform delivers twice has one effect and one reply', async () => {
    const { focalPoint } = await opened();
    const reply = await focalPoint.saysTwice('13 đang làm 40%');
    expect(reply.match(/40%/g)).toHaveLength(1);
    await office.app.step();
    expect(focalPoint.gets()).toBe('');
    const [item] = await office.app.store.items.list({ code: 13, agencyIds: await agencyIds(finance) });
    expect(await office.app.store.items.listUpdates([item?.id ?? ''])).toHaveLength(1);
  });

  it('after a restart nothing is said twice and nothing is forgotten', async () => {
    const { focalPoint } = await opened();
    await office.goTo('2026-11-02', '10:00');
    expect(focalPoint.gets()).toContain('13 · ');
    await office.restart();
    await office.app.step();
    expect(focalPoint.gets()).toBe('');
    expect(await focalPoint.says('13 đang làm 60%')).toContain('60%');
    await office.restart();
    await office.app.step();
    expect(focalPoint.gets()).toBe('');
    expect(await focalPoint.says('việc')).toContain('60%');
    const other = await link('Lê Văn C', 'focal-point', trade);
    expect(await other.says('việc')).toContain('13 · ');
  });

  const agencyIds = async (agency: string): Promise<string[]> =>
    (await office.app.store.agencies.list())
      .filter(({ name: known }) => known === agency)
      .map(({ id }) => id);
});
