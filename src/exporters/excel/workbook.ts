// A workbook as bytes, packed while its rows are made: only the packed bytes are kept. Reads no record and knows no words.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { xmlText } from '../tables/safe-text.ts';
import { columnLetters, headerRowOf, type Sheet, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Text is packed in pieces of about this many characters. */
const pieceLength = 256 * 1024;

/** A workbook must have at least one sheet; names are cut to what Excel allows and made unique. */
export function workbookOf(given: readonly Sheet[]): Uint8Array {
  const sheets = withNames(given);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, pieces: Iterable<string>): void => {
    const entry = new ZipDeflate(name, { level: 3 });
    zip.add(entry);
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < pieceLength) continue;
      entry.push(strToU8(text));
      text = '';
    }
    entry.push(strToU8(text), true);
  };
  const lastRows: number[] = [];
  add('[Content_Types].xml', [contentTypes(sheets.length)]);
  add('_rels/.rels', [relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])]);
  add('xl/styles.xml', [stylesXml]);
  for (const [index, sheet] of sheets.entries())
    add(
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet, (lastRow) => lastRows.push(lastRow)),
    );
  add('xl/workbook.xml', [workbookXml(sheets, lastRows)]);
  add('xl/_rels/workbook.xml.rels', [
    relations([
      ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
  ]);
  zip.end();
  return Buffer.concat(chunks);
}

const nameLengthMax = 31;

function withNames(sheets: readonly Sheet[]): Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const clean =
      sheet.name
        .replace(/[\\/?*[\]:']/g, ' ')
        .trim()
        .slice(0, nameLengthMax) || 'Sheet';
    let name = clean;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++)
      name = `${clean.slice(0, nameLengthMax - 4)} (${copy})`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
    `${parts.join('')}</Types>`,
  ].join('');
}

function relations(parts: readonly { type: string; target: string }[]): string {
  const list = parts.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[], lastRows: readonly number[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = sheets.flatMap((sheet, index) => {
    const top = headerRowOf(sheet);
    const right = columnLetters(sheet.table.columns.length - 1);
    const last = Math.max(top, (lastRows[index] ?? top) - (sheet.hasTotal === true ? 1 : 0));
    const quoted = `'${xmlText(sheet.name)}'`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!$A$${top}:$${right}$${last}</definedName>`,
      ...(sheet.printedColumns === undefined
        ? []
        : [
            `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${quoted}!$A$1:$${columnLetters(sheet.printedColumns - 1)}$${lastRows[index] ?? top}</definedName>`,
          ]),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${top}:$${top}</definedName>`,
    ];
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
}
