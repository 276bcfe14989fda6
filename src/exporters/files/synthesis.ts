// The collector's synthesis: what the agencies sent, in their own words under the plan's sections, ready to be edited.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { figuresOf } from '../../core/digest/figures.ts';
import type { Item } from '../../core/items/item.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { totalsSentence } from '../../messages/figure-words.ts';
import { titleOf } from '../../messages/item-words.ts';
import { oneLine, small } from '../../messages/lines.ts';
import { itemsByPlan, type OfficeRecords } from '../records.ts';
import { type ItemFacts, itemFactsOf, standingOf } from '../tables/item-facts.ts';
import { type Content, documentOf } from '../word/document.ts';
import { foot, head, title } from '../word/frame.ts';
import { officeNamesOf } from '../word/office-names.ts';
import { body, heading, lastWords, line } from '../word/text.ts';
import { fileNameOf, planNameOf } from '../words.ts';
import type { Exporter } from './exporter.ts';

/** `tong-hop-kh15.docx` for each plan. */
export const synthesis: Exporter = {
  formats: ['docx'],
  write: (records) =>
    Promise.all(
      itemsByPlan(records).map(async ({ plan, items }) => ({
        name: `tong-hop-${fileNameOf(plan.code)}.docx`,
        bytes: await synthesisOf(plan, itemFactsOf(records, items), records),
      })),
    ),
};

function synthesisOf(plan: Plan, facts: readonly ItemFacts[], records: OfficeRecords): Promise<Uint8Array> {
  const { voice, at } = records;
  const names = officeNamesOf(plan, records);
  const figures = figuresOf(
    facts.map(({ item }) => item),
    records.today,
    records.calendar,
  );
  const moment = { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) };
  return documentOf([
    head(names, `BC-${names.symbol}`, null, records),
    ...title(
      voice.say('file-synthesis-heading'),
      voice.say('file-synthesis-about', { plan: planNameOf(plan, voice) }),
    ),
    line(voice.say('file-to', { receiver: names.receiver }), { align: 'center', space: 6 }),
    line(voice.say('file-synthesis-remark'), { italics: true, align: 'justified', space: 4 }),
    body(voice.say('file-synthesis-opening', { plan: planNameOf(plan, voice), desk: names.desk, ...moment })),
    body(`${totalsSentence(figures, voice)} ${voice.say('file-synthesis-follows')}`),
    ...[...bySection(facts, records)].flatMap(([section, mine]) => sectionOf(section, mine, records)),
    ...lastWords(voice.say('file-report-closing', { desk: names.desk, receiver: names.receiver })),
    foot(names, [voice.say('file-receivers-as-above'), voice.say('file-receivers-file')], records),
  ]);
}

/** Sections in the order of the plan; body items stand together behind them, reports last. */
function bySection(facts: readonly ItemFacts[], { voice }: OfficeRecords): Map<string, ItemFacts[]> {
  const [other, reports] = [voice.say('file-synthesis-other'), voice.say('file-synthesis-reports')];
  const sectionOfFact = ({ item, task }: ItemFacts): string =>
    item.kind === 'report' ? reports : (task?.section ?? other);
  const names = [...new Set(facts.map(sectionOfFact))];
  const ordered = [...names.filter((name) => name !== other && name !== reports), other, reports];
  const groups = new Map(ordered.map((name) => [name, facts.filter((fact) => sectionOfFact(fact) === name)]));
  for (const [name, group] of groups) if (group.length === 0) groups.delete(name);
  return groups;
}

function sectionOf(section: string, facts: readonly ItemFacts[], records: OfficeRecords): Content {
  const codes = [...new Set(facts.map(({ item }) => item.code))];
  return [
    line(oneLine(section), { bold: true, space: 6, keepNext: true }),
    ...codes.flatMap((code, index) => {
      const mine = facts.filter(({ item }) => item.code === code);
      const [first] = mine;
      if (first === undefined) return [];
      return [heading(`${index + 1}. ${titleOf(first.item, 400)}`), ...linesOf(mine, records)];
    }),
  ];
}

/** One paragraph for each agency that said something, then the names of the others. */
function linesOf(facts: readonly ItemFacts[], records: OfficeRecords): Content {
  const { voice } = records;
  const silent = facts.filter((fact) => isSilent(fact));
  const agencies = silent.map(({ agency }) => oneLine(agency)).join('; ');
  return [
    ...facts
      .filter((fact) => !isSilent(fact))
      .map((fact) =>
        body(
          `- ${voice.say('file-synthesis-line', { agency: oneLine(fact.agency), state: stateOf(fact, records) })}`,
        ),
      ),
    ...(silent.length === 0 ? [] : [body(`- ${voice.say('file-synthesis-silent', { agencies })}`)]),
  ];
}

const isSilent = ({ item, words, submission }: ItemFacts): boolean =>
  item.execution !== 'done' && item.percent === null && words === null && submission === undefined;

/** A message that only repeats what stands before it: a percent, that it is done, the number of a letter. */
const bareState =
  /^(?:(?:da|dang|lam|thuc hien|xong|hoan thanh|duoc|roi|het)\b\s*)*(?:\d{1,3}\s*%)?$|^(?:da\s+)?gui(?:\s+(?:bao cao|so|vb|cv))*\s+\S+(?:\s+ngay\s+[\d/]+)?$/;

/** What was said beyond the state, without the number that it began with; the same words once, with their last day. */
function saidOf({ id, code }: Item, { updatesByItemId, voice }: OfficeRecords): Map<string, string> {
  const said = new Map<string, string>();
  for (const update of updatesByItemId.get(id) ?? []) {
    const words = oneLine(update.words).replace(
      new RegExp(`^(?:(?:việc|viec)\\s+)?${code}\\b[\\s.:,;-]*`, 'iu'),
      '',
    );
    if (bareState.test(withoutDiacritics(words).trim())) continue;
    said.delete(words);
    said.set(words, voice.day(voice.dateOf(update.at)));
  }
  return said;
}

/** Standing, percent, letter, then the words that were sent, in quotation marks and with their day. */
function stateOf(fact: ItemFacts, records: OfficeRecords): string {
  const { voice } = records;
  const { item, submission } = fact;
  const number = submission?.letterNumber ?? null;
  const on = submission?.letterOn ?? null;
  const letter =
    number === null
      ? []
      : [
          on === null
            ? voice.say('file-letter-of', { number })
            : voice.say('file-letter-of-day', { number, day: voice.fullDay(on) }),
        ];
  const percent = item.percent === null || item.execution === 'done' ? [] : [`${item.percent}%`];
  const said = [...saidOf(item, records)].map(([words, day]) =>
    voice.say('file-synthesis-words', { words, day }),
  );
  return [small(standingOf(fact, records)), ...percent, ...letter, ...said].join(', ');
}
