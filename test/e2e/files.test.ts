// Files in the chat: what the desk asks for arrives whole, and the week's picture goes with both editions.
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SentMessage } from '../../src/sandbox/telegram/index.ts';
import { temporaryFolder } from '../support/databases.ts';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
let group: ReturnType<(typeof cast)['office']['group']>;
beforeAll(async () => {
  cast = await openCast(`file:${join(temporaryFolder(), 'dondoc.db')}`);
  const { office, desk } = cast;
  group = office.group('Tổ đầu mối');
  desk.user.says('/nhom', { chat: group });
  await office.goTo('2026-12-01', '09:00');
});
afterAll(() => cast.office.close());

const lastTo = (chatId: string): SentMessage | undefined =>
  cast.office.sandbox.sent.findLast((message) => message.chatId === chatId);

async function fileFor(
  words: string,
): Promise<{ text: string; name: string; method: string; bytes: Uint8Array }> {
  const text = await cast.desk.says(words);
  const sent = lastTo(cast.desk.user.id);
  return {
    text,
    name: sent?.file?.name ?? '',
    method: sent?.method ?? '',
    bytes: sent?.file?.bytes ?? new Uint8Array(),
  };
}

const entriesOf = (bytes: Uint8Array): string[] => Object.keys(unzipSync(bytes));

it.each([
  ['xuất excel KH15', 'xl/workbook.xml', /\.xlsx$/],
  ['xuat excel', 'xl/workbook.xml', /\.xlsx$/],
  ['xuất báo cáo', 'word/document.xml', /\.docx$/],
  ['xuất danh sách gọi 13', 'xl/workbook.xml', /\.xlsx$/],
])('"%s" brings a document that opens', async (words, entry, name) => {
  const file = await fileFor(words);
  expect(file.method).toBe('sendDocument');
  expect(file.name).toMatch(name);
  expect(entriesOf(file.bytes)).toContain(entry);
  expect(file.text).toMatch(/Số liệu đến 09 giờ 00 ngày 01\/12\/2026\.$/);
});

it('"công văn 13" packs one letter for each agency that is late, addressed to it', async () => {
  const file = await fileFor('công văn 13');
  expect(file.name).toBe('letters.zip');
  const letters = unzipSync(file.bytes);
  expect(Object.keys(letters).sort()).toContain('cong-van-kh15-so-tai-chinh.docx');
  expect(Object.keys(letters)).toHaveLength(4);
  const finance = unzipSync(letters['cong-van-kh15-so-tai-chinh.docx'] ?? new Uint8Array());
  expect(strFromU8(finance['word/document.xml'] ?? new Uint8Array())).toContain('Sở Tài chính');
});

it('"xuất biểu đồ" brings a picture, "xuất lịch stc" the calendar of one agency', async () => {
  const chart = await fileFor('xuất biểu đồ');
  expect(chart.method).toBe('sendPhoto');
  expect([...chart.bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const calendar = await fileFor('xuất lịch stc');
  const [ics] = Object.entries(unzipSync(calendar.bytes)).filter(
    ([name]) => name === 'lich-so-tai-chinh.ics',
  );
  expect(strFromU8(ics?.[1] ?? new Uint8Array())).toContain('BEGIN:VCALENDAR');
});

it.each([
  ['xuất cái gì đó', /^Chưa rõ cần xuất tệp nào “cái gì đó”\. Ví dụ: xuất excel KH15;/],
  ['xuất excel sở trên trời', /^Chưa nhận ra đơn vị/],
  ['công văn 99', /^Không có nội dung nào để xuất “99”\./],
])('"%s" is answered in one sentence, without a file', async (words, answer) => {
  const file = await fileFor(words);
  expect(file.text).toMatch(answer);
  expect(file.name).toBe('');
});

it('is for the desk only', async () => {
  expect(await cast.finance.says('xuất excel')).not.toContain('Số liệu đến');
  expect(lastTo(cast.finance.user.id)?.file).toBeNull();
});

it('the week’s picture follows the words, once in the group and once to the secretary', async () => {
  const { office, secretary } = cast;
  const before = office.sandbox.sent.length;
  await office.goTo('2026-12-04', '16:00');
  await office.restart();
  await office.goTo('2026-12-07', '14:30');
  const pictures = office.sandbox.sent.slice(before).filter(({ method }) => method === 'sendPhoto');
  expect(pictures.map(({ chatId }) => chatId).sort()).toEqual([group.id, secretary.user.id].sort());
  const [first, second] = pictures;
  expect(Buffer.from(first?.file?.bytes ?? []).equals(Buffer.from(second?.file?.bytes ?? []))).toBe(true);
  const inGroup = office.sandbox.sent.filter(({ chatId }) => chatId === group.id).slice(-2);
  expect(inGroup.map(({ method }) => method)).toEqual(['sendMessage', 'sendPhoto']);
  expect(inGroup[1]?.text).toBe('Biểu đồ tiến độ. Số liệu đến 15 giờ 30 ngày 04/12/2026.');
});

it('files of a month ago are forgotten', async () => {
  const { office } = cast;
  const { files } = office.app.store;
  expect(await files.forgetBefore(office.clock.now() + 1)).toBeGreaterThan(3);
});
