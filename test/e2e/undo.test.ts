// "hoàn tác": the desk takes its last decision back, and whoever was told of it hears so.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
});
afterEach(() => cast.office.close());

const corrected = /thông tin lại: tin nhắn lúc 08 giờ 00 ngày 02\/11/;
const since = 'Sau quyết định đó đã có thay đổi khác';

describe('a decision', () => {
  it('of several agencies is taken back for those about whom nothing was said since', async () => {
    const { desk, finance, trade } = cast;
    await finance.says('13 đã gửi 512/STC-BC');
    await trade.says('13 đang làm 50%');
    await desk.says('đã nhận stc, sct, snv');
    expect(finance.gets()).toContain('đã tiếp nhận');
    trade.gets();
    await desk.says('đề nghị bổ sung 13 sct: số liệu đến 20/11');
    // The newest decision is the supplement; then nothing is left to take back by one word.
    expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác: đề nghị bổ sung');
    expect(trade.gets()).toMatch(corrected);
    expect(await desk.says('hoàn tác')).toContain('Không có quyết định nào vừa thực hiện');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 03/04');
  });

  it('“đã nhận” gives back what the agency had said, reminders and all', async () => {
    const { desk, finance, office } = cast;
    await finance.says('13 đã gửi 512/STC-BC');
    const planned = async () =>
      (await office.app.store.reminders.listOf(['13.so-noi-vu'])).filter((row) => row.state === 'planned')
        .length;
    const before = await planned();
    await desk.says('đã nhận stc, snv');
    expect(await planned()).toBe(0);
    const answer = await desk.says('hoàn tác');
    expect(answer).toContain('(việc 13: Sở Nội vụ; Sở Tài chính)');
    expect(answer).toContain('Đã thông tin lại 01 người nhận');
    expect(finance.gets()).toMatch(corrected);
    expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04 (đã tiếp nhận 0, chờ đối chiếu 01)');
    expect(await planned()).toBe(before);
    expect(await desk.says('lịch sử 13 stc')).toContain('bỏ quyết định vừa ghi');
  });

  it.each([
    ['thu hồi 11 stc: giao đơn vị khác', 'thu hồi nhiệm vụ', 'hold', 'none'],
    ['tạm dừng nhắc stc', 'tạm dừng nhắc việc', 'hold', 'none'],
    ['đổi hạn 11 đến 15/12/2026 theo 300/UBND-KGVX', 'điều chỉnh thời hạn', 'dueOn', null],
    ['giao lại 11 stc cho snv', 'giao lại nhiệm vụ', 'hold', 'none'],
    ['chốt năm KH15', 'chốt kế hoạch', 'hold', 'none'],
  ] as const)('%s', async (words, name, field, value) => {
    const { desk, finance, office } = cast;
    await desk.says(words);
    finance.gets();
    expect(await desk.says('hoàn tác')).toContain(`Đã hoàn tác: ${name}`);
    expect((await office.app.store.items.get('11.so-tai-chinh'))[field]).toBe(value);
    if (!words.startsWith('chốt')) expect(finance.gets()).toMatch(corrected);
    // It can be decided again.
    expect(await desk.says(words)).not.toContain('đã được giao việc đó');
    expect(await office.app.store.audit.findBroken()).toBeUndefined();
  });

  it('about more time is open again as the agency asked', async () => {
    const { desk, finance } = cast;
    await finance.says('13 xin lùi đến 30/11 vì chờ số liệu');
    await desk.says('13 stc đến 27/11');
    expect(finance.gets()).toContain('27/11');
    expect(await desk.says('hoàn tác')).toContain('đề nghị thời điểm khác');
    expect(finance.gets()).toMatch(corrected);
    // "đồng ý" is no longer an answer to the other day.
    await finance.says('đồng ý');
    expect(await desk.says('đồng ý gia hạn 13 stc')).toContain('30/11');
    expect(await desk.says('hoàn tác')).toContain('thống nhất lùi ngày');
    expect(await desk.says('không đồng ý 13 stc: phải tổng hợp')).toContain('chưa thống nhất');
  });

  it('upon which an agency has acted since stays', async () => {
    const { desk, finance } = cast;
    await desk.says('tạm dừng nhắc stc');
    await desk.says('thêm việc stc: Rà soát danh mục chậm nhất 15/12/2026');
    await finance.says('14 đang làm 20%');
    expect(await desk.says('hoàn tác')).toContain(since);
  });

  it('that made a task or a code takes it out of use', async () => {
    const { desk, finance, office } = cast;
    await desk.says('thêm việc stc: Rà soát danh mục chậm nhất 15/12/2026');
    expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác: thêm nhiệm vụ (việc 14: Sở Tài chính)');
    expect(await finance.says('việc')).not.toContain('14 ·');
    const made = await desk.says('/moi đầu mối Sở Nội vụ: Nguyễn Văn G');
    const code = made.match(/MA ([2-9A-Z]{8})/)?.[1];
    expect(await desk.says('hoàn tác')).toContain('tạo mã mời');
    expect(await office.enter('G').says(`MA ${code}`)).toContain('Mã mời chưa đúng');
  });
});

describe('what the office chose', () => {
  it.each([
    ['nhắc KH15 trước 10, 3 ngày', 'đổi quy tắc nhắc', 'quy tắc nhắc KH15', 'trước 15, 5, 2 ngày'],
    ['giờ nhắc 9h00', 'đổi giờ nhắc', 'giờ nhắc', '08 giờ 15'],
    ['ngày nghỉ 04/02/2027: Nghỉ Tết', 'đổi lịch nghỉ', 'ngày nghỉ 2027', '04-05/02/2027'],
    ['nội dung Telegram chỉ mã', 'đổi mức nội dung được nhắn', 'quy định kênh', 'Telegram: đầy đủ'],
    ['giờ yên lặng Telegram 21:00-07:00', 'đổi giờ yên lặng của kênh', 'quy định kênh', 'Telegram: đầy đủ'],
  ])('“%s” is set back by “hoàn tác”', async (words, name, question, before) => {
    const { desk } = cast;
    const was = await desk.says(question);
    await desk.says(words);
    expect(await desk.says(question)).not.toBe(was);
    expect(await desk.says('hoàn tác')).toContain(`Đã hoàn tác: ${name}`);
    const now = await desk.says(question);
    expect(now).toBe(was);
    expect(now).toContain(before);
  });

  it('is set back with the reminders that had moved', async () => {
    const { desk, office } = cast;
    const planned = async () =>
      (await office.app.store.reminders.due(Number.MAX_SAFE_INTEGER, 1000))
        .filter(({ item }) => item.kind === 'report')
        .map(({ reminder }) => `${reminder.itemId} ${reminder.rule} ${reminder.onDate}`)
        .sort();
    const before = await planned();
    await desk.says('nhắc KH15 trước 10, 3 ngày');
    await office.step();
    expect(await planned()).not.toEqual(before);
    await desk.says('hoàn tác');
    await office.step();
    expect(await planned()).toEqual(before);
  });

  it('stays where somebody has chosen again since', async () => {
    const { desk, office } = cast;
    const other = await office.link('Đỗ Thị H', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
    await desk.says('giờ nhắc 9h00');
    await other.says('giờ nhắc 9h30');
    expect(await desk.says('hoàn tác')).toContain('Sau quyết định đó đã có thay đổi khác');
    expect(await desk.says('giờ nhắc')).toContain('09 giờ 30');
  });

  it('is the last decision: what was decided before it stays', async () => {
    const { desk } = cast;
    await desk.says('đã nhận snv');
    await desk.says('tổng hợp chờ duyệt');
    expect(await desk.says('hoàn tác')).toContain('đổi cách gửi tổng hợp tuần');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04');
  });
});

describe('words that went out', () => {
  it('are stopped while they wait for working hours, and can be sent after all', async () => {
    const { desk, finance, office } = cast;
    await office.clock.advance(10 * 3_600_000);
    expect(await desk.says('nhắc tất cả')).toContain('Đã cho nhắc');
    expect(await desk.says('hoàn tác')).toContain('Đã dừng 02 tin chưa gửi');
    finance.gets();
    await office.goTo('2026-11-03', '07:45');
    expect(finance.gets()).toBe('');
  });

  it('are not unsaid; the desk reads what to do instead', async () => {
    const { desk } = cast;
    await desk.says('nhắc tất cả');
    const answer = await desk.says('hoàn tác');
    expect(answer).toContain('Không hoàn tác được: nhắc các đơn vị');
    expect(answer).toContain('xin lỗi');
    await desk.says('sửa KH15 PL.1 chủ trì: Sở Nội vụ');
    expect(await desk.says('hoàn tác')).not.toContain('Đã hoàn tác');
  });
});

it('only the desk takes its decisions back, and only its own', async () => {
  const { desk, finance, office } = cast;
  const other = await office.link('Đỗ Thị H', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
  await desk.says('đã nhận snv');
  expect(await other.says('hoàn tác')).toContain('Không có quyết định nào');
  await finance.says('hoàn tác');
  expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04');
});
