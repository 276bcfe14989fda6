// One point for the leaders' decision: what is asked, what hangs on it, and what the desk proposes.

import type { DecisionLine } from '../../core/digest/digest.ts';
import { reasonOf } from '../../core/items/stated-reason.ts';
import { codeOf, titleOf } from '../item-words.ts';
import { capital, oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';

const wordsMax = 200;
const nameMax = 80;

/** The point in up to three sentences; what hangs on it and the proposal are left out where there is none. */
export function decision(line: DecisionLine, desk: string, voice: Voice): string {
  const asked = line.kind === 'obstacle' ? obstacle(line, voice) : extension(line, voice);
  return [asked, consequence(line, voice), proposal(line, desk, voice)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Typed words without the stop that follows them here. */
const bare = (words: string | null | undefined, max: number): string =>
  words == null ? '' : shorten(oneLine(words).replace(/[\s.;,]+$/, ''), max);

const common = (line: DecisionLine, voice: Voice) => ({
  code: codeOf(line),
  title: capital(titleOf(line, 90)),
  plan: line.planLabel,
  agency: oneLine(line.agency),
  said: voice.day(line.saidOn),
});

function obstacle(line: DecisionLine, voice: Voice): string {
  const words = bare(line.words, wordsMax);
  return voice.say('decision-obstacle', { ...common(line, voice), words: words === '' ? '' : `: ${words}` });
}

function extension(line: DecisionLine, voice: Voice): string {
  const words = line.words === null ? '' : bare(reasonOf(line.words), wordsMax);
  const { times } = line;
  return voice.say('decision-extension', {
    ...common(line, voice),
    from: line.dueOn === null ? '' : ` ${voice.say('from-day', { day: voice.day(line.dueOn) })}`,
    to: line.untilOn === null ? '' : ` ${voice.say('to-day', { day: voice.day(line.untilOn) })}`,
    times: times === undefined ? '' : `${voice.say('decision-times', { times })}, `,
    words: words === '' ? '' : `, ${voice.say('reason', { reason: words })}`,
  });
}

/** Days late or the day ahead, the agencies that have the same work, and the report that goes on. */
function consequence(line: DecisionLine, voice: Voice): string {
  const { lateDays = 0, coordinating = 0, others = 0, onwardOn = null, dueOn, kind } = line;
  const parts = [
    ...(lateDays > 0 ? [voice.say('decision-late', { late: lateDays })] : []),
    ...(lateDays === 0 && kind === 'obstacle' && dueOn !== null
      ? [voice.say('decision-due', { day: voice.day(dueOn) })]
      : []),
    ...(coordinating > 0 ? [voice.say('decision-coordinating', { count: coordinating })] : []),
    ...(others > 0 ? [voice.say('decision-others', { count: others })] : []),
    ...(onwardOn === null ? [] : [voice.say('decision-onward', { day: voice.day(onwardOn) })]),
  ];
  return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}

/** The desk's own words, else what follows from the facts: a first request in good time may be agreed to, and any of an agency that is only asked. */
function proposal(line: DecisionLine, desk: string, voice: Voice): string {
  const own = line.proposal;
  if (own !== undefined)
    return own.trim() === '' ? '' : voice.say('decision-proposal', { words: bare(own, wordsMax) });
  return voice.say('decision-proposal', { words: fromFacts(line, desk, voice) });
}

function fromFacts(line: DecisionLine, desk: string, voice: Voice): string {
  const names = { desk: oneLine(desk), agency: oneLine(line.agency) };
  if (line.kind === 'obstacle') {
    const waiting = bare(line.waitingFor, nameMax);
    return voice.say('propose-clearing', { ...names, waiting: waiting === '' ? 'none' : waiting });
  }
  const isPlain = line.requested === true || ((line.times ?? 1) === 1 && (line.lateDays ?? 0) === 0);
  return isPlain ? voice.say('propose-agreeing') : voice.say('propose-asking', names);
}
