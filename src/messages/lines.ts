// Small work on text: joining lines, one-line values, first letters, shortening. Knows no language's words.

/** The lines that are there, one below the other; '' is an empty line, null is left out. */
export function joinLines(...lines: (string | null)[]): string {
  return lines.filter((line) => line !== null).join('\n');
}

/** A value as one line: composed letters, single spaces. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A whole message cleaned up: composed letters, no double spaces, no space at a line's end, one empty line at most. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** At most `max` characters, cut at a space and closed with "…". */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:·(-]+$/, '')}…`;
}

/** The text with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The text with its first letter small, unless it opens with an abbreviation ("UBND", "ASEAN"). */
export function small(text: string): string {
  const second = text.charAt(1);
  const isAbbreviation = second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
