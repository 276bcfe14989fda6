// "quy tắc nhắc", "quy tắc nhắc KH15", "quy tắc nhắc stc mặc định": the rules in force, and back to the wider ones.
import { changeRules, showRules } from '../change-rules.ts';
import type { Command } from './command.ts';

/** Shows rules, or sets them back. */
export const rules: Command = {
  pattern: /^\/?(?:quy tac nhac(?: viec)?|quy tac|rules)\b(.*?)[.]?$/,
  permission: 'set-rules',
  undo: 'rows',
  inGroups: false,
  async run(session, rest) {
    const whose = rest.replace(/\s*\b(?:ve |tro ve |tro lai )?mac dinh$/, '').trim();
    if (whose !== rest)
      return await changeRules(session, { kind: 'reset' }, whose.replace(/^(?:cua|cho)\s+/, ''));
    return await showRules(session, whose.replace(/^(?:cua|cho)\s+/, ''));
  },
};
