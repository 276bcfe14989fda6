// A whole province: thousands of communes under a few plans, each owing its part of every task.
import { noChange, type Put, put } from '../../src/core/change.ts';
import { addDays } from '../../src/core/dates.ts';
import type { AgencyRecord } from '../../src/core/people/person.ts';
import type { Store } from '../../src/store/open.ts';
import { day } from './day.ts';
import { blank } from './items.ts';
import { planPut } from './office.ts';

const plans = 5;

const agencyOf = (index: number): AgencyRecord => ({
  id: `xa-${index}`,
  name: `Ủy ban nhân dân xã Mẫu ${index}`,
  shortName: `xm${index}`,
  kind: 'commune',
  standing: 'owes',
  rank: 100 + index,
  isGroup: false,
  week: 'weekdays',
  rules: null,
  version: 0,
});

/** Stores the agencies and `items` items: every task goes to all, a third is done, a tenth overdue, a tenth without a day. */
export async function putProvince(store: Store, agencies: number, items: number): Promise<void> {
  const puts: Put[] = [
    ...Array.from({ length: plans }, (_, index) => planPut(index, agencyOf(0).id)),
    ...Array.from({ length: agencies }, (_, index) => put('agency', agencyOf(index))),
    ...Array.from({ length: items }, (_, index) => itemPut(Math.floor(index / agencies), index % agencies)),
  ];
  for (let from = 0; from < puts.length; from += 1000) {
    const outcome = await store.commit({ ...noChange(null), puts: puts.slice(from, from + 1000) }, []);
    if (outcome !== 'ok') throw new Error(`The province was not stored: ${outcome}.`);
  }
}

function itemPut(task: number, agency: number): Put {
  const dueOn = task % 10 === 0 ? null : addDays(day.today, (task % 10) * 4 - 6);
  const isDone = (task + agency) % 3 === 0;
  return put('item', {
    ...blank,
    id: `${10 + task}.${agencyOf(agency).id}`,
    code: 10 + task,
    kind: task % 2 === 0 ? 'report' : 'task',
    planId: `P${task % plans}`,
    taskId: null,
    dutyId: null,
    agencyId: agencyOf(agency).id,
    role: 'lead',
    title: `Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính số ${10 + task}`,
    dueOn,
    originalDueOn: dueOn,
    targetOn: dueOn,
    follow: 'followed',
    execution: isDone ? 'done' : 'in-progress',
    percent: isDone ? 100 : 40,
    closedOn: isDone ? (dueOn ?? day.today) : null,
  });
}
