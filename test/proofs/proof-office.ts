// A bare office for proofs of number: agencies with a linked focal point each, one active plan, items to answer for, and
// a platform that takes everything and keeps only counts. Several programs may run on its database.
import { type App, createApp } from '../../src/app.ts';
import { noChange, type Put, put } from '../../src/core/change.ts';
import type { Channel, Outbound, RawUpdate } from '../../src/core/channel.ts';
import { addDays, localDateOf } from '../../src/core/dates.ts';
import type { AgencyRecord } from '../../src/core/people/person.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import { planDraft } from '../e2e/plan.ts';
import { isWorked, workingDays } from '../simulation/oracle.ts';
import { itemOf } from '../store/records.ts';
import { testLog } from '../support/test-log.ts';

/** How the office is. */
export interface ProofOfficeOptions {
  url: string;
  start: number;
  zone?: string;
  people: number;
  items: number;
  /** Days from the start to the day of an item. */
  dueIn(at: number): number;
}

export interface ProofOffice {
  clock: ManualClock;
  zone: string;
  /** Starts one more program on the database. */
  open(): Promise<App>;
  /** An update as the platform would send it: somebody types. */
  typed(updateId: number, person: number, text: string): RawUpdate;
  /** Called for every message that the platform takes. */
  onSent: (message: Outbound) => void;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const chatOf = (person: number): number => 500_000_001 + person;

function agencyPuts(at: number): Put[] {
  const agency: AgencyRecord = {
    id: `co-quan-${at}`,
    name: `Cơ quan ${at}`,
    shortName: `CQ${at}`,
    kind: 'department',
    standing: 'owes',
    rank: at,
    isGroup: false,
    week: 'weekdays',
    rules: null,
    version: 0,
  };
  const personId = `person-${at}`;
  const roles = at === 0 ? (['desk', 'focal-point'] as const) : (['focal-point'] as const);
  return [
    put('agency', agency),
    put('person', { id: personId, name: `Nguyễn Văn ${at}`, language: 'vi', version: 0 }),
    ...roles.map((role) =>
      put('membership', {
        id: `member-${at}-${role}`,
        personId,
        agencyId: agency.id,
        role,
        planId: null,
        fromOn: '2026-01-01',
        untilOn: null,
        version: 0,
      }),
    ),
    put('personAddress', {
      id: `telegram:${chatOf(at)}`,
      personId,
      channel: 'telegram',
      chatId: `${chatOf(at)}`,
      position: 1,
      state: 'active',
      linkedAt: 0,
      version: 0,
    }),
  ];
}

const plan: Put = put('plan', {
  id: 'P1',
  code: 'KH1',
  number: '1/KH-UBND',
  docType: 'Kế hoạch',
  issuer: 'Ủy ban nhân dân tỉnh',
  issuedOn: '2026-01-05',
  title: 'Kế hoạch cải cách hành chính',
  periodFrom: '2026-01-01',
  periodTo: '2027-12-31',
  state: 'active',
  collectorId: 'co-quan-0',
  draft: planDraft,
  fingerprint: 'proof',
  sourceName: 'ke-hoach.txt',
  importedAt: 0,
  activatedAt: 0,
  rules: null,
  version: 0,
});

/** Fills an empty database. */
export async function openProofOffice(options: ProofOfficeOptions): Promise<ProofOffice> {
  const { url, start, zone = 'Asia/Ho_Chi_Minh', people, items, dueIn } = options;
  const clock = manualClock(start);
  const channel: Channel = {
    id: 'telegram',
    capabilities: { textLengthMax: 4000, textUnit: 'utf16', buttons: true, groups: true, files: 'none' },
    connect: () => Promise.resolve({ botId: '1', name: 'bot' }),
    poll: () => Promise.resolve({ ok: true, updates: [], next: null }),
    read(raw) {
      const { updateId, chatId, text } = JSON.parse(raw) as Record<string, string>;
      return {
        channel: 'telegram',
        updateId: String(updateId),
        chat: { id: String(chatId), kind: 'private', title: null },
        sender: { id: String(chatId), name: null },
        kind: 'text',
        text: String(text),
        replyTo: null,
        forwarded: false,
        movedTo: null,
        messageId: String(updateId),
      };
    },
    send(message) {
      office.onSent(message);
      sent += 1;
      return Promise.resolve({ ok: true, receipt: String(sent) });
    },
  };
  let sent = 0;
  let programs = 0;
  const office: ProofOffice = {
    clock,
    zone,
    open() {
      programs += 1;
      const http = { host: '127.0.0.1', port: 0 };
      return createApp(
        { databaseUrl: url, zone, language: 'vi', logLevel: 'silent', http },
        { clock, log: testLog(), channels: [channel], owner: `program-${programs}` },
      );
    },
    typed: (updateId, person, text) => ({
      updateId: String(updateId),
      raw: JSON.stringify({ updateId, chatId: chatOf(person), text }),
    }),
    onSent: () => undefined,
  };
  const app = await office.open();
  const today = localDateOf(start, zone);
  const puts = [
    plan,
    ...numbers(people).flatMap(agencyPuts),
    ...numbers(items).map((at) => {
      const dueOn = addDays(today, dueIn(at));
      const agencyId = `co-quan-${at % people}`;
      const id = `${10 + at}.${agencyId}`;
      const targetOn = isWorked(dueOn) ? dueOn : workingDays(dueOn, -1);
      const dates = { dueOn, originalDueOn: dueOn, targetOn };
      return put('item', itemOf({ id, code: 10 + at, agencyId, planId: 'P1', taskId: `T${at}`, ...dates }));
    }),
  ];
  for (let from = 0; from < puts.length; from += 1000) {
    const outcome = await app.store.commit({ ...noChange(null), puts: puts.slice(from, from + 1000) }, []);
    if (outcome !== 'ok') throw new Error(`The office was not stored: ${outcome}.`);
  }
  await app.close();
  return office;
}
