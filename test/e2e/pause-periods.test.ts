// A pause holds for the periods that open meanwhile, and ends for them with the others'; a closed plan stays closed.
import { afterEach, expect, it } from 'vitest';
import type { PlanDraft } from '../../src/core/plans/plan-draft.ts';
import { openOffice, storePlan, type TestOffice } from './office.ts';
import { groupLine, planDraft } from './plan.ts';

let office: TestOffice;
afterEach(() => office.close());

const deskAgency = 'Sở Văn hóa, Thể thao và Du lịch';

/** The usual plan, for three years and with a report every month. */
const monthly: PlanDraft = {
  ...planDraft,
  period: { from: '2026-01-01', to: '2028-12-31', text: 'giai đoạn 2026-2028' },
  reports: planDraft.reports.map((report) => ({
    ...report,
    due: { kind: 'monthly', day: 20, inclusive: true, text: 'trước ngày 20 hằng tháng' },
  })),
};

async function start() {
  office = await openOffice(':memory:');
  const desk = await office.link('Trần Thị B', 'desk', deskAgency);
  await storePlan(office, monthly);
  await desk.says(groupLine);
  await desk.says('kích hoạt KH15');
  const trade = await office.link('Lê Văn C', 'focal-point', 'Sở Công Thương');
  const { store } = office.app;
  const agencies = await store.agencies.list();
  const idOf = (name: string): string => agencies.find((agency) => agency.name === name)?.id ?? '';
  const holdsOf = async (name: string) =>
    (await store.items.list({ agencyIds: [idOf(name)] })).filter((item) => item.role === 'lead');
  return { desk, trade, holdsOf };
}

it('pauses what opens for a resting agency, and lets it go on with the rest', async () => {
  const { desk, holdsOf } = await start();
  const before = (await holdsOf('Sở Công Thương')).length;
  expect(before).toBeGreaterThan(10);
  await desk.says('tạm dừng nhắc sct');
  await office.goTo('2026-12-25', '09:00');
  const resting = await holdsOf('Sở Công Thương');
  expect(resting.length).toBeGreaterThan(before);
  expect(new Set(resting.map((item) => item.hold))).toEqual(new Set(['paused']));
  const others = await holdsOf('Sở Tài chính');
  expect(new Set(others.map((item) => item.hold))).toEqual(new Set(['none']));
  await desk.says('tiếp tục nhắc sct');
  expect(new Set((await holdsOf('Sở Công Thương')).map((item) => item.hold))).toEqual(new Set(['none']));
});

it('does not let a closed plan go on', async () => {
  const { desk, holdsOf } = await start();
  await desk.says('chốt năm KH15');
  expect(new Set((await holdsOf('Sở Công Thương')).map((item) => item.hold))).toEqual(new Set(['paused']));
  await desk.says('tiếp tục nhắc sct');
  expect(new Set((await holdsOf('Sở Công Thương')).map((item) => item.hold))).toEqual(new Set(['paused']));
});
