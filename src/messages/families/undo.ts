// Taking the desk's last decision back: what the desk reads, and the courteous word to those who had been told.
import { namesInRow } from '../agency-words.ts';
import { codesOf } from '../item-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** What was taken back, which messages were stopped, who was told again, and what stays. */
export const wordUndone: WordingOf<'undone'> = (facts, voice) => {
  const { command, codes, agencies, kept, stopped, told } = facts;
  const items = codes.length === 0 ? [] : [codesOf(codes, voice)];
  const about = [...items, ...(agencies.length === 0 ? [] : [namesInRow(agencies, voice, null)])];
  return plain(
    joinLines(
      voice.say('undone', {
        decision: voice.say('decision-name', { command }),
        about: about.length === 0 ? '' : ` (${about.join(': ')})`,
      }),
      stopped === 0 ? null : voice.say('undone-stopped', { count: stopped }),
      told === 0 ? null : voice.say('undone-told', { count: told }),
      kept.length === 0 ? null : voice.say('undone-kept', { agencies: namesInRow(kept, voice, null) }),
    ),
  );
};

/** Why a decision cannot be taken back, and what can be done instead. */
export const wordUndoRefused: WordingOf<'undo-refused'> = ({ command, why }, voice) =>
  plain(
    joinLines(
      voice.say('undo-refused', { decision: voice.say('decision-name', { command }) }),
      voice.say('undo-refused-why', { why }),
    ),
  );

/** To whoever was told of the decision: it no longer holds. */
export const wordToldUndone: WordingOf<'told-undone'> = ({ desk, codes, sentAt }, voice) =>
  plain(
    voice.say('told-undone', {
      desk: oneLine(desk),
      items: codes.length === 0 ? '' : ` (${codesOf(codes, voice)})`,
      time: voice.timeOf(sentAt),
      day: voice.day(voice.dateOf(sentAt)),
    }),
  );
