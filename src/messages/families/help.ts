// The short guides: examples only, in the words people already use.
import { initialsOf } from '../agency-words.ts';
import { exampleDays } from '../example-days.ts';
import { capital, oneLine } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** The guide of a focal point. */
export const wordHelpFocalPoint: WordingOf<'help-focal-point'> = (facts, voice) => {
  const { agency, exampleCode, requested = false } = facts;
  const days = exampleDays(voice.today);
  const { typedDay, weekday } = voice.format;
  return plain(
    voice.say(requested ? 'help-requested' : 'help-focal-point', {
      agency: oneLine(agency),
      code: String(exampleCode),
      initials: initialsOf(agency),
      letterDay: typedDay(days.letter),
      promiseDay: typedDay(days.promise),
      extensionDay: typedDay(days.extension),
      weekday: capital(weekday(days.remind)).replace(/^Thứ/u, 'thứ'),
      away: typedDay(days.away),
    }),
  );
};

/** The guide of the desk. */
export const wordHelpDesk: WordingOf<'help-desk'> = ({ exampleCode }, voice) =>
  plain(voice.say('help-desk', { code: String(exampleCode) }));

/** The guide of an agency's head. */
export const wordHelpHead: WordingOf<'help-head'> = ({ agency, exampleCode }, voice) =>
  plain(voice.say('help-head', { agency: oneLine(agency), code: String(exampleCode) }));

/** The guide of a leader and of the secretary. */
export const wordHelpLeader: WordingOf<'help-leader'> = ({ exampleCode, desk }, voice) =>
  plain(voice.say('help-leader', { code: String(exampleCode), desk: oneLine(desk) }));

/** A few examples instead of the whole guide, which a telephone shows in three screens. */
export const wordNotRecognised: WordingOf<'not-recognised'> = ({ reader }, voice) =>
  plain(voice.say('not-recognised', { reader }));
