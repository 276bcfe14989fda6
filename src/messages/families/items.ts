// An agency's own items, and one item with its place and words in the signed plan.
import type { ItemView } from '../../core/notice.ts';
import { getRule, offsetOf } from '../../core/reminding/plan-reminders.ts';
import { codeOf, dueLine, itemHead, stateOf, statusLine, titleOf } from '../item-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import { planName } from '../plan-name.ts';
import type { Voice } from '../voice.ts';
import { answerRows, type FactsOf, plain, type WordingOf } from '../wording.ts';

/** The last pieces of news that a detail shows. */
const newsShownMax = 5;

/** Every open item of an agency, most urgent first. */
export const wordItems: WordingOf<'items'> = (
  { agency, items, soon, onlyReads, supplements = [] },
  voice,
) => {
  const name = oneLine(agency);
  const asked = supplements.map((item) => voice.say('items-supplement', { head: itemHead(item, voice, 90) }));
  if (soon !== undefined) return plain(soonText({ name, items, asked, ...soon }, voice));
  if (items.length === 0) return plain(joinLines(voice.say('items-none', { agency: name }), ...asked));
  const isAsked = items.every((item) => item.requested);
  return plain(
    joinLines(
      voice.say('items-heading', {
        asked: isAsked ? 'yes' : 'no',
        agency: name.toLocaleUpperCase('vi'),
        count: items.length,
      }),
      ...items.map((item) => statusLine(item, voice)),
      ...asked,
      '',
      voice.say(onlyReads || isAsked ? 'items-help-reader' : 'items-help', {
        code: codeOf(items[0] ?? { code: 12 }),
      }),
    ),
  );
};

/** What comes today or this week, and the next after it, so that an empty day says more than nothing. */
function soonText(
  {
    name,
    items,
    asked,
    span,
    next,
  }: { name: string; items: ItemView[]; asked: string[] } & NonNullable<FactsOf<'items'>['soon']>,
  voice: Voice,
): string {
  return joinLines(
    items.length === 0
      ? voice.say('items-soon-none', { span, agency: name })
      : voice.say('items-soon', { span, agency: name.toLocaleUpperCase('vi'), count: items.length }),
    ...items.map((item) => statusLine(item, voice)),
    ...asked,
    next === null ? null : voice.say('items-next', { item: statusLine(next, voice) }),
    voice.say('items-all'),
  );
}

/** Why an agency has an item: place and words of the signed plan; then its day and its news. */
export const wordItemDetail: WordingOf<'item-detail'> = (facts, voice) => {
  const { item, sourceText, ref, words } = facts;
  const said = words.map((line) => shorten(oneLine(line), 200)).filter((line) => line !== '');
  const source = sourceText === null ? '' : ` (“${shorten(oneLine(sourceText), 300)}”)`;
  const text = joinLines(
    voice.say('item-detail', {
      asked: item.requested ? 'yes' : 'no',
      code: codeOf(item),
      agency: oneLine(item.agency),
      place: placeOf(ref, voice.say),
      plan: planName(item.planNumber, voice),
      source,
    }),
    item.withheld
      ? voice.say('item-detail-withheld')
      : voice.say('item-detail-title', { title: titleOf(item, 300) }),
    dueLine(item, voice),
    voice.say('item-detail-state', { state: stateOf(item, voice) }),
    ...(said.length === 0
      ? []
      : [voice.say('item-detail-words'), ...said.slice(-newsShownMax).map((line) => `• ${line}`)]),
    ...evidenceLines(facts, voice),
    ...(item.requested ? [] : whyLines(facts, voice)),
  );
  return { text, actions: item.execution === 'done' ? [] : answerRows([item], voice).slice(0, 1) };
};

/** Since when the reader answers for it, and the next reminder: the two things that end the worry. */
function whyLines({ why }: FactsOf<'item-detail'>, voice: Voice): string[] {
  if (why === undefined) return [];
  const since = why.since === null ? [] : [voice.say('item-detail-since', { day: voice.fullDay(why.since) })];
  if (why.next === undefined) return since;
  if (why.next === null) return [...since, voice.say('item-detail-no-next')];
  const { on, rule } = why.next;
  return [
    ...since,
    voice.say('item-detail-next', {
      day: voice.weekday(on),
      why: voice.say('reminder-why', { rule: getRule(rule).name, days: offsetOf(rule) ?? 0 }),
    }),
  ];
}

/** The newest pictures and files, one line each. */
function evidenceLines({ evidence }: FactsOf<'item-detail'>, voice: Voice): string[] {
  if (evidence.length === 0) return [];
  const lines = evidence.slice(-newsShownMax).map(({ kind, name, at, who }) =>
    voice.say('item-detail-evidence-line', {
      what:
        name === null
          ? voice.say('attachments', { kind, count: 1 })
          : voice.say('attachment-named', { name: shorten(oneLine(name), 60) }),
      time: voice.timeOf(at),
      day: voice.day(voice.dateOf(at)),
      who: who === null ? '' : ` ${voice.say('history-who', { name: oneLine(who) })}`,
    }),
  );
  return [voice.say('item-detail-evidence', { count: evidence.length }), ...lines.map((line) => `• ${line}`)];
}

/** `mục V.4.a, `; the appendix is named in words; nothing for a reference that no reader of the plan would find. */
function placeOf(ref: string, say: (key: string, args?: Record<string, string>) => string): string {
  const place = /^(PL\.)?([IVXLC]+\.[\p{L}\p{N}.]+|\d[\p{L}\p{N}.]*|[IVXLC]+)$/u.exec(oneLine(ref));
  if (place === null) return '';
  return `${say('place', { in: place[1] === undefined ? 'body' : 'appendix', ref: place[2] ?? '' })}, `;
}
