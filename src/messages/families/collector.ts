// What the collecting desk reads: who has not sent, what was ticked off, and whom the next round will ask.
import { addDays } from '../../core/dates.ts';
import { agenciesShownMax, inList, isCommune, namesInRow } from '../agency-words.ts';
import { codeOf, itemRef, printedDay } from '../item-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { type FactsOf, plain, type WordingOf } from '../wording.ts';

/** The list of those who have not sent: the figure for the telephone first, the promised and the unreachable apart. */
export const wordMissingReports: WordingOf<'missing-reports'> = (facts, voice) => {
  const { item, missing, unreachable, awaited = [], requestedSent, requestedOf } = facts;
  const printed = printedDay(item, voice, voice.fullDay);
  const offices = missing.filter(({ agency }) => !isCommune(agency));
  const communes = missing.filter(({ agency }) => isCommune(agency));
  const waiting = facts.sent - facts.received;
  return plain(
    joinLines(
      voice.say('missing-heading', {
        ref: itemRef(item, voice),
        due: printed === null ? '' : ` (${voice.say('due-inside', { printed })})`,
      }),
      voice.say('missing-figures', {
        time: voice.timeOf(facts.at),
        day: voice.fullDay(voice.dateOf(facts.at)),
        sent: facts.sent,
        of: facts.of,
        received: facts.received,
        waiting,
        missing: missing.length,
      }),
      '',
      offices.length === 0 ? null : officesLine(offices, facts, voice),
      communes.length === 0 ? null : communesLine(communes, facts, voice),
      missing.length === 0 ? voice.say('missing-none') : null,
      unreachable.length === 0
        ? null
        : voice.say('missing-unreachable', {
            count: unreachable.length,
            agencies: namesInRow(
              unreachable,
              voice,
              null,
              facts.all ? Number.POSITIVE_INFINITY : agenciesShownMax,
            ),
          }),
      awaited.length === 0
        ? null
        : voice.say('missing-awaited', {
            count: awaited.length,
            agencies: namesInRow(
              awaited,
              voice,
              null,
              facts.all ? Number.POSITIVE_INFINITY : agenciesShownMax,
            ),
          }),
      requestedOf === 0 ? null : voice.say('missing-requested', { sent: requestedSent, of: requestedOf }),
      ...(missing.length === 0 ? [] : ['', voice.say('missing-commands', { code: codeOf(item) })]),
    ),
  );
};

type Missing = FactsOf<'missing-reports'>['missing'];

function namesOf(missing: Missing, voice: Voice): string[] {
  return missing.map(({ agency, promisedOn }) =>
    promisedOn === null
      ? inList(agency)
      : `${inList(agency)} (${voice.say('news-promised', { day: voice.day(promisedOn) })})`,
  );
}

function officesLine(missing: Missing, facts: FactsOf<'missing-reports'>, voice: Voice): string {
  const max = facts.all ? Number.POSITIVE_INFINITY : agenciesShownMax;
  return voice.say('missing-offices', {
    count: missing.length,
    agencies: namesInRow(namesOf(missing, voice), voice, seeAll(facts, voice), max),
  });
}

/** Communes are many: beyond a dozen only their number is given. */
function communesLine(missing: Missing, facts: FactsOf<'missing-reports'>, voice: Voice): string {
  const isFolded = !facts.all && missing.length > agenciesShownMax;
  return voice.say('missing-communes', {
    count: missing.length,
    agencies: isFolded
      ? voice.say('type', { words: seeAll(facts, voice) })
      : namesOf(missing, voice).join('; '),
  });
}

const seeAll = ({ item }: FactsOf<'missing-reports'>, voice: Voice): string =>
  voice.say('command-see', { code: codeOf(item) });

/** Agencies ticked off as received on paper, and those that were already. */
export const wordTicked: WordingOf<'ticked'> = ({ item, agencies, already }, voice) =>
  plain(
    joinLines(
      agencies.length === 0
        ? null
        : voice.say('ticked', {
            ref: itemRef(item, voice),
            count: agencies.length,
            agencies: namesInRow(agencies, voice, null),
          }),
      already.length === 0
        ? null
        : voice.say('ticked-already', {
            ref: itemRef(item, voice),
            count: already.length,
            agencies: namesInRow(already, voice, null),
          }),
      agencies.length + already.length === 0 ? voice.say('ticked-none', { ref: itemRef(item, voice) }) : null,
    ),
  );

/** The afternoon before an overdue round: whom it will ask, and how to stop it. */
export const wordPreview: WordingOf<'preview'> = ({ item, on, time, agencies }, voice) => {
  const communes = agencies.filter(isCommune);
  const offices = agencies.filter((agency) => !isCommune(agency)).map(oneLine);
  const more = voice.say('command-see', { code: codeOf(item) });
  const folded =
    communes.length > 3 ? [voice.say('preview-communes', { count: communes.length, words: more })] : communes;
  const shown = offices.slice(0, agenciesShownMax);
  const hidden = offices.length - shown.length;
  return plain(
    voice.say('preview', {
      when: on === addDays(voice.today, 1) ? 'tomorrow' : 'later',
      day: on === addDays(voice.today, 1) ? voice.day(on) : voice.weekday(on),
      time: voice.format.time(time),
      count: agencies.length,
      ref: itemRef(item, voice),
      agencies: [
        ...shown,
        ...(hidden > 0 ? [voice.say('and-others', { count: hidden })] : []),
        ...folded,
      ].join('; '),
    }),
  );
};

/** An overdue round that the desk stopped. */
export const wordRoundHeld: WordingOf<'round-held'> = ({ item, on, agencies }, voice) =>
  plain(voice.say('round-held', { ref: itemRef(item, voice), day: voice.weekday(on), count: agencies }));
