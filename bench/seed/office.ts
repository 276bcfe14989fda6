// An office at work: agencies with their focal points linked, one active plan, and items to answer for.
import { noChange, type Put, put } from '../../src/core/change.ts';
import { instantAt } from '../../src/core/dates.ts';
import type { Plan } from '../../src/core/plan.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';
import type { Store } from '../../src/store/open.ts';
import { day } from './day.ts';
import { itemsFrom } from './items.ts';

/** As many agencies as the items of bench/seed/items.ts name. */
export const agencyCount = 130;

const bodies = builtInDirectory().agencies.filter(({ kind }) => !['group', 'role', 'person'].includes(kind));

/** The name of an agency as the directory that ships with the program has it. */
export const agencyNameOf = (index: number): string => bodies[index]?.name ?? `Đơn vị số ${index}`;

const draft: Plan['draft'] = {
  number: null,
  symbol: null,
  docType: null,
  issuer: null,
  place: null,
  issuedOn: null,
  issuedOnPrecision: null,
  title: null,
  period: null,
  signer: null,
  basis: [],
  sections: [],
  tasks: [],
  reports: [],
  budget: null,
  recipients: [],
  agencies: [],
  findings: [],
};

const planPut = (index: number): Put =>
  put('plan', {
    id: `P${index}`,
    code: `KH${100 + index}`,
    number: `${100 + index}/KH-UBND`,
    docType: 'Kế hoạch',
    issuer: 'Ủy ban nhân dân tỉnh',
    issuedOn: '2026-01-05',
    title: `Kế hoạch cải cách hành chính số ${100 + index}`,
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
    state: 'active',
    collectorId: 'a0',
    draft,
    fingerprint: `bench-${index}`,
    sourceName: 'bench.txt',
    importedAt: 0,
    activatedAt: 0,
    version: 0,
  });

/** Agency `index` with one focal point, who is reached at `chatId`; the first agency also has the desk. */
function agencyPuts(index: number, chatId: string): Put[] {
  const id = `a${index}`;
  const personId = `p${index}`;
  const membership = {
    personId,
    agencyId: id,
    planId: null,
    fromOn: '2026-01-01',
    untilOn: null,
    version: 0,
  };
  return [
    put('agency', {
      id,
      name: agencyNameOf(index),
      shortName: agencyNameOf(index),
      kind: 'department',
      standing: 'owes',
      rank: index,
      isGroup: false,
      version: 0,
    }),
    put('person', { id: personId, name: `Nguyễn Thị ${index}`, language: 'vi', version: 0 }),
    put('membership', { ...membership, id: `m${index}`, role: 'focal-point' }),
    ...(index === 0 ? [put('membership', { ...membership, id: 'desk', role: 'desk' })] : []),
    put('personAddress', {
      id: `d${index}`,
      personId,
      channel: 'telegram',
      chatId,
      position: 0,
      state: 'active',
      linkedAt: 0,
      version: 0,
    }),
  ];
}

/** Stores the office, 40 plans and `items` open items; agency n is reached at the n-th chat. */
export async function putOffice(store: Store, chatIds: readonly string[], items: number): Promise<void> {
  const puts: Put[] = [
    ...Array.from({ length: 40 }, (_, index) => planPut(index)),
    ...chatIds.slice(0, agencyCount).flatMap((chatId, index) => agencyPuts(index, chatId)),
    ...[...itemsFrom(items, day.today)].map((item) => put('item', item)),
  ];
  // One commit for each thousand, as no decision is larger.
  for (let from = 0; from < puts.length; from += 1000) {
    const outcome = await store.commit({ ...noChange(null), puts: puts.slice(from, from + 1000) }, []);
    if (outcome !== 'ok') throw new Error(`The office was not stored: ${outcome}.`);
  }
}

/** Nine in the morning of the benchmarks' day. */
export const atNine = instantAt(day.today, '09:00', day.zone);
