// Asking back when a message has two readings. Choices are single digits, 0 = none; silence does no harm and the text says so.
import type { ItemView } from '../../core/notice.ts';
import { youOf } from '../agency-words.ts';
import { codeOf, codesOf, statusLine, subjectOf, titleOf } from '../item-words.ts';
import { capital, joinLines, oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf, withDigits } from '../wording.ts';

/** Single digits only. */
const choicesMax = 8;

/** Which item is meant? */
export const wordAskWhich: WordingOf<'ask-which'> = (facts, voice) => {
  const { words, done = false, choices, more = 0, stranger } = facts;
  const shown = choices.slice(0, choicesMax);
  // Of two, "both" is a likely answer; of more, people name the codes.
  const all = shown.length === 2 ? 3 : null;
  const first = shown[0];
  const text = joinLines(
    stranger === undefined
      ? voice.say('ask-which', {
          you: capital(first === undefined ? voice.say('you') : youOf(first, voice)),
          words: quoted(words),
        })
      : voice.say('ask-which-other', {
          code: String(stranger.code),
          agency: oneLine(stranger.agency),
          words: quoted(words),
        }),
    ...shown.map((item, index) => `${index + 1}. ${choiceOf(item, done, voice)}`),
    all === null ? null : `${all}. ${voice.say('ask-both')}`,
    more === 0 ? null : voice.say('ask-more', { count: more }),
    `0. ${voice.say('ask-none', { done: done ? 'yes' : 'no' })}`,
    voice.say('ask-nothing-noted'),
  );
  return withDigits(text, [...shown.map((_, index) => index + 1), ...(all === null ? [] : [all]), 0]);
};

function choiceOf(item: ItemView, isDone: boolean, voice: Voice): string {
  if (item.kind === 'report')
    return voice.say('ask-choice-report', {
      done: isDone ? 'yes' : 'no',
      code: codeOf(item),
      subject: shorten(subjectOf(item, voice), 90),
    });
  return voice.say('ask-choice-task', {
    done: isDone ? 'yes' : 'no',
    code: codeOf(item),
    title: titleOf(item, 90),
  });
}

/** Something was said of numbers that are not the sender's; what is, is offered. */
export const wordNotAmong: WordingOf<'not-among'> = ({ agency, codes, items, rest }, voice) => {
  const [first] = items;
  return plain(
    joinLines(
      capital(voice.say('not-among', { items: codesOf(codes, voice), agency: oneLine(agency) })),
      ...(rest ? [] : items.map((item) => `• ${statusLine(item, voice)}`)),
      rest || first === undefined ? null : voice.say('not-among-next', { code: codeOf(first) }),
    ),
  );
};

/** Which of the likely readings is meant? */
export const wordAskReading: WordingOf<'ask-reading'> = ({ words, item, extension = false }, voice) =>
  withDigits(
    voice.say(extension ? 'ask-sent-or-later' : 'ask-reading', {
      words: capital(quoted(words)),
      code: codeOf(item),
      kind: item.kind,
    }),
    extension ? [1, 2, 0] : [1, 2, 3, 0],
  );

/** Until which day? Any other day may be typed. */
export const wordAskExtensionDay: WordingOf<'ask-extension-day'> = ({ item, choices }, voice) => {
  const shown = choices.slice(0, choicesMax);
  const text = joinLines(
    voice.say('ask-extension-day', { you: capital(youOf(item, voice)), code: codeOf(item) }),
    ...shown.map((day, index) => `${index + 1}. ${capital(voice.weekday(day))}`),
    voice.say('ask-extension-reason'),
  );
  return withDigits(
    text,
    shown.map((_, index) => index + 1),
  );
};

/** Not understood: examples, and a person to turn to. */
export const wordAskAgain: WordingOf<'ask-again'> = ({ desk, exampleCode }, voice) =>
  plain(
    joinLines(
      voice.say('ask-again'),
      exampleCode === null ? null : voice.say('ask-again-examples', { code: String(exampleCode) }),
      voice.say('ask-again-help', { desk }),
    ),
  );

const quoted = (words: string): string => shorten(oneLine(words), 80);

/** The sender chose 0. */
export const wordNothingRecorded: WordingOf<'nothing-recorded'> = (_facts, voice) =>
  plain(voice.say('nothing-recorded'));

/** The sender only thanked, or said that he had read it. */
export const wordThanks: WordingOf<'thanks'> = (_facts, voice) => plain(voice.say('thanks'));
