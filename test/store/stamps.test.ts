// Lists that the store keeps in memory: always what a fresh reading gives, whoever changed it and in whatever process.
import { describe, expect, test } from 'vitest';
import { noChange, type Put, put } from '../../src/core/change.ts';
import type { Plan } from '../../src/core/plans/plan.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { databases } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { personOf } from './records.ts';

const clock = manualClock(Date.UTC(2026, 10, 23));

const plan: Plan = {
  id: 'P1',
  code: 'KH15',
  number: '15/KH-UBND',
  docType: 'Kế hoạch',
  issuer: 'Ủy ban nhân dân tỉnh',
  issuedOn: '2026-01-05',
  title: 'Kế hoạch cải cách hành chính',
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  state: 'draft',
  collectorId: 'snv',
  draft: { number: '15/KH-UBND', sections: [], tasks: [] } as unknown as Plan['draft'],
  fingerprint: 'f1',
  sourceName: 'kh15.docx',
  importedAt: 5,
  activatedAt: null,
  rules: null,
  version: 0,
};

const agency = {
  id: 'stc',
  name: 'Sở Tài chính',
  shortName: 'STC',
  kind: 'department',
  standing: 'owes',
  rank: 3,
  isGroup: false,
  week: 'weekdays',
  rules: null,
  version: 0,
} as const;

const address = {
  id: 'a1',
  personId: 'lan',
  channel: 'telegram',
  chatId: '700',
  position: 0,
  state: 'active',
  linkedAt: 5,
  version: 0,
} as const;

const membership = {
  id: 'm1',
  personId: 'lan',
  agencyId: 'stc',
  role: 'focal-point',
  planId: null,
  fromOn: '2026-01-01',
  untilOn: null,
  version: 0,
} as const;

const group = {
  id: 'g1',
  channel: 'telegram',
  chatId: '-55',
  title: 'Đầu mối',
  state: 'active',
  version: 0,
} as const;

const away = {
  id: 'w1',
  personId: 'lan',
  agencyId: 'stc',
  fromOn: '2026-11-24',
  untilOn: '2026-11-26',
  standInId: null,
  state: 'asked',
  version: 0,
} as const;

const alias = { id: 'so tai chinh tinh', alias: 'Sở Tài chính tỉnh', agency: 'Sở Tài chính', learnedAt: 5 };
const succession = { id: 'x:', agency: 'Sở X', successor: 'Sở Tài chính', topic: '', fromOn: '2025-07-01' };

/** Everything that is kept, as one asks for it. */
const everything = async (store: Store) => ({
  plans: await store.plans.list(),
  active: await store.plans.list('active'),
  agencies: await store.agencies.list(),
  names: await store.agencies.listNames(),
  members: await store.agencies.listGroupMembers(),
  people: await store.people.listAll(),
  groups: await store.people.listGroupChats(),
  days: await store.calendar.listDays(),
  rules: await store.channelRules.load(),
});

const commit = async (store: Store, ...puts: Put[]): Promise<void> => {
  expect(await store.commit({ ...noChange(null), puts }, [])).toBe('ok');
};

/** One change after the other of every table that is kept, each through the way the program takes. */
const changes: readonly { what: string; make(store: Store): Promise<unknown> }[] = [
  { what: 'a new plan', make: (store) => commit(store, put('plan', plan)) },
  {
    what: 'a plan that becomes active',
    make: (store) => commit(store, put('plan', { ...plan, state: 'active', version: 1 })),
  },
  { what: 'a new agency', make: (store) => commit(store, put('agency', agency)) },
  {
    what: 'an agency with another name',
    make: (store) => commit(store, put('agency', { ...agency, shortName: 'Sở TC', version: 1 })),
  },
  { what: 'a learned name', make: (store) => commit(store, put('agencyAlias', { ...alias, version: 0 })) },
  {
    what: 'a successor',
    make: (store) => commit(store, put('agencySuccession', { ...succession, version: 0 })),
  },
  {
    what: 'a member of a group',
    make: (store) => commit(store, put('groupMember', { id: 'so:stc', groupId: 'so', agencyId: 'stc' })),
  },
  { what: 'a new person', make: (store) => commit(store, put('person', personOf('lan'))) },
  { what: 'a role', make: (store) => commit(store, put('membership', membership)) },
  { what: 'an address', make: (store) => commit(store, put('personAddress', address)) },
  { what: 'a time away', make: (store) => commit(store, put('away', away)) },
  { what: 'a group chat', make: (store) => commit(store, put('groupChat', group)) },
  {
    what: 'how much a channel may say',
    make: (store) =>
      commit(store, put('contentLimit', { id: 'channel:zalo-bot', level: 'code', setAt: 5, version: 0 })),
  },
  {
    what: 'the hours of a channel',
    make: (store) =>
      commit(
        store,
        put('channelHours', { id: 'zalo-bot', quietFrom: '21:00', quietUntil: '07:00', version: 0 }),
      ),
  },
  {
    what: 'a chat that moved',
    make: (store) =>
      store.outbox.redirect({ channel: 'telegram', chatId: '-55' }, { channel: 'telegram', chatId: '-77' }),
  },
  {
    what: 'an address that moved',
    make: (store) =>
      store.outbox.redirect({ channel: 'telegram', chatId: '700' }, { channel: 'telegram', chatId: '701' }),
  },
  {
    what: 'a holiday',
    make: (store) =>
      store.calendar.putDays([
        { date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa', source: 'Luật', status: 'official' },
      ]),
  },
  {
    what: 'a holiday taken back',
    make: (store) =>
      store.commit({ ...noChange(null), calendarDays: { put: [], forget: ['2026-11-24'] } }, []),
  },
];

describe.each(databases)('kept lists on $name', (engine) => {
  test('are what a fresh reading gives after every change of this and of another process', async () => {
    const here = await engine.open(clock, 'here');
    const there = await openStore(here.url, { clock, owner: 'there' });
    let before = await everything(here.store);
    await everything(there);
    for (const { what, make } of changes) {
      await make(there);
      const fresh = await openStore(here.url, { clock, owner: 'fresh' });
      const now = await everything(fresh);
      await fresh.close();
      expect(now, what).not.toEqual(before);
      expect(await everything(here.store), `${what}, seen by the other process`).toEqual(now);
      expect(await everything(there), `${what}, seen by the process that made it`).toEqual(now);
      before = now;
    }
    await there.close();
    await here.close();
  }, 60_000);

  test('are the same object until something in them changes, and nobody can change them', async () => {
    const { store, close } = await engine.open(clock);
    await commit(store, put('plan', plan), put('agency', agency), put('person', personOf('lan')));
    const [plans, people] = [await store.plans.list(), await store.people.listAll()];
    expect(await store.plans.list()).toBe(plans);
    await commit(store, put('membership', membership));
    expect(await store.plans.list()).toBe(plans);
    expect(await store.people.listAll()).not.toBe(people);
    expect(() => Object.assign(plans[0] ?? {}, { title: 'Khác' })).toThrow(TypeError);
    expect(plans[0]?.draft).toEqual(plan.draft);
    await close();
  });

  test('stay as they are when a change is rolled back', async () => {
    const { store, close } = await engine.open(clock);
    await commit(store, put('agency', agency));
    const before = await store.agencies.list();
    const doubled = [put('agency', { ...agency, id: 'snv', name: 'Sở Nội vụ' }), put('agency', agency)];
    expect(await store.commit({ ...noChange(null), puts: doubled }, [])).toBe('conflict');
    expect(await store.agencies.list()).toEqual(before);
    await close();
  });
});
