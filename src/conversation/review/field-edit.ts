// One field of a draft as a person words it: names, a time or a title -> an edit, or why it cannot be one.
import type { AgencyDirectory } from '../../core/agencies/agency.ts';
import { isBodyName, isGroupName, isPersonName } from '../../core/agencies/agency-names/forms.ts';
import { splitAgencies } from '../../core/agencies/agency-names/split.ts';
import type { RefusalReason } from '../../core/notice.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { DraftEdit } from '../../core/plans/review-edit.ts';
import { ok, type Result, refused } from '../../core/result.ts';
import { noTime, timeOf } from '../../importers/plan/times.ts';

/** Fields that can be set, by what people call them (plain words). */
export type FieldName = 'lead' | 'coordinating' | 'collector' | 'due' | 'title';

const fieldWords: [RegExp, FieldName][] = [
  [
    /^(?:chu tri|co quan chu tri|don vi chu tri|don vi bao cao|nguoi bao cao|ben bao cao|co quan bao cao|bao cao)$/,
    'lead',
  ],
  [/^(?:phoi hop|co quan phoi hop|don vi phoi hop)$/, 'coordinating'],
  [/^(?:noi nhan|gui|gui ve|tong hop|don vi tong hop)$/, 'collector'],
  [/^(?:han|thoi han|thoi gian|ngay han)$/, 'due'],
  [/^(?:noi dung|ten|nhiem vu)$/, 'title'],
];

/** The field of a word, or undefined. */
export const fieldNamed = (words: string): FieldName | undefined =>
  fieldWords.find(([pattern]) => pattern.test(words))?.[1];

/** What was not understood, and why. */
export interface FieldProblem {
  reason: RefusalReason;
  detail: string;
}

const none = /^(?:không|không có|khong|khong co|bỏ|bo|-)$/iu;

/** The edit that sets a field of some places to typed words. */
export function fieldEdit(
  plan: Plan,
  directory: AgencyDirectory,
  refs: string[],
  field: FieldName,
  words: string,
): Result<DraftEdit, FieldProblem> {
  if (field === 'title') return ok({ kind: 'title', refs, title: words });
  if (field === 'due') return dueEdit(plan, refs, words);
  if (field === 'coordinating' && none.test(words)) return ok({ kind: 'coordinating', refs, names: [] });
  const named = splitAgencies(directory, words);
  const known = new Set(plan.draft.agencies.map((agency) => agency.name));
  const unknown = named.filter(
    ({ agency, name }) =>
      agency === undefined &&
      !known.has(name) &&
      !isBodyName(name) &&
      !isGroupName(name) &&
      !isPersonName(name),
  );
  if (named.length === 0 || unknown.length > 0)
    return refused({ reason: 'unknown-agency', detail: unknown.map(({ text }) => text).join(', ') || words });
  const names = [...new Set(named.map(({ name }) => name))];
  if (field !== 'collector') return ok({ kind: field, refs, names });
  const [name] = names;
  return name === undefined || names.length > 1
    ? refused({ reason: 'unknown-agency', detail: words })
    : ok({ kind: 'collector', refs, name });
}

function dueEdit(plan: Plan, refs: string[], words: string): Result<DraftEdit, FieldProblem> {
  if (none.test(words)) return ok({ kind: 'due', refs, ...noTime() });
  const period = plan.draft.period ?? { from: plan.periodFrom, to: plan.periodTo };
  const { time, due } = timeOf(/^\d/.test(words) && /[/.]/.test(words) ? `ngày ${words}` : words, period);
  return due === null || due.kind === 'unspecified'
    ? refused({ reason: 'unknown-day', detail: words })
    : ok({ kind: 'due', refs, time: { ...time, text: words }, due });
}
