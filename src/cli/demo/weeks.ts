// The weeks before the deadline: day by day, as the clock would bring them, with the answers of the cast.
import type { Calendar } from '../../core/calendar/calendar.ts';
import { slotTimeOf } from '../../core/calendar/sending-hours.ts';
import { addDays, type PlainDate, weekdayOf } from '../../core/dates.ts';
import type { Deadline } from './plot.ts';
import type { Player, Stage } from './stage.ts';

export interface Weeks {
  desk: Player;
  focalPoint: Player;
  deadline: Deadline;
}

const MONDAY = 1;
const FRIDAY = 5;
const daysWithoutDeadline = 100;

/** Turns the clock to the Monday after the printed day; people answer as the messages reach them. */
export async function playWeeks(stage: Stage, weeks: Weeks): Promise<void> {
  const { deadline } = weeks;
  const calendar = await stage.app.calendar();
  stage.transcript.stage('The weeks before the deadline: the clock moves, reminders arrive');
  if (deadline.dueOn !== undefined)
    stage.transcript.note(
      `the day in the plan is ${deadline.dueOn}; the last working day to aim at is ${deadline.targetOn}`,
    );
  const answers = answersOf(stage, weeks);
  const last = lastDay(stage.today(), deadline);
  for (let day = stage.today(); day <= last; day = addDays(day, 1)) {
    for (const time of timesOf(day, calendar)) {
      const before = stage.theatre.sent.length;
      await stage.goTo(day, time);
      const chats = new Set(stage.theatre.sent.slice(before).map((message) => message.chatId));
      const unseen = stage.offstage();
      if (unseen > 0)
        stage.transcript.note(
          `${unseen} more ${unseen === 1 ? 'message' : 'messages'} to the other focal points`,
        );
      await answers.after(day, time, chats);
    }
  }
}

/** The first Monday after the printed day that has both editions of its week. */
function lastDay(today: PlainDate, { dueOn }: Deadline): PlainDate {
  if (dueOn === undefined) return addDays(today, daysWithoutDeadline);
  const after = addDays(dueOn, 2);
  return addDays(after, (8 - weekdayOf(after)) % 7);
}

/** When something may be due on a day; between these nothing happens. */
function timesOf(day: PlainDate, calendar: Calendar): string[] {
  // On days off the bot only looks for messages, as it does all the time: a day without that would be announced.
  if (!calendar.isWorkingDay(day)) return ['12:00'];
  const { hours } = calendar;
  return [
    ...(weekdayOf(day) === MONDAY ? ['07:00'] : []),
    slotTimeOf(day, hours),
    ...(weekdayOf(day) === MONDAY ? ['14:00'] : []),
    ...(weekdayOf(day) === FRIDAY ? ['15:30'] : []),
    hours.deskLists,
  ];
}

/** What the cast does when its messages come: each answer is given once. */
function answersOf(stage: Stage, { desk, focalPoint, deadline }: Weeks) {
  const done = new Set<string>();
  const once = async (what: string, act: () => Promise<void>): Promise<boolean> => {
    if (done.has(what)) return false;
    done.add(what);
    await act();
    return true;
  };
  const code = deadline.code === undefined ? '' : `${deadline.code} `;
  const lateEnough = (day: PlainDate): boolean =>
    deadline.targetOn !== undefined && addDays(day, 5) >= deadline.targetOn;

  const progress = async (): Promise<void> => {
    stage.transcript.stage('The focal point answers in words');
    await stage.says(focalPoint, 'xong 60%, còn chờ Sở Tài chính', {
      gloss: '60 % done, still waiting for the finance department',
    });
    if (await isAsked(stage, focalPoint)) await stage.says(focalPoint, '1', { gloss: 'the first one' });
    stage.transcript.stage('The desk looks');
    await stage.says(desk, '/status');
    await stage.says(desk, `/status ${await nameOf(stage, deadline.agencyId)}`);
  };
  const send = async (day: PlainDate): Promise<void> => {
    stage.transcript.stage(
      deadline.kind === 'report' ? 'The report is said to be sent' : 'The task is said to be done',
    );
    const letter = `512/BC-VP ngày ${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
    await stage.says(focalPoint, `${code}đã gửi ${letter}`, {
      gloss: 'sent, with the letter’s number and date',
    });
  };
  const tick = async (): Promise<void> => {
    stage.transcript.stage('Reports that came on paper are ticked off in one line');
    await stage.says(desk, `chưa gửi ${code}`.trim(), { gloss: 'who has not sent' });
    const names = await Promise.all(deadline.otherAgencyIds.slice(0, 2).map((id) => shortOf(stage, id)));
    if (names.length > 0)
      await stage.says(desk, `đã nhận ${code}${names.join('; ')}`, { gloss: 'received from these' });
  };
  const release = async (): Promise<void> => {
    await stage.says(desk, 'duyệt', { gloss: 'release' });
  };

  return {
    async after(day: PlainDate, time: string, chats: ReadonlySet<string>): Promise<void> {
      if (time === '15:30' && weekdayOf(day) === FRIDAY && chats.has(desk.actor.chatId))
        await once('release', release);
      if (time === '16:00' || time === '15:30') {
        if (deadline.kind === 'report' && day === deadline.targetOn) await once('tick', tick);
        return;
      }
      if (!chats.has(focalPoint.actor.chatId)) return;
      if (await once('progress', progress)) return;
      if (lateEnough(day)) await once('send', () => send(day));
    },
  };
}

/** Whether the bot has just asked the player back: its question ends with a numbered choice. */
async function isAsked(stage: Stage, player: Player): Promise<boolean> {
  const dialog = await stage.app.store.dialogs.find({
    channel: stage.theatre.channel.id,
    chatId: player.actor.chatId,
  });
  return dialog?.step?.kind === 'choose';
}

const nameOf = async (stage: Stage, id: string): Promise<string> =>
  (await stage.app.store.agencies.find(id))?.name ?? id;
const shortOf = async (stage: Stage, id: string): Promise<string> =>
  (await stage.app.store.agencies.find(id))?.shortName ?? id;
