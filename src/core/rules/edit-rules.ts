// One change of the reminder rules, as the desk says it, and what then differs from the next wider set.
import type { Item } from '../items/item.ts';
import { offsetMax, type RuleChoice, type RuleSet, type SwitchableRule } from './rule-set.ts';

/** What somebody wants changed; `of` null = reports and tasks alike. */
export type RuleEdit =
  /** Working days before the target day or after the printed day; none = not at all. */
  | { kind: 'before' | 'after'; of: Item['kind'] | null; days: readonly number[] }
  /** On the last day in time. */
  | { kind: 'on-target'; of: Item['kind'] | null; isOn: boolean }
  | { kind: 'switch'; rule: SwitchableRule; isOn: boolean }
  /** Whatever the next wider set says. */
  | { kind: 'reset' };

const kinds = ['task', 'report'] as const;

/** The choice after an edit, or undefined when its days are none that can be planned; null = nothing of its own. */
export function editRules(
  choice: RuleChoice | null,
  inForce: RuleSet,
  edit: RuleEdit,
): RuleChoice | null | undefined {
  switch (edit.kind) {
    case 'reset':
      return null;
    case 'switch': {
      const others = inForce.off.filter((rule) => rule !== edit.rule);
      return { ...choice, off: edit.isOn ? others : [...others, edit.rule] };
    }
    case 'on-target':
      return { ...choice, ...beforeOf(inForce, edit.of, (days) => withTarget(days, edit.isOn)) };
    case 'before':
      if (!areDays(edit.days)) return undefined;
      return {
        ...choice,
        ...beforeOf(inForce, edit.of, (days) =>
          withTarget(
            [...new Set(edit.days)].sort((a, b) => b - a),
            days.includes(0),
          ),
        ),
      };
    case 'after': {
      if (!areDays(edit.days)) return undefined;
      const days = [...new Set(edit.days)].sort((a, b) => a - b);
      return {
        ...choice,
        ...(edit.of !== 'report' && { afterTask: days }),
        ...(edit.of !== 'task' && { afterReport: days }),
      };
    }
  }
}

const areDays = (days: readonly number[]): boolean =>
  days.every((day) => Number.isInteger(day) && day >= 1 && day <= offsetMax);

const withTarget = (days: readonly number[], isOn: boolean): number[] => [
  ...days.filter((day) => day > 0),
  ...(isOn ? [0] : []),
];

function beforeOf(
  rules: RuleSet,
  of: Item['kind'] | null,
  edit: (days: readonly number[]) => number[],
): RuleChoice {
  const edited: RuleChoice = {};
  for (const kind of kinds.filter((one) => of === null || of === one))
    if (kind === 'task') edited.beforeTask = edit(rules.beforeTask);
    else edited.beforeReport = edit(rules.beforeReport);
  return edited;
}
