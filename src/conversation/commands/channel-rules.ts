// "quy định kênh": how much may be said on each channel and about each plan, and when nothing is sent.
import { ruleSettingOf, rulesFacts } from '../channel-rules-reply.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `quy định kênh`, `nội dung kênh`, `channel rules`. */
export const channelRules: Command = {
  pattern: /^\/?(?:quy dinh (?:cac )?kenh|noi dung (?:cac )?kenh|channel rules)[.?!]?$/,
  permission: 'set-channels',
  inGroups: false,
  async run(session) {
    const setting = await ruleSettingOf(session);
    if (setting === undefined) return justReply(session, { kind: 'not-linked', desk: session.desk.name });
    return justReply(session, rulesFacts(session, setting.rules));
  },
};
