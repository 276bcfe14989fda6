// The edition for the coordinators' group, of a week or another period: counts per agency, thanks by name, no person's name beside a delay.
import {
  type DigestFacts,
  type DueSoonLine,
  type Figures,
  isNamedInGroup,
  isQuietWeek,
  type OverdueCount,
} from '../../core/digest/digest.ts';
import { countsInRow, namesInRow } from '../agency-words.ts';
import { ratesSentence, totalsSentence } from '../figure-words.ts';
import { codeOf, subjectOf } from '../item-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import { headingOf, unitOf } from '../period-name.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';

/** Lines and names that a post in a group can bear. */
const linesShownMax = 8;
const agenciesPerTaskMax = 3;

/** The group's post. */
export const wordDigestGroup: WordingOf<'digest-group'> = ({ facts }, voice) =>
  plain(groupEdition(facts, voice));

/** The text of the group edition, also shown to the desk as a draft and on request. Sections without content are left out. */
export function groupEdition(facts: DigestFacts, voice: Voice): string {
  const period = {
    period: headingOf(facts, voice),
    range: voice.format.range(facts.fromOn, facts.toOn),
  };
  if (isQuiet(facts)) return voice.say('digest-nothing', period);
  const sections = [dueSoon, overdue, finished, inHand, figures].map((section) => section(facts, voice));
  const present = sections.filter((section) => section !== null);
  const note = noteLine(facts, voice);
  return joinLines(
    voice.say('digest-heading', {
      ...period,
      time: voice.timeOf(facts.asOf),
      day: voice.fullDay(voice.dateOf(facts.asOf)),
    }),
    ...present.flatMap((section, index) => ['', `${index + 1}. ${section}`]),
    ...(note === null ? [] : ['', note]),
    reckonedLine(facts, voice),
    // Whoever asked for it has the desk at hand; only the weekly post goes to those who may object.
    ...(facts.asked === undefined ? ['', corrections(facts, voice)] : []),
  );
}

/** What the counts of a period that is over rest on; null where they were taken then. */
export const reckonedLine = ({ asked }: DigestFacts, voice: Voice): string | null =>
  asked?.reckonedOn === undefined
    ? null
    : voice.say('digest-reckoned', { day: voice.fullDay(asked.reckonedOn) });

/** What the desk adds in its own words; null when nothing. */
export const noteLine = ({ note = null }: DigestFacts, voice: Voice): string | null =>
  note === null ? null : voice.say('digest-note', { note: oneLine(note) });

const corrections = ({ desk, deskOfficer }: DigestFacts, voice: Voice): string =>
  voice.say('digest-corrections', {
    contact:
      deskOfficer === null ? voice.say('desk-of', { desk }) : voice.say('officer', { officer: deskOfficer }),
    time: voice.format.time('16:00'),
  });

/** Whoever asks gets the figures even when there is no news, unless nothing is counted at all. */
const isQuiet = (facts: DigestFacts): boolean =>
  (facts.asked === undefined || facts.figures.total === 0) && isQuietWeek(facts);

function dueSoon(facts: DigestFacts, voice: Voice): string | null {
  if (facts.dueSoon.length === 0) return null;
  const reports = facts.dueSoon
    .filter((line) => line.kind === 'report')
    .map((line) => reportLine(line, voice));
  const lines = [...reports, ...taskLines(facts, voice)];
  const hidden = lines.length > linesShownMax ? lines.length - linesShownMax : 0;
  return joinLines(
    voice.say('digest-due-soon'),
    ...lines.slice(0, lines.length - hidden).map((line) => `• ${line}`),
    hidden === 0 ? null : `• ${voice.say('and-lines', { count: hidden })}`,
  );
}

function reportLine(line: DueSoonLine, voice: Voice): string {
  return voice.say('digest-due-report', {
    target: voice.weekday(line.targetOn),
    subject: subjectOf(line, voice),
    plan: line.planLabel,
    sent: line.sent,
    of: line.of,
  });
}

/** Tasks that share a day share a line. */
function taskLines(facts: DigestFacts, voice: Voice): string[] {
  const tasks = facts.dueSoon.filter((line) => line.kind === 'task');
  const days = [...new Set(tasks.map((task) => task.targetOn))].sort();
  return days.map((day) =>
    voice.say('digest-due-tasks', {
      day: voice.day(day),
      tasks: tasks
        .filter((task) => task.targetOn === day)
        .map((task) => taskWords(task, voice))
        .join('; '),
    }),
  );
}

function taskWords(task: DueSoonLine, voice: Voice): string {
  const code = codeOf(task);
  if (task.agencies.length === 0) return voice.say('item-short', { code });
  const agencies = namesInRow(task.agencies, voice, null, agenciesPerTaskMax).replaceAll(';', ',');
  return voice.say('digest-task', { code, agencies });
}

const sum = (counts: { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);

function overdue(facts: DigestFacts, voice: Voice): string | null {
  if (facts.overdue.length === 0) return null;
  return voice.say('digest-overdue', {
    count: sum(facts.overdue),
    agencies: overdueCounts(facts, isNamedInGroup, voice.say('digest-reminded'), voice),
  });
}

/**
 * `: Sở Nội vụ 01; còn lại 02`, '' when nobody is named. Whoever is not named stays in the sum, so that the figures add
 * up. `remark` follows the names.
 */
export function overdueCounts(
  { overdue }: DigestFacts,
  isNamed: (row: OverdueCount) => boolean,
  remark: string,
  voice: Voice,
): string {
  const named = overdue.filter(isNamed);
  if (named.length === 0) return '';
  const left = sum(overdue) - sum(named);
  const names = `: ${countsInRow(named, voice)}${remark === '' ? '' : ` ${remark}`}`;
  return left === 0 ? names : `${names}; ${voice.say('digest-overdue-left', { count: left })}`;
}

/** For the desk alone: whom the group does not read of yet, and why; null when everybody is named or taken out. */
export function unnamedLine({ overdue }: DigestFacts, voice: Voice): string | null {
  const unnamed = overdue.filter((row) => row.hidden === undefined && !isNamedInGroup(row));
  return unnamed.length === 0 ? null : voice.say('digest-unnamed', { agencies: countsInRow(unnamed, voice) });
}

function finished(facts: DigestFacts, voice: Voice): string | null {
  if (facts.finished.length === 0) return null;
  return voice.say('digest-finished', {
    unit: unitOf(facts, voice),
    count: sum(facts.finished),
    agencies: countsInRow(facts.finished, voice),
  });
}

function inHand(facts: DigestFacts, voice: Voice): string | null {
  const parts = inHandParts(facts, voice);
  return parts.length === 0 ? null : voice.say('digest-in-hand', { parts: parts.join('; ') });
}

/** Obstacles and requests that are open, as counts: nobody's words. */
export const inHandParts = ({ openObstacles, openExtensions }: DigestFacts, voice: Voice): string[] => [
  ...(openObstacles === 0 ? [] : [voice.say('digest-obstacles', { count: openObstacles })]),
  ...(openExtensions === 0 ? [] : [voice.say('digest-extensions', { count: openExtensions })]),
];

function figures(facts: DigestFacts, voice: Voice): string {
  const { figures, previous } = facts;
  return joinLines(
    voice.say('digest-figures'),
    totalsSentence(figures, voice),
    ratesSentence(figures, voice),
    previous === null ? null : changeLine(facts, previous, voice),
  );
}

/** How the two counts that people compare moved. */
function changeLine(facts: DigestFacts, previous: Figures, voice: Voice): string {
  const unit = unitOf(facts, voice);
  const done = facts.figures.done - previous.done;
  const overdue = facts.figures.openOverdue - previous.openOverdue;
  if (done === 0 && overdue === 0) return voice.say('digest-unchanged', { unit });
  const changes = { done: changeOf(done, voice), overdue: changeOf(overdue, voice) };
  return voice.say('digest-change', { unit, ...changes });
}

/** `tăng 06`, `giảm 02`, `không đổi`. */
function changeOf(difference: number, voice: Voice): string {
  const way = difference > 0 ? 'more' : difference < 0 ? 'fewer' : 'same';
  return voice.say('change', { way, count: Math.abs(difference) });
}
