// Days that belong together ("15/6 và 15/12"), with the frequency words that govern them. Makes no rules.
import type { Frequency, Label } from './labels.ts';
import type { Mention } from './mentions.ts';

/** Days of one list or range, and what is said of how often. */
export interface Group {
  mentions: Mention[];
  /** Frequency words before the group, nearest last, or the one right after it. */
  frequencies: Frequency[];
  /** The frequency stood before the group ("báo cáo năm: trước ngày …"), so it names a duty of its own. */
  isNamed: boolean;
  /** The text after the group up to the next one; it may say "tháng cuối quý". */
  after: string;
}

/** What may stand between a day and the frequency after it: "(", "của", "đối với báo cáo". */
const gapBeforeLabel = /^[ ,(]*(?:(?:cua|vao|doi voi|cho|voi|ky|bao cao|cac|theo|la) ?)*$/;

/** After a day that is named already, only "hằng năm" right behind it still belongs to it. */
const gapWhenNamed = /^ ?(?:(?:cua|vao|cac) )?$/;

/** The mentions in groups; a mention opens a new group unless a list or range joins it to the last. */
export function groupMentions(text: string, mentions: readonly Mention[], labels: readonly Label[]): Group[] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const open = lists.at(-1);
    if (open !== undefined && mention.link !== 'none') open.push(mention);
    else lists.push([mention]);
  }
  const used = new Set<Label>();
  return lists.map((list, at) => {
    const start = list[0]?.start ?? 0;
    const end = list.at(-1)?.end ?? 0;
    const previousEnd = lists[at - 1]?.at(-1)?.end ?? 0;
    const nextStart = lists[at + 1]?.[0]?.start ?? text.length;
    const before = labels.filter(
      (label) => label.start >= previousEnd && label.end <= start && !used.has(label),
    );
    const isNamed = before.length > 0;
    const gap = isNamed ? gapWhenNamed : gapBeforeLabel;
    const after = labels.find(
      (label) => label.start >= end && label.end <= nextStart && gap.test(text.slice(end, label.start)),
    );
    // "trước ngày 15/6 hằng năm; báo cáo năm …": the word after a day is spent, also when one before it counts.
    if (after !== undefined) used.add(after);
    // A day without words of its own follows those before; "6 tháng" spent on one day says nothing of the next.
    const inherited = labels.filter(
      (label) => label.end <= start && (!used.has(label) || label.frequency === 'yearly'),
    );
    const all = isNamed ? before : after === undefined ? inherited : [after];
    return {
      mentions: list,
      frequencies: all.map((label) => label.frequency),
      isNamed,
      after: text.slice(end, nextStart),
    };
  });
}
