// "nội dung Zalo chỉ mã", "nội dung KH15 hạn chế": how much may be said on a channel, or about a plan anywhere.
import { type ContentLevel, channelLimitId, planLimitId } from '../../core/sending/content-level.ts';
import { setContentLimit } from '../../core/sending/set-channel-rule.ts';
import { channelNamed, channelWords } from '../channel-named.ts';
import { ruleSettingOf, rulesFacts } from '../channel-rules-reply.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

/** What people call each level, the exceptions first. */
const levels: readonly [RegExp, ContentLevel][] = [
  [/\b(?:day du|bo han che|khong han che|bo gioi han|full)\b/, 'full'],
  [/\b(?:ten|tieu de|title)\b/, 'title'],
  [/\b(?:chi ma|chi so|ma va ngay|han che|ma|code)\b/, 'code'],
];

/** `nội dung <kênh hoặc kế hoạch> <chỉ mã | mã và tên | đầy đủ | hạn chế>`. */
export const limitContent: Command = {
  pattern: new RegExp(
    `^/?(?:muc )?(?:noi dung|content)(?: kenh| ke hoach)? ((?:(?:${channelWords})\\b|[a-z]{2,4} ?\\d{1,5}\\b)[^:]*)$`,
  ),
  permission: 'set-channels',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const setting = await ruleSettingOf(session);
    if (setting === undefined) return justReply(session, { kind: 'not-linked', desk: session.desk.name });
    const target = targetOf(session, rest);
    const level = levels.find(([pattern]) => pattern.test(target?.rest ?? ''))?.[1];
    if (target === undefined || level === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-level', detail: rest });
    const set = setContentLimit(setting, target.id, level);
    if (set === undefined)
      return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
    return { ...set.change, notices: [replyWith(session, rulesFacts(session, set.rules))] };
  },
};

/** The limit that the words name, and the words after it. A plan under review can be limited before anyone hears of it. */
function targetOf(session: Session, words: string): { id: string; rest: string } | undefined {
  const named = channelNamed(words);
  if (named !== undefined) return { id: channelLimitId(named.channel), rest: named.rest };
  const [code = '', kind, number] = /^([a-z]{2,4}) ?(\d{1,5})\b/.exec(words) ?? [];
  const wanted = `${kind}${number}`.toUpperCase();
  const plan = [...session.plans.values()].find((one) => one.code.toUpperCase() === wanted);
  return plan && { id: planLimitId(plan.id), rest: words.slice(code.length).trim() };
}
