// "theo dõi KH446 PL.II.1-5", "chỉ hỏi IV.*", "không hỏi PL.I.2": the follow level of many tasks in one line.
import type { FollowLevel } from '../../core/plans/plan-draft.ts';
import { refsNamed } from '../../core/plans/review-refs.ts';
import { plainWords } from '../plain-words.ts';
import { correctDraft } from '../review/correct-draft.ts';
import { draftNamed, wordsAfter } from '../review/draft-named.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

const levels: Record<string, FollowLevel> = {
  'theo doi': 'followed',
  'chi hoi': 'asked',
  'khong hoi': 'silent',
};

/** Places must follow: "không hỏi gì thêm" is a sentence, not a command. */
export const reviewFollow: Command = {
  pattern:
    /^\/?(?:theo doi|chi hoi|khong hoi)\s+((?:(?:kh|qd|cv|ctr|ct)\s?-?\d+\S*\s+)?(?:tat ca|toan bo|(?:[a-z]+\.|[a-z\d]+(?:\.[a-z\d*-]+)+|pl|r\d).*)|(?:kh|qd|cv|ctr|ct)\s?\d+\s+\S.*)$/,
  permission: 'review-plan',
  inGroups: false,
  undo: 'draft',
  async run(session) {
    const [level] = /theo doi|chi hoi|khong hoi/.exec(plainWords(session.inbound.text)) ?? [];
    const { plan, rest, asked } = draftNamed(session, wordsAfter(session, 2));
    if (plan === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: asked });
    const follow = levels[level ?? ''] ?? 'followed';
    const refs = refsNamed(
      rest,
      plan.draft.tasks.map((task) => task.ref),
    );
    if (refs === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-ref', detail: rest });
    const { texts, language } = session.environment;
    return await correctDraft(session, plan, [{ kind: 'follow', refs, follow }], {
      deed: 'follow',
      detail: texts.say(session.speaker?.person.language ?? language, `follow-${follow}`),
    });
  },
};
