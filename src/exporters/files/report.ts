// "Báo cáo tình hình thực hiện nhiệm vụ" of one plan each, as a draft to sign, with every task in an appendix.
import { figuresOf } from '../../core/digest/figures.ts';
import type { Item } from '../../core/items/item.ts';
import { asksForMore, isUnfinished, undecidedOf } from '../../core/items/open-matters.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { ratesSentence, totalsSentence } from '../../messages/figure-words.ts';
import { printedDay, titleOf } from '../../messages/item-words.ts';
import { oneLine } from '../../messages/lines.ts';
import { agencyName, itemsByPlan, type OfficeRecords } from '../records.ts';
import { type ItemFacts, itemFactsOf } from '../tables/item-facts.ts';
import { reportTable } from '../tables/report-table.ts';
import { summaryTable } from '../tables/summary-table.ts';
import { type Content, documentOf, textWidth } from '../word/document.ts';
import { foot, head, monthOf, title } from '../word/frame.ts';
import { type OfficeNames, officeNamesOf } from '../word/office-names.ts';
import { body, heading, lastWords, line } from '../word/text.ts';
import { wordTable } from '../word/word-table.ts';
import { fileNameOf, planNameOf } from '../words.ts';
import type { Exporter } from './exporter.ts';

/** `bao-cao-kh15.docx` for each plan. */
export const report: Exporter = {
  formats: ['docx'],
  write: (records) =>
    Promise.all(
      itemsByPlan(records).map(async ({ plan, items }) => ({
        name: `bao-cao-${fileNameOf(plan.code)}.docx`,
        bytes: await reportOf(plan, items, records),
      })),
    ),
};

function reportOf(plan: Plan, items: readonly Item[], records: OfficeRecords): Promise<Uint8Array> {
  const { voice, at } = records;
  const names = officeNamesOf(plan, records);
  const symbol = `BC-${names.symbol}`;
  const name = planNameOf(plan, voice);
  const facts = itemFactsOf(records, items);
  const moment = { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) };
  const content: Content = [
    head(names, symbol, null, records),
    ...title(voice.say('file-report-heading'), voice.say('file-report-about', { plan: name })),
    line(voice.say('file-to', { receiver: names.receiver }), { align: 'center', space: 6 }),
    body(voice.say('file-report-opening', { plan: name, desk: names.desk, ...moment })),
    ...general(items, records),
    heading(voice.say('file-report-agencies')),
    wordTable(summaryTable(records, items), textWidth.portrait, voice, { hasTotal: true }),
    line(voice.say('file-report-attached'), { italics: true, align: 'center', space: 4 }),
    ...overdue(facts, records),
    ...obstacles(items, names, records),
    ...proposals(items, records),
    ...lastWords(voice.say('file-report-closing', { desk: names.desk, receiver: names.receiver })),
    foot(names, [voice.say('file-receivers-as-above'), voice.say('file-receivers-file')], records),
  ];
  return documentOf(content, appendix(facts, names, symbol, records));
}

function general(items: readonly Item[], { voice, today, calendar }: OfficeRecords): Content {
  const figures = figuresOf(items, today, calendar);
  return [
    heading(voice.say('file-report-general')),
    body(totalsSentence(figures, voice)),
    body(ratesSentence(figures, voice)),
  ];
}

function overdue(facts: readonly ItemFacts[], { voice }: OfficeRecords): Content {
  const late = facts.filter(({ item, state }) => state === 'overdue' && item.hold !== 'withdrawn');
  if (late.length === 0) return [heading(voice.say('file-report-overdue-none'))];
  return [
    heading(voice.say('file-report-overdue', { count: late.length })),
    ...late.map(({ item, agency, lateWorkingDays }) =>
      body(
        `- ${voice.say('file-report-overdue-line', {
          agency: oneLine(agency),
          title: titleOf(item),
          printed: printedDay(item, voice, voice.fullDay) ?? '',
          late: lateWorkingDays ?? 0,
        })}`,
      ),
    ),
  ];
}

/** Words of people appear only when the desk passed them on; the others are a count. */
function obstacles(items: readonly Item[], names: OfficeNames, records: OfficeRecords): Content {
  const { voice } = records;
  const itemById = new Map(items.filter(isUnfinished).map((item) => [item.id, item]));
  const mine = records.obstacles.filter((row) => row.state !== 'closed' && itemById.has(row.itemId));
  const passedOn = mine.filter((row) => row.state === 'passed-on');
  const open = new Set(mine.filter((row) => row.state === 'open').map((row) => row.itemId)).size;
  const lines = passedOn.flatMap((row) => {
    const item = itemById.get(row.itemId);
    if (item === undefined) return [];
    const agency = agencyName(records, item.agencyId);
    return [
      body(
        `- ${voice.say('file-report-obstacle-line', { agency, words: oneLine(row.words), title: titleOf(item) })}`,
      ),
    ];
  });
  if (mine.length === 0) return [heading(voice.say('file-report-obstacles-none'))];
  const rest = { count: open, desk: names.desk, others: lines.length === 0 ? 'no' : 'yes' };
  const others = open === 0 ? [] : [body(voice.say('file-report-obstacles-open', rest))];
  return [heading(voice.say('file-report-obstacles')), ...lines, ...others];
}

/** Only a task's day is the issuer's to move; the day of a report is the desk's own. */
function proposals(items: readonly Item[], records: OfficeRecords): Content {
  const { voice } = records;
  const itemById = new Map(items.filter(({ kind }) => kind === 'task').map((item) => [item.id, item]));
  const lines = undecidedOf(records.extensions).flatMap((row) => {
    const item = itemById.get(row.itemId);
    if (item === undefined || !asksForMore(row, item)) return [];
    const words = voice.say('file-report-extension-line', {
      agency: agencyName(records, item.agencyId),
      until: voice.fullDay(row.untilOn),
      title: titleOf(item),
    });
    return [body(`- ${words}`)];
  });
  if (lines.length === 0) return [heading(voice.say('file-report-proposals-none'))];
  return [heading(voice.say('file-report-proposals')), ...lines];
}

function appendix(
  facts: readonly ItemFacts[],
  { desk }: OfficeNames,
  symbol: string,
  records: OfficeRecords,
): Content {
  const { voice, today } = records;
  const attached = voice.say('file-appendix-with', {
    symbol,
    desk,
    ...monthOf(today),
  });
  return [
    line(voice.say('file-appendix'), { bold: true, align: 'center' }),
    line(voice.say('file-appendix-title'), { bold: true, align: 'center' }),
    line(attached, { italics: true, align: 'center', space: 4 }),
    wordTable(reportTable(facts, records), textWidth.landscape, voice),
  ];
}
