// What the desk lays down for channels and plans, in chat and at once: how much may be said, and when nothing is sent.
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCast } from './office.ts';
import { planDraft } from './plan.ts';
import { openTwoChannels, type TwoChannels } from './two-channels.ts';

/** The beginnings of everything that is content of the plan of the transcripts. */
const titles = [planDraft.title ?? '', ...planDraft.tasks.map(({ title }) => title), 'kết quả truyền thông'];

const finance = 'Sở Tài chính';

describe('on one channel', () => {
  let cast: Awaited<ReturnType<typeof openCast>>;
  beforeEach(async () => {
    cast = await openCast();
  });
  afterEach(() => cast.office.close());

  it('with numbers alone, no title goes out in a week, whatever is asked, in words or in files', async () => {
    const { office, desk, finance: focalPoint, trade, secretary } = cast;
    const group = office.group('Tổ đầu mối');
    desk.user.says('/nhom', { chat: group });
    const rules = await desk.says('nội dung Telegram chỉ mã');
    expect(rules).toContain('• Telegram: chỉ mã việc và ngày');
    const before = office.sandbox.sent.length;
    await office.goTo('2026-11-02', '14:00');
    for (const words of [
      'việc',
      'xem 13',
      'xem 11',
      '13 đang làm 60%',
      'xong rồi',
      '13 vướng: chờ số liệu',
      '/lich',
    ])
      expect(await focalPoint.says(words)).not.toBe('');
    for (const words of ['13 xin lùi đến 30/11 vì chờ biển báo song ngữ', '13 đã gửi 512/SCT-BC 20/11'])
      await trade.says(words);
    for (const words of [
      '/status',
      '/status stc',
      'xem 13',
      'chưa gửi 13',
      'xem nháp KH15',
      'danh sách gọi 13',
      '/tonghop',
      'lịch sử 13',
      'thêm việc stc: Rà soát danh mục',
      'chuyển lãnh đạo 13 stc: đề xuất kết quả truyền thông',
      'đề nghị bổ sung 13 sct: kết quả truyền thông',
    ])
      expect(await desk.says(words)).not.toBe('');
    await secretary.says('/status');
    await office.goTo('2026-11-09', '14:00');
    const sent = office.sandbox.sent.slice(before);
    expect(sent.length).toBeGreaterThan(25);
    for (const { text } of sent) for (const title of titles) expect(text).not.toContain(title);
    expect(sent.map(({ text }) => text).join('\n')).toContain(
      'Việc 13, KH 15: nên gửi chậm nhất thứ Hai 23/11/2026. Nội dung xem tại văn bản.',
    );
    expect(sent.some(({ text }) => text.startsWith('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ'))).toBe(true);
  });

  it.each([
    ['xuất excel KH15', ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']],
    ['xuất báo cáo', ['word/document.xml']],
    ['xuất tổng hợp', ['word/document.xml']],
  ])('"%s" of a restricted plan has its numbers and days, not its titles', async (words, entries) => {
    const { office, desk } = cast;
    const textOf = async (): Promise<string> => {
      await desk.says(words);
      const file = unzipSync(office.sandbox.sent.at(-1)?.file?.bytes ?? new Uint8Array());
      return entries.map((entry) => strFromU8(file[entry] ?? new Uint8Array())).join('\n');
    };
    const whole = await textOf();
    expect(titles.some((title) => whole.includes(title))).toBe(true);
    await desk.says('nội dung KH15 hạn chế');
    const limited = await textOf();
    expect(limited).toContain(finance);
    for (const title of titles) expect(limited).not.toContain(title);
  });

  it('the desk sets, reads and lifts a limit; what is unclear is said; a focal point sets nothing', async () => {
    const { desk, finance: focalPoint } = cast;
    expect(await desk.says('nội dung KH15 hạn chế')).toContain('• KH 15: chỉ mã việc và ngày');
    expect(await focalPoint.says('việc')).not.toContain('Thẩm định');
    expect(await desk.says('nội dung KH15 bỏ hạn chế')).not.toContain('KH 15:');
    expect(await focalPoint.says('việc')).toContain('Thẩm định');
    expect(await desk.says('nội dung zalo mã và tên')).toContain(
      '• Zalo: mã việc và tên, không trích văn bản',
    );
    expect(await desk.says('nội dung Zalo thế nào')).toContain('Chưa rõ mức nội dung');
    expect(await desk.says('nội dung KH99 hạn chế')).toContain('Chưa rõ mức nội dung');
    expect(await focalPoint.says('nội dung Telegram chỉ mã')).not.toContain('Quy định');
    expect(await desk.says('quy định kênh')).toContain('• Telegram: đầy đủ');
  });
});

describe('on two channels', () => {
  let office: TwoChannels;
  beforeEach(async () => {
    office = await openTwoChannels();
  });
  afterEach(() => office.close());

  it('a message that falls back to a channel with less content goes as numbers and days', async () => {
    const desk = await office.activate();
    const person = await office.link(
      office.onTelegram('Nguyễn Văn A'),
      'Nguyễn Văn A',
      'focal-point',
      finance,
    );
    const second = office.onZalo('Nguyễn Văn A');
    const code = /^MA ([A-Z0-9]{8})$/m.exec(await person.says('thêm kênh'))?.[1] ?? '';
    await second.says(`ma ${code}`);
    await second.says('1');
    await desk.says('nội dung Zalo chỉ mã');
    second.gets();
    office.telegram.failNext({
      method: 'sendMessage',
      chatId: person.user.id,
      fault: { code: 403, description: 'Forbidden: bot was blocked by the user' },
    });
    await office.goTo('2026-11-02', '10:00');
    await office.app.step();
    const got = second.gets();
    expect(got).toContain('Việc 13, KH 15: nên gửi chậm nhất');
    expect(got).toContain('Trả lời: “');
    for (const title of titles) expect(got).not.toContain(title);
    expect(await second.says('13 đang làm 60%')).toContain('60%');
  });

  it('a message that waits while the plan is restricted goes as numbers and days', async () => {
    const desk = await office.activate();
    const person = await office.link(
      office.onTelegram('Nguyễn Văn A'),
      'Nguyễn Văn A',
      'focal-point',
      finance,
    );
    await office.telegram.stop();
    await office.goTo('2026-11-02', '10:00');
    await office.clock.advance(1000);
    await desk.says('nội dung KH15 hạn chế');
    await office.telegram.start();
    person.gets();
    await office.clock.advance(10 * 60_000);
    await office.app.step();
    const got = person.gets();
    expect(got).toContain('Việc 13, KH 15: nên gửi chậm nhất');
    for (const title of titles) expect(got).not.toContain(title);
  });

  it('in the quiet hours of its channel a reminder waits, answers come at once, the other channel is not held', async () => {
    const desk = await office.activate();
    const onZalo = await office.link(office.onZalo('Nguyễn Văn A'), 'Nguyễn Văn A', 'focal-point', finance);
    const onTelegram = await office.link(
      office.onTelegram('Lê Văn C'),
      'Lê Văn C',
      'focal-point',
      'Sở Công Thương',
    );
    expect(await desk.says('giờ yên lặng Zalo 17h-14h')).toContain(
      '• Zalo: đầy đủ; không nhắn từ 17 giờ 00 đến 14 giờ 00',
    );
    expect(await desk.says('giờ yên lặng Zalo 25h-7h')).toContain('Chưa rõ giờ yên lặng');
    onTelegram.gets();
    onZalo.gets();
    await office.goTo('2026-11-02', '10:00');
    expect(onTelegram.gets()).toContain('13 · ');
    expect(onZalo.gets()).toBe('');
    expect(await onZalo.says('việc')).toContain('13 · ');
    await office.goTo('2026-11-02', '13:59');
    expect(onZalo.gets()).toBe('');
    await office.goTo('2026-11-02', '14:00');
    expect(onZalo.gets()).toContain('13 · ');
    expect(await desk.says('bỏ giờ yên lặng Zalo')).not.toContain('không nhắn');
  });
});
