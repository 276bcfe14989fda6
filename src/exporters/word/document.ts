// A document as bytes: A4, Times New Roman 14, the margins of Decree 30/2020/NĐ-CP, page numbers from the second page.
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { size } from './text.ts';

/** What stands on the pages of one section. */
export type Content = ISectionOptions['children'];

/** Rounded up: the decree names the least that a margin may be. */
const millimetres = (length: number): number => Math.ceil((length / 25.4) * 1440);
const margin = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
};
const page = { width: millimetres(210), height: millimetres(297) };

/** Widths of the text area in twips: upright, and lying for wide appendices. */
export const textWidth = {
  portrait: page.width - margin.left - margin.right,
  landscape: page.height - 2 * margin.top,
} as const;

/** The number on top of every page but the first. */
const numbered = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: size.head })],
      }),
    ],
  });

/** The bytes of a document; `appendix` follows on lying pages. */
export async function documentOf(content: Content, appendix?: Content): Promise<Uint8Array> {
  const upright: ISectionOptions = {
    properties: { titlePage: true, page: { size: page, margin } },
    headers: { default: numbered(), first: new Header({ children: [new Paragraph('')] }) },
    children: content,
  };
  const lying: ISectionOptions[] =
    appendix === undefined
      ? []
      : [
          {
            properties: {
              page: {
                size: { ...page, orientation: PageOrientation.LANDSCAPE },
                margin: { top: margin.left, bottom: margin.right, left: margin.top, right: margin.bottom },
              },
            },
            headers: { default: numbered() },
            children: appendix,
          },
        ];
  const document = new Document({
    creator: 'Đôn Đốc',
    styles: { default: { document: { run: { font: 'Times New Roman', size: size.body } } } },
    sections: [upright, ...lying],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
