// Rounds of one piece of work: "1. Đợt 1: Từ ngày 05/12/2025 đến ngày 20/02/2026". The issuer does them.
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { type Reading, sourceAt } from './context.ts';
import { allItems, headingText, type Outline } from './outline.ts';
import { taskOf } from './task.ts';
import { timeOf } from './times.ts';

/** "Đợt 1: ...", with the words behind the colon. */
export const round = /^(?:Đợt|Giai đoạn|Vòng)\s+(?:\d+|[IVX]+)\s*[:.(-]\s*(.*)$/su;

/** One task for every round with a time of its own. */
export function roundTasksOf(reading: Reading, outline: Outline, issuer: string | null): DraftTask[] {
  return allItems(outline.items).flatMap((item) => {
    const words = item.text.match(round)?.[1];
    if (words === undefined) return [];
    const time = timeOf(headingText(words), reading.period);
    // "Từ ngày 15/3/2026 đến ngày bầu cử" is a round whose last day nobody prints.
    const isTimed = time.due?.kind === 'window' || time.due?.kind === 'once' || /^Từ ngày\s*\d/u.test(words);
    if (!isTimed) return [];
    const content = allItems(item.children)
      .map((one) => one.text)
      .join(' ');
    return [
      taskOf({
        ref: item.ref,
        title: headingText(item.text),
        content: content === '' ? null : content,
        lead: issuer === null ? [] : [issuer],
        time,
        origin: 'body',
        source: sourceAt(item.at, item.at.text),
      }),
    ];
  });
}
