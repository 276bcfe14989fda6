// Which draft a desk officer speaks of, and the words that follow; a code is needed only when several drafts wait.
import type { Plan } from '../../core/plans/plan.ts';
import type { Session } from '../session.ts';

/** The message as typed, composed, in one line, without its first words. */
export const wordsAfter = (session: Session, count: number): string =>
  session.inbound.text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .split(/\s+/)
    .slice(count)
    .join(' ');

const codeAtStart = /^((?:kh|qđ|qd|cv|ctr|ct)\s?-?\d+[a-z]?(?:-\d+)?)(?=$|[\s:,])[:,]?\s*/iu;

const codeAtEnd = /^(.+?)[\s,]+(?:c\p{L}a\s+)?((?:kh|qđ|qd|cv|ctr|ct)\s?-?\d+[a-z]?(?:-\d+)?)[.]?$/iu;

/** `trùng KH446` as `KH446 trùng`: the code may stand last where nothing else ends like one. */
export const codeFirst = (words: string): string =>
  codeAtStart.test(words) ? words : words.replace(codeAtEnd, '$2 $1');

/** The draft that the words begin with, else the only one there is; `asked` is the code as typed. */
export function draftNamed(
  session: Session,
  words: string,
): { plan: Plan | undefined; rest: string; asked: string | null } {
  const drafts = [...session.plans.values()].filter((plan) => plan.state === 'draft');
  const code = codeAtStart.exec(words)?.[1];
  if (code === undefined)
    return { plan: drafts.length === 1 ? drafts[0] : undefined, rest: words, asked: null };
  const wanted = code.replace(/\s/g, '').replace(/đ/gi, 'D').toUpperCase();
  return {
    plan: drafts.find((plan) => plan.code.toUpperCase() === wanted),
    rest: words.replace(codeAtStart, ''),
    asked: code,
  };
}

/** The refs of a plan's tasks and reports, in order. */
export const refsOf = (plan: Plan): string[] => [
  ...plan.draft.tasks.map((task) => task.ref),
  ...plan.draft.reports.map((report) => report.id),
];
