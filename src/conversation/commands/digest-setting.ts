// "tổng hợp chờ duyệt", "tổng hợp tự gửi": whether a week's draft that nobody touched goes out. Data of the office.
import { noChange } from '../../core/change.ts';
import { untouchedDigestGoesOut } from '../../core/rules/office-settings.ts';
import { replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `tổng hợp chờ duyệt`, `tổng hợp tự gửi`. */
export const digestSetting: Command = {
  pattern: /^\/?(?:cai dat )?(?:ban )?tong hop (?:tuan )?(cho duyet|tu gui|tu dong gui)[.!]?$/,
  permission: 'release-digest',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const goesOut = rest !== 'cho duyet';
    const { at, inboxId, speaker, environment } = session;
    const before = (await environment.store.settings.find<boolean>(untouchedDigestGoesOut)) ?? true;
    const event = {
      ...{ at, actor: speaker?.person.id ?? 'administrator', action: 'setting-changed' },
      ...{ subject: `setting:${untouchedDigestGoesOut}`, detail: { before, after: goesOut } },
    };
    return {
      ...noChange(inboxId),
      settings: [{ key: untouchedDigestGoesOut, value: goesOut }],
      events: [event],
      notices: [replyWith(session, { kind: 'digest-setting', goesOut })],
    };
  },
};
