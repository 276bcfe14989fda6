// Away and hand-over: the last day, who stands in, how much there is, and that it comes back by itself.

import type { ItemView } from '../../core/notice.ts';
import { codeOf } from '../item-words.ts';
import { capital, joinLines, oneLine } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';

const itemsShownMax = 12;

/** Noted, with a stand-in who is linked. */
export const wordAwayNoted: WordingOf<'away-noted'> = (facts, voice) => {
  const nearest = facts.items.find((item) => item.targetOn !== null);
  return plain(
    joinLines(
      voice.say('away-noted', {
        until: voice.fullWeekday(facts.untilOn),
        standIn: oneLine(facts.standIn),
        count: facts.items.length,
        agency: oneLine(facts.agency),
        nearest:
          nearest === undefined || nearest.targetOn === null
            ? ''
            : ` (${voice.say('away-nearest', { code: codeOf(nearest), day: voice.day(nearest.targetOn) })})`,
        back: capital(voice.weekday(facts.returnsOn)),
      }),
      voice.say('away-back-early'),
    ),
  );
};

/** Noted, without anyone who is linked. */
export const wordAwayUnlinked: WordingOf<'away-unlinked'> = ({ untilOn, standIn, code }, voice) =>
  plain(
    standIn === null || code === null
      ? voice.say('away-nobody', { until: voice.fullWeekday(untilOn) })
      : voice.say('away-unlinked', { until: voice.fullWeekday(untilOn), standIn: oneLine(standIn), code }),
  );

/** To the stand-in, who says yes or no. */
export const wordStandInAsked: WordingOf<'stand-in-asked'> = (facts, voice) => {
  const shown = facts.items.slice(0, itemsShownMax);
  const rest = facts.items.length - shown.length;
  return plain(
    joinLines(
      voice.say('greeting', { reader: oneLine(facts.reader), agency: oneLine(facts.agency) }),
      voice.say('stand-in-asked', {
        absent: oneLine(facts.absent),
        until: voice.fullDay(facts.untilOn),
        count: facts.items.length,
      }),
      ...shown.map((item) => dayLine(item, voice)),
      rest > 0 ? voice.say('and-lines', { count: rest }) : null,
      voice.say('stand-in-how'),
    ),
  );
};

const dayLine = (item: ItemView, voice: Voice): string =>
  item.targetOn === null
    ? voice.say('stand-in-line-none', { code: codeOf(item) })
    : voice.say('stand-in-line', {
        code: codeOf(item),
        target: voice.say('target-short', { kind: item.kind, day: voice.weekday(item.targetOn) }),
      });

/** What the stand-in's answer means. */
export const wordStandInAnswered: WordingOf<'stand-in-answered'> = ({ accepted, untilOn }, voice) =>
  plain(voice.say('stand-in-answered', { accepted: accepted ? 'yes' : 'no', until: voice.fullDay(untilOn) }));

/** To who is away: the colleague said no. */
export const wordStandInDeclined: WordingOf<'stand-in-declined'> = ({ standIn }, voice) =>
  plain(voice.say('stand-in-declined', { standIn: oneLine(standIn) }));

/** To who came back. */
export const wordBackNoted: WordingOf<'back-noted'> = (_facts, voice) => plain(voice.say('back-noted'));

/** To the stand-in: no longer needed. */
export const wordAbsentIsBack: WordingOf<'absent-is-back'> = ({ absent }, voice) =>
  plain(voice.say('absent-is-back', { absent: oneLine(absent) }));

/** Until which day? */
export const wordAskAwayDay: WordingOf<'ask-away-day'> = (_facts, voice) => plain(voice.say('ask-away-day'));

/** For good: passed on to be confirmed with the agency. */
export const wordReplacementAsked: WordingOf<'replacement-asked'> = ({ agency, from, to }, voice) =>
  plain(
    voice.say('replacement-asked', {
      agency: oneLine(agency),
      from: oneLine(from),
      to: to === null ? '' : ` ${voice.say('replacement-to', { to: oneLine(to) })}`,
    }),
  );
