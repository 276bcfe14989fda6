// "nhắc KH15 trước 10, 3 ngày", "không nhắc sau hạn stc", "tắt danh sách gọi": the desk sets how its office reminds.
import { changeRules } from '../change-rules.ts';
import { ruleWishIn } from '../rule-words.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

const days = '(?:truoc|sau)(?: han)? \\d{1,3}(?:\\s*(?:,|;|va)\\s*\\d{1,3})* ngay';
const switched =
  '(?:tat|bat) (?:danh sach|xem truoc|bao truoc|de xuat|bao thu truong|hoi|thu de nghi|de nghi)';

/** Changes one thing of the rules of a plan, of agencies or of everyone. */
export const setRules: Command = {
  pattern: new RegExp(
    `^/?(nhac\\b.* ${days}.*|(?:khong )?nhac (?:(?:bao cao|nhiem vu) )?(?:truoc han|sau han|dung (?:ngay|han))\\b.*|${switched}\\b.*?)[.]?$`,
  ),
  permission: 'set-rules',
  undo: 'rows',
  inGroups: false,
  async run(session, rest) {
    const wish = ruleWishIn(rest);
    if (wish === undefined)
      return justReply(session, { kind: 'refused', reason: 'unclear-rule', detail: rest });
    return await changeRules(session, wish.edit, wish.whose);
  },
};
