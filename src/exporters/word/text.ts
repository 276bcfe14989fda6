// Paragraphs in the type sizes and spacings of Decree 30/2020/NĐ-CP, Annex I. The words come from outside.
import { AlignmentType, BorderStyle, convertMillimetersToTwip, Paragraph, TextRun } from 'docx';
import { printable } from '../tables/safe-text.ts';

/** Type sizes in half points: 14 for the body, 13 and 12 for the small parts. */
export const size = { body: 28, head: 26, small: 24, list: 22 } as const;

interface Look {
  size?: number;
  bold?: boolean;
  italics?: boolean;
  align?: 'center' | 'left' | 'right' | 'justified';
  /** First line indented by 10 mm, as running text is. */
  indented?: boolean;
  /** Space before and after, in points. */
  space?: number;
  keepNext?: boolean;
}

const alignments = {
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
} as const;

const pointTwips = 20;

/** One paragraph; line ends inside the text become line breaks. */
export function line(text: string, look: Look = {}): Paragraph {
  const { space = 0, align = 'left' } = look;
  return new Paragraph({
    alignment: alignments[align],
    spacing: { before: space * pointTwips, after: space * pointTwips },
    ...(look.keepNext === true && { keepNext: true }),
    ...(look.indented === true && { indent: { firstLine: convertMillimetersToTwip(10) } }),
    children: printable(text)
      .split('\n')
      .map(
        (part, index) =>
          new TextRun({
            text: part,
            size: look.size ?? size.body,
            bold: look.bold === true,
            italics: look.italics === true,
            ...(index > 0 && { break: 1 }),
          }),
      ),
  });
}

/** Running text of the body. */
export const body = (text: string): Paragraph => line(text, { align: 'justified', indented: true, space: 4 });

/** The last words of the body: never on another page than the signature. */
export const lastWords = (text: string): Paragraph[] => [
  line(text, { align: 'justified', indented: true, space: 4, keepNext: true }),
  line('', { size: size.list, keepNext: true }),
];

/** A heading inside the body. */
export const heading = (text: string): Paragraph =>
  line(text, { bold: true, align: 'justified', indented: true, space: 4, keepNext: true });

/** A thin line of some length below a name, as the form wants it; `sides` is free on either side, in millimetres. */
export const rule = (sides: number): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
    indent: { left: convertMillimetersToTwip(sides), right: convertMillimetersToTwip(sides) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
