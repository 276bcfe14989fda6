// An office at work: agencies with their focal points linked, one active plan, and items to answer for.
import { noChange, type Put, put } from '../../src/core/change.ts';
import { instantAt } from '../../src/core/dates.ts';
import type { AgencyRecord } from '../../src/core/people/person.ts';
import type { Plan } from '../../src/core/plans/plan.ts';
import type { Store } from '../../src/store/open.ts';
import { agencies, agencyOf } from './agencies.ts';
import { day } from './day.ts';
import { itemsFrom } from './items.ts';

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

/** One active plan, collected by the first agency unless another is given. */
export const planPut = (index: number, collectorId = agencyOf(0).id): Put =>
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
    collectorId,
    draft,
    fingerprint: `bench-${index}`,
    sourceName: 'bench.txt',
    importedAt: 0,
    activatedAt: 0,
    rules: null,
    version: 0,
  });

/** An agency with one focal point, who is reached at `chatId`; the first agency also has the desk. */
function agencyPuts(agency: AgencyRecord, index: number, chatId: string): Put[] {
  const personId = `p${index}`;
  const membership = {
    personId,
    agencyId: agency.id,
    planId: null,
    fromOn: '2026-01-01',
    untilOn: null,
    version: 0,
  };
  return [
    put('agency', agency),
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
    ...agencies.flatMap((agency, index) => agencyPuts(agency, index, chatIds[index] ?? `none-${index}`)),
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
