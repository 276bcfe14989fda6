// The short writings people make of an agency's name: "snv", "so nv", "so tttt", "dai ptth".
import { foldedWords, nameKey, withoutDiacritics, withoutFinalTier } from './fold.ts';

/** Words of a name that short writings never abbreviate away when they stand first. */
const initialsOf = (words: string[]): string => words.map((word) => word.slice(0, 1)).join('');

/**
 * The short keys of a full name: all initials ("snv"), and the first word with the initials of the rest
 * ("so nv"). Names of fewer than two words have none.
 */
export function shortKeysOf(name: string): string[] {
  const words = withoutFinalTier(foldedWords(name));
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0) return [];
  const keys = [`${first} ${initialsOf(rest)}`];
  if (words.length >= 3) keys.push(initialsOf(words));
  return keys;
}

/** The keys to try for a typed name, the surest first. */
export function lookupKeysOf(text: string): string[] {
  const key = nameKey(text);
  const words = withoutFinalTier(key.split(' '));
  const [first = '', ...rest] = words;
  // The words as typed, not expanded: "SGD&ĐT" is "sgd" and "dt", together the initials.
  const joined = withoutDiacritics(text)
    .replace(/&/g, '')
    .replace(/[^a-z0-9]+/g, '');
  const typed = withoutDiacritics(text)
    .replace(/&/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'va');
  const typedRest = withoutFinalTier(typed).slice(1).join('');
  return [
    key,
    words.join(' '),
    rest.length === 0 ? '' : `${first} ${rest.join('')}`,
    typedRest === '' ? '' : `${typed[0] ?? ''} ${typedRest}`,
    joined.length <= 10 ? joined : '',
  ].filter((candidate) => candidate !== '');
}
