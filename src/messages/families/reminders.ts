// Messages that list an agency's items: new ones, and the grouped reminder, with buttons or with examples to type.
import type { ItemView, Parties } from '../../core/notice.ts';
import { initialsOf, unitOf } from '../agency-words.ts';
import { exampleDays } from '../example-days.ts';
import { codeOf, dueLine, itemHead, withheldLine } from '../item-words.ts';
import { joinLines } from '../lines.ts';
import type { Voice, Worded } from '../voice.ts';
import { answerRows, type WordingOf } from '../wording.ts';

/** From this many items on the list is set tighter. */
const looseItemsMax = 6;

/** What is due soon, most urgent first, with the three answers for each item. */
export const wordReminder: WordingOf<'reminder'> = ({ parties, items, span, alsoAsked = [] }, voice) =>
  listed(
    voice.say('reminder-opening', { span, unit: unitOf(parties.agency, voice), count: items.length }),
    parties,
    items,
    voice,
    alsoAsked,
  );

/** What a plan or a letter newly gives to an agency. */
export const wordNewItems: WordingOf<'new-items'> = ({ parties, items }, voice) =>
  listed(
    voice.say('new-items-opening', { unit: unitOf(parties.agency, voice), count: items.length }),
    parties,
    items,
    voice,
  );

function listed(
  opening: string,
  parties: Parties,
  items: ItemView[],
  voice: Voice,
  alsoAsked: ItemView[] = [],
): Worded {
  if (items.length > 0 && items.every((item) => item.withheld))
    return { text: withheldList(parties, items, voice), actions: answerRows(items, voice) };
  return {
    text: joinLines(
      greeting(parties, items, voice),
      opening,
      '',
      itemList(items, voice),
      '',
      ...askedLines(alsoAsked, voice),
      closing(parties, items, voice),
    ),
    actions: answerRows(items, voice),
  };
}

/** Numbers and days alone, and how to answer; "vướng" without words asks for a call. */
function withheldList(parties: Parties, items: ItemView[], voice: Voice): string {
  return joinLines(
    greeting(parties, items, voice),
    ...items.map((item) => withheldLine(item, voice)),
    voice.buttons ? null : withheldAnswers(items, voice),
  );
}

function withheldAnswers([first]: ItemView[], voice: Voice): string | null {
  if (first === undefined) return null;
  return voice.say('withheld-answers', { code: codeOf(first), kind: first.kind });
}

const askedMax = 5;
const askedTitleMax = 80;

/** What else the report should tell of; answering it by its own number is possible, not expected. */
function askedLines(items: ItemView[], voice: Voice): string[] {
  if (items.length === 0) return [];
  const more = items.length - askedMax;
  return [
    voice.say('reminder-asked'),
    ...items.slice(0, askedMax).map((item) => itemHead(item, voice, askedTitleMax)),
    ...(more > 0 ? [voice.say('and-more', { count: more })] : []),
    '',
  ];
}

/** Party bodies, press and the like are never addressed as comrades. */
function greeting(parties: Parties, items: ItemView[], voice: Voice): string {
  const { reader, agency } = parties;
  if (items.some((item) => !item.requested)) return voice.say('greeting', { reader, agency });
  return voice.say('greeting-office', { reader, agency });
}

/** Title and day of each item; a long list goes without empty lines and gathers what has no day. */
function itemList(items: ItemView[], voice: Voice): string {
  const twoLines = (item: ItemView): string =>
    item.withheld ? withheldLine(item, voice) : joinLines(itemHead(item, voice), dueLine(item, voice));
  if (items.length <= looseItemsMax) return items.map(twoLines).join('\n\n');
  const undated = items.filter((item) => item.dueOn === null);
  return joinLines(
    ...items.filter((item) => item.dueOn !== null).map(twoLines),
    ...(undated.length === 0 ? [] : [voice.say('due-none')]),
    ...undated.map((item) => itemHead(item, voice, 90)),
  );
}

function closing(parties: Parties, items: ItemView[], voice: Voice): string {
  const where = voice.say('reminder-where', {
    desk: parties.desk,
    kind: items.some((item) => item.kind === 'report') ? 'report' : 'task',
  });
  const regards = voice.say('regards');
  if (voice.buttons) return `${where} ${regards}`;
  return joinLines(
    where,
    voice.say('reminder-how', { count: items.length }),
    ...examples(parties.agency, items, voice),
    `${voice.say('reminder-help')} ${regards}`,
  );
}

/** Three answers with the reader's own codes, to be copied. */
function examples(agency: string, items: ItemView[], voice: Voice): string[] {
  const [first, second, third] = [items[0], items[1] ?? items[0], items[2] ?? items[1] ?? items[0]];
  if (!first || !second || !third) return [];
  const day = voice.format.typedDay(exampleDays(voice.today).letter);
  return [
    voice.say('example-done', { code: codeOf(first), kind: first.kind, initials: initialsOf(agency), day }),
    voice.say('example-in-progress', { code: codeOf(second) }),
    voice.say('example-obstacle', { code: codeOf(third) }),
  ];
}
