// The three levels of content and the quiet hours, set in chat for each channel and seen by a reader there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailOffice, openMailOffice } from './mail-office.ts';
import type { Reader } from './two-channels.ts';

const agency = 'Sở Xây dựng';
const title = 'Báo cáo kết quả truyền thông năm 2026';
/** What the plan itself says of item 10. */
const quote = 'Sở Xây dựng chủ trì lắp đặt biển báo song ngữ';

let office: MailOffice;
beforeEach(async () => {
  office = await openMailOffice();
});
afterEach(() => office.close());

const channels: [name: string, spoken: string, open: () => Reader<{ id: string }>][] = [
  ['Telegram', 'Telegram', () => office.onTelegram('Nguyễn Văn A')],
  ['Zalo', 'Zalo', () => office.onZalo('Nguyễn Văn A')],
  ['Thư điện tử', 'thư điện tử', () => office.onMail('Nguyễn Văn A', 'nva@stc.example.vn')],
];

describe.each(channels)('on %s', (name, spoken, open) => {
  async function withReader() {
    const desk = await office.activate();
    const person = await office.link(open(), 'Nguyễn Văn A', 'focal-point', agency);
    for (const reader of [desk, person]) reader.gets();
    return { desk, person };
  }

  it.each([
    ['chỉ mã', 'chỉ mã việc và ngày', false, false],
    ['mã và tên', 'mã việc và tên, không trích văn bản', true, false],
    ['đầy đủ', 'đầy đủ', true, true],
  ])('“%s”: what a reminder and an answer say there', async (level, shown, hasTitle, hasQuote) => {
    const { desk, person } = await withReader();
    await desk.says(`nội dung ${spoken} chỉ mã`);
    expect(await desk.says(`nội dung ${spoken} ${level}`)).toContain(`• ${name}: ${shown}`);
    await office.goTo('2026-11-02', '10:00');
    const reminder = person.gets();
    expect(reminder).toContain('13');
    expect(reminder).toContain('23/11');
    expect(reminder.includes(title)).toBe(hasTitle);
    // Whoever asks why he is asked reads the words of the plan, where they may be said.
    const why = await person.says('vì sao 10');
    expect(why).toContain('10');
    expect(why.includes('Lắp đặt biển báo song ngữ')).toBe(hasTitle);
    expect(why.includes(quote)).toBe(hasQuote);
  });

  it('quiet hours hold a reminder until their end; an answer comes at once', async () => {
    const { desk, person } = await withReader();
    expect(await desk.says(`giờ yên lặng ${spoken} 17h-14h`)).toContain(
      `• ${name}: đầy đủ; không nhắn từ 17 giờ 00 đến 14 giờ 00`,
    );
    await office.goTo('2026-11-02', '13:59');
    expect(person.gets()).toBe('');
    expect(await person.says('việc')).toContain('13 · ');
    await office.goTo('2026-11-02', '14:00');
    expect(person.gets()).toContain('13 · ');
    expect(await desk.says(`bỏ giờ yên lặng ${spoken}`)).not.toContain('không nhắn');
  });
});
