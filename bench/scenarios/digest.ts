// The week of a whole province, its Excel table and its picture, each in a process of its own so that its memory can be
// told apart.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { build } from '../program.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { day } from '../seed/day.ts';
import { atNine } from '../seed/office.ts';
import { putProvince } from '../seed/province.ts';

const week = 'digest of the week, both editions';
const excel = 'Excel of every task';
const firstPicture = 'picture of the week, the first';
const picture = 'picture of the week, a second one';
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Opens the store and does one of the four; prints processor time (other programs lengthen the wall clock at will), wall
 * clock, peak memory and the size of what came out.
 */
const program = `
  const [what, url, at, zone] = process.argv.slice(1);
  const { openStore } = await import('./dist/store/open.js');
  const { calendarOf } = await import('./dist/core/calendar/calendar.js');
  const { loadTexts } = await import('./dist/messages/texts.js');
  const { readRecords } = await import('./dist/exporters/read-records.js');
  const clock = { now: () => Number(at), sleep: async () => undefined };
  const store = await openStore(url, { clock, owner: 'bench' });
  const texts = loadTexts();
  const shared = { clock, zone, language: 'vi', texts, calendar: async () => calendarOf([]) };
  const asked = { plan: null, agency: null, fromOn: null, toOn: null };
  let size = 0;
  const used = { cpu: 0, ms: 0 };
  const cpuNow = () => Object.values(process.cpuUsage()).reduce((sum, us) => sum + us, 0) / 1000;
  const start = () => Object.assign(used, { cpu: cpuNow(), ms: performance.now() });
  const stop = () => Object.assign(used, { cpu: cpuNow() - used.cpu, ms: performance.now() - used.ms });
  if (what === 'digest') {
    const { digestDraft } = await import('./dist/scheduler/jobs/digest-draft.js');
    const { wordNotice } = await import('./dist/messages/word-notice.js');
    const log = { info() {}, warn() {}, error() {} };
    start();
    await digestDraft.run({ ...shared, store, owner: 'bench', channels: new Map(), log }, Number(at));
    const { facts } = await store.digests.findLast();
    const context = { texts, language: 'vi', buttons: true, zone, at: Number(at) };
    size = wordNotice({ kind: 'digest-group', facts }, context).text.length
      + wordNotice({ kind: 'digest-leaders', facts, leader: 'A' }, context).text.length;
    stop();
    if (facts.figures.openOverdue === 0) throw new Error('The digest found nothing overdue.');
  } else if (what === 'excel') {
    const { tasks } = await import('./dist/exporters/files/tasks.js');
    start();
    const files = await tasks.write(await readRecords(store, asked, shared), 'xlsx');
    stop();
    size = files[0].bytes.length;
  } else {
    const { chart } = await import('./dist/exporters/files/chart.js');
    const records = await readRecords(store, asked, shared);
    if (what === 'second chart') await chart.write(records, 'png');
    start();
    const files = await chart.write(records, 'png');
    stop();
    size = files[0].bytes.length;
  }
  await store.close();
  console.log(JSON.stringify({ ...used, mb: process.resourceUsage().maxRSS / 1024, size }));`;

function runIn(what: string, file: string): Measurement {
  const args = ['--input-type=module', '-e', program, what, `file:${file}`, `${atNine}`, day.zone];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { cpu, ms, mb, size } = JSON.parse(stdout) as Record<'cpu' | 'ms' | 'mb' | 'size', number>;
  if (size === 0) throw new Error(`Nothing came out of ${what}.`);
  return { figure: cpu, details: { 'wall ms': ms, 'peak MB': mb, KB: size / 1024 } };
}

const peakOf = (details: Record<string, number>): number => details['peak MB'] ?? Number.POSITIVE_INFINITY;

export const digest: Scenario = {
  name: 'digest',
  promise: 'issue 6',
  title: 'a province in a digest, a table and a picture, in processor time',
  unit: 'ms',
  bounds: [
    { text: 'digest in at most 3 s', holds: (of) => of(week).figure <= 3000 },
    { text: 'digest within 300 MB', holds: (of) => peakOf(of(week).details) <= 300 },
    { text: 'Excel in at most 15 s', holds: (of) => of(excel).figure <= 15_000 },
    { text: 'Excel within 400 MB', holds: (of) => peakOf(of(excel).details) <= 400 },
    { text: 'first picture in at most 300 ms', holds: (of) => of(firstPicture).figure <= 300 },
    { text: 'a second picture in at most 300 ms', holds: (of) => of(picture).figure <= 300 },
  ],
  async open({ workspace, size }): Promise<Contest> {
    build();
    const agencies = size(4_000, 400);
    const items = size(100_000, 10_000);
    const base = workspace.newFile();
    const store = await openStore(`file:${base}`, { clock: systemClock, owner: 'bench' });
    await putProvince(store, agencies, items);
    await store.close();
    // The job drafts a week once; each run needs a file that knows no digest yet.
    const fresh = (): string => {
      const file = workspace.newFile();
      copyFileSync(base, file);
      return file;
    };
    return {
      load: `${items} items of ${agencies} agencies in 5 plans`,
      contenders: [
        { name: week, run: async () => runIn('digest', fresh()) },
        { name: excel, run: async () => runIn('excel', base) },
        { name: firstPicture, run: async () => runIn('chart', base) },
        { name: picture, run: async () => runIn('second chart', base) },
      ],
      close: async () => undefined,
    };
  },
};
