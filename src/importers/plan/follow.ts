// The follow level proposed for a task. A person chooses at import; this only proposes.
import { daysBetween } from '../../core/dates.ts';
import type { DueRule } from '../../core/due/due-rule.ts';
import type { DraftTask, FollowLevel } from '../../core/plans/plan-draft.ts';

const sensitive =
  /dư luận|điểm nóng|nhạy cảm|bí mật nhà nước|tài liệu mật|độ mật|tối mật|khủng hoảng truyền thông|phản bác/iu;
const helping =
  /^(?:(?:tích cực|chủ động|thường xuyên|tăng cường)\s+)?(?:phối hợp|hỗ trợ|tạo điều kiện|tham gia|khuyến khích|cung cấp thông tin|kịp thời)/iu;
const windowDaysMax = 92;

/** True for a rule with a day to hold someone to. */
export function isSharp(due: DueRule | null, text: string | null): boolean {
  switch (due?.kind) {
    case 'once':
    case 'weekly':
      return true;
    case 'yearly':
      return 'dates' in due || due.day !== null;
    case 'quarterly':
    case 'monthly':
      return due.day !== null;
    case 'halfYearly':
      return due.dates !== undefined || due.day !== undefined;
    case 'window':
      if (due.to === null) return false;
      return (
        /xong|hoàn thành/iu.test(text ?? '') ||
        (due.from !== null && daysBetween(due.from, due.to) < windowDaysMax)
      );
    case 'set':
      return due.items.some((item) => isSharp(item, text));
    default:
      return false;
  }
}

/** The proposed level: sensitive matters are never asked, a day or a product is followed, help is asked. */
export function followLevel(task: DraftTask): FollowLevel {
  const text = `${task.title} ${task.content ?? ''}`;
  if (sensitive.test(text)) return 'silent';
  if (isSharp(task.due, task.time.text) || task.deliverable !== null) return 'followed';
  if (task.role === 'coordinate' || helping.test(task.title)) return 'asked';
  return task.origin === 'appendix' ? 'followed' : 'asked';
}

/** True when neither a day, a product nor a word of the title decided the level. */
export function isGuessed(task: DraftTask): boolean {
  if (task.follow === 'silent' || task.role === 'coordinate' || helping.test(task.title)) return false;
  return !isSharp(task.due, task.time.text) && task.deliverable === null;
}
