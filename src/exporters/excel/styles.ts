// The cell styles of every workbook, and their numbers. Times New Roman, thin borders, dates as the office writes them.

/** Names of cell styles; the position in this list is the style's number in the file. */
const names = [
  'plain',
  'header',
  'text',
  'guarded',
  'count',
  'day',
  'percent',
  'title',
  'note',
  'total',
] as const;

export type StyleName = (typeof names)[number];

/** The number of a style; `guarded` is text that stays text even after it is edited. */
export const styleNumber = (name: StyleName): number => names.indexOf(name);

const fonts = [
  '<font><sz val="11"/><name val="Times New Roman"/></font>',
  '<font><b/><sz val="11"/><name val="Times New Roman"/></font>',
  '<font><b/><sz val="14"/><name val="Times New Roman"/></font>',
  '<font><i/><sz val="11"/><name val="Times New Roman"/></font>',
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill>',
];
const edge = (side: string): string => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`;
const borders = ['<border/>', `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}</border>`];
const dayFormat = 164;
const percentFormat = 165;

interface Look {
  font?: number;
  fill?: number;
  border?: number;
  format?: number;
  align?: string;
  wrap?: boolean;
  guarded?: boolean;
}

const looks: Record<StyleName, Look> = {
  plain: {},
  header: { font: 1, fill: 2, border: 1, align: 'center', wrap: true },
  text: { border: 1, wrap: true },
  guarded: { border: 1, wrap: true, guarded: true },
  count: { border: 1, align: 'center', format: 1 },
  day: { border: 1, align: 'center', format: dayFormat },
  percent: { border: 1, align: 'center', format: percentFormat },
  title: { font: 2, wrap: true },
  note: { font: 3, wrap: true },
  total: { font: 1, border: 1, align: 'center', format: 1 },
};

function xf({ font = 0, fill = 0, border = 0, format = 0, align, wrap, guarded }: Look): string {
  const horizontal = align === undefined ? '' : ` horizontal="${align}"`;
  const wrapped = wrap === true ? ' wrapText="1"' : '';
  const quote = guarded === true ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quote}><alignment vertical="center"${horizontal}${wrapped}/></xf>`;
}

const listOf = (tag: string, parts: readonly string[]): string =>
  `<${tag} count="${parts.length}">${parts.join('')}</${tag}>`;

/** `xl/styles.xml`. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="2"><numFmt numFmtId="${dayFormat}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${percentFormat}" formatCode="0&quot;%&quot;"/></numFmts>`,
  listOf('fonts', fonts),
  listOf('fills', fills),
  listOf('borders', borders),
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  listOf(
    'cellXfs',
    names.map((name) => xf(looks[name])),
  ),
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
