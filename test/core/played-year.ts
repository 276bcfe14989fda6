// A plan over its year at the level of core: activated on its day, reporting periods opened as they come, agencies that
// answer by a fixed rule, and a digest of every week. Nothing is random, so the same plan gives the same year.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { agencyRecordOf } from '../../src/core/agencies/agency-record.ts';
import { type CalendarDay, calendarOf } from '../../src/core/calendar/calendar.ts';
import type { Records, Table } from '../../src/core/change.ts';
import { addDays, instantAt, mondayOf, type PlainDate } from '../../src/core/dates.ts';
import type { DigestFacts, Figures } from '../../src/core/digest/digest.ts';
import { digestFactsOf } from '../../src/core/digest/digest-facts.ts';
import type { Item } from '../../src/core/items/item.ts';
import { openDuty } from '../../src/core/items/open-duty.ts';
import type { AgencyRecord } from '../../src/core/people/person.ts';
import { activatePlan } from '../../src/core/plans/activate-plan.ts';
import { importPlan } from '../../src/core/plans/import-plan.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';
import { readPlan } from '../../src/importers/index.ts';

const zone = 'Asia/Ho_Chi_Minh';
const holidays = JSON.parse(
  readFileSync(new URL('../../data/holidays/vn.json', import.meta.url), 'utf8'),
) as CalendarDay[];
const members = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Công Thương'];

/** One Friday: what the items were, and what the digest said. */
export interface PlayedWeek {
  friday: PlainDate;
  items: readonly Item[];
  facts: DigestFacts;
}

/** The plan of a file from its activation to a day, week by week. */
export async function playYear(path: string, { on, to }: { on: PlainDate; to: PlainDate }) {
  const calendar = calendarOf(holidays);
  const directory = builtInDirectory();
  const read = await readPlan({ name: basename(path), bytes: readFileSync(path) });
  if (!read.ok) throw new Error(`${path} is not read`);
  const at = instantAt(on, '08:00', zone);
  const { plan: draft } = importPlan({
    ...{ draft: read.value, fingerprint: 'f', sourceName: 'f', codesInUse: new Set<string>() },
    ...{ sequence: { id: 'plan', next: 1, version: 0 }, actor: 'administrator', at, inboxId: null },
  });
  const activation = activatePlan({
    ...{ plan: draft, today: on, at, actor: 'administrator', inboxId: null, calendar },
    codes: { id: 'code', next: 10, version: 0 },
    agencyOf: (name) => agencyRecordOf(directory, name),
    membersOf: (group) => (group.isGroup ? members.map((name) => agencyRecordOf(directory, name)) : []),
    storedAgencyIds: new Set(),
  });
  const rows = <T extends Table>(table: T): Records[T][] =>
    activation.change.puts.flatMap((put) => (put.table === table ? [put.row as Records[T]] : []));
  const plan = rows('plan')[0] ?? draft;
  const agencyById = new Map<string, AgencyRecord>(activation.agencies.map((one) => [one.id, one]));
  let items = activation.items;
  const weeks: PlayedWeek[] = [];
  for (let friday = addDays(mondayOf(addDays(on, 2)), 4); friday <= to; friday = addDays(friday, 7)) {
    for (const duty of rows('reportDuty')) {
      const nextCode = Math.max(...items.map(({ code }) => code)) + 1;
      const openPeriods = new Set(items.flatMap((item) => (item.dutyId === duty.id && item.period) || []));
      const reporters = duty.reporterIds.flatMap((id) => agencyById.get(id) ?? []);
      const opened = openDuty({ duty, plan, reporters, today: friday, calendar, nextCode, openPeriods });
      items = [...items, ...opened.items];
    }
    items = items.map((item, index) => answered(item, index, friday));
    const previous: Figures | null = weeks.at(-1)?.facts.figures ?? null;
    const facts = digestFactsOf({
      ...{
        fromOn: addDays(friday, -4),
        toOn: friday,
        since: weeks.at(-1)?.facts.asOf ?? null,
        asOf: instantAt(friday, '15:30', zone),
        calendar,
        zone,
      },
      ...{ desk: 'Đơn vị tổng hợp', deskOfficer: null, items, agencyById, previous },
      planById: new Map([[plan.id, plan]]),
      ...{ obstacles: [], extensions: [], askedAt: new Map<string, number>() },
    });
    weeks.push({ friday, items, facts });
  }
  return { plan, weeks };
}

/** Every third item is done on its target day, every third a week after its day, the rest never; soft work never. */
function answered(item: Item, index: number, friday: PlainDate): Item {
  if (item.execution === 'done' || item.dueOn === null || item.targetOn === null || index % 3 === 2)
    return item;
  const closedOn = index % 3 === 0 ? item.targetOn : addDays(item.dueOn, 7);
  const doneAt = instantAt(closedOn, '09:00', zone);
  return closedOn <= friday ? { ...item, execution: 'done', percent: 100, closedOn, doneAt } : item;
}

/** Weeks at which a figure changed, each as one line: day, total, in time, late, overdue, open, without a day. */
export function changesOf(weeks: readonly PlayedWeek[]): string[] {
  const lines = weeks.map(({ friday, facts: { figures } }) => {
    const { total, doneInTime, doneLate, openOverdue, openInTime, openNoDate } = figures;
    return {
      friday,
      words: `${total} = ${doneInTime} + ${doneLate} + ${openOverdue} + ${openInTime} + ${openNoDate}`,
    };
  });
  return lines
    .filter((line, index) => line.words !== lines[index - 1]?.words)
    .map(({ friday, words }) => `${friday}: ${words}`);
}
