// The reader's own next reminders: the day, the item, and why it is that day.
import { getRule, offsetOf } from '../../core/reminding/plan-reminders.ts';
import { itemHead } from '../item-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

const titleMax = 80;

/** One line an item, the nearest day first. */
export const wordNextReminders: WordingOf<'next-reminders'> = ({ agency, entries, more }, voice) => {
  const name = oneLine(agency);
  if (entries.length === 0) return plain(voice.say('next-reminders-none', { agency: name }));
  return plain(
    joinLines(
      voice.say('next-reminders-heading', { agency: name.toLocaleUpperCase('vi') }),
      ...entries.map(({ item, on, rule }) =>
        voice.say('next-reminder', {
          day: voice.weekday(on),
          item: itemHead(item, voice, titleMax),
          why: voice.say('reminder-why', {
            rule: getRule(rule).name,
            days: offsetOf(rule) ?? 0,
          }),
        }),
      ),
      more === 0 ? null : voice.say('next-reminders-more', { count: more }),
    ),
  );
};
