// Holidays and rules out as files and in again: what is new is stored, what is not sent moves, what is wrong is said.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringAgencies } from '../../src/cli/agencies/index.ts';
import { bringHolidays, exportHolidays } from '../../src/cli/holidays/index.ts';
import { bringRules, exportRules } from '../../src/cli/rules/index.ts';
import { openCast, type TestOffice } from '../e2e/office.ts';

const folder = mkdtempSync(join(tmpdir(), 'dondoc-office-'));
let office: TestOffice;
beforeAll(async () => {
  ({ office } = await openCast());
  await office.goTo('2026-11-03', '09:00');
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);
function written(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}
const brings = (name: string, text: string): Promise<string> =>
  bringHolidays(office.app, written(name, text), office.clock);
const datesOf = async (year: string, status: string): Promise<string[]> =>
  (await office.app.store.calendar.listDays())
    .filter((day) => day.date.startsWith(year) && day.status === status)
    .map((day) => day.date);

describe('holidays', () => {
  it.each(['days.csv', 'days.json'])('come back from %s as they went out', async (name) => {
    expect(await exportHolidays(office.app, at(name))).toContain('ngày vào');
    expect(await brings(name, readFileSync(at(name), 'utf8'))).toBe('Không có gì mới.');
  });

  it("of next year take the place of the expected ones, and only of that year's", async () => {
    const before = await datesOf('2028', 'expected');
    const said = await brings(
      'y2027.csv',
      [
        'date,kind,name,source,status',
        ...['05', '06', '07', '08', '09', '10', '11'].map(
          (day) => `${day}/02/2027,holiday,Tết Nguyên đán,Thông báo số 1,official`,
        ),
        '2027-02-20,working,Làm bù,Thông báo số 1,official',
      ].join('\n'),
    );
    expect(said).toContain('Đã ghi 8 ngày. Bỏ 3 ngày dự kiến không còn trong danh sách.');
    expect(await datesOf('2027', 'expected')).toEqual([]);
    expect(await datesOf('2028', 'expected')).toEqual(before);
    const calendar = await office.app.calendar();
    expect(calendar.isWorkingDay('2027-02-04')).toBe(true);
    expect(calendar.isWorkingDay('2027-02-20')).toBe(true);
  });

  it('that fall into a plan say which days to aim at they move', async () => {
    const day = { date: '2026-11-23', kind: 'holiday', name: 'Nghỉ bù', source: 'Văn bản số 2' };
    const said = await brings('one.json', JSON.stringify([{ ...day, status: 'official' }]));
    expect(said).toContain(
      'Hạn 25/11/2026: ngày cuối trong hạn chuyển từ thứ Hai 23/11 sang thứ Sáu 20/11 (04 việc)',
    );
    const [report] = await office.app.store.items.list({ kind: 'report' });
    expect(report?.targetOn).toBe('2026-11-20');
    const rows = await office.app.store.reminders.listOf([report?.id ?? '']);
    expect(rows.find((row) => row.rule === 'on-target')?.onDate).toBe('2026-11-20');
    expect(rows.filter((row) => row.onDate === '2026-11-23' && row.state === 'planned')).toEqual([]);
  });

  it.each([
    ['date,name\n2027-02-30,Tết', 'Dòng 2: "2027-02-30" không phải một ngày'],
    ['date,name\n2027-02-03,Tết', 'Dòng 2: thiếu căn cứ (source)'],
    ['date,kind,name,source\n2027-02-03,off,Tết,x', 'Dòng 2: kind là holiday'],
    ['ngay,ten\n1,2', 'Dòng đầu cần có các cột'],
  ])('of %j are refused with the line', async (text, words) => {
    await expect(brings('wrong.csv', text)).rejects.toThrow(words);
  });
});

describe('rules', () => {
  it('come back as they went out, and change what the file names', async () => {
    await exportRules(office.app, at('rules.json'));
    const file = JSON.parse(readFileSync(at('rules.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(['hours', 'office', 'plans', 'agencies']);
    const said = await bringRules(
      office.app,
      written('new.json', JSON.stringify({ plans: { KH15: { afterReport: [], off: ['preview'] } } })),
      office.clock,
    );
    expect(said).toMatch(/0 lần nhắc mới, [1-9]\d+ lần nhắc không còn/);
    const [report] = await office.app.store.items.list({ kind: 'report' });
    const rules = (await office.app.store.reminders.listOf([report?.id ?? ''])).map((row) => row.rule);
    expect(rules.filter((rule) => /overdue|preview/.test(rule))).toEqual([]);
    await bringRules(office.app, written('back.json', '{"plans":{"KH15":null}}'), office.clock);
    expect((await office.app.store.plans.findByCode('KH15'))?.rules).toBeNull();
  });

  it.each([
    ['{"office":{"afterReport":[0]}}', 'Tệp quy tắc chưa đúng'],
    ['{"plans":{"KH99":{"callList":2}}}', 'Không có kế hoạch KH99.'],
    ['{"hours":{"slot":"19:00"}}', 'Giờ nhắc phải nằm trong giờ được gửi tin'],
    ['{', 'Tệp JSON không đúng định dạng.'],
  ])('of %j are refused and change nothing', async (text, words) => {
    await expect(bringRules(office.app, written('bad.json', text), office.clock)).rejects.toThrow(words);
  });
});

it("an agency's week comes with the directory, and moves its days", async () => {
  await bringAgencies(
    office.app,
    written('week.csv', 'name,kind,standing,week\nSở Công Thương,department,owes,saturday-morning'),
    office.clock,
  );
  const agency = await office.app.store.agencies.find('so-cong-thuong');
  expect(agency?.week).toBe('saturday-morning');
  const [report] = await office.app.store.items.list({ kind: 'report', agencyIds: ['so-cong-thuong'] });
  // 23/11 was entered as a day off above: the last worked day before 25/11 is now Saturday.
  expect(report?.targetOn).toBe('2026-11-21');
});
