// /status tells what the one function that counts would tell of all items, though it loads none that it does not show.
import { describe, expect, test } from 'vitest';
import { status } from '../../src/conversation/commands/status.ts';
import type { Session } from '../../src/conversation/session.ts';
import { calendarOf } from '../../src/core/calendar/calendar.ts';
import { noChange, put } from '../../src/core/change.ts';
import type { StatusFigures } from '../../src/core/digest/digest.ts';
import { figuresOf } from '../../src/core/digest/figures.ts';
import type { Item } from '../../src/core/items/item.ts';
import type { NoticeFacts } from '../../src/core/notice.ts';
import type { AgencyRecord } from '../../src/core/people/person.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';
import { itemOf } from '../store/records.ts';
import { databases } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

const today = '2026-11-23';
const calendar = calendarOf([]);
const at = Date.UTC(2026, 10, 23, 1, 15);

const agencyOf = (id: string, name: string, rank: number): AgencyRecord => ({
  id,
  name,
  shortName: id,
  kind: 'department',
  standing: 'owes',
  rank,
  isGroup: false,
  week: 'weekdays',
  rules: null,
  version: 0,
});
const agencies = [
  agencyOf('snv', 'Sở Nội vụ', 1),
  agencyOf('stc', 'Sở Tài chính', 2),
  agencyOf('sxd', 'Sở Xây dựng', 3),
];

/** Three agencies and two plans, with one item for each combination of what figures depend on. */
function everyItem(): Item[] {
  const items: Item[] = [];
  for (const dueOn of [null, '2026-11-20', today, '2026-12-30'])
    for (const closedOn of [null, '2026-11-19', '2026-11-23'])
      for (const hold of ['none', 'paused', 'withdrawn', 'reassignment-asked'] as const)
        for (const [role, requested] of [
          ['lead', false],
          ['lead', true],
          ['coordinating', false],
        ] as const) {
          const code = 10 + items.length;
          const agencyId = code % 5 === 0 ? 'snv' : 'stc';
          items.push(
            itemOf({
              id: `${code}.${agencyId}`,
              code,
              agencyId,
              planId: `P${code % 2}`,
              role,
              requested,
              hold,
              dueOn,
              originalDueOn: dueOn,
              targetOn: dueOn,
              closedOn,
              execution: closedOn === null ? 'in-progress' : 'done',
            }),
          );
        }
  return items;
}

/** Of core's figures those that a status tells. */
function told(items: readonly Item[]): StatusFigures {
  const { total, done, doneInTime, doneLate, open, openInTime, openOverdue, openNoDate } = figuresOf(
    items,
    today,
    calendar,
  );
  return { total, done, doneInTime, doneLate, open, openInTime, openOverdue, openNoDate };
}

describe.each(databases)('/status on $name', (engine) => {
  test('tells the figures that core counts, of one agency and of all', async () => {
    const { store, close } = await engine.open(manualClock(at));
    const items = everyItem();
    const puts = items.map((item) => put('item', item));
    expect(await store.commit({ ...noChange(null), puts }, [])).toBe('ok');
    const plans = ['P0', 'P1'].map((id) => ({ id, code: id, number: null, title: id, state: 'active' }));
    const session = {
      environment: { store, zone: 'Asia/Ho_Chi_Minh', directory: builtInDirectory() },
      inbound: { channel: 'telegram', chat: { id: '1' } },
      inboxId: 1,
      at,
      today,
      calendar,
      officeRules: { calendarFor: () => calendar },
      plans: new Map(plans.map((plan) => [plan.id, plan])),
      agencies: new Map(agencies.map((agency) => [agency.id, agency])),
      book: { peopleAt: () => [] },
      waiting: [],
    } as unknown as Session;
    const factsOf = async (rest: string): Promise<NoticeFacts | undefined> =>
      (await status.run(session, rest)).notices[0]?.facts;

    const ofAgency = (id: string): Item[] => items.filter((item) => item.agencyId === id);
    const one = await factsOf('Sở Tài chính');
    const shown = ofAgency('stc').filter(
      (item) => item.role === 'lead' && item.hold !== 'withdrawn' && item.execution !== 'done',
    );
    expect(one).toMatchObject({
      kind: 'status-agency',
      figures: told(ofAgency('stc')),
      coordinating: ofAgency('stc').filter((item) => item.role === 'coordinating').length,
    });
    const day = (item: Item): string => item.dueOn ?? '9999';
    const nearest = shown.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.code - b.code));
    expect(one?.kind === 'status-agency' && one.items.map((item) => item.itemId)).toEqual(
      nearest.slice(0, 40).map((item) => item.id),
    );
    expect(one?.kind === 'status-agency' && one.more).toBe(Math.max(0, nearest.length - 40));

    const all = await factsOf('');
    expect(all).toMatchObject({
      kind: 'status-overview',
      plans: ['P0', 'P1'].map((id) => ({ figures: told(items.filter((item) => item.planId === id)) })),
      agencies: ['snv', 'stc'].map((id) => {
        const { done, open, openOverdue } = told(ofAgency(id));
        return {
          agency: agencies.find((agency) => agency.id === id)?.name,
          done,
          open,
          overdue: openOverdue,
        };
      }),
    });
    await close();
  });
});
