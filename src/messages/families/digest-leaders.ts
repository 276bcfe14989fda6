// The weekly edition for the leaders: what must be decided, then who is late, then one line of figures.
import {
  type DigestFacts,
  type DueSoonLine,
  isQuietWeek,
  type OverdueCount,
} from '../../core/digest/digest.ts';
import { isCommune } from '../agency-words.ts';
import { printedDay, titleOf } from '../item-words.ts';
import { capital, joinLines, oneLine } from '../lines.ts';
import { periodName, unitOf } from '../period-name.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';
import { decision } from './digest-decision.ts';
import { inHandParts, noteLine, overdueCounts, reckonedLine } from './digest-group.ts';

/** More would not be read. */
const decisionsShownMax = 8;
const reportsShownMax = 5;

/** The leaders' edition, sent through the secretary. */
export const wordDigestLeaders: WordingOf<'digest-leaders'> = ({ facts, leader }, voice) =>
  plain(leadersEdition(facts, leader, voice));

/** Nothing to decide and nothing to watch: told in one sentence, unless somebody asked for it. */
const isQuiet = ({ asked, note = null, decisions, reports, overdue }: DigestFacts): boolean =>
  asked === undefined && note === null && decisions.length + reports.length + overdue.length === 0;

/** What else moves in such a week, each part behind a semicolon. */
function partsOf(facts: DigestFacts, voice: Voice): string {
  const { finished, dueSoon } = facts;
  const inHand = inHandParts(facts, voice);
  const count = finished.reduce((sum, row) => sum + row.count, 0);
  return [
    ...(count === 0 ? [] : [voice.say('leaders-finished', { unit: unitOf(facts, voice), count })]),
    ...(dueSoon.length === 0 ? [] : [voice.say('leaders-soon', { count: dueSoon.length })]),
    ...(inHand.length === 0 ? [] : [voice.say('leaders-in-hand', { parts: inHand.join(', ') })]),
  ]
    .map((part) => `; ${part}`)
    .join('');
}

/** The leaders of the body whose plans these are, where no leader is named; of the province without its name. */
function leadersOf({ issuer }: DigestFacts, voice: Voice): string {
  const body = oneLine(issuer ?? '').replace(/^(?:Ủy|Uỷ) ban nhân dân(?=\s)/iu, 'UBND');
  return body === '' || /^UBND tỉnh(?!\p{L})/iu.test(body)
    ? voice.say('leader-unnamed')
    : voice.say('leaders-of', { issuer: body });
}

/** The text of the leaders' edition, also shown to the desk as a draft. */
export function leadersEdition(facts: DigestFacts, leader: string, voice: Voice): string {
  const { figures } = facts;
  const note = noteLine(facts, voice);
  const opening = {
    leader: leader.trim() === '' ? leadersOf(facts, voice) : oneLine(leader),
    plans: figures.plans,
    desk: facts.desk,
    period: periodName(facts, voice),
    time: voice.timeOf(facts.asOf),
    day: voice.fullDay(voice.dateOf(facts.asOf)),
  };
  if (isQuiet(facts)) {
    const counts = { ...opening, done: figures.done, total: figures.total };
    return isQuietWeek(facts)
      ? voice.say('leaders-nothing', counts)
      : voice.say('leaders-nothing-urgent', { ...counts, parts: partsOf(facts, voice) });
  }
  return joinLines(
    voice.say('leaders-opening', opening),
    '',
    ...decisions(facts, voice),
    '',
    ...concerns(facts, voice),
    '',
    voice.say('leaders-figures', {
      done: figures.done,
      total: figures.total,
      inTime: figures.openInTime,
      overdue: figures.openOverdue,
      noDate: figures.openNoDate,
    }),
    ...(note === null ? [] : ['', note]),
    reckonedLine(facts, voice),
    '',
    voice.say('leaders-closing', { desk: facts.desk }),
  );
}

function decisions({ decisions: lines, desk }: DigestFacts, voice: Voice): string[] {
  if (lines.length === 0) return [voice.say('leaders-no-decisions')];
  const shown = lines.slice(0, decisionsShownMax);
  const hidden = lines.length - shown.length;
  return [
    voice.say('leaders-decisions', { count: lines.length }),
    ...shown.map((line, index) => `${index + 1}. ${decision(line, desk, voice)}`),
    ...(hidden === 0 ? [] : [voice.say('and-lines', { count: hidden })]),
  ];
}

/** ` (sở, ngành 07; xã, phường 45)` where both kinds are missing, '' elsewhere and where some are not asked now. */
function splitOf({ agencies, sent, of }: DueSoonLine, voice: Voice): string {
  const communes = agencies.filter(isCommune).length;
  const offices = agencies.length - communes;
  if (agencies.length !== of - sent || communes === 0 || offices === 0) return '';
  return ` (${voice.say('leaders-split', { offices, communes })})`;
}

/** Leaders read every name but those that the desk took out. */
const isNamed = ({ hidden }: OverdueCount): boolean => hidden !== true;

function concerns(facts: DigestFacts, voice: Voice): string[] {
  const late = facts.overdue.reduce((total, { count }) => total + count, 0);
  // With several plans a title such as "Báo cáo kết quả thực hiện" does not say whose it is.
  const planOf = (line: DueSoonLine): string => (facts.figures.plans > 1 ? ` (${line.planLabel})` : '');
  const lines = facts.reports.slice(0, reportsShownMax).map((line) =>
    voice.say('leaders-report', {
      title: `${capital(titleOf(line, 110))}${planOf(line)}`,
      printed: printedDay(line, voice) ?? '',
      sent: line.sent,
      of: line.of,
      rest: line.of - line.sent,
      split: splitOf(line, voice),
    }),
  );
  const hidden = facts.reports.length - lines.length;
  if (hidden > 0) lines.push(voice.say('and-lines', { count: hidden }));
  if (late > 0)
    lines.push(
      voice.say('leaders-overdue', { count: late, agencies: overdueCounts(facts, isNamed, '', voice) }),
    );
  if (lines.length === 0) return [voice.say('leaders-no-concerns')];
  return [voice.say('leaders-concerns'), ...lines.map((line) => `• ${line}`)];
}
