// The same figures wherever they are said: in the group's message, in Word, in Excel and on the picture.
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { digestFactsOf } from '../../../src/core/digest/digest-facts.ts';
import { figuresOf } from '../../../src/core/digest/figures.ts';
import type { Exporter } from '../../../src/exporters/files/exporter.ts';
import { report } from '../../../src/exporters/files/report.ts';
import { synthesis } from '../../../src/exporters/files/synthesis.ts';
import { tasks } from '../../../src/exporters/files/tasks.ts';
import { chartDataOf } from '../../../src/exporters/picture/chart-data.ts';
import { chartSvg } from '../../../src/exporters/picture/chart-svg.ts';
import { word } from '../../messages/sample-world.ts';
import { officeRecords } from '../office.ts';

const records = await officeRecords();
const { items, today, calendar, zone, at, agencyById } = records;
const figures = figuresOf(items, today, calendar);
const facts = digestFactsOf({
  ...{ items, calendar, zone, agencyById, asOf: at, fromOn: '2026-11-23', toOn: today, since: null },
  ...{ desk: '', deskOfficer: null, obstacles: [], extensions: [], previous: null, askedAt: new Map() },
  planById: new Map(records.plans.map((plan) => [plan.id, plan])),
});

// Counted by hand in tasks.test.ts and documents.test.ts: 20 owed, 3 done of which one late, 6 overdue, 7 without a day.
const totals =
  /Có tổng số 20 nhiệm vụ .* 03 nhiệm vụ đã hoàn thành \(đúng hạn: 02, quá hạn: 01\); chưa hoàn thành: 17 \(trong hạn: 04, quá hạn: 06, không có thời hạn: 07\)\./;
const rates =
  '33,3% (hoàn thành trên tổng hoàn thành và quá hạn: 03/09); 15,0% trên tổng số được giao (03/20)';

async function wordsIn(exporter: Exporter): Promise<string> {
  const [file] = await exporter.write(records, 'docx');
  const xml = strFromU8(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

test('message, report, synthesis and summary sheet have the same sentences', async () => {
  const group = word({ kind: 'digest-group', facts }, { on: today }).text;
  const [file] = await tasks.write(records, 'xlsx');
  const summary = (await readSheet(Buffer.from(file?.bytes ?? []), 1))
    .map(([first]) => String(first))
    .join('\n');
  const [reported, collected] = await Promise.all([wordsIn(report), wordsIn(synthesis)]);
  for (const text of [group, reported, collected, summary]) expect(text).toMatch(totals);
  for (const text of [group, reported, summary]) expect(text).toContain(rates);
});

test('the picture has the counts of the sentence; due soon is part of what is in time', () => {
  const { total } = chartDataOf(records);
  expect(total.done).toBe(figures.done);
  expect(total.overdue).toBe(figures.openOverdue);
  expect(total['in-time'] + total['due-soon']).toBe(figures.openInTime);
  expect(total['no-date']).toBe(figures.openNoDate);
  const { svg } = chartSvg(chartDataOf(records), { subtitle: '', asOf: '' }, records.voice);
  expect(svg).toContain('03/20 nhiệm vụ hoàn thành · 06 nhiệm vụ quá hạn');
});
