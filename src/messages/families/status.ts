// Where things stand, for the desk: one agency with its items, or every plan in figures.
import type { DeadlineState } from '../../core/items/item.ts';
import type { ItemView } from '../../core/notice.ts';
import { countsInRow } from '../agency-words.ts';
import { codeOf, statusLine } from '../item-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { type FactsOf, plain, type WordingOf } from '../wording.ts';

/** The groups of a status list, in order: heading key and the states it holds. */
const groups: readonly { heading: string; states: readonly DeadlineState[] }[] = [
  { heading: 'status-overdue', states: ['overdue'] },
  { heading: 'status-in-time', states: ['due-soon', 'in-time'] },
  { heading: 'status-no-date', states: ['no-date'] },
];

/** One agency: the figures as a sentence to be read out, then each open item with the day of its last news. */
export const wordStatusAgency: WordingOf<'status-agency'> = (facts, voice) => {
  const lists = groups.flatMap(({ heading, states }) => {
    const items = facts.items.filter((item) => states.includes(item.deadline));
    return items.length === 0 ? [] : [voice.say(heading), ...items.map((item) => statusLine(item, voice))];
  });
  return plain(
    joinLines(
      voice.say('status-agency', {
        agency: oneLine(facts.agency).toLocaleUpperCase('vi'),
        time: voice.timeOf(facts.at),
        day: voice.fullDay(voice.dateOf(facts.at)),
      }),
      figuresLine(facts, voice),
      '',
      ...lists,
      ...(facts.more === 0 ? [] : [voice.say('status-more', { count: facts.more, agency: facts.shortName })]),
      ...(lists.length === 0 ? [] : ['']),
      footLine(facts, voice),
      commands(facts.items, facts.shortName, voice),
    ),
  );
};

function figuresLine({ figures }: FactsOf<'status-agency'>, voice: Voice): string {
  const part = (key: string, count: number): string[] => (count === 0 ? [] : [voice.say(key, { count })]);
  const done = [...part('part-in-time', figures.doneInTime), ...part('part-late', figures.doneLate)];
  const open = [
    ...part('part-not-due', figures.openInTime),
    ...part('part-late', figures.openOverdue),
    ...part('part-no-date', figures.openNoDate),
  ];
  const inBrackets = (parts: string[]): string => (parts.length === 0 ? '' : ` (${parts.join(', ')})`);
  return voice.say('status-figures', {
    total: figures.total,
    done: figures.done,
    doneParts: inBrackets(done),
    open: figures.open,
    openParts: inBrackets(open),
  });
}

function footLine({ coordinating, focalPoint, awaited }: FactsOf<'status-agency'>, voice: Voice): string {
  const person =
    focalPoint === null
      ? voice.say(awaited === true ? 'status-awaited' : 'status-no-focal-point')
      : voice.say('status-focal-point', { name: focalPoint });
  return coordinating === 0
    ? person
    : `${voice.say('status-coordinating', { count: coordinating })} ${person}`;
}

function commands(items: ItemView[], shortName: string, voice: Voice): string | null {
  const first = items.find((item) => item.deadline !== 'done');
  if (first === undefined) return null;
  const report = items.find((item) => item.kind === 'report' && item.deadline !== 'done');
  return voice.say('status-commands', {
    code: codeOf(first),
    tick:
      report === undefined
        ? ''
        : ` · “${voice.say('command-received', { agency: shortName, code: codeOf(report) })}”`,
  });
}

/** Every plan in figures, and the agencies with something overdue in the official order. */
export const wordStatusOverview: WordingOf<'status-overview'> = ({ at, plans, agencies }, voice) => {
  const late = agencies
    .filter(({ overdue }) => overdue > 0)
    .map(({ agency, overdue }) => ({ agency, count: overdue }));
  return plain(
    joinLines(
      voice.say('overview', { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) }),
      ...(plans.length === 0 ? [voice.say('overview-no-plan')] : []),
      ...plans.map(({ planLabel, title, figures }) =>
        voice.say('overview-plan', {
          plan: planLabel,
          title: shorten(oneLine(title), 90),
          done: figures.done,
          total: figures.total,
          inTime: figures.openInTime,
          overdue: figures.openOverdue,
          noDate: figures.openNoDate,
        }),
      ),
      '',
      late.length === 0
        ? voice.say('overview-none-late')
        : voice.say('overview-late', { count: late.length, agencies: countsInRow(late, voice) }),
      voice.say('overview-commands'),
    ),
  );
};
