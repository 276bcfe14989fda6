// Plays plans through the real app on a virtual clock: the clock goes to the next instant at which something can be due.
import { type App, createApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import type { Calendar } from '../../core/calendar/calendar.ts';
import { usualHours } from '../../core/calendar/hours.ts';
import { slotTimeOf } from '../../core/calendar/sending-hours.ts';
import type { Instant } from '../../core/clock.ts';
import { addDays, instantAt, localDateOf, type PlainDate } from '../../core/dates.ts';
import { onwardDaysOf } from '../../core/due/onward-days.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { PlanDraft } from '../../core/plans/plan-draft.ts';
import { escalateHead } from '../../core/reminders/escalate-head.ts';
import type { Reminder } from '../../core/reminding/reminder.ts';
import { importFile } from '../../import-file.ts';
import { createLog } from '../../log.ts';
import { type ManualClock, manualClock } from '../../sandbox/manual-clock.ts';
import { jobs } from '../../scheduler/jobs/index.ts';
import { type JobTiming, nextRunAt } from '../../scheduler/schedule.ts';
import { readPlanFile } from '../read.ts';
import { castFor, deskChat, groupsPlayedAsOne } from './cast.ts';
import { type Line, linesOf } from './line.ts';
import { type RecordingChannel, recordingChannel } from './recording-channel.ts';

/** What is rehearsed: files, and the local days whose messages are wanted. */
export interface Rehearsal {
  files: readonly string[];
  from: PlainDate;
  to: PlainDate;
  zone: string;
  language: 'vi' | 'en';
}

interface Stage extends Rehearsal {
  app: App;
  clock: ManualClock;
  channel: RecordingChannel;
  /** Instants of daily jobs that have something to tell; on all other days they have not. */
  deskAt: Instant[];
}

const dueMax = 100_000;
const deskTime = '16:00';
const unacknowledgedAfter = 3;
const onwardBefore = 5;
const digestDaysBefore = 14;
const awakeAtLeastMs = 28 * 86_400_000;

/**
 * Hands every message of the window to `tell`, in order; rejects with one sentence when a file cannot be read. Returns the
 * groups that a plan names without members: each was played as if it were one agency.
 */
export async function rehearse(rehearsal: Rehearsal, tell: (line: Line) => void): Promise<string[]> {
  const { zone, language, from, to } = rehearsal;
  const entrances = await entrancesOf(rehearsal);
  const first = entrances[0]?.on ?? from;
  const clock = manualClock(instantAt(first, '00:00', zone));
  const channel = recordingChannel(clock);
  const config: Config = {
    databaseUrl: ':memory:',
    zone,
    language,
    logLevel: 'silent',
    http: { host: '127.0.0.1', port: 0 },
  };
  const app = await createApp(config, { clock, log: createLog('silent'), channels: [channel] });
  const stage: Stage = { ...rehearsal, app, clock, channel, deskAt: [] };
  const say = (lines: Line[]): void => {
    for (const line of lines) if (line.at.slice(0, 10) >= from && line.at.slice(0, 10) <= to) tell(line);
  };
  try {
    for (const { file, on } of entrances) {
      await playUntil(stage, instantAt(on, slotTimeOf(on, usualHours), zone) - 1, say);
      if (on <= to) await enter(stage, file, on, say);
    }
    await playUntil(stage, instantAt(addDays(to, 1), '00:00', zone) - 1, say);
    return await groupsPlayedAsOne(app);
  } finally {
    await app.close();
  }
}

/** The files with the day on which each is activated, earliest first. */
async function entrancesOf({ files, from }: Rehearsal): Promise<{ file: string; on: PlainDate }[]> {
  const entrances: { file: string; on: PlainDate }[] = [];
  for (const file of files) entrances.push({ file, on: activationDay(await readPlanFile(file), from) });
  return entrances.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The issue date; its month's first day when only the month is known; else the start of the period. */
function activationDay({ issuedOn, period }: PlanDraft, from: PlainDate): PlainDate {
  if (issuedOn === null) return period?.from ?? from;
  return issuedOn.length === 7 ? `${issuedOn}-01` : issuedOn;
}

/** A plan is read, cast and activated by its desk, at the slot of its day. */
async function enter(stage: Stage, file: string, on: PlainDate, say: (lines: Line[]) => void): Promise<void> {
  const { app, clock, zone, language } = stage;
  await clock.set(instantAt(on, slotTimeOf(on, usualHours), zone));
  const plan: Plan = await importFile(app, file, { clock, zone, language });
  await castFor(app, plan, clock, zone);
  stage.channel.says(deskChat, `kích hoạt ${plan.code}`);
  say(await turn(stage));
  const calendar = await app.calendar();
  const acknowledgedBy = calendar.addWorkingDays(on, unacknowledgedAfter);
  const onward = (await app.store.plans.listDuties(plan.id)).flatMap((duty) =>
    duty.onwardOn === null
      ? []
      : onwardDaysOf(duty.due, duty.onwardOn, on).map((day) =>
          calendar.addWorkingDays(day.onwardOn, -onwardBefore),
        ),
  );
  stage.deskAt.push(...[acknowledgedBy, ...onward].map((day) => instantAt(day, deskTime, zone)));
}

/** Turns the clock up to an instant, stopping wherever a reminder, a job or a message can be due. */
async function playUntil(stage: Stage, end: Instant, say: (lines: Line[]) => void): Promise<void> {
  const { clock } = stage;
  for (let next = await nextAt(stage); next <= end; next = await nextAt(stage)) {
    await clock.set(next);
    say(await turn(stage));
  }
  if (end > clock.now()) await clock.set(end);
}

async function nextAt({ app, clock, zone, deskAt, from }: Stage): Promise<Instant> {
  const now = clock.now();
  const calendar = await app.calendar();
  // A digest compares itself with the week before it; earlier ones leave nothing that anyone reads later.
  const digestsFrom = Math.max(now, instantAt(addDays(from, -digestDaysBefore), '00:00', zone));
  const runs = Object.entries(jobs).map(([name, job]) =>
    name.startsWith('digest-') ? nextDayRunAt(job, digestsFrom, calendar, zone) : Number.POSITIVE_INFINITY,
  );
  runs.push(...deskAt.filter((at) => at > now));
  const reminderAt = (await app.store.reminders.findNextAt()) ?? Number.POSITIVE_INFINITY;
  const pendingAt = (await app.store.outbox.findNextAt()) ?? Number.POSITIVE_INFINITY;
  // What is due and was not sent waits for the next slot, never for the same instant again.
  const today = localDateOf(now, zone);
  const slots = [today, addDays(today, 1)].map((day) => instantAt(day, slotTimeOf(day, usualHours), zone));
  const slot = slots.find((at) => at > now) ?? Number.POSITIVE_INFINITY;
  const wake = (at: Instant): Instant => (at > now ? at : slot);
  // Reminders exist some weeks ahead only: the app must wake often enough to derive the next ones.
  return Math.min(...runs, now + awakeAtLeastMs, wake(reminderAt), wake(pendingAt));
}

/** Jobs that tell nobody anything are made up for when something else wakes the app, as after downtime. */
const nextDayRunAt = (job: JobTiming, now: Instant, calendar: Calendar, zone: string): Instant =>
  nextRunAt(job, now, calendar, zone) ?? Number.POSITIVE_INFINITY;

/** Lets happen what is due now, and tells what was sent; before the window nobody asks. */
async function turn({ app, clock, channel, zone, from }: Stage): Promise<Line[]> {
  const due = (await app.store.reminders.due(clock.now(), dueMax)).map((row) => row.reminder);
  await app.step();
  const queued = await queuedOf(app, due);
  const isAsked = localDateOf(clock.now(), zone) >= from;
  const tell = async (): Promise<Line[]> => {
    const sent = channel.take();
    return isAsked ? await linesOf(app, sent, queued, zone) : [];
  };
  const lines = await tell();
  // What the desk may release, is released.
  const proposed = queued.filter((row) => row.rule === escalateHead.name).map((row) => row.itemId);
  if (proposed.length === 0) return lines;
  for (const code of new Set(proposed.map((id) => id.split('.')[0])))
    channel.says(deskChat, `gửi thủ trưởng ${code}`);
  await app.step();
  return [...lines, ...(await tell())];
}

/** Which of the due reminders have become messages. */
async function queuedOf(app: App, due: readonly Reminder[]): Promise<Reminder[]> {
  if (due.length === 0) return [];
  const keys = new Set(due.map(keyOf));
  const rows = await app.store.reminders.listOf([...new Set(due.map((row) => row.itemId))]);
  return rows.filter((row) => row.state === 'queued' && keys.has(keyOf(row)));
}

const keyOf = (row: Reminder): string => `${row.itemId}/${row.rule}/${row.onDate}`;
