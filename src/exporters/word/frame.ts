// The fixed parts of a document: the head with quốc hiệu and number, and the foot with Nơi nhận and signature.
import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from 'docx';
import { type PlainDate, partsOf } from '../../core/dates.ts';
import type { OfficeRecords } from '../records.ts';
import { letterheadName, type OfficeNames } from './office-names.ts';
import { line, rule, size } from './text.ts';

/** Fixed by law (Decree 30/2020/NĐ-CP, Annex I); not a wording of ours, so it is not translated. */
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = { top: none, bottom: none, left: none, right: none } as const;

/** The text area: 210 mm less the margins, in twips; the right side of the head is the wider one. */
const headWidths = [3970, 5330];
const footWidths = [4650, 4650];

function sideBySide(widths: readonly number[], ...rows: readonly Paragraph[][][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: [...widths],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (sides) =>
        new TableRow({
          cantSplit: true,
          children: sides.map(
            (children, index) =>
              new TableCell({
                borders,
                children,
                verticalAlign: VerticalAlign.TOP,
                margins: { left: 0, right: 0 },
                width: { size: widths[index] ?? 0, type: 'dxa' },
              }),
          ),
        }),
    ),
  });
}

/** Month and year of a document; the day is left for the signer. Months 1 and 2 are written with a zero. */
export function monthOf(today: PlainDate): { month: string; year: string } {
  const { year, month } = partsOf(today);
  return { month: month <= 2 ? `0${month}` : String(month), year: String(year) };
}

/** The head. `about` stands below the number of a letter, which has no title. */
export function head(
  names: OfficeNames,
  symbol: string,
  about: string | null,
  { voice, today }: OfficeRecords,
): Table {
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  const centred = (text: string, bold: boolean, big: number = size.head): Paragraph =>
    line(text, { align: 'center', bold, size: big });
  const dated = voice.say('file-place-date', {
    place: names.place,
    ...monthOf(today),
  });
  return sideBySide(
    headWidths,
    [
      [
        ...(names.superior === null ? [] : [centred(upper(letterheadName(names.superior)), false)]),
        centred(upper(letterheadName(names.desk)), true),
        rule(22),
      ],
      [centred(nation, true, size.head - 1), centred(motto, true, size.body), rule(16)],
    ],
    // Number and day stand on one line, however many the names above take.
    [
      [
        line(voice.say('file-number-line', { symbol }), { align: 'center', size: size.head, space: 4 }),
        ...(about === null ? [] : [line(about, { align: 'center', size: size.small })]),
      ],
      [line(dated, { align: 'center', italics: true, size: size.head, space: 4 })],
    ],
  );
}

/** The foot. The name is left to the signer. */
export function foot(names: OfficeNames, receivers: readonly string[], { voice }: OfficeRecords): Table {
  return sideBySide(footWidths, [
    [
      line(voice.say('file-receivers'), { bold: true, italics: true, size: size.small }),
      ...receivers.map((receiver) => line(`- ${receiver}`, { size: size.list })),
    ],
    [
      ...names.signer.map((title) => line(title, { align: 'center', bold: true })),
      ...Array.from({ length: 4 }, () => line('', { align: 'center' })),
    ],
  ]);
}

/** The title of a document that has one: kind, subject, and the line below. */
export const title = (kind: string, about: string): Paragraph[] => [
  line('', { size: size.list }),
  line(kind, { align: 'center', bold: true }),
  line(about, { align: 'center', bold: true }),
  rule(62),
  line('', { size: size.list }),
];
