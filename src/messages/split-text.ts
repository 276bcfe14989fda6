// Splits a long message for a channel with a limit. The parts joined together are the text again, character by character;
// `numberedParts` says under each which part it is.
import type { Capabilities } from '../core/channel.ts';
import type { Language, Texts } from './texts.ts';

/** Room for "(Tin 1/2)" under a part. */
const numberRoom = 20;

/** The parts of a message for a channel, each with its number under it where there are several. */
export function numberedParts(
  text: string,
  { textLengthMax, textUnit }: Pick<Capabilities, 'textLengthMax' | 'textUnit'>,
  texts: Texts,
  language: Language,
): string[] {
  const whole = splitText(text, textLengthMax, textUnit);
  if (whole.length < 2) return whole;
  const parts = splitText(text, textLengthMax - numberRoom, textUnit);
  const numberOf = (index: number): string =>
    texts.say(language, 'part-of', { part: String(index + 1), of: String(parts.length) });
  return parts.map((part, index) => `${part.trimEnd()}\n${numberOf(index)}`);
}

/**
 * Parts of at most `max` units (UTF-16 units or code points), cut after line ends, else after spaces, else anywhere
 * but inside a character; a line that opens a further document, `--- …`, begins a part where it can; a short rest is not
 * left alone. A part may end in the line end it was cut at; a text that fits is one part, '' is none.
 */
export function splitText(text: string, max: number, unit: 'utf16' | 'codepoint'): string[] {
  const limit = Math.max(max, 2);
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const fitting = longestStart(rest, limit, unit);
    const end = fitting === rest.length ? fitting : cutOf(rest, fitting, limit, unit);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return parts;
}

/** How many UTF-16 units of the text fit, never half a surrogate pair. */
function longestStart(text: string, max: number, unit: 'utf16' | 'codepoint'): number {
  let end = 0;
  let used = 0;
  for (const character of text) {
    used += unit === 'utf16' ? character.length : 1;
    if (used > max) break;
    end += character.length;
  }
  return end;
}

/** A rest shorter than this share of its first part reads as an accident. */
const leastRestShare = 0.25;

/** Where to cut a text of which `fitting` units fit: a short rest takes whole paragraphs along, where there are any. */
function cutOf(text: string, fitting: number, limit: number, unit: 'utf16' | 'codepoint'): number {
  const document = documentWithin(text, fitting);
  if (document !== undefined) return document;
  const end = cutWithin(text, fitting);
  if (text.length - end >= end * leastRestShare) return end;
  const middle = text.length / 2;
  const balanced = [...text.slice(0, fitting).matchAll(/\n\n(?=\S)/g)]
    .map(({ index }) => index + 2)
    .filter((at) => at <= end && longestStart(text.slice(at), limit, unit) === text.length - at)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return balanced ?? end;
}

/** Less than this share of a part before a cut would waste the part. */
const leastBefore = 0.25;

/** Where the last further document begins, unless what stands before it is little. */
function documentWithin(text: string, end: number): number | undefined {
  const at = text.slice(0, end).lastIndexOf('\n\n--- ');
  return at > 0 && at >= end * leastBefore ? at + 2 : undefined;
}

/** The best place to cut up to `end`: after a blank line, a line end or a space, unless that wastes most of the part. */
function cutWithin(text: string, end: number): number {
  const start = text.slice(0, end);
  for (const [mark, leastShare] of [
    ['\n\n', 0.5],
    ['\n', 0.25],
    [' ', 0],
  ] as const) {
    const at = start.lastIndexOf(mark);
    if (at > 0 && at >= end * leastShare) return at + mark.length;
  }
  return end;
}
