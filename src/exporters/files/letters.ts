// Drafts of "công văn đôn đốc": one letter per agency and plan with what is overdue, and a polite request where one only asks.
import { addDays } from '../../core/dates.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { itemsByPlan, type OfficeRecords } from '../records.ts';
import { type ItemFacts, itemFactsOf } from '../tables/item-facts.ts';
import { letterTable } from '../tables/report-table.ts';
import { documentOf, textWidth } from '../word/document.ts';
import { foot, head } from '../word/frame.ts';
import { officeNamesOf } from '../word/office-names.ts';
import { body, lastWords, line, size } from '../word/text.ts';
import { wordTable } from '../word/word-table.ts';
import { fileNameOf, planNameOf, shortPlanNameOf } from '../words.ts';
import type { ExportedFile, Exporter } from './exporter.ts';

/** Working days that a letter leaves for the answer. */
const daysToReply = 5;
/** Requests are written ahead of their day: nobody is late who was only asked. */
const requestDaysAhead = 14;

/** `cong-van-kh15-so-noi-vu.docx` for each agency that is written to; none when nothing is open. */
export const letters: Exporter = {
  formats: ['docx'],
  async write(records) {
    const files: ExportedFile[] = [];
    for (const { plan, items } of itemsByPlan(records)) {
      const wanted = itemFactsOf(records, items).filter((fact) => isWanted(fact, records));
      for (const agencyId of new Set(wanted.map(({ item }) => item.agencyId))) {
        const mine = wanted.filter(({ item }) => item.agencyId === agencyId);
        files.push({
          name: `cong-van-${fileNameOf(plan.code)}-${fileNameOf(mine[0]?.agency ?? agencyId)}.docx`,
          bytes: await letterOf(plan, mine, records),
        });
      }
    }
    return files;
  },
};

/** Overdue work, and what is requested and near or past its day. */
function isWanted({ item, state }: ItemFacts, { today }: OfficeRecords): boolean {
  if (item.hold !== 'none' || state === 'done') return false;
  if (item.requested) return item.dueOn !== null && item.dueOn <= addDays(today, requestDaysAhead);
  return state === 'overdue';
}

function letterOf(plan: Plan, facts: readonly ItemFacts[], records: OfficeRecords): Promise<Uint8Array> {
  const { voice, at, today, calendar } = records;
  const names = officeNamesOf(plan, records);
  const isRequest = facts.every(({ item }) => item.requested);
  const kind = isRequest ? 'request' : 'owed';
  const agency = facts[0]?.agency ?? '';
  const shared = {
    plan: planNameOf(plan, voice),
    desk: names.desk,
    agency,
    count: facts.length,
    receiver: names.receiver,
    replyBy: voice.fullDay(calendar.addWorkingDays(today, daysToReply)),
  };
  const moment = { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) };
  const about = voice.say('file-letter-about', { kind, plan: shortPlanNameOf(plan, voice) });
  return documentOf([
    head(names, names.symbol, about, records),
    line('', { size: size.list }),
    line(voice.say('file-to', { receiver: agency }), { align: 'center', space: 6 }),
    body(
      isRequest
        ? voice.say('file-letter-request', shared)
        : voice.say('file-letter-opening', { ...shared, ...moment }),
    ),
    wordTable(letterTable(facts, isRequest, records), textWidth.portrait, voice),
    line('', { size: size.list }),
    ...(isRequest ? [] : [body(voice.say('file-letter-way-out', shared))]),
    ...lastWords(voice.say('file-letter-closing', { kind, agency, desk: names.desk })),
    foot(names, [voice.say('file-receivers-as-above'), voice.say('file-receivers-file')], records),
  ]);
}
