// Jobs go on whatever became of an earlier run: its process died for good, or its clock was far ahead.
import { afterEach, expect, test } from 'vitest';
import { instantAt } from '../../src/core/dates.ts';
import { openOffice, type TestOffice } from '../e2e/office.ts';

const open: TestOffice[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

const dayMs = 86_400_000;
const zone = 'Asia/Ho_Chi_Minh';

async function officeWithRun(scheduledFor: number, end: 'done' | 'never'): Promise<TestOffice> {
  const office = await openOffice(':memory:');
  open.push(office);
  const { jobRuns } = office.app.store;
  await jobRuns.claim('derive-reminders', scheduledFor, scheduledFor);
  if (end === 'done') await jobRuns.finish('derive-reminders', scheduledFor, scheduledFor, null);
  return office;
}

test('a run that died and is past its grace does not end the job for ever', async () => {
  const start = instantAt('2026-11-02', '08:00', zone);
  const office = await officeWithRun(start - 40 * dayMs, 'never');
  await office.step();
  const last = await office.app.store.jobRuns.findLast('derive-reminders');
  expect(last).toMatchObject({ scheduledFor: instantAt('2026-11-02', '00:30', zone), state: 'done' });
});

test('a run of a clock that was years ahead does not stop the job until then', async () => {
  const office = await officeWithRun(instantAt('2036-01-01', '00:30', zone), 'done');
  await office.step();
  const today = instantAt('2026-11-02', '00:30', zone);
  const last = await office.app.store.jobRuns.findLast('derive-reminders', office.clock.now());
  expect(last).toMatchObject({ scheduledFor: today, state: 'done' });
});
