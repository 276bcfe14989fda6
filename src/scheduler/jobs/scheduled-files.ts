// Files that come by themselves: on the last working day of a week, a month or a quarter, to whoever ordered them.

import type { Calendar } from '../../core/calendar/calendar.ts';
import { lastWorkingDayOfWeek } from '../../core/calendar/week.ts';
import { type Put, put } from '../../core/change.ts';
import type { Instant } from '../../core/clock.ts';
import { addDays, localDateOf, mondayOf, type PlainDate, partsOf } from '../../core/dates.ts';
import type { Notice } from '../../core/notice.ts';
import { type FileRhythm, fileSchedule, type ScheduledFile } from '../../core/rules/office-settings.ts';
import { keptFile } from '../../exporters/kept-file.ts';
import { ExportRefusal, readRecords } from '../../exporters/read-records.ts';
import { recordsWithin } from '../../exporters/within-levels.ts';
import type { SchedulerEnvironment } from '../environment.ts';
import { type Office, openOffice } from '../office.ts';
import type { Job } from './job.ts';

const time = '16:05';

/** After the week's draft, before the office closes. What cannot be written is one sentence, and the rest goes out. */
export const scheduledFiles: Job = {
  timeOn: (date, calendar) => (rhythmsEndingOn(date, calendar).length > 0 ? time : undefined),
  catchUp: 'latest',
  graceDays: 3,
  async run(environment, scheduledFor) {
    const { store, zone, log } = environment;
    const ordered = (await store.settings.find<ScheduledFile[]>(fileSchedule)) ?? [];
    const office = await openOffice(environment);
    const rhythms = rhythmsEndingOn(localDateOf(scheduledFor, zone), office.calendar);
    const puts: Put[] = [];
    const notices: Notice[] = [];
    for (const file of ordered.filter(({ every }) => rhythms.includes(every))) {
      try {
        const made = await madeFile(environment, office, file, scheduledFor);
        puts.push(...made.puts);
        notices.push(made.notice);
      } catch (error) {
        log.error({ what: file.what, number: file.number, err: error }, 'scheduled file not written');
      }
    }
    if (notices.length === 0) return;
    await store.commit({ inboxId: null, puts, events: [], notices, replan: [] }, office.word(notices));
  },
};

/** The stretches of the calendar whose last working day a date is. */
function rhythmsEndingOn(date: PlainDate, calendar: Calendar): FileRhythm[] {
  const ends: [FileRhythm, boolean][] = [
    ['week', lastWorkingDayOfWeek(date, calendar) === date],
    ['month', isLastOfMonth(date, calendar)],
    ['quarter', isLastOfMonth(date, calendar) && partsOf(date).month % 3 === 0],
  ];
  return ends.flatMap(([rhythm, isEnd]) => (isEnd ? [rhythm] : []));
}

const isLastOfMonth = (date: PlainDate, calendar: Calendar): boolean =>
  calendar.addWorkingDays(date, 0) === date &&
  partsOf(calendar.addWorkingDays(addDays(date, 1), 0)).month !== partsOf(date).month;

async function madeFile(
  environment: SchedulerEnvironment,
  office: Office,
  { number, personId, what, plan, agency, every }: ScheduledFile,
  scheduledFor: Instant,
): Promise<{ puts: Put[]; notice: Notice }> {
  const { exporters } = await import('../../exporters/files/index.ts');
  const { store, zone } = environment;
  const key = `scheduled-file:${number}:${localDateOf(scheduledFor, zone)}`;
  const to = { personId };
  const at = environment.clock.now();
  const command = `npm run dondoc -- export --what ${what}${plan === null ? '' : ` --plan ${plan}`}`;
  const notice: Notice = {
    ...{ to, key, messageKind: 'notice', itemIds: [] },
    facts: { kind: 'file', what, at, command },
  };
  const [reader] = office.book.readersOf(to);
  const channel = reader?.address.channel ?? '';
  const carriage = environment.channels.get(channel)?.capabilities.files ?? 'none';
  // The words say how to get what the channel cannot carry.
  if (carriage === 'none' || (carriage === 'picture' && what !== 'chart')) return { puts: [], notice };
  const exporter = exporters[what];
  const files = await readRecords(
    store,
    { plan, agency, ...daysOf(every, localDateOf(scheduledFor, zone)) },
    environment,
  )
    .then((records) =>
      exporter === undefined
        ? []
        : exporter.write(recordsWithin(records, office.rules.levelsOn(channel)), exporter.formats[0]),
    )
    .catch((error: unknown) => {
      if (error instanceof ExportRefusal) return [];
      throw error;
    });
  const file = keptFile(files, { id: key, name: what, at });
  if (file === undefined)
    return {
      puts: [],
      notice: { ...notice, facts: { kind: 'refused', reason: 'nothing-to-export', detail: plan ?? agency } },
    };
  return { puts: [put('outboxFile', file)], notice: { ...notice, fileId: file.id } };
}

/** What the reminder log shows: the stretch that ends. */
function daysOf(every: FileRhythm, today: PlainDate): { fromOn: PlainDate; toOn: PlainDate } {
  if (every === 'week') return { fromOn: mondayOf(today), toOn: today };
  const { year, month } = partsOf(today);
  const first = every === 'month' ? month : month - 2;
  return { fromOn: `${year}-${String(first).padStart(2, '0')}-01`, toOn: today };
}
