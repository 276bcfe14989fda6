// Draft of the letter that asks agencies to name their focal points, one per plan, with a form to fill in.
import type { Item } from '../../core/items/item.ts';
import type { AgencyRecord } from '../../core/people/person.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { agencyName, itemsByPlan, type OfficeRecords } from '../records.ts';
import { type Table, tableOf } from '../tables/table.ts';
import { documentOf, textWidth } from '../word/document.ts';
import { foot, head, monthOf } from '../word/frame.ts';
import { officeNamesOf } from '../word/office-names.ts';
import { body, lastWords, line, rule, size } from '../word/text.ts';
import { wordTable } from '../word/word-table.ts';
import { fileNameOf, planNameOf, shortPlanNameOf } from '../words.ts';
import type { Exporter } from './exporter.ts';

/** Working days that the letter leaves for the answer. */
const daysToReply = 5;

/** `cong-van-cu-dau-moi-kh15.docx` for each plan that somebody has to carry out. */
export const appointment: Exporter = {
  formats: ['docx'],
  write: (records) =>
    Promise.all(
      itemsByPlan(records).map(async ({ plan, items }) => ({
        name: `cong-van-cu-dau-moi-${fileNameOf(plan.code)}.docx`,
        bytes: await letterOf(plan, agenciesAsked(items, records), records),
      })),
    ),
};

/** A group that only helps (“các cơ quan có liên quan”) is nobody who could name a person. */
const agenciesAsked = (items: readonly Item[], { agencyById }: OfficeRecords): string[] => [
  ...new Set(
    items
      .filter(({ role, agencyId }) => role === 'lead' || agencyById.get(agencyId)?.isGroup !== true)
      .map(({ agencyId }) => agencyId),
  ),
];

function letterOf(plan: Plan, agencyIds: readonly string[], records: OfficeRecords): Promise<Uint8Array> {
  const { voice, calendar, today } = records;
  const names = officeNamesOf(plan, records);
  const shared = {
    plan: planNameOf(plan, voice),
    desk: names.desk,
    receiver: names.receiver,
    replyBy: voice.fullDay(calendar.addWorkingDays(today, daysToReply)),
  };
  const about = voice.say('file-appointment-about', { plan: shortPlanNameOf(plan, voice) });
  const agencies = inOfficialOrder(
    agencyIds.filter((id) => id !== plan.collectorId),
    records,
  );
  const appendix = [
    line(voice.say('file-appendix'), { align: 'center', bold: true }),
    line(voice.say('file-appointment-table'), { align: 'center', bold: true }),
    line(voice.say('file-appointment-with', { symbol: names.symbol, desk: names.desk, ...monthOf(today) }), {
      align: 'center',
      italics: true,
      size: size.head,
    }),
    rule(110),
    line('', { size: size.list }),
    wordTable(tableFor(agencies, plan, records), textWidth.landscape, voice, {
      // Both lines of an agency stand on one page.
      staysWithNext: (row) => row % 2 === 0,
    }),
  ];
  return documentOf(
    [
      head(names, names.symbol, about, records),
      line('', { size: size.list }),
      line(voice.say('file-to', { receiver: voice.say('file-appointment-receivers') }), {
        align: 'center',
        space: 6,
      }),
      body(voice.say('file-appointment-opening', shared)),
      body(voice.say('file-appointment-people', shared)),
      body(voice.say('file-appointment-send', shared)),
      body(voice.say('file-appointment-channel', shared)),
      body(voice.say('file-appointment-change', shared)),
      ...lastWords(voice.say('file-appointment-closing', shared)),
      foot(
        names,
        [
          voice.say('file-receivers-as-above'),
          voice.say('file-receivers-report', { receiver: names.receiver }),
          voice.say('file-receivers-file'),
        ],
        records,
      ),
    ],
    appendix,
  );
}

const inOfficialOrder = (ids: readonly string[], records: OfficeRecords): AgencyRecord[] =>
  ids
    .flatMap((id) => records.agencyById.get(id) ?? [])
    .sort((a, b) => a.rank - b.rank || (agencyName(records, a.id) < agencyName(records, b.id) ? -1 : 1));

/** Who is known already stands there, so that an agency only confirms. */
function tableFor(agencies: readonly AgencyRecord[], plan: Plan, { voice, book }: OfficeRecords): Table {
  const namesOf = (agency: AgencyRecord, role: 'focal-point' | 'stand-by'): string =>
    book
      .peopleAt(agency.id, [role], plan.id)
      .map((person) => person.name)
      .join('\n');
  const rows = agencies.flatMap((agency, index) =>
    (['focal-point', 'stand-by'] as const).map((role) => ({ agency, index, role })),
  );
  const text = (header: string, width: number, cell: (row: (typeof rows)[number]) => string | null) => ({
    ...{ header: voice.say(header), width, kind: 'text' as const, cell },
  });
  return tableOf(
    [
      {
        ...{ header: voice.say('file-column-number'), width: 6, kind: 'count' as const },
        cell: ({ index, role }) => (role === 'focal-point' ? index + 1 : null),
      },
      text('file-column-agency', 34, ({ agency, role }) => (role === 'focal-point' ? agency.name : null)),
      text('file-column-role', 21, ({ role }) => voice.say('slip-role', { role, plan: '' })),
      text('file-column-person', 26, ({ agency, role }) => namesOf(agency, role) || null),
      text('file-column-position', 22, () => null),
      text('file-column-phone', 15, () => null),
      text('file-column-mail', 21, () => null),
    ],
    rows,
  );
}
