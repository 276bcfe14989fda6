// The reason within what people typed when they asked for more time.
import { oneLine } from './lines.ts';

/** "12 xin lùi đến 15/12 vì …": everything up to the word that opens the reason. */
const request = /^.{0,80}?(?:lùi|lui|gia hạn|gia han).{0,60}?\s(?:vì|vi|do|lý do|ly do)(?=[\s:])[\s:]*/iu;
const opening = /^(?:vì|do|lý do)(?=[\s:])[\s:]*/iu;

/** The reason alone, without the stop at its end: "vì chờ số liệu." = "chờ số liệu"; words without one as they are. */
export const reasonOf = (words: string): string =>
  oneLine(words)
    .replace(request, '')
    .replace(opening, '')
    .replace(/[\s.;,]+$/, '');
