// The picture of the week: its numbers, its size, and that it really is a PNG drawn with the fonts of the package.
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/dates.ts';
import { chart } from '../../../src/exporters/files/chart.ts';
import { chartDataOf } from '../../../src/exporters/picture/chart-data.ts';
import { chartSvg } from '../../../src/exporters/picture/chart-svg.ts';
import { states } from '../../../src/exporters/picture/palette.ts';
import { itemOf } from '../../store/records.ts';
import { officeRecords, zone } from '../office.ts';

const records = await officeRecords();
const words = { subtitle: 'KH 15', asOf: '' };

describe('the numbers', () => {
  const data = chartDataOf(records);

  test('bars add up to the total, requested work left out', () => {
    for (const state of states)
      expect(data.bars.reduce((sum, bar) => sum + bar.counts[state], 0)).toBe(data.total[state]);
    // As in the summary: 20 owed, 3 done, 6 overdue, 7 without a day; KH 15 III.1 of 30/11 is due soon.
    expect(data.total).toEqual({ done: 3, 'in-time': 3, 'due-soon': 1, overdue: 6, 'no-date': 7 });
  });

  test('of many agencies the last bar stands for the rest', () => {
    const items = Array.from({ length: 40 }, (_, index) =>
      itemOf({ id: `10.a${index}`, agencyId: `a${index}`, planId: records.plans[0]?.id ?? '' }),
    );
    const many = chartDataOf({ ...records, items });
    expect(many.bars).toHaveLength(12);
    expect(many.bars.at(-1)?.others).toBe(29);
    expect(many.bars.reduce((sum, bar) => sum + bar.counts['due-soon'], 0)).toBe(40);
  });

  test('the trend of all plans is that of the weeks as they were said', () => {
    const [digest] = records.digests;
    const figures = { ...digest?.facts.figures, ...{ plans: 1, agencies: data.bars.length } };
    const said = records.digests.map((one, week) => ({
      ...one,
      facts: { ...one.facts, figures: { ...one.facts.figures, ...figures, done: week, openOverdue: 7 } },
    }));
    expect(chartDataOf({ ...records, digests: said }).weeks.at(-1)).toEqual({
      number: 48,
      done: 11,
      overdue: 7,
    });
  });

  test('of one agency the weeks are worked out from when its work was done, and end with what the bars say', () => {
    const items = records.items.filter((item) => item.agencyId === 'so-khoa-hoc-va-cong-nghe');
    const { weeks, total } = chartDataOf({ ...records, items });
    // Done on 19/10, which is in week 43; KH 15 I.2 of Science and Technology was due on 30/9, in week 40.
    expect(weeks).toHaveLength(12);
    expect(weeks.map(({ done }) => done)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect(weeks.at(-1)).toEqual({ number: 48, done: total.done, overdue: total.overdue });
  });

  test('the trend begins with the activation', () => {
    const plans = records.plans.map((plan) => ({
      ...plan,
      activatedAt: instantAt('2026-11-17', '08:00', zone),
    }));
    expect(chartDataOf({ ...records, plans, digests: [] }).weeks.map(({ number }) => number)).toEqual([
      47, 48,
    ]);
  });
});

test('the sentence at the top fits between the margins, and large counts are written with their dots', () => {
  const data = chartDataOf(records);
  const total = { ...data.total, done: 1334, 'in-time': 2666, overdue: 1533 };
  const { svg } = chartSvg({ ...data, total }, words, records.voice);
  const [, size, sentence = ''] = /font-size="(\d+)"[^>]*>([^<]*nhiệm vụ quá hạn)</.exec(svg) ?? [];
  expect(sentence).toContain('1.334/');
  expect(sentence.length * Number(size) * 0.56).toBeLessThanOrEqual(1080 - 2 * 56);
  expect(svg).toContain('Hoàn thành: 1.334');
});

test('names in the picture are text, not markup', () => {
  const data = chartDataOf(records);
  const bars = data.bars.map((bar) => ({ ...bar, name: '<Sở> & "Ban"' }));
  const { svg } = chartSvg({ ...data, bars }, words, records.voice);
  expect(svg).toContain('&lt;Sở&gt; &amp; &quot;Ban&quot;');
});

test('a PNG as wide as a phone and as high as it needs to be', async () => {
  const [file] = await chart.write(records, 'png');
  const image = await loadImage(Buffer.from(file?.bytes ?? []));
  expect(image.width).toBe(864);
  expect(image.height).toBe(chartSvg(chartDataOf(records), words, records.voice).height);
});

test('nothing counted, no picture', async () => {
  expect(await chart.write({ ...records, items: [] }, 'png')).toEqual([]);
});
