// Invented plans of a seed: a few tasks and a report with days in the coming weeks.
import { addDays, type PlainDate } from '../../src/core/dates.ts';
import type { DraftTask, PlanDraft } from '../../src/core/plans/plan-draft.ts';
import { planDraft } from '../e2e/plan.ts';
import type { Random } from './random.ts';

/** The desk's own agency, and those that owe something. */
export const deskAgency = 'Sở Văn hóa, Thể thao và Du lịch';
export const agencies = ['Sở Tài chính', 'Sở Nội vụ', 'Sở Công Thương', 'Sở Xây dựng'];
const press = 'Báo và Đài Phát thanh, Truyền hình tỉnh';

/** A draft whose days lie within seven weeks from `from`. */
export function draftOf(random: Random, number: number, from: PlainDate): PlanDraft {
  const [pattern] = planDraft.tasks;
  if (pattern === undefined) throw new Error('the pattern of a task is missing');
  const tasks: DraftTask[] = Array.from({ length: random.int(3, 6) }, (_, at) => {
    const day = addDays(from, random.int(2, 48));
    const inclusive = random.chance(0.6);
    const isSoft = random.chance(0.15);
    return {
      ...pattern,
      ref: `PL.${at + 1}`,
      title: `Nhiệm vụ ${number}.${at + 1}`,
      lead: random.chance(0.1)
        ? [press]
        : random.chance(0.3)
          ? agencies.slice(0, 2)
          : [random.pick(agencies)],
      coordinating: random.chance(0.3) ? [random.pick(agencies)] : [],
      time: isSoft
        ? { text: null, from: null, to: null, kind: null }
        : { text: `ngày ${day}`, from: null, to: day, kind: 'once', inclusive },
      due: isSoft ? null : { kind: 'once', date: day, inclusive },
      request: random.chance(0.1),
    };
  });
  const [report] = planDraft.reports;
  const on = addDays(from, random.int(8, 45));
  return {
    ...planDraft,
    number: `${number}/KH-UBND`,
    tasks,
    reports:
      report === undefined
        ? []
        : [
            {
              ...report,
              reporter: agencies.slice(0, random.int(2, 4)),
              due: { kind: 'once', date: on, inclusive: random.chance(0.5), text: `ngày ${on}` },
            },
          ],
  };
}
