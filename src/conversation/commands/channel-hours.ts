// "giờ yên lặng Zalo 17:00-07:30": when nothing that nobody asked for goes out on a channel, beside the office's hours.
import { setChannelHours } from '../../core/sending/set-channel-rule.ts';
import { channelNamed, channelWords } from '../channel-named.ts';
import { ruleSettingOf, rulesFacts } from '../channel-rules-reply.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

const times =
  /(\d{1,2})(?:\s*(?::|h|gio)\s*(\d{2})?)?\s*(?:-|den|toi|to)\s*(\d{1,2})(?:\s*(?::|h|gio)\s*(\d{2})?)?/;

/** `giờ yên lặng <kênh> 21h-7h`, `bỏ giờ yên lặng <kênh>`. */
export const channelHours: Command = {
  pattern: new RegExp(
    `^/?((?:bo )?(?:gio yen (?:lang|tinh)|gio im lang|quiet hours)(?: kenh)? (?:${channelWords})\\b.*)$`,
  ),
  permission: 'set-channels',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const setting = await ruleSettingOf(session);
    if (setting === undefined) return justReply(session, { kind: 'not-linked', desk: session.desk.name });
    const named = channelNamed(
      rest.replace(/^(?:bo )?(?:gio yen (?:lang|tinh)|gio im lang|quiet hours)(?: kenh)? /, ''),
    );
    const hours = /^bo\b|\b(?:bo|khong|none)$/.test(rest) ? ['00:00', '00:00'] : hoursIn(named?.rest ?? '');
    const [quietFrom, quietUntil] = hours ?? [];
    if (named === undefined || quietFrom === undefined || quietUntil === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-hours', detail: rest });
    const set = setChannelHours(setting, { id: named.channel, quietFrom, quietUntil });
    if (set === undefined)
      return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
    return { ...set.change, notices: [replyWith(session, rulesFacts(session, set.rules))] };
  },
};

/** `17h-7h30` as `['17:00', '07:30']`; undefined for no times, or times that no clock shows. */
function hoursIn(words: string): [string, string] | undefined {
  const found = times.exec(words);
  if (found === null) return undefined;
  const [, h1, m1 = '00', h2, m2 = '00'] = found;
  if (Number(h1) > 23 || Number(h2) > 23 || Number(m1) > 59 || Number(m2) > 59) return undefined;
  const clock = (hour = '', minute = ''): string => `${hour.padStart(2, '0')}:${minute}`;
  return [clock(h1, m1), clock(h2, m2)];
}
