// A list that the desk asked for: what is overdue or due soon, each line with its agency, and how to go on.
import { statusLine } from '../item-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** One page of the list. */
export const wordItemList: WordingOf<'item-list'> = (facts, voice) => {
  const { what, items, total, rest, at } = facts;
  const of = facts.agency === null ? '' : ` · ${oneLine(facts.agency)}`;
  if (total === 0) return plain(voice.say('item-list-none', { what, of }));
  return plain(
    joinLines(
      voice.say('item-list-heading', {
        what,
        of,
        count: total,
        time: voice.timeOf(at),
        day: voice.fullDay(voice.dateOf(at)),
      }),
      ...items.map((item) =>
        facts.agency === null
          ? `${statusLine(item, voice)} · ${oneLine(item.agency)}`
          : statusLine(item, voice),
      ),
      rest === 0 ? null : voice.say('item-list-more', { count: rest }),
    ),
  );
};
