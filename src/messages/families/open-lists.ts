// Lists of what waits for the desk: requests for more time, obstacles, and agencies for which nobody answers.
import type { FocalPointRow, OpenMatter } from '../../core/decisions/decision-facts.ts';
import { inList } from '../agency-words.ts';
import { codeOf, itemHead } from '../item-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf, withPages } from '../wording.ts';

/** Enough to tell two items apart; the whole title stands in “xem 12”. */
const titleMax = 60;
const wordsMax = 160;

/** One page: each matter with its agency, its day and its words, and how to decide. */
export const wordOpenMatters: WordingOf<'open-matters'> = (facts, voice) => {
  const { what, total, matters, rest, decides } = facts;
  const [first] = matters;
  if (first === undefined) return plain(voice.say('open-matters-none', { what }));
  return withPages(
    joinLines(
      voice.say('open-matters-heading', { what, count: total }),
      ...matters.map((matter) => matterLines(matter, voice)),
      rest === 0 ? null : voice.say('item-list-more', { count: rest }),
      decides ? '' : null,
      decides
        ? voice.say('open-matters-next', {
            what,
            code: codeOf(first.item),
            agency: oneLine(first.item.agency),
          })
        : null,
    ),
    facts,
    voice,
  );
};

function matterLines(matter: OpenMatter, voice: Voice): string {
  const { item, person, saidOn, words, untilOn, isPassedOn } = matter;
  return joinLines(
    voice.say('open-matters-line', {
      head: itemHead(item, voice, titleMax),
      agency: inList(item.agency),
      until: untilOn === null ? 'none' : voice.fullDay(untilOn),
      said: voice.day(saidOn),
      passed: isPassedOn ? 'yes' : 'no',
    }),
    words === null || words === ''
      ? null
      : voice.say('open-matters-words', {
          person: oneLine(person),
          words: shorten(oneLine(words), wordsMax),
        }),
  );
}

/** One page of agencies and who answers for them. */
export const wordFocalPoints: WordingOf<'focal-points'> = (facts, voice) => {
  const { what, agencies, covered, rows, rest, invites } = facts;
  const bare = invites
    ? rows.find(({ people, standBys, awaited }) => people.length + standBys.length === 0 && !awaited)
    : undefined;
  return withPages(
    joinLines(
      voice.say('focal-points-heading', { what, agencies, covered, missing: agencies - covered }),
      ...rows.map((row) => focalPointLine(row, voice)),
      rest === 0 ? null : voice.say('focal-points-more', { count: rest }),
      bare === undefined ? null : '',
      bare === undefined ? null : voice.say('focal-points-next', { agency: oneLine(bare.agency) }),
    ),
    facts,
    voice,
  );
};

function focalPointLine({ agency, plans, people, standBys, awaited }: FocalPointRow, voice: Voice): string {
  const names = (list: FocalPointRow['people']): string =>
    list
      .map(({ name, isReached }) =>
        isReached ? oneLine(name) : voice.say('focal-points-unreached', { name: oneLine(name) }),
      )
      .join(', ');
  const parts = [
    people.length === 0 ? null : names(people),
    standBys.length === 0 ? null : voice.say('focal-points-stand-by', { names: names(standBys) }),
    people.length + standBys.length > 0
      ? null
      : voice.say('focal-points-nobody', { awaited: awaited ? 'yes' : 'no' }),
    plans.length === 0 ? null : voice.say('focal-points-plans', { plans: plans.join(', ') }),
  ];
  return `• ${inList(agency)}: ${parts.filter((part) => part !== null).join('; ')}`;
}
