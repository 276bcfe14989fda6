// The desk's decisions: what was done, said back to the desk in one line.
import { codeOf } from '../item-words.ts';
import { oneLine, shorten } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** A decision that was carried out. */
export const wordNoted: WordingOf<'noted'> = ({ what, item, detail, on }, voice) =>
  plain(
    voice.say(`noted-${what}`, {
      code: item === null ? '' : codeOf(item),
      agency: item === null ? '' : oneLine(item.agency),
      detail: detail === null ? '' : shorten(oneLine(detail), 300),
      day: on === null ? '' : voice.fullWeekday(on),
    }),
  );
