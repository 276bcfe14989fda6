// Away and hand-over: the last day, who stands in, how much there is, and that it comes back by itself.

import type { ItemView } from '../../core/notice.ts';
import type { AbsentAt } from '../../core/people/away-facts.ts';
import { officeAddress } from '../agency-words.ts';
import { codeOf } from '../item-words.ts';
import { capital, joinLines, oneLine } from '../lines.ts';
import type { Args } from '../texts.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';

const itemsShownMax = 12;

/** How the reader and the people of his agency are spoken of: comrades, or an office and plain names. */
function toneOf({ agency, requested = false }: AbsentAt, voice: Voice) {
  const you = requested ? officeAddress(agency, voice) : voice.say('you');
  const args: Args = { asked: requested ? 'yes' : 'no', you, youFirst: capital(you) };
  const nameOf = (name: string): string =>
    requested ? oneLine(name) : voice.say('officer', { officer: oneLine(name) });
  return { args, nameOf };
}

/** Noted, with a stand-in who is linked. */
export const wordAwayNoted: WordingOf<'away-noted'> = (facts, voice) => {
  const nearest = facts.items.find((item) => item.targetOn !== null);
  const { args, nameOf } = toneOf(facts, voice);
  return plain(
    joinLines(
      voice.say('away-noted', {
        ...args,
        until: voice.fullWeekday(facts.untilOn),
        standIn: nameOf(facts.standIn),
        count: facts.items.length,
        agency: oneLine(facts.agency),
        nearest:
          nearest === undefined || nearest.targetOn === null
            ? ''
            : ` (${voice.say('away-nearest', { ...args, code: codeOf(nearest), day: voice.day(nearest.targetOn) })})`,
        back: capital(voice.weekday(facts.returnsOn)),
      }),
      voice.say('away-back-early'),
    ),
  );
};

/** Noted, without anyone who is linked. */
export const wordAwayUnlinked: WordingOf<'away-unlinked'> = (facts, voice) => {
  const { untilOn, standIn, code } = facts;
  const { args, nameOf } = toneOf(facts, voice);
  const until = voice.fullWeekday(untilOn);
  return plain(
    standIn === null || code === null
      ? voice.say('away-nobody', { ...args, until })
      : voice.say('away-unlinked', { ...args, until, standIn: capital(nameOf(standIn)), code }),
  );
};

/** To the stand-in, who says yes or no. */
export const wordStandInAsked: WordingOf<'stand-in-asked'> = (facts, voice) => {
  const shown = facts.items.slice(0, itemsShownMax);
  const rest = facts.items.length - shown.length;
  const { args, nameOf } = toneOf(facts, voice);
  const [reader, agency] = [oneLine(facts.reader), oneLine(facts.agency)];
  return plain(
    joinLines(
      voice.say(facts.requested === true ? 'greeting-office' : 'greeting', { reader, agency }),
      voice.say('stand-in-asked', {
        ...args,
        reader: facts.requested === true ? reader : voice.say('you'),
        absent: capital(nameOf(facts.absent)),
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
export const wordStandInAnswered: WordingOf<'stand-in-answered'> = (facts, voice) => {
  const answer = facts.accepted ? 'yes' : 'no';
  return plain(
    voice.say('stand-in-answered', {
      ...toneOf(facts, voice).args,
      answer: facts.requested === true ? `asked-${answer}` : answer,
      until: voice.fullDay(facts.untilOn),
    }),
  );
};

/** To who is away: the colleague said no. */
export const wordStandInDeclined: WordingOf<'stand-in-declined'> = (facts, voice) => {
  const { args, nameOf } = toneOf(facts, voice);
  return plain(voice.say('stand-in-declined', { ...args, standIn: capital(nameOf(facts.standIn)) }));
};

/** To who came back. */
export const wordBackNoted: WordingOf<'back-noted'> = (facts, voice) =>
  plain(voice.say('back-noted', toneOf(facts, voice).args));

/** To the stand-in: no longer needed. */
export const wordAbsentIsBack: WordingOf<'absent-is-back'> = (facts, voice) => {
  const { args, nameOf } = toneOf(facts, voice);
  return plain(voice.say('absent-is-back', { ...args, absent: capital(nameOf(facts.absent)) }));
};

/** Until which day? */
export const wordAskAwayDay: WordingOf<'ask-away-day'> = (facts, voice) =>
  plain(voice.say('ask-away-day', toneOf(facts, voice).args));

/** For good: passed on to be confirmed with the agency. */
export const wordReplacementAsked: WordingOf<'replacement-asked'> = (facts, voice) => {
  const { args, nameOf } = toneOf(facts, voice);
  return plain(
    voice.say('replacement-asked', {
      ...args,
      agency: oneLine(facts.agency),
      from: nameOf(facts.from),
      to: facts.to === null ? '' : ` ${voice.say('replacement-to', { to: nameOf(facts.to) })}`,
    }),
  );
};
