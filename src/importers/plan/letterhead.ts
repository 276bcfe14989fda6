// Number, symbol, place and day of issue, as the first page prints them.
import { plainDate } from '../../core/dates.ts';
import type { Paragraph } from '../neutral.ts';

/** What a letterhead says of a document. */
export interface Letterhead {
  number: string | null;
  symbol: string | null;
  place: string | null;
  issuedOn: string | null;
  issuedOnPrecision: 'day' | 'month' | null;
  numberLine: Paragraph | null;
  dateLine: Paragraph | null;
}

// "Số: 446/KH-UBND", "Số:      /KH-SCT", "Số 2449 -CV/ĐU", "Số: 773 /QĐ-TTg".
const numberLine =
  /(?:^|\s)Số\s*:?\s*(\d{0,6}[a-z]?)\s*([/-])\s*([\p{Lu}\d][\p{L}\d&]*(?:\s?[-/]\s?[\p{L}\d&]+)*)/u;
// "Hà Tĩnh, ngày 16 tháng 12 năm 2019"; day or month may be missing, digits may stand apart ("0 6").
const dateLine =
  /^(?:.*\s{2,}|[-*\s]+)?(\p{Lu}[\p{L}\s.-]{0,60}?),?\s*ngày\s*(\d[\d\s]{0,3})?\s*tháng\s*(\d[\d\s]{0,3})?\s*năm\s*(\d{4})/u;

/** The letterhead of the paragraphs before the title (or of the first paragraphs when no title was found). */
export function letterheadOf(printed: Paragraph[]): Letterhead {
  const head = withWrappedDates(printed);
  const numbered = head.find((line) => numberLine.test(line.text)) ?? null;
  const dated = head.find((line) => dateLine.test(line.text)) ?? null;
  return { ...numberOf(numbered), ...dateOf(dated), numberLine: numbered, dateLine: dated };
}

/** "..., ngày    tháng 02 năm" and "2024" on the next line are one. */
function withWrappedDates(printed: Paragraph[]): Paragraph[] {
  return printed.map((line, at) => {
    const next = printed[at + 1];
    const isOpen =
      /(?:ngày|tháng|năm|,)\s*\d{0,2}$/u.test(line.text) && /^(?:ngày|tháng|năm|\d)/u.test(next?.text ?? '');
    return isOpen && next?.frame === line.frame
      ? { ...line, text: `${line.text} ${next?.text ?? ''}` }
      : line;
  });
}

function numberOf(line: Paragraph | null): Pick<Letterhead, 'number' | 'symbol'> {
  const match = line?.text.match(numberLine);
  if (match?.[3] === undefined) return { number: null, symbol: null };
  const symbol = match[3].replace(/\s/g, '');
  const number = match[1] ?? '';
  return { number: number === '' ? null : `${number}${match[2]}${symbol}`, symbol };
}

function dateOf(line: Paragraph | null): Pick<Letterhead, 'place' | 'issuedOn' | 'issuedOnPrecision'> {
  const match = line?.text.match(dateLine);
  if (match === null || match === undefined) return { place: null, issuedOn: null, issuedOnPrecision: null };
  const place = (match[1] ?? '').replace(/^.*(?:phúc|PHÚC|Nam|NAM)\s+/u, '').trim();
  const [day, month, year] = [match[2], match[3], match[4]].map((digits) =>
    Number((digits ?? '').replace(/\s/g, '')),
  );
  const full = day && month && year ? plainDate(year, month, day) : undefined;
  if (full !== undefined) return { place, issuedOn: full, issuedOnPrecision: 'day' };
  const known = month && year && month >= 1 && month <= 12;
  return {
    place,
    issuedOn: known ? `${year}-${String(month).padStart(2, '0')}` : null,
    issuedOnPrecision: known ? 'month' : null,
  };
}
