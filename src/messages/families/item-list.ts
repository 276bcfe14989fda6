// A list that the desk asked for: what is overdue or due soon, each line with its agency, and how to go on.
import { inList, namesInRow } from '../agency-words.ts';
import { codeOf, statusHead, statusLine } from '../item-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { type FactsOf, plain, type WordingOf, withPages } from '../wording.ts';

/** One page of the list. */
export const wordItemList: WordingOf<'item-list'> = (facts, voice) => {
  const { what, rows, total, rest, at } = facts;
  const of = facts.agency === null ? '' : ` · ${oneLine(facts.agency)}`;
  if (total === 0) return plain(voice.say('item-list-none', { what, of }));
  return withPages(
    joinLines(
      voice.say('item-list-heading', {
        what,
        of,
        count: total,
        time: voice.timeOf(at),
        day: voice.fullDay(voice.dateOf(at)),
      }),
      ...rows.map((row) => rowLine(row, facts.agency === null, voice)),
      rest === 0 ? null : voice.say('item-list-more', { count: rest }),
    ),
    facts,
    voice,
  );
};

/** One agency's item with its news; what many owe in one line with who they are. */
function rowLine(
  { item, agencies }: FactsOf<'item-list'>['rows'][number],
  isNamed: boolean,
  voice: Voice,
): string {
  if (agencies.length === 1)
    return isNamed ? `${statusLine(item, voice)} · ${inList(item.agency)}` : statusLine(item, voice);
  const more = item.kind === 'report' ? voice.say('command-see', { code: codeOf(item) }) : null;
  return voice.say('item-list-many', {
    head: statusHead(item, voice),
    count: agencies.length,
    agencies: namesInRow(agencies, voice, more, rowNamesMax),
  });
}

/** Names in one row; a report's whole list is a command of its own. */
const rowNamesMax = 6;
