// A wording that cannot be said throws instead of reaching a person half-filled; counts are written by language.
import { describe, expect, test } from 'vitest';
import { findingText } from '../../src/messages/families/findings.ts';
import { english } from '../../src/messages/format/en.ts';
import { vietnamese } from '../../src/messages/format/vi.ts';
import { voiceOf } from '../../src/messages/voice.ts';
import { finding } from './awkward-facts.ts';
import { at, texts, word, zone } from './sample-world.ts';

describe('texts', () => {
  test('a missing key throws', () => {
    expect(() => texts.say('vi', 'no-such-key')).toThrow('no-such-key');
    expect(texts.has('vi', 'no-such-key')).toBe(false);
  });

  test('a missing variable throws', () => {
    expect(() => texts.say('vi', 'items-none')).toThrow('items-none');
    expect(() => texts.say('vi', 'items-heading', { agency: 'Sở' })).toThrow('items-heading');
  });

  test.each([
    [0, 'Phối hợp: 0 việc.', 'Coordinating: 0.'],
    [3, 'Phối hợp: 03 việc.', 'Coordinating: 3.'],
    [12, 'Phối hợp: 12 việc.', 'Coordinating: 12.'],
    [1234, 'Phối hợp: 1.234 việc.', 'Coordinating: 1,234.'],
  ])('the count %i', (count, vi, en) => {
    expect(texts.say('vi', 'status-coordinating', { count })).toBe(vi);
    expect(texts.say('en', 'status-coordinating', { count })).toBe(en);
  });

  test('English numbers agree with their nouns', () => {
    const say = (late: number): string => texts.say('en', 'late', { late });
    expect([0, 1, 5].map(say)).toEqual(['overdue', '1 working day late', '5 working days late']);
  });
});

describe('days, hours and rates', () => {
  test.each([
    ['2026-12-05', '05/12/2026', '5 Dec 2026'],
    ['2026-02-09', '09/02/2026', '9 Feb 2026'],
    ['2026-06-20', '20/6/2026', '20 Jun 2026'],
  ])('%s', (date, vi, en) => {
    expect(vietnamese.day(date, true)).toBe(vi);
    expect(english.day(date, true)).toBe(en);
  });

  test.each([
    ['2026-11-16', '2026-11-20', '16-20/11/2026', '16-20 Nov 2026'],
    ['2026-11-30', '2026-12-04', '30/11-04/12/2026', '30 Nov to 4 Dec 2026'],
    ['2026-12-28', '2027-01-01', '28/12/2026-01/01/2027', '28 Dec 2026 to 1 Jan 2027'],
  ])('%s to %s', (from, to, vi, en) => {
    expect(vietnamese.range(from, to)).toBe(vi);
    expect(english.range(from, to)).toBe(en);
  });

  test('weekdays from Monday to Sunday', () => {
    const week = ['16', '17', '18', '19', '20', '21', '22'].map((day) =>
      vietnamese.weekday(`2026-11-${day}`),
    );
    expect(week).toEqual(['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']);
    expect(english.weekday('2026-11-22')).toBe('Sunday');
  });

  test('hours and rates', () => {
    expect(vietnamese.time('08:15')).toBe('08 giờ 15');
    expect(english.time('08:15')).toBe('08:15');
    expect([vietnamese.percent(74, 78), vietnamese.percent(1, 2), vietnamese.percent(5, 5)]).toEqual([
      '94,9%',
      '50,0%',
      '100%',
    ]);
    expect(english.percent(74, 128)).toBe('57.8%');
  });

  test('a rate that only rounds to all is not all', () => {
    expect(vietnamese.percent(1999, 2000)).not.toContain('100');
    expect(vietnamese.percent(19999, 20000)).not.toContain('100');
  });
});

describe('findings', () => {
  const voice = voiceOf({ texts, language: 'vi', buttons: false, zone, at: at('2026-11-20', '08:15') });

  test('where, what, and the words as printed', () => {
    expect(findingText(finding('no-year'), voice)).toBe(
      'PL.II.3, dòng 41: ngày hạn không ghi năm: “Hoàn thành trước ngày 25/11”',
    );
  });

  test('a detail is added, a source may be missing', () => {
    const bare = finding('unknown-agency', { ref: null, source: null, args: { detail: 'Sở ABC' } });
    expect(findingText(bare, voice)).toBe('chưa nhận ra cơ quan, đơn vị (Sở ABC)');
  });

  test('sums, weekdays and years taken are told', () => {
    const words = (code: string, args: Record<string, string | number>) =>
      findingText(finding(code, { ref: null, source: null, args }), voice);
    expect(words('total-mismatch', { total: 230, rows: 220, difference: 10 })).toBe(
      'dòng tổng không khớp với các dòng chi tiết (ghi 230, cộng các dòng được 220)',
    );
    expect(words('weekday-mismatch', { date: '2026-11-20', stated: 1, actual: 5, year: 2026 })).toBe(
      'thứ và ngày không khớp (ngày này là thứ Sáu 20/11/2026)',
    );
    expect(words('no-year', { due: '2026-11-15' })).toBe('ngày hạn không ghi năm (tạm hiểu là 15/11/2026)');
  });

  test('a code that has no words yet is shown as it is', () => {
    expect(findingText(finding('brand-new', { ref: null, source: null }), voice)).toBe(
      'cần xem lại (mã: brand-new)',
    );
  });

  test('the gravest come first, many of one kind are one line, and conflicts are never buried', () => {
    const findings = [
      ...Array.from({ length: 13 }, (_, at) => finding('duplicate-duty', { ref: `IV.${at}` })),
      ...Array.from({ length: 4 }, () => finding('no-year')),
      finding('lead-conflict', {
        ref: 'IV.5.1',
        args: { sameAs: 'PL.II.1', body: 'Trung tâm A', appendix: 'Sở B' },
      }),
      finding('total-agrees', { severity: 'info' }),
      finding('missing-number', { severity: 'error' }),
    ];
    const lines = word({
      kind: 'plan-imported',
      planLabel: 'KH 15',
      title: 'T',
      tasks: 24,
      reports: 2,
      agencies: 18,
      findings,
    }).text.split('\n');
    expect(lines[1]).toBe('24 nhiệm vụ, 02 chế độ báo cáo, 18 cơ quan, đơn vị.');
    expect(lines.filter((line) => /^(?:Cần|Nên|Để) /u.test(line))).toEqual([
      'Cần sửa (01)',
      'Nên xem lại (18)',
      'Để biết (01)',
    ]);
    expect(lines[lines.indexOf('Nên xem lại (18)') + 1]).toContain(
      'IV.5.1, dòng 41: cơ quan chủ trì ghi khác nhau trong văn bản (phần lời giao Trung tâm A; PL.II.1 giao Sở B)',
    );
    const repeated = lines.filter((line) => line.includes('nội dung được giao hai lần'));
    expect(repeated).toEqual([
      '• nội dung được giao hai lần (13 chỗ): IV.0, IV.1, IV.2, IV.3, IV.4, IV.5, IV.6, IV.7, IV.8, IV.9, IV.10, IV.11, …',
    ]);
    expect(lines.at(-1)).toContain('“kích hoạt KH15”');
  });
});
