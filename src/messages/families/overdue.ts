// Chasing after the day: a fact and a way out, first gently, then firmly. Never a person's name beside the delay.
import type { ItemView } from '../../core/notice.ts';
import { codeOf, itemRefDue, subjectOf } from '../item-words.ts';
import { joinLines } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { answerRows, type WordingOf } from '../wording.ts';

/** The first message, on the working day after. */
export const wordOverdue: WordingOf<'overdue'> = ({ parties, items, at, replyBy }, voice) => {
  const kind = kindOf(items);
  const what = ({ item, end }: { item: ItemView; end: string }): string =>
    `${subjectOf(item, voice)} (${itemRefDue(item, voice)})${end}`;
  const opening = voice.say('overdue-opening', {
    time: voice.timeOf(at),
    day: voice.fullDay(voice.dateOf(at)),
    desk: parties.desk,
  });
  const [only] = items;
  const list =
    items.length === 1 && only
      ? `${opening} ${what({ item: only, end: '.' })}`
      : joinLines(`${opening}:`, ...items.map((item) => `• ${what({ item, end: '' })}`));
  return {
    text: joinLines(
      voice.say('greeting', { reader: parties.reader, agency: parties.agency }),
      list,
      voice.say('overdue-way-out', { kind, replyBy: voice.fullDay(replyBy), code: only ? codeOf(only) : '' }),
      voice.say('regards'),
    ),
    actions: answerRows(items, voice),
  };
};

/** The second message, also to the stand-by: what happens next if nothing comes. */
export const wordOverdueAgain: WordingOf<'overdue-again'> = ({ parties, standBy, items, on }, voice) => {
  const { reader, agency, desk } = parties;
  const kind = kindOf(items);
  return {
    text: joinLines(
      standBy === null
        ? voice.say('greeting', { reader, agency })
        : voice.say('greeting-both', { reader, standBy, agency }),
      again(items, desk, voice),
      voice.say('overdue-again-way-out', { kind, agency, desk, day: voice.fullDay(on) }),
      `${voice.say('overdue-again-help')} ${voice.say('regards')}`,
    ),
    actions: answerRows(items, voice),
  };
};

function again(items: ItemView[], desk: string, voice: Voice): string {
  const kind = kindOf(items);
  const lateOf = (item: ItemView) => ({
    code: codeOf(item),
    plan: item.planLabel,
    late: item.lateWorkingDays,
  });
  const [only] = items;
  if (items.length === 1 && only) return voice.say('overdue-again-one', { ...lateOf(only), desk, kind });
  return joinLines(
    voice.say('overdue-again-many', { count: items.length, desk, kind }),
    ...items.map((item) => `• ${voice.say('overdue-again-line', lateOf(item))}`),
  );
}

const kindOf = (items: ItemView[]): ItemView['kind'] =>
  items.some((item) => item.kind === 'report') ? 'report' : 'task';
