// How an office reminds, in words: the rules in force and what was changed of them, hours, weeks, holidays, what moved.
import type { CalendarDay } from '../../core/calendar/calendar.ts';
import type { RuleSet, SwitchableRule } from '../../core/rules/rule-set.ts';
import { joinLines, oneLine } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';

/** The rules line by line; a line that was changed says what it said before. */
export const wordRules: WordingOf<'rules'> = ({ whose, typed, rules, before, isOwn }, voice) => {
  const name = whose === null ? voice.say('rules-everyone') : oneLine(whose);
  const now = ruleLines(rules, voice);
  const then = before === null ? now : ruleLines(before, voice);
  const lines = now.map((line, at) =>
    line === then[at]
      ? line
      : `${line} ${voice.say('rules-before', { line: (then[at] ?? '').replace('• ', '') })}`,
  );
  const typedName = typed === '' ? '' : ` ${typed}`;
  return plain(
    joinLines(
      voice.say('rules-heading', { changed: before === null ? 'no' : 'yes', whose: name }),
      ...lines,
      '',
      voice.say('rules-help', { whose: typedName }),
      isOwn ? voice.say('rules-undo', { whose: typedName }) : null,
    ),
  );
};

function ruleLines(rules: RuleSet, voice: Voice): string[] {
  const isOff = (rule: SwitchableRule): boolean => rules.off.includes(rule);
  const rounds = (kind: 'report' | 'task', before: readonly number[], after: readonly number[]): string =>
    voice.say('rules-rounds', {
      kind,
      before: listOf(before.filter((days) => days > 0)),
      target: before.includes(0) ? 'yes' : 'no',
      after: listOf(after),
    });
  const desk: [SwitchableRule, number][] = [
    ['preview', 0],
    ['collector', rules.collectorBefore],
    ['call-list', rules.callList],
    ['escalate-head', rules.escalateHead],
  ];
  return [
    rounds('report', rules.beforeReport, rules.afterReport),
    rounds('task', rules.beforeTask, rules.afterTask),
    voice.say('rules-check-in', { off: isOff('check-in') ? 'yes' : 'no', days: rules.checkIn }),
    voice.say('rules-request', { off: isOff('request') ? 'yes' : 'no', days: rules.request }),
    ...desk.map(([rule, days]) =>
      voice.say('rules-desk', { rule, days, daily: rules.collectorDaily, off: isOff(rule) ? 'yes' : 'no' }),
    ),
  ];
}

const listOf = (days: readonly number[]): string => (days.length === 0 ? 'none' : days.join(', '));

/** When messages go out, and when not. */
export const wordHours: WordingOf<'hours'> = ({ hours, before }, voice) => {
  const time = (text: string): string => voice.format.time(text);
  const { slot, mondaySlot, deskLists, morning, afternoon } = hours;
  return plain(
    joinLines(
      voice.say('hours-heading', { changed: before === null ? 'no' : 'yes' }),
      voice.say('hours-slots', { slot: time(slot), monday: time(mondaySlot), desk: time(deskLists) }),
      voice.say('hours-quiet', {
        noonFrom: time(morning[1]),
        noonTo: time(afternoon[0]),
        nightFrom: time(afternoon[1]),
        nightTo: time(morning[0]),
      }),
      voice.say('hours-help'),
    ),
  );
};

const namesMax = 12;

/** Which agencies work which days. */
export const wordWorkingWeek: WordingOf<'working-week'> = ({ agencies, week }, voice) => {
  const named = agencies.slice(0, namesMax).map(oneLine).join('; ');
  const more = agencies.length - namesMax;
  const all = more > 0 ? `${named}; ${voice.say('and-more', { count: more })}` : named;
  return plain(voice.say('working-week', { week, agencies: all }));
};

const daysMax = 22;

/** The days of a year that differ from a plain week. */
export const wordCalendarDays: WordingOf<'calendar-days'> = ({ year, days }, voice) =>
  plain(
    joinLines(
      voice.say(days.length === 0 ? 'calendar-none' : 'calendar-heading', { year: String(year) }),
      ...runsOf(days)
        .slice(0, daysMax)
        .map((run) => dayLine(run, voice)),
      voice.say('calendar-help'),
    ),
  );

/** Days that were entered or forgotten. */
export const wordCalendarChanged: WordingOf<'calendar-changed'> = ({ days, forgotten }, voice) =>
  plain(
    joinLines(
      voice.say('calendar-changed'),
      ...runsOf(days)
        .slice(0, daysMax)
        .map((run) => dayLine(run, voice)),
      forgotten.length === 0
        ? null
        : voice.say('calendar-forgotten', {
            days: forgotten.slice(0, daysMax).map(voice.fullWeekday).join('; '),
          }),
    ),
  );

/** Days of one kind, name and status that follow one another in the list. */
function runsOf(days: readonly CalendarDay[]): CalendarDay[][] {
  const runs: CalendarDay[][] = [];
  for (const day of days) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.name === day.name && last.kind === day.kind && last.status === day.status)
      runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs;
}

function dayLine(run: readonly CalendarDay[], voice: Voice): string {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return '';
  return voice.say('calendar-day', {
    days: first === last ? voice.fullWeekday(first.date) : voice.format.range(first.date, last.date),
    kind: first.kind,
    name: oneLine(first.name),
    status: first.status,
  });
}

/** From December on, as long as next year's days are not entered. */
export const wordCalendarMissing: WordingOf<'calendar-missing'> = ({ year }, voice) =>
  plain(voice.say('calendar-missing', { year: String(year) }));

const movedMax = 8;

/** How many reminders came and went, and which days to aim at moved. */
export const wordReplanned: WordingOf<'replanned'> = ({ added, dropped, moved }, voice) =>
  plain(
    joinLines(
      voice.say(added + dropped + moved.length === 0 ? 'replanned-same' : 'replanned', { added, dropped }),
      ...moved.slice(0, movedMax).map(({ dueOn, from, to, items }) =>
        voice.say('replanned-moved', {
          due: voice.fullDay(dueOn),
          from: voice.weekday(from),
          to: voice.weekday(to),
          count: items,
        }),
      ),
      moved.length > movedMax ? voice.say('and-more', { count: moved.length - movedMax }) : null,
    ),
  );
