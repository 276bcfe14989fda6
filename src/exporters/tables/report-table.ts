// The tasks as a printed document lists them: few columns, numbered from one; and the shorter list of a letter.
import { printedDay, titleOf } from '../../messages/item-words.ts';
import { capital } from '../../messages/lines.ts';
import type { OfficeRecords } from '../records.ts';
import { type ItemFacts, standingOf } from './item-facts.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';

type ItemColumn = ColumnOf<ItemFacts>;

const titleLengthMax = 400;

function common({ voice }: OfficeRecords, facts: readonly ItemFacts[]): [ItemColumn, ItemColumn] {
  const place = new Map(facts.map((fact, index) => [fact.item.id, index + 1]));
  return [
    {
      header: voice.say('file-column-number'),
      width: 6,
      kind: 'count',
      cell: ({ item }) => place.get(item.id) ?? null,
    },
    {
      header: voice.say('file-column-title'),
      width: 40,
      kind: 'text',
      cell: ({ item }) => titleOf(item, titleLengthMax),
    },
  ];
}

const dueColumn = ({ voice }: OfficeRecords): ItemColumn => ({
  header: voice.say('file-column-due'),
  width: 13,
  kind: 'text',
  cell: ({ item, task, duty }) => {
    const printed = printedDay(item, voice, voice.fullDay);
    if (item.dueOn === null || printed === null) return task?.timeText ?? duty?.dueText ?? '';
    // Below "Thời hạn" a bare day counts itself; "trước ngày" and an hour have to be said.
    return item.inclusive && item.dueTime === null ? voice.fullDay(item.dueOn) : capital(printed);
  },
});

/** The appendix of the report. */
export function reportTable(facts: readonly ItemFacts[], records: OfficeRecords): Table {
  const { voice } = records;
  const [number, title] = common(records, facts);
  // Agencies that share a task stand one below the other; its words are printed for the first of them.
  const repeats = new Set(
    facts.filter(({ item }, row) => facts[row - 1]?.item.code === item.code).map(({ item }) => item.id),
  );
  return tableOf(
    [
      number,
      {
        ...title,
        cell: (fact: ItemFacts) =>
          repeats.has(fact.item.id) ? voice.say('file-same-as-above') : title.cell(fact),
      },
      { header: voice.say('file-column-lead'), width: 24, kind: 'text', cell: ({ agency }) => agency },
      dueColumn(records),
      {
        header: voice.say('file-column-standing'),
        width: 16,
        kind: 'text',
        cell: (fact) => standingOf(fact, records),
      },
      {
        header: voice.say('file-column-percent'),
        width: 9,
        kind: 'percent',
        cell: ({ item }) => item.percent,
      },
      {
        header: voice.say('file-column-letter'),
        width: 15,
        kind: 'text',
        cell: ({ submission }) => submission?.letterNumber ?? null,
      },
    ],
    facts,
  );
}

/** The list inside a letter: what is asked for, and how late it is when it is owed. */
export function letterTable(facts: readonly ItemFacts[], isRequest: boolean, records: OfficeRecords): Table {
  const late: ItemColumn = {
    header: records.voice.say('file-letter-column-late'),
    width: 11,
    kind: 'count',
    cell: ({ lateWorkingDays }) => lateWorkingDays,
  };
  return tableOf([...common(records, facts), dueColumn(records), ...(isRequest ? [] : [late])], facts);
}
