// Calendars read back by ical.js: stable UIDs, all-day entries on the day to aim at, changes and cancellations.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../../src/exporters/files/calendar.ts';
import type { OfficeRecords } from '../../../src/exporters/records.ts';
import { officeRecords } from '../office.ts';

const records = await officeRecords();

async function eventsOf(name: string, given: OfficeRecords = records): Promise<ICAL.Event[]> {
  const file = (await calendar.write(given, 'ics')).find((one) => one.name === name);
  const parsed = new ICAL.Component(ICAL.parse(new TextDecoder().decode(file?.bytes)));
  return parsed.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar of an agency', async () => {
  const events = await eventsOf('lich-so-tai-chinh.ics');
  const report = events.find((event) => event.summary.includes('Báo cáo'));

  test('has an all-day entry on the last working day before the printed one', () => {
    expect(events).toHaveLength(2);
    // "trước ngày 25/11": Tuesday 24/11.
    expect(report?.startDate.isDate).toBe(true);
    expect(report?.startDate.toString()).toBe('2026-11-24');
    expect(report?.endDate.toString()).toBe('2026-11-25');
    expect(report?.description).toContain('trước ngày 25/11/2026');
    expect(report?.summary).toBe('Báo cáo kết quả thực hiện năm 2026 (KH 15)');
  });

  test('a change keeps the UID and raises the sequence; a withdrawn task is cancelled', async () => {
    const items = records.items.map((item) => ({
      ...item,
      version: item.version + 1,
      hold: 'withdrawn' as const,
      targetOn: item.targetOn === null ? null : '2026-12-01',
    }));
    const later = await eventsOf('lich-so-tai-chinh.ics', { ...records, items });
    expect(later.map((event) => event.uid)).toEqual(events.map((event) => event.uid));
    expect(later.map((event) => event.sequence)).toEqual(events.map((event) => event.sequence + 1));
    for (const event of later) {
      expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect(event.startDate.toString()).toBe('2026-12-01');
    }
  });

  test('work without a day is in no calendar', () => {
    const undated = records.items.filter((item) => item.targetOn === null).map((item) => `${item.id}@dondoc`);
    expect(undated.length).toBeGreaterThan(0);
    expect(events.some((event) => undated.includes(event.uid))).toBe(false);
  });
});

test('a person has one calendar with the same UIDs as the agency', async () => {
  const [lan, agency] = [await eventsOf('lich-nguyen-thi-lan.ics'), await eventsOf('lich-so-tai-chinh.ics')];
  expect(lan.map((event) => event.uid)).toEqual(agency.map((event) => event.uid));
});

test('what is done says so and stays on its day', async () => {
  const events = await eventsOf('lich-so-cong-thuong.ics');
  expect(events.map((event) => event.summary)).toEqual([
    'Đã xong: Báo cáo kết quả thực hiện năm 2026 (KH 15)',
  ]);
});

test('commas, semicolons and line ends in a title come back as they were', async () => {
  const items = records.items.map((item) => ({ ...item, title: 'a, b; c\\n d' }));
  const [event] = await eventsOf('lich-so-tu-phap.ics', { ...records, items });
  expect(event?.summary).toBe('a, b; c\\n d (KH 15)');
});

test('every file keeps the letter of RFC 5545: lines of 75 octets, its own line ends, what must be there once', async () => {
  const long = records.items.map((item) => ({
    ...item,
    title: `${item.title}; ${'đẩy mạnh truyền thông '.repeat(9)}`,
  }));
  const files = await calendar.write({ ...records, items: long }, 'ics');
  expect(files.length).toBeGreaterThan(3);
  for (const { name, bytes } of files) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text.endsWith('\r\n') || text.endsWith('END:VCALENDAR'), name).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    for (const one of lines) {
      expect(one, name).not.toContain('\n');
      expect(Buffer.byteLength(one), one).toBeLessThanOrEqual(75);
    }
    const parsed = new ICAL.Component(ICAL.parse(text));
    for (const required of ['version', 'prodid'])
      expect(parsed.getAllProperties(required), `${name} ${required}`).toHaveLength(1);
    const events = parsed.getAllSubcomponents('vevent');
    for (const event of events)
      for (const required of ['uid', 'dtstamp', 'dtstart', 'sequence', 'status', 'summary'])
        expect(event.getAllProperties(required), `${name} ${required}`).toHaveLength(1);
    const uids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(uids).size, name).toBe(uids.length);
    // Written again by the other library and read once more, nothing is different.
    expect(ICAL.parse(parsed.toString())).toEqual(parsed.jCal);
  }
});
