// The money of the whole plan: the sentence of its section on funds, and the amount when one is named.
import type { PlanDraft } from '../../core/plans/plan-draft.ts';
import { vndOf } from './money.ts';
import { allItems, type Item } from './outline.ts';
import { sectionKind } from './sections.ts';

/** The budget of a plan; null without such a section. */
export function planBudgetOf(items: Item[]): PlanDraft['budget'] {
  const section = items.find((item) => sectionKind(item.text) === 'budget');
  if (section === undefined) return null;
  const texts = allItems([section])
    .flatMap((item) => [item.text, ...item.loose.map((line) => line.text)])
    .slice(1);
  const priced = texts.find((text) => /\d[\d.,]*\s*(?:tỷ|triệu|nghìn|ngàn)?\s*đồng/iu.test(text));
  if (priced !== undefined) {
    const amount =
      priced.match(/\d[\d.,]*\s*(?:tỷ|triệu|nghìn|ngàn)?\s*đồng(?:\s*\/\s*\p{L}+)?/iu)?.[0] ?? priced;
    return { text: amount, amount: vndOf(amount) };
  }
  const text = texts[0] ?? section.text.split(/:\s*/)[1] ?? null;
  return text === null ? null : { text, amount: null };
}
