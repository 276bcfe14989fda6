// A year of weekly digests of the shipped plan, and of the practice documents where they are: counts that add up every
// week, words that follow from them, and the weeks at which they change, checked by hand against the documents.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countedOn } from '../../src/core/digest/figures.ts';
import { word } from '../messages/sample-world.ts';
import { hasShared, sharedPath } from '../support/shared.ts';
import { projectRoot } from '../support/source-files.ts';
import { changesOf, type PlayedWeek, playYear } from './played-year.ts';

// Each line: Friday: total = in time + late + overdue + open in time + without a day. An agency in three sends on the
// target day, one in three a week late, the rest never.
const years = [
  {
    name: 'the plan of the demo',
    file: 'demo',
    path: `${projectRoot}data/plans/ke-hoach-mau.txt`,
    span: { on: '2026-02-02', to: '2027-01-08' },
    changes: [
      '2026-02-06: 27 = 0 + 0 + 0 + 14 + 13',
      '2026-10-02: 27 = 1 + 0 + 3 + 10 + 13',
      '2026-10-09: 27 = 1 + 2 + 1 + 10 + 13',
      '2026-10-23: 27 = 1 + 2 + 2 + 9 + 13',
      '2026-10-30: 27 = 1 + 3 + 1 + 9 + 13',
      '2026-11-13: 27 = 2 + 3 + 1 + 8 + 13',
      '2026-11-27: 27 = 4 + 3 + 3 + 4 + 13',
      '2026-12-04: 27 = 4 + 4 + 3 + 3 + 13',
      '2026-12-11: 27 = 5 + 5 + 3 + 1 + 13',
      '2026-12-18: 27 = 5 + 6 + 2 + 1 + 13',
      '2027-01-01: 27 = 5 + 6 + 3 + 0 + 13',
      '2027-01-08: 27 = 5 + 7 + 2 + 0 + 13',
    ],
  },
  {
    name: 'seed 1: one report a year, everything else without a day',
    file: 'seed-1',
    path: sharedPath('documents/seed-001.docx'),
    span: { on: '2019-12-16', to: '2021-01-08' },
    changes: [
      '2019-12-20: 62 = 0 + 0 + 0 + 4 + 58',
      '2020-12-11: 62 = 1 + 0 + 3 + 0 + 58',
      '2020-12-18: 62 = 1 + 2 + 1 + 0 + 58',
    ],
  },
  {
    name: 'seed 2: a report on 25/11 of each year; the next one is open ahead and counts from 1 January',
    file: 'seed-2',
    path: sharedPath('documents/seed-002.docx'),
    span: { on: '2024-02-01', to: '2025-01-10' },
    changes: [
      '2024-02-02: 55 = 0 + 0 + 0 + 4 + 51',
      '2024-11-22: 55 = 1 + 0 + 0 + 3 + 51',
      '2024-11-29: 55 = 1 + 0 + 3 + 0 + 51',
      '2024-12-06: 55 = 1 + 2 + 1 + 0 + 51',
      '2025-01-03: 59 = 1 + 2 + 1 + 4 + 51',
    ],
  },
  {
    name: 'seed 3: one report of one office',
    file: 'seed-3',
    path: sharedPath('documents/seed-003.txt'),
    span: { on: '2020-03-01', to: '2021-01-08' },
    changes: ['2020-03-06: 8 = 0 + 0 + 0 + 1 + 7', '2020-12-18: 8 = 0 + 0 + 1 + 0 + 7'],
  },
];

const groupText = ({ friday, facts }: PlayedWeek): string =>
  word({ kind: 'digest-group', facts: { ...facts, openObstacles: 1 } }, { on: friday }).text;

/** Both editions of a week as they go out. */
const editionsOf = ({ friday, facts }: PlayedWeek): string =>
  [
    word({ kind: 'digest-group', facts }, { on: friday }).text,
    word({ kind: 'digest-leaders', facts, leader: '' }, { on: friday }).text,
  ].join('\n\n--\n\n');

/** What is left of a text when its number of week, its days and its comparison are taken out. */
const newsIn = (text: string): string =>
  text.replace(/TUẦN \d+|tuần \d+|\(?[\d/-]+\/\d{4}[);:]?|^So với .*$/gm, '');

describe.each(years.filter(({ path }) => hasShared || path.startsWith(`${projectRoot}data/`)))(
  '$name',
  (year) => {
    const played = playYear(year.path, year.span);

    test('changes in the weeks in which something fell due or arrived, and in no other', async () => {
      expect(changesOf((await played).weeks)).toEqual(year.changes);
    });

    test('reads word for word as it was read aloud, in the weeks that say something new', async () => {
      const told = (await played).weeks.map((week) => ({ ...week, text: editionsOf(week) }));
      const fresh = told.filter(({ text }, at) => newsIn(text) !== newsIn(told[at - 1]?.text ?? ''));
      await expect(
        fresh.map(({ friday, text }) => `## ${friday}\n\n${text}\n`).join('\n'),
      ).toMatchFileSnapshot(`editions/${year.file}.txt`);
    });

    test('adds up every week: states, agencies, and the overdue line', async () => {
      for (const { friday, items, facts } of (await played).weeks) {
        const { figures, overdue } = facts;
        expect(figures.done + figures.open, friday).toBe(figures.total);
        expect(figures.doneInTime + figures.doneLate, friday).toBe(figures.done);
        expect(figures.openInTime + figures.openOverdue + figures.openNoDate, friday).toBe(figures.open);
        expect(figures.total, friday).toBe(items.filter(countedOn(friday)).length);
        expect(
          overdue.reduce((sum, { count }) => sum + count, 0),
          friday,
        ).toBe(figures.openOverdue);
        expect(new Set(overdue.map(({ agencyId }) => agencyId)).size, friday).toBe(overdue.length);
      }
    });

    test('says that nothing has fallen due until something has, and never 0/0', async () => {
      for (const week of (await played).weeks) {
        const text = groupText(week);
        const isDue = ({ dueOn }: { dueOn: string | null }): boolean =>
          dueOn !== null && dueOn <= week.friday;
        const due = week.items.filter(countedOn(week.friday)).filter(isDue);
        expect(text.includes('chưa có nhiệm vụ đến hạn'), week.friday).toBe(due.length === 0);
        expect(text, week.friday).not.toMatch(/(?<![\d/])0+\/0+(?!\d)/);
      }
    });

    test('work without a day is never overdue, on 1 January neither', async () => {
      const { weeks } = await played;
      for (const { friday, items, facts } of weeks) {
        const isLate = (dueOn: string | null): boolean => dueOn !== null && dueOn < friday;
        const late = items.filter(
          (item) => countedOn(friday)(item) && item.execution !== 'done' && isLate(item.dueOn),
        );
        expect(facts.figures.openOverdue, friday).toBe(late.length);
      }
      const soft = weeks.map(({ facts }) => facts.figures.openNoDate);
      expect(new Set(soft).size).toBe(1);
      expect(weeks.at(-1)?.friday.slice(5)).toBe(year.span.to.slice(5));
    });

    test('the printed day itself is in time: what is due on a Friday is overdue a week later at the earliest', async () => {
      for (const { friday, items, facts } of (await played).weeks) {
        const today = items.filter(
          (item) => countedOn(friday)(item) && item.dueOn === friday && item.execution !== 'done',
        );
        const before = items.filter(
          (item) =>
            countedOn(friday)(item) &&
            item.dueOn !== null &&
            item.dueOn < friday &&
            item.execution !== 'done',
        );
        if (today.length > 0) expect(facts.figures.openOverdue, friday).toBe(before.length);
      }
    });
  },
);

test.skipIf(!hasShared)(
  'seed 1 counts none of the rows that the press and the youth union lead',
  async () => {
    const golden = JSON.parse(readFileSync(sharedPath('documents/seed-001.golden.json'), 'utf8')) as {
      tasks: { lead: string[]; origin: string }[];
    };
    const { weeks } = await playYear(sharedPath('documents/seed-001.docx'), {
      on: '2019-12-16',
      to: '2019-12-20',
    });
    const [week] = weeks;
    const led = week?.items.filter(({ role }) => role === 'lead') ?? [];
    const asked = { 'bao-ha-tinh': 'Báo Hà Tĩnh', 'tinh-doan': 'Tỉnh đoàn' };
    for (const [agencyId, name] of Object.entries(asked)) {
      const rows = golden.tasks.filter(({ lead }) => lead.includes(name)).length;
      expect(rows, name).toBeGreaterThan(0);
      expect(led.filter((item) => item.agencyId === agencyId).map(({ requested }) => requested)).toEqual(
        Array.from({ length: rows }, () => true),
      );
    }
    expect(week?.facts.figures.total).toBe(led.filter(({ requested }) => !requested).length);
  },
);
