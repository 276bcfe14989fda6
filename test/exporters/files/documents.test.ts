// Report, letters and synthesis: the form of Decree 30/2020/NĐ-CP in the file itself, and what the pages say.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appointment } from '../../../src/exporters/files/appointment.ts';
import type { ExportedFile } from '../../../src/exporters/files/exporter.ts';
import { letters } from '../../../src/exporters/files/letters.ts';
import { report } from '../../../src/exporters/files/report.ts';
import { synthesis } from '../../../src/exporters/files/synthesis.ts';
import { officeRecords } from '../office.ts';

const records = await officeRecords();

const xmlOf = (file: ExportedFile | undefined): string =>
  strFromU8(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
/** The words, one line per paragraph. */
const textOf = (file: ExportedFile | undefined): string =>
  xmlOf(file)
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the report', async () => {
  const [file] = await report.write(records, 'docx');
  const [xml, text] = [xmlOf(file), textOf(file)];

  test('is A4 with the margins of the decree, Times New Roman 14', () => {
    const [first] = xml.match(/<w:pgSz [^>]*>.*?<w:pgMar [^>]*>/s) ?? [];
    const millimetres = (name: string) =>
      Math.round((Number(new RegExp(`w:${name}="(\\d+)"`).exec(first ?? '')?.[1]) / 1440) * 25.4);
    const measured = ['w', 'h', 'top', 'bottom', 'left', 'right'].map(millimetres);
    expect(measured).toEqual([210, 297, 20, 20, 30, 15]);
    // The least that the decree allows, in twentieths of a point, not a hair below.
    const left = Number(/w:left="(\d+)"/.exec(first ?? '')?.[1]);
    expect(left / 1440).toBeGreaterThanOrEqual(30 / 25.4);
    const styles = strFromU8(
      unzipSync(file?.bytes ?? new Uint8Array())['word/styles.xml'] ?? new Uint8Array(),
    );
    expect(styles).toContain('Times New Roman');
    expect(styles).toContain('<w:sz w:val="28"/>');
  });

  test('has the parts of the form in their order', () => {
    const parts = [
      'ỦY BAN NHÂN DÂN',
      'SỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '/BC-SVHTTDL',
      'Phú Lâm, ngày',
      'BÁO CÁO',
      'Tình hình thực hiện nhiệm vụ tại Kế hoạch số 15/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh Phú Lâm',
      'Kính gửi: Ủy ban nhân dân tỉnh Phú Lâm',
      './.',
      'Nơi nhận:',
      'GIÁM ĐỐC',
      'PHỤ LỤC',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('has number and day on one line, and its last words on the page of the signature', () => {
    const [, names = '', numbered = ''] = /<w:tbl>.*?(<w:tr>.*?<\/w:tr>)(<w:tr>.*?<\/w:tr>)/s.exec(xml) ?? [];
    expect(names).toContain('Độc lập');
    expect(names).not.toContain('BC-SVHTTDL');
    expect(numbered).toContain('BC-SVHTTDL');
    expect(numbered).toContain('Phú Lâm, ngày');
    const paragraphs = xml.split('<w:p>');
    const last = paragraphs.findIndex((part) => part.includes('./.'));
    for (const part of paragraphs.slice(last, last + 2)) expect(part).toContain('<w:keepNext/>');
  });

  test('prints the words of a shared task for the first of its agencies', () => {
    const appendix = text.slice(text.indexOf('PHỤ LỤC'));
    expect(appendix.split('Báo cáo kết quả thực hiện năm 2026')).toHaveLength(2);
    const shared = records.items.filter(
      ({ role, title }) => role === 'lead' && title.includes('Báo cáo kết quả thực hiện'),
    );
    expect(appendix.match(/^-nt-$/gm)?.length).toBeGreaterThanOrEqual(shared.length - 1);
  });

  test('gives both rates with their formulas, and who is late by how many working days', () => {
    expect(text).toContain(
      '33,3% (hoàn thành trên tổng hoàn thành và quá hạn: 03/09); 15,0% trên tổng số được giao (03/20)',
    );
    expect(text).toContain(
      'Biên soạn, phát hành sổ tay "Công dân số Phú Lâm" (trước ngày 15/11/2026; quá 10 ngày làm việc)',
    );
  });

  test('words of people are in it only when the desk passed them on', async () => {
    expect(text).toContain('kinh phí in chưa được bố trí');
    const kept = records.obstacles.map((row) => ({ ...row, state: 'open' as const }));
    const [other] = await report.write({ ...records, obstacles: kept }, 'docx');
    expect(textOf(other)).not.toContain('kinh phí in chưa được bố trí');
    expect(textOf(other)).toMatch(
      /^01 nội dung khó khăn, vướng mắc đang được .* chưa có nội dung trình lãnh đạo\.$/m,
    );
    for (const words of ['đang tổng hợp số liệu', 'Nguyễn Thị Lan']) expect(text).not.toContain(words);
  });
});

describe('the letters', async () => {
  const files = await letters.write(records, 'docx');
  const to = (name: string) => textOf(files.find((file) => file.name.includes(name)));

  test('one for each agency that is late or requested, none for those that are in time', () => {
    expect(files.map((file) => file.name).sort()).toEqual([
      'cong-van-kh15-bao-va-dai-phat-thanh-truyen-hinh-tinh.docx',
      'cong-van-kh15-so-khoa-hoc-va-cong-nghe.docx',
      'cong-van-kh15-so-tai-chinh.docx',
      'cong-van-kh15-so-tu-phap.docx',
      'cong-van-kh15-uy-ban-nhan-dan-cac-xa-phuong.docx',
    ]);
  });

  test('a letter names what is missing and a working day to answer by, first allowing that it was sent', () => {
    const letter = to('so-tai-chinh');
    expect(letter).toContain('V/v đôn đốc thực hiện nhiệm vụ tại Kế hoạch số 15/KH-UBND');
    expect(letter).toContain('Kính gửi: Sở Tài chính');
    expect(letter).toContain('Nếu đã hoàn thành hoặc đã gửi báo cáo');
    // Five working days after Friday 27/11.
    expect(letter).toContain('trước ngày 04/12/2026');
    expect(letter).not.toContain('Sở Tư pháp');
  });

  test('an agency that is only requested is thanked, never told that it is late', () => {
    const letter = to('bao-va-dai');
    expect(letter).toContain('trân trọng đề nghị');
    expect(letter).toContain('Trân trọng cảm ơn sự hợp tác');
    expect(letter).not.toMatch(/[Qq]uá hạn|đôn đốc/);
  });

  test('the table says the day as the plan does: “trước ngày” and an hour are kept, a day that counts is bare', async () => {
    const late = records.items.filter(({ agencyId, requested }) => agencyId === 'so-tai-chinh' && !requested);
    const day = { dueOn: '2026-11-25', targetOn: '2026-11-24', dueTime: null, inclusive: true };
    const dated = async (part: Partial<(typeof late)[number]>) => {
      const items = late.map((item) => ({ ...item, execution: 'not-started' as const, ...day, ...part }));
      const [file] = await letters.write({ ...records, items }, 'docx');
      return textOf(file);
    };
    expect(await dated({ inclusive: false })).toMatch(/^Trước ngày 25\/11\/2026$/m);
    expect(await dated({ dueTime: '16:00' })).toMatch(/^Trước 16 giờ.* ngày 25\/11\/2026$/m);
    expect(await dated({})).toMatch(/^25\/11\/2026$/m);
  });

  test('nothing open means no letter', async () => {
    const items = records.items.map((item) => ({
      ...item,
      execution: 'done' as const,
      closedOn: '2026-01-05',
    }));
    expect(await letters.write({ ...records, items }, 'docx')).toEqual([]);
  });
});

test('the synthesis stands under the sections of the plan, with letters, words in quotation marks and who is silent', async () => {
  const [file] = await synthesis.write(records, 'docx');
  const text = textOf(file);
  const opening = text.indexOf(
    'tổng hợp kết quả thực hiện theo nội dung các cơ quan, đơn vị đã gửi đến 15 giờ 30 ngày 27/11/2026',
  );
  // As in the report: 20 owed, 3 done.
  expect(text.slice(opening)).toMatch(/^[^\n]+như sau:\nCó tổng số 20 nhiệm vụ .* 03 nhiệm vụ đã hoàn thành/);
  expect(text.indexOf('I. Thông tin, tuyên truyền')).toBeGreaterThan(opening);
  const sections = [
    'I. Thông tin, tuyên truyền',
    'II. Tổ chức sự kiện và tập huấn',
    'III. Hạ tầng và đánh giá',
  ];
  const places = [...sections, 'Báo cáo của các cơ quan, đơn vị'].map((part) => text.lastIndexOf(part));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(places[0]).toBeGreaterThan(0);
  expect(text).toContain('- Sở Khoa học và Công nghệ: quá hạn, 60%, “xong bản thảo, chờ thẩm định” (17/11).');
  expect(text).toContain('hoàn thành đúng hạn, văn bản số 512/BC-SCT ngày 19/11/2026');
  expect(text).toContain('- Chưa có thông tin: Sở Tư pháp;');
  expect(text).toMatch(/kính báo cáo Ủy ban nhân dân tỉnh Phú Lâm xem xét, chỉ đạo\.\/\.\n/);
});

test('the synthesis leaves out what only repeats the state, the number of the item, and what was said before', async () => {
  const item = records.items.find(
    ({ agencyId, title }) => agencyId === 'so-khoa-hoc-va-cong-nghe' && title.includes('sổ tay'),
  );
  const said = [
    ...[
      '11 đang làm 60%',
      'việc 11: chờ thẩm định',
      '11 xong',
      'đã gửi 512/SKHCN ngày 20/11',
      '60%',
      'xong rồi',
    ],
    ...['11 chờ thẩm định', '110 cuốn đã in', 'đã gửi bản thảo cho Sở Tư pháp thẩm định'],
  ].map((words, day) => ({
    ...{ id: `u${day}`, itemId: item?.id ?? '', personId: 'lan', words, percent: null },
    ...{ execution: 'in-progress' as const, at: records.at - (10 - day) * 86_400_000 },
  }));
  const [file] = await synthesis.write(
    { ...records, updatesByItemId: new Map([[item?.id ?? '', said]]) },
    'docx',
  );
  expect(textOf(file)).toContain(
    'quá hạn, 60%, “chờ thẩm định” (23/11), “110 cuốn đã in” (24/11), “đã gửi bản thảo cho Sở Tư pháp thẩm định” (25/11).',
  );
});

test('the letter about focal points asks no group that only helps, and keeps both lines of an agency together', async () => {
  const [file] = await appointment.write(records, 'docx');
  const groups = records.items.filter(({ agencyId }) => records.agencyById.get(agencyId)?.isGroup);
  expect(groups.some(({ role }) => role === 'coordinating')).toBe(true);
  const leads = new Set(groups.flatMap(({ role, agencyId }) => (role === 'lead' ? [agencyId] : [])));
  for (const { agencyId } of groups)
    expect(textOf(file).includes(`\n${records.agencyById.get(agencyId)?.name}\n`), agencyId).toBe(
      leads.has(agencyId),
    );
  const rows = xmlOf(file).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const first = rows.findIndex((row) => row.includes('Sở Tài chính'));
  expect(rows[first]).toContain('<w:keepNext/>');
  expect(rows[first + 1]).not.toContain('<w:keepNext/>');
});

test('a plan without number, issuer or place still makes a document', async () => {
  const bare = records.plans.map((plan) => ({
    ...plan,
    ...{ number: null, issuer: null, issuedOn: '2026-03', collectorId: null, docType: null },
    draft: { ...plan.draft, place: null },
  }));
  const [file] = await report.write({ ...records, plans: bare }, 'docx');
  expect(textOf(file)).toContain('Văn bản “Truyền thông về chuyển đổi số năm 2026');
});
