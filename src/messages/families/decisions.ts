// The desk's decisions: what was done, said back to the desk in one line, and what the agency reads of it.
import { namesInRow, officeAddress, unitOf, youOf } from '../agency-words.ts';
import { codeOf, codesOf, dueLine, itemHead, printedDay } from '../item-words.ts';
import { capital, joinLines, oneLine, shorten } from '../lines.ts';
import type { Args } from '../texts.ts';
import type { Voice } from '../voice.ts';
import { type FactsOf, plain, type WordingOf } from '../wording.ts';

const detailMax = 300;

/** Names in one line of a history; the rest is counted. */
const historyNamesMax = 4;

/** A decision that was carried out. */
export const wordNoted: WordingOf<'noted'> = ({ what, item, detail, on, count = 0 }, voice) =>
  plain(
    voice.say(`noted-${what}`, {
      count,
      line: item === null ? '' : `${itemHead(item, voice)}\n${dueLine(item, voice)}`,
      code: item === null ? '' : codeOf(item),
      agency: item === null ? '' : oneLine(item.agency),
      detail: detailOf(detail),
      day: on === null ? '' : voice.fullWeekday(on),
    }),
  );

/** A decision as the agency reads it: what holds now, what stays, and when the next message comes. */
export const wordTold: WordingOf<'told'> = (facts, voice) =>
  plain(voice.say(`told-${facts.what}`, { ...plainArgs(facts, voice), ...composedArgs(facts, voice) }));

const plainArgs = (facts: FactsOf<'told'>, voice: Voice): Args => ({
  code: codeOf(facts.item),
  agency: oneLine(facts.item.agency),
  asked: facts.item.requested ? 'yes' : 'no',
  you: youOf(facts.item, voice),
  youFirst: capital(youOf(facts.item, voice)),
  unit: facts.item.requested ? officeAddress(facts.item.agency, voice) : unitOf(facts.item.agency, voice),
  desk: oneLine(facts.desk),
  kind: facts.item.kind,
  day: facts.on === null ? '' : voice.fullWeekday(facts.on),
  newDay: facts.on === null ? '' : voice.fullDay(facts.on),
  document: facts.document ?? '',
  detail: detailOf(facts.detail) || oneLine(facts.item.agency),
  inTime: facts.before === null ? 'no' : 'yes',
  first: facts.before === null ? '' : voice.day(facts.before),
});

/** Parts of a sentence that are left out, with their space, when there is nothing to say. */
function composedArgs(facts: FactsOf<'told'>, voice: Voice): Args {
  const { item, detail, document, nextOn, before, on } = facts;
  const printed = printedDay(item, voice, voice.fullDay);
  const said = detailOf(detail);
  const number = document === null ? 'letter-unnumbered' : 'letter-numbered';
  return {
    printed: printed === null ? '' : ` (${printed})`,
    by: printed === null ? '' : ` ${printed}`,
    reason: said === '' ? '' : `, ${voice.say('told-because', { detail: said })}`,
    fact: said === '' ? '' : `, ${said}`,
    what: said === '' ? '' : `: ${said}`,
    until: on === null ? '' : `; ${voice.say('told-supplement-until', { day: voice.fullWeekday(on) })}`,
    from: before === null ? '' : ` ${voice.say('told-from', { day: voice.fullDay(before) })}`,
    next: nextOn === null ? '' : ` ${voice.say('told-next', { day: voice.weekday(nextOn) })}`,
    letter: voice.say(number, { kind: item.kind, ...(document === null ? {} : { number: document }) }),
  };
}

/** Whom the desk has asked once more, and whom nobody reaches. */
export const wordUrged: WordingOf<'urged'> = ({ codes, agencies, unreachable, awaited = [] }, voice) =>
  plain(
    joinLines(
      voice.say('urged', {
        items: codesOf(codes, voice),
        count: agencies.length,
        agencies: namesInRow(agencies, voice, null),
      }),
      unreachable.length === 0
        ? null
        : voice.say('urged-unreachable', {
            count: unreachable.length,
            agencies: namesInRow(unreachable, voice, null),
          }),
      awaited.length === 0
        ? null
        : voice.say('missing-awaited', {
            count: awaited.length,
            agencies: namesInRow(awaited, voice, null),
          }),
    ),
  );

/** What happened, one line each, the newest last. */
export const wordHistory: WordingOf<'history'> = ({ events }, voice) => {
  if (events.length === 0) return plain(voice.say('history-none'));
  const lines = events.map(({ at, code, agencies, who, action }) =>
    [
      `${voice.day(voice.dateOf(at))} ${voice.timeOf(at)}:`,
      ...(code === null ? [] : [voice.say('item-short', { code: String(code) })]),
      ...(agencies.every((agency) => agency === '')
        ? []
        : [`${namesInRow(agencies, voice, null, historyNamesMax)},`]),
      voice.say('history-action', { action }),
      ...(who === null ? [] : [voice.say('history-who', { name: oneLine(who) })]),
    ].join(' '),
  );
  return plain(joinLines(voice.say('history-heading', { count: events.length }), ...lines));
};

const detailOf = (detail: string | null): string =>
  detail === null ? '' : shorten(oneLine(detail).replace(/[\s.;,]+$/, ''), detailMax);
