// What the comparison with read messages looks at: words, neighbours, and neighbours but one. Knows no meanings.
import type { Clause } from './clauses.ts';
import type { Marks } from './marks.ts';

// Address and courtesy stand beside everything.
const courtesies = new Set(['a', 'nhe', 'nha', 'em', 'anh', 'chi', 'oi']);

/** The features of a stretch of clauses, each once. */
export function usageFeatures(clauses: readonly Clause[], marks: Marks): string[] {
  const tokens = clauses.flatMap(({ text, isAsked }) => [...plainTokens(text, marks), isAsked ? '?' : ',']);
  if (tokens.at(-1) === ',') tokens.pop();
  const all = ['<', ...tokens, '>'];
  const found = new Set<string>();
  all.forEach((token, index) => {
    found.add(token);
    const [next, second] = [all[index + 1], all[index + 2]];
    if (next !== undefined) found.add(`${token} ${next}`);
    if (second !== undefined) found.add(`${token} _ ${second}`);
  });
  return [...found];
}

// Of a mark only its kind counts, and what tells a finished work or a day behind.
function plainTokens(text: string, marks: Marks): string[] {
  return text
    .split(' ')
    .filter((token) => token !== '' && !courtesies.has(token))
    .map((token) => {
      const mark = /^([A-Z])(\d+)$/.exec(token);
      if (!mark) return /^\d+$/.test(token) ? '#' : token;
      const index = Number(mark[2]);
      if (mark[1] === 'P') return shareToken(marks.percents[index]?.value);
      const day = mark[1] === 'D' ? marks.dates[index] : undefined;
      return day?.isPast || day?.leansPast ? 'D<' : (mark[1] ?? token);
    });
}

function shareToken(value: number | undefined): string {
  return value === 100 ? 'P=100' : value === 0 ? 'P=0' : 'P';
}
