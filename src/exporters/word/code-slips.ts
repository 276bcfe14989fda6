// Slips with invitation codes to print and enclose with a letter: one per agency, to be cut apart along the dashes.
import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import type { PlainDate } from '../../core/dates.ts';
import type { Role } from '../../core/people/person.ts';
import { oneLine } from '../../messages/lines.ts';
import type { Voice } from '../../messages/voice.ts';
import type { ExportedFile } from '../files/exporter.ts';
import { documentOf, textWidth } from './document.ts';
import { line, rule, size } from './text.ts';
import { wordTable } from './word-table.ts';

/** A person on a slip. */
export interface SlipPerson {
  name: string;
  role: Role;
  code: string;
  planNumber: string | null;
}

/** One agency's slip. */
export interface Slip {
  agency: string;
  people: SlipPerson[];
}

/** Where the bot is found: a channel by its id, and what it is called or reached by there. */
export interface SlipChannel {
  id: string;
  /** `@DonDocBot`, a mail address; null when the channel has none to print. */
  contact: string | null;
}

/** What stands on every slip. */
export interface SlipContext {
  voice: Voice;
  desk: string;
  deskOfficer: string | null;
  channels: readonly SlipChannel[];
  /** The last day on which the codes count. */
  untilOn: PlainDate;
}

/** `ma-moi.docx`. */
export async function codeSlips(slips: readonly Slip[], context: SlipContext): Promise<ExportedFile> {
  const pages = slips.flatMap((slip, index) => [
    ...(index === 0 ? [] : [line('', { size: size.list })]),
    slipOf(slip, context),
  ]);
  return { name: 'ma-moi.docx', bytes: await documentOf(pages) };
}

const dashes = { style: BorderStyle.DASHED, size: 6, color: '7F7F7F' } as const;

/** A box that does not break over two pages. */
function slipOf(slip: Slip, context: SlipContext): Table {
  const width = textWidth.portrait;
  const inside = 200;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: 'dxa' },
    columnWidths: [width],
    borders: { top: dashes, bottom: dashes, left: dashes, right: dashes },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: width, type: 'dxa' },
            margins: { left: inside, right: inside, top: 140, bottom: 140 },
            children: contentOf(slip, width - 2 * inside, context),
          }),
        ],
      }),
    ],
  });
}

function contentOf(slip: Slip, width: number, context: SlipContext): (Paragraph | Table)[] {
  const { voice, desk, deskOfficer, untilOn } = context;
  const small = (text: string): Paragraph => line(text, { size: size.small, align: 'justified', space: 2 });
  const [first] = slip.people;
  return [
    line(oneLine(desk).toLocaleUpperCase('vi'), { align: 'center', bold: true, size: size.head }),
    line(voice.say('slip-heading'), { align: 'center', bold: true }),
    rule(58),
    line(voice.say('file-to', { receiver: oneLine(slip.agency) }), { align: 'center', bold: true, space: 4 }),
    wordTable(
      {
        columns: [
          { header: voice.say('slip-column-name'), width: 30, kind: 'text' },
          { header: voice.say('slip-column-role'), width: 34, kind: 'text' },
          { header: voice.say('slip-column-code'), width: 18, kind: 'count' },
        ],
        rows: slip.people.map((person) => [
          oneLine(person.name),
          voice.say('slip-role', {
            role: person.role,
            plan: person.planNumber === null ? '' : `, ${person.planNumber}`,
          }),
          person.code,
        ]),
      },
      width,
      voice,
    ),
    small(voice.say('slip-how', { where: whereOf(context) })),
    small(voice.say('slip-type', { code: first?.code ?? '' })),
    small(voice.say('slip-confirm', { until: voice.fullDay(untilOn) })),
    small(voice.say('slip-never')),
    small(
      voice.say('slip-contact', {
        officer: deskOfficer === null ? '' : `${voice.say('slip-officer', { name: oneLine(deskOfficer) })}, `,
        desk: oneLine(desk),
      }),
    ),
  ];
}

/** "Zalo: Đôn Đốc; Telegram: @DonDocBot"; dots for the clerk where nothing is known. */
function whereOf({ voice, channels }: SlipContext): string {
  const known = channels.map(({ id, contact }) =>
    voice.say('slip-channel', {
      channel: voice.say('channel-name', { channel: id }),
      contact: contact ?? '…………',
    }),
  );
  return known.length === 0 ? '…………' : known.join('; ');
}
