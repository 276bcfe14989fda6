// "/tonghop tháng 11 KH15", "/tuan", "/quy iv": the digest of a period, a plan or an agency, at once.
import { digestAsked } from '../digest-asked.ts';
import { digestInGroup } from '../digest-in-group.ts';
import type { Command } from './command.ts';

/** `/tonghop [kỳ] [kế hoạch|đơn vị]`, `/tuan`, `/thang 11`, `/quy IV stc`, `/nam`; without a slash only with a period. */
export const digest: Command = {
  pattern:
    /^(?:\/(?:tong ?hop|digest)\b|tong ?hop(?= (?:tuan|thang|quy|ca nam|nam|tu|6|sau|9|chin|kh ?\d)|[.!]?$)|\/(?=(?:tuan|thang|quy|nam)\b))(.*?)[.!?]?$/,
  permission: 'see-status',
  inGroups: true,
  menuName: { vi: 'tonghop', en: 'digest' },
  run: (session, rest) =>
    session.inbound.chat.kind === 'group' ? digestInGroup(session, rest) : digestAsked(session, rest),
};
