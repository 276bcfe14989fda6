// An invented office on Friday 27/11/2026: the plan of the demo, activated, with answers, letters, delays and messages.
import { readFileSync } from 'node:fs';
import { agencyRecordOf } from '../../src/core/agencies/agency-record.ts';
import { calendarOf } from '../../src/core/calendar/calendar.ts';
import type { Records, Table } from '../../src/core/change.ts';
import { addDays, instantAt } from '../../src/core/dates.ts';
import type { Digest, DigestFacts } from '../../src/core/digest/digest.ts';
import type { Item, ProgressUpdate, Submission } from '../../src/core/items/item.ts';
import { addressBookOf } from '../../src/core/people/address-book.ts';
import type { Membership, Person, PersonAddress } from '../../src/core/people/person.ts';
import { activatePlan } from '../../src/core/plans/activate-plan.ts';
import { importPlan } from '../../src/core/plans/import-plan.ts';
import type { OutboxMessage } from '../../src/core/sending/outbox.ts';
import type { OfficeRecords } from '../../src/exporters/records.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';
import { readPlan } from '../../src/importers/index.ts';
import { type Language, loadTexts } from '../../src/messages/texts.ts';
import { voiceOf } from '../../src/messages/voice.ts';

export const zone = 'Asia/Ho_Chi_Minh';
export const today = '2026-11-27';
export const at = instantAt(today, '15:30', zone);
const texts = loadTexts();
const directory = builtInDirectory();

/** The members that the desk gave to "các sở, ban, ngành". */
const members = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Sở Công Thương'];

/** What differs from the first day: agency and part of the title -> the state of that item. */
const states: [agency: string, title: string, part: Partial<Item>][] = [
  [
    'so-khoa-hoc-va-cong-nghe',
    'Tuần lễ',
    {
      execution: 'done',
      percent: 100,
      closedOn: '2026-10-19',
      newsAt: instantAt('2026-10-19', '09:00', zone),
    },
  ],
  ['so-khoa-hoc-va-cong-nghe', 'sổ tay', { execution: 'in-progress', percent: 60, promisedOn: '2026-12-04' }],
  [
    'so-cong-thuong',
    'Báo cáo',
    {
      execution: 'done',
      check: 'confirmed',
      percent: 100,
      closedOn: '2026-11-19',
      newsAt: instantAt('2026-11-19', '08:15', zone),
    },
  ],
  [
    'so-noi-vu',
    'Báo cáo',
    {
      execution: 'done',
      check: 'waiting',
      percent: 100,
      closedOn: '2026-11-26',
      newsAt: instantAt('2026-11-26', '10:00', zone),
    },
  ],
];

async function activated() {
  const file = new URL('../../data/plans/ke-hoach-mau.txt', import.meta.url);
  const read = await readPlan({ name: 'ke-hoach-mau.txt', bytes: readFileSync(file) });
  if (!read.ok) throw new Error('the plan of the demo is not read');
  const { plan } = importPlan({
    draft: read.value,
    fingerprint: 'f',
    sourceName: 'ke-hoach-mau.txt',
    sequence: { id: 'plan', next: 1, version: 0 },
    codesInUse: new Set(),
    actor: 'administrator',
    at: instantAt('2026-02-02', '08:00', zone),
    inboxId: null,
  });
  const { change, agencies } = activatePlan({
    plan,
    today: '2026-02-02',
    at: instantAt('2026-02-02', '08:00', zone),
    actor: 'administrator',
    inboxId: null,
    calendar: calendarOf([]),
    codes: { id: 'code', next: 10, version: 0 },
    agencyOf: (name) => agencyRecordOf(directory, name),
    membersOf: (group) =>
      /sở, ban/i.test(group.name) ? members.map((name) => agencyRecordOf(directory, name)) : [],
    storedAgencyIds: new Set(),
  });
  const rows = <T extends Table>(table: T): Records[T][] =>
    change.puts.flatMap((put) => (put.table === table ? [put.row as Records[T]] : []));
  return { rows, agencies };
}

const person = (id: string, name: string): Person => ({ id, name, language: 'vi', version: 1 });
const membership = (personId: string, agencyId: string, role: Membership['role']): Membership => ({
  ...{ id: `${personId}.${role}`, personId, agencyId, role },
  ...{ planId: null, fromOn: '2026-01-01', untilOn: null, version: 1 },
});
const address = (personId: string): PersonAddress => ({
  ...{ id: personId, personId, channel: 'telegram', chatId: personId, position: 1 },
  ...{ state: 'active', linkedAt: 0, version: 1 },
});
const people = {
  people: [person('lan', 'Nguyễn Thị Lan'), person('minh', 'Phạm Văn Minh'), person('b', 'Trần Thị B')],
  memberships: [
    membership('lan', 'so-tai-chinh', 'focal-point'),
    membership('minh', 'so-tai-chinh', 'stand-by'),
    membership('b', 'so-van-hoa-the-thao-va-du-lich', 'desk'),
  ],
  addresses: [address('lan'), address('b')],
};

function stated(items: Item[]): Item[] {
  return items.map((item) => {
    const found = states.find(([agency, title]) => item.agencyId === agency && item.title.includes(title));
    return found === undefined || item.role !== 'lead' ? item : { ...item, ...found[2], version: 3 };
  });
}

function submissionOf(item: Item, letterNumber: string, letterOn: string): Submission {
  const received = item.check === 'confirmed' ? instantAt('2026-11-20', '09:00', zone) : null;
  return {
    ...{ id: `s-${item.id}`, itemId: item.id, letterNumber, letterOn, receipt: 'GN', version: 1 },
    ...{ saidAt: item.newsAt, saidById: 'lan', receivedAt: received, receivedById: null },
  };
}

/** Weeks from early September on, as the digests kept them: overdue work comes in November. */
function weeks(): Digest[] {
  return Array.from({ length: 12 }, (_, week) => {
    const fromOn = addDays('2026-09-07', 7 * week);
    const figures = {
      ...{ total: 18, agencies: 9, plans: 1, done: Math.floor(week / 4), doneInTime: 0, doneLate: 0 },
      ...{ open: 18, openInTime: 10, openOverdue: Math.max(0, week - 8), openNoDate: 4 },
    };
    return {
      ...{
        id: `week:${fromOn}`,
        fromOn,
        toOn: addDays(fromOn, 4),
        state: 'released',
        computedAt: 0,
        version: 1,
      },
      facts: { figures, weekNumber: 37 + week, fromOn } as DigestFacts,
    } as Digest;
  });
}

function logged(items: Item[]): OutboxMessage[] {
  const late = items.filter((item) => item.agencyId === 'so-tai-chinh' && item.title.includes('Báo cáo'));
  const message = (
    id: number,
    on: string,
    kind: OutboxMessage['kind'],
    state: OutboxMessage['state'],
  ): OutboxMessage => ({
    ...{ id, idempotencyKey: `k${id}`, kind, personId: 'lan', channel: 'telegram', chatId: 'lan', text: '…' },
    ...{ actions: [], itemIds: late.map((item) => item.id), notBefore: 0, state, attempt: 1, ambiguities: 0 },
    ...{ owner: null, claimedUntil: null, createdAt: instantAt(on, '08:15', zone) },
    ...{ sentAt: state === 'sent' ? instantAt(on, '08:15', zone) : null, receipt: null },
  });
  return [
    message(1, '2026-11-16', 'reminder', 'sent'),
    message(3, '2026-11-17', 'reply', 'sent'),
    message(2, '2026-11-26', 'overdue', 'failed'),
  ];
}

/** The records; give what differs. */
export async function officeRecords(
  differing: Partial<OfficeRecords> = {},
  language: Language = 'vi',
): Promise<OfficeRecords> {
  const { rows, agencies } = await activated();
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const rank = (item: Item): number => agencyById.get(item.agencyId)?.rank ?? 0;
  const items = stated(rows('item')).sort((a, b) => a.code - b.code || rank(a) - rank(b));
  const of = (agencyId: string, title: string) =>
    items.filter((item) => item.agencyId === agencyId && item.role === 'lead' && item.title.includes(title));
  const update = (item: Item, words: string): ProgressUpdate => ({
    ...{ id: `u-${item.id}`, itemId: item.id, personId: 'lan', at: instantAt('2026-11-17', '09:00', zone) },
    ...{ execution: item.execution, percent: item.percent, words },
  });
  const updates = [
    ...of('so-khoa-hoc-va-cong-nghe', 'sổ tay').map((item) => update(item, 'xong bản thảo, chờ thẩm định')),
    ...of('so-cong-thuong', 'Báo cáo').map((item) =>
      update(item, '=HYPERLINK("http://x.invalid";"bấm vào đây")'),
    ),
    ...of('so-tai-chinh', 'Báo cáo').map((item) => update(item, '-đang tổng hợp số liệu')),
  ];
  const submissions = [
    ...of('so-cong-thuong', 'Báo cáo').map((item) => submissionOf(item, '512/BC-SCT', '2026-11-19')),
    ...of('so-noi-vu', 'Báo cáo').map((item) => submissionOf(item, '88/BC-SNV', '2026-11-26')),
  ];
  return {
    at,
    today,
    zone,
    calendar: calendarOf([]),
    voice: voiceOf({ texts, language, buttons: false, zone, at }),
    fromOn: null,
    toOn: null,
    plans: rows('plan'),
    taskById: new Map(rows('task').map((row) => [row.id, row])),
    dutyById: new Map(rows('reportDuty').map((row) => [row.id, row])),
    agencyById,
    items,
    submissionByItemId: new Map(submissions.map((row) => [row.itemId, row])),
    updatesByItemId: new Map(updates.map((row) => [row.itemId, [row]])),
    obstacles: of('so-khoa-hoc-va-cong-nghe', 'sổ tay').map((item) => ({
      ...{ id: 'o1', itemId: item.id, personId: 'lan', at, words: 'kinh phí in chưa được bố trí' },
      ...{ waitingFor: 'Sở Tài chính', state: 'passed-on' as const, version: 1 },
    })),
    extensions: of('so-khoa-hoc-va-cong-nghe', 'sổ tay').map((item) => ({
      ...{ id: 'e1', itemId: item.id, personId: 'lan', at, untilOn: '2026-12-15', reason: 'chờ thẩm định' },
      ...{ state: 'requested' as const, decidedById: null, decidedAt: null, version: 1 },
    })),
    book: addressBookOf(people, [], today),
    messages: logged(items),
    digests: weeks(),
    ...differing,
  };
}
