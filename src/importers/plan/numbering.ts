// The label that opens a paragraph: A. I. 1. 1.1. a) (1) - +. A label is what was printed, never a key.

/** The depth of a kind of label; smaller stands higher in the outline. */
export const ranks = {
  part: 0,
  roman: 1,
  first: 2,
  second: 3,
  third: 4,
  letter: 5,
  paren: 6,
  star: 7,
  bullet: 8,
  plus: 9,
} as const;

/** A label, its rank, and the text after it. */
export interface Labelled {
  rank: number;
  label: string;
  rest: string;
}

/** The label at the start of a paragraph, or undefined. */
export function labelOf(text: string): Labelled | undefined {
  return bulletOf(text) ?? numberOf(text) ?? letterOf(text);
}

function bulletOf(text: string): Labelled | undefined {
  // "* Sở Y tế:" over "- ..." is a heading without a number.
  const star = text.match(/^[*•]\s+(\S.*:)$/su);
  if (star?.[1] !== undefined) return { rank: ranks.star, label: '', rest: star[1] };
  const bullet = text.match(/^([-–—−•▪●+])\s*(?=[^\s\d-]|\d+\S*\s)(.*)$/su);
  if (bullet === null) return undefined;
  const rank = bullet[1] === '+' ? ranks.plus : ranks.bullet;
  return { rank, label: '', rest: bullet[2] ?? '' };
}

function numberOf(text: string): Labelled | undefined {
  const roman = text.match(/^((?:X{0,2})(?:IX|IV|V?I{1,3}|V|X))\s*[.)/-]\s*(?=\S)(.*)$/su);
  if (roman?.[1] !== undefined) return { rank: ranks.roman, label: roman[1], rest: roman[2] ?? '' };
  const decimal = text.match(/^(\d{1,2}(?:\.\d{1,2}){0,3})\s*(-(?=\s*\p{Lu})|[.)/]*)\s*(?=\D)(.*)$/su);
  if (decimal?.[1] !== undefined) {
    const depth = decimal[1].split('.').length;
    // "12 chuyên mục" is text: a single number needs its point, and a date is no label.
    if (depth === 1 && (decimal[2] === '' || /^\d+\/\s*\d/.test(text))) return undefined;
    const rank = depth === 1 ? ranks.first : depth === 2 ? ranks.second : ranks.third;
    return { rank, label: decimal[1], rest: decimal[3] ?? '' };
  }
  const paren = text.match(/^\((\d{1,2}|[a-zđ])\)\s*(.+)$/su);
  if (paren?.[1] !== undefined) return { rank: ranks.paren, label: paren[1], rest: paren[2] ?? '' };
  return undefined;
}

function letterOf(text: string): Labelled | undefined {
  const part = text.match(/^([A-HĐ])\s*[.)]\s+(?=\p{Lu}{2}|\p{Lu}\s)(.*)$/su);
  if (part?.[1] !== undefined) return { rank: ranks.part, label: part[1], rest: part[2] ?? '' };
  const letter = text.match(/^([a-zđ])\s*(?:[)/]|\.(?=\s)|[.)]\/)+\s*(?=\S)(.*)$/su);
  return letter?.[1] === undefined
    ? undefined
    : { rank: ranks.letter, label: letter[1], rest: letter[2] ?? '' };
}
