// Taking back what was just recorded, and what else can be said about one item.
import { youOf } from '../agency-words.ts';
import { exampleDays } from '../example-days.ts';
import { codeOf, codesOf, stateOf } from '../item-words.ts';
import { capital, joinLines, oneLine } from '../lines.ts';
import { plain, type WordingOf, withDigits } from '../wording.ts';

/** Single digits only. */
const choicesMax = 9;

/** Which of the facts just recorded is to go? 0 leaves all of them. */
export const wordAskCorrection: WordingOf<'ask-correction'> = ({ items, said = [] }, voice) => {
  const shown = items.slice(0, choicesMax);
  const text = joinLines(
    voice.say('ask-correction', { count: shown.length }),
    ...shown.map(
      (item, index) =>
        `${index + 1}. ${voice.say('ask-correction-line', {
          code: codeOf(item),
          agency: oneLine(item.agency),
          state: [
            stateOf(item, voice),
            ...(said[index] ?? []).map((what) => voice.say('ask-correction-said', { what })),
          ].join('; '),
        })}`,
    ),
    `0. ${voice.say('ask-correction-keep')}`,
    voice.say('ask-correction-example', { code: codeOf(items[0] ?? { code: 12 }) }),
  );
  return withDigits(text, [...shown.map((_, index) => index + 1), 0]);
};

/** The item as it is again. */
export const wordCorrected: WordingOf<'corrected'> = ({ item }, voice) =>
  plain(
    voice.say('corrected', {
      code: codeOf(item),
      agency: oneLine(item.agency),
      state: stateOf(item, voice),
      you: youOf(item, voice),
    }),
  );

/** What was said before is gone; what holds now comes after this line. */
export const wordCorrectionFollowed: WordingOf<'correction-followed'> = ({ items }, voice) =>
  plain(voice.say('correction-followed', { items: codesOf(items.map(codeOf), voice) }));

/** Nothing was taken back after all. */
export const wordCorrectionDropped: WordingOf<'correction-dropped'> = ({ items }, voice) =>
  plain(
    joinLines(
      voice.say('correction-dropped'),
      ...items.map((item) =>
        voice.say('edit-unclear-line', { code: codeOf(item), state: stateOf(item, voice) }),
      ),
    ),
  );

/** Answers that no button has room for, with the item's own number and days that can be copied. */
export const wordHelpItem: WordingOf<'help-item'> = ({ item }, voice) => {
  const days = exampleDays(voice.today);
  const { typedDay, weekday } = voice.format;
  return plain(
    voice.say('help-item', {
      code: codeOf(item),
      kind: item.kind,
      extensionDay: typedDay(days.extension),
      promiseDay: typedDay(days.promise),
      weekday: capital(weekday(days.remind)).replace(/^Thứ/u, 'thứ'),
    }),
  );
};
