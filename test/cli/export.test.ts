// `dondoc export` on a real database: files where they were asked for, and one sentence for what cannot be done.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { exportCommand } from '../../src/cli/export/index.ts';
import { loadConfig } from '../../src/config.ts';
import { activationInput } from '../../src/conversation/activation.ts';
import { activatePlan } from '../../src/core/plans/activate-plan.ts';
import { exporters } from '../../src/exporters/files/index.ts';
import { importFile } from '../../src/import-file.ts';
import { systemClock } from '../../src/system-clock.ts';
import { temporaryFolder } from '../support/databases.ts';
import { projectRoot } from '../support/source-files.ts';
import { testLog } from '../support/test-log.ts';

const before = process.env['DATABASE_URL'];
const folder = temporaryFolder();
const plan = `${projectRoot}data/plans/ke-hoach-mau.txt`;

/** A database with the plan of the demo active and one more plan that is only a draft. */
beforeAll(async () => {
  process.env['DATABASE_URL'] = `file:${join(folder, 'dondoc.db')}`;
  const config = loadConfig(process.env);
  const context = { clock: systemClock, zone: config.zone, language: config.language };
  const app = await createApp(config, { clock: systemClock, log: testLog(), channels: [] });
  try {
    const stored = await app.store.plans.get((await importFile(app, plan, context)).id);
    const moment = { plan: stored, at: 0, today: '2026-02-02', actor: 'administrator', inboxId: null };
    const input = await activationInput(app.store, app.directory, {
      ...moment,
      calendar: await app.calendar(),
    });
    expect(await app.store.commit(activatePlan(input).change, [])).toBe('ok');
    const other = join(folder, 'other.txt');
    writeFileSync(other, readFileSync(plan, 'utf8').replaceAll('15/KH-UBND', '16/KH-UBND'));
    await importFile(app, other, context);
  } finally {
    await app.close();
  }
});

afterAll(() => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
});

async function run(...options: string[]): Promise<void> {
  const program = new Command();
  exportCommand(program);
  await program.parseAsync(['export', ...options], { from: 'user' });
}

const sentenceOf = (...options: string[]): Promise<string> =>
  run(...options).then(
    () => 'done',
    (error: Error) => error.message,
  );

describe('files', () => {
  test.each([
    ['tasks', ['nhiem-vu.xlsx']],
    ['report', ['bao-cao-kh15.docx']],
    ['synthesis', ['tong-hop-kh15.docx']],
    ['chart', ['bieu-do.png']],
  ])('%s go into the folder, which is made', async (what, names) => {
    const out = join(folder, 'out', what);
    await run('--what', what, '--out', out);
    expect(readdirSync(out)).toEqual(names);
  });

  test('one file takes the name that was asked for', async () => {
    const out = join(folder, 'viec.csv');
    await run('--what', 'tasks', '--format', 'csv', '--plan', '15/kh-ubnd', '--agency', 'snv', '--out', out);
    const lines = readFileSync(out, 'utf8').trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1)) expect(line).toContain('Sở Nội vụ');
  });

  test('calendars: one for each agency that has dated work', async () => {
    const out = join(folder, 'lich');
    await run('--what', 'calendar', '--out', out);
    expect(readdirSync(out)).toContain('lich-so-noi-vu.ics');
  });
});

test('--help names everything that can be exported', () => {
  const program = new Command();
  exportCommand(program);
  const help = program.commands[0]?.helpInformation().replace(/\s+/g, ' ') ?? '';
  for (const what of Object.keys(exporters)) expect(help).toMatch(new RegExp(`[ (]${what}[ ,]`));
});

describe('one clear sentence, and nothing is written', () => {
  test.each([
    [['--what', 'nonsense'], /^--what must be one of: .*calendar, .*tasks\.$/],
    [['--what', 'tasks', '--format', 'docx'], /^--what tasks comes as: xlsx, csv\.$/],
    [['--what', 'tasks', '--plan', 'KH99'], /^Không có kế hoạch nào mang mã hoặc số “KH99”\.$/],
    [
      ['--what', 'tasks', '--plan', 'KH16'],
      /^Kế hoạch KH16 chưa có việc nào \(chưa kích hoạt\), nên chưa có gì để xuất\.$/,
    ],
    [
      ['--what', 'tasks', '--agency', 'Sở Không Có'],
      /^Không có đơn vị nào tên “Sở Không Có” trong các kế hoạch\.$/,
    ],
    [
      ['--what', 'log', '--from', '30/11/2026'],
      /^--from must be a day such as 2026-11-25, not “30\/11\/2026”\.$/,
    ],
    [['--what', 'log'], /^Không có nội dung nào để xuất theo yêu cầu này\.$/],
  ])('%j', async (options, sentence) => {
    const out = join(folder, 'nothing');
    expect(await sentenceOf(...options, '--out', out)).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('a folder that cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await sentenceOf('--what', 'tasks', '--out', join(file, 'below'))).toMatch(
      /^Không ghi được vào .*; đề nghị chọn thư mục khác\.$/,
    );
  });
});
