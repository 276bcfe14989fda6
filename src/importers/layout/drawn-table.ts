// A table drawn with spaces: columns from its head, rows from its numbers. Cells may be set in the middle of a row.
import { cleanText, type Table } from '../neutral.ts';
import { fieldOfHead } from '../plan/columns.ts';
import type { LayoutLine } from './layout-text.ts';
import { rowStarts } from './row-bounds.ts';

// "1", "1.1", "(1)", "IV.", "A", "a)".
const rowNumber = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]+|[A-HĐ]|[a-hđ]\))[.)]?$/u;
const headLinesMax = 5;
const rowLinesMax = 400;

interface Column {
  from: number;
  to: number;
}

/** The table whose head begins at a line, with the line after its end; undefined elsewhere. */
export function drawnTableAt(
  lines: LayoutLine[],
  at: number,
  index: number,
): { table: Table; end: number } | undefined {
  if (!isHeadStart(lines.slice(at, at + 3))) return undefined;
  const headEnd = endOfHead(lines, at);
  const end = endOfTable(lines, headEnd);
  const body = withoutHeads(
    lines.slice(headEnd, end).filter((line) => line.text.trim() !== ''),
    lines.slice(at, headEnd),
  );
  const columns = columnsOf(lines.slice(at, headEnd), body);
  if (columns.length < 3 || body.length === 0) return undefined;
  const head = cellsOf(lines.slice(at, headEnd), columns);
  if (!head.some((cell) => /^(?:stt|tt|số tt)$/iu.test(cell))) return undefined;
  const first = lines[at];
  const rows = rowsOf(body, columns).map((group) => ({
    cells: cellsOf(group, columns),
    line: group[0]?.line ?? null,
    page: group[0]?.page ?? null,
  }));
  return {
    table: {
      kind: 'table',
      index,
      rows: [{ cells: head, line: first?.line ?? null, page: first?.page ?? null }, ...rows],
    },
    end,
  };
}

/** The lines without the head that a new page repeats. */
function withoutHeads(lines: LayoutLine[], head: LayoutLine[]): LayoutLine[] {
  const key = ({ text }: LayoutLine): string => text.trim().replace(/\s+/g, ' ');
  const keys = head.filter(({ text }) => text.trim() !== '').map(key);
  const lineKeys = lines.map(key);
  const repeats = lines.flatMap((_, at) =>
    keys.length > 0 && keys.every((one, index) => lineKeys[at + index] === one) ? [at] : [],
  );
  return lines.filter((_, at) => !repeats.some((from) => at >= from && at < from + keys.length));
}

const segments = (text: string): { text: string; from: number; to: number }[] =>
  [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

/** Several pieces side by side, among them, here or just below, the number column and another that is known. */
function isHeadStart([line, ...below]: LayoutLine[]): boolean {
  const text = line?.text ?? '';
  if (segments(text).length < 2 || text.length > 400 || /[.;]$/.test(text.trim())) return false;
  const heads = [text, ...below.map((one) => one.text)].flatMap((one) => segments(one));
  const fields = new Set(heads.map((segment) => fieldOfHead(segment.text)));
  return fields.has('no') && fields.size >= (fields.has('other') ? 3 : 2);
}

/** The head goes on until the first line that carries a number of a row or a long text. */
function endOfHead(lines: LayoutLine[], at: number): number {
  let end = at + 1;
  while (end < lines.length && end < at + headLinesMax) {
    const text = lines[end]?.text ?? '';
    if (
      text.trim() === '' ||
      segments(text).some((segment) => rowNumber.test(segment.text) || segment.text.length > 34)
    )
      break;
    if (segments(text).some((segment) => /\d/.test(segment.text))) break;
    end += 1;
  }
  return end;
}

/** The table ends at a blank line followed by text that is no row, or at a line that fills the page from its edge. */
function endOfTable(lines: LayoutLine[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(lines.length, from + rowLinesMax); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    if (
      /^\s*(?:Nơi nhận|TM\.|KT\.|PHỤ LỤC|\(\*\)|Ghi chú\s*:|(?:[IVX]+|\d+)\.\s+\p{Lu}{2,}.*$)/u.test(text) &&
      segments(text).length <= 2
    )
      break;
    const gap = at > from && (lines[at - 1]?.text ?? '').trim() === '';
    if (gap && segments(text).length === 1 && text.search(/\S/) < 10 && text.trim().length > 60) break;
    end = at + 1;
  }
  return end;
}

/** Boundaries between columns: the emptiest place between two pieces of the head. */
function columnsOf(head: LayoutLine[], body: LayoutLine[]): Column[] {
  const spans = mergedSpans(head.flatMap((line) => segments(line.text)));
  const all = [...head, ...body];
  const width = Math.max(...all.map((line) => line.text.length));
  const filled = Array.from(
    { length: width },
    (_, at) => all.filter((line) => /\S/.test(line.text[at] ?? ' ')).length,
  );
  const bounds = spans.slice(1).map((span, at) => {
    const left = spans[at];
    return left === undefined ? span.from : emptiest(filled, left, span);
  });
  return spans.map((_, at) => ({ from: at === 0 ? 0 : (bounds[at - 1] ?? 0), to: bounds[at] ?? width + 1 }));
}

function emptiest(filled: number[], left: Column, right: Column): number {
  let best = right.from;
  for (let at = right.from; at >= left.to; at -= 1) {
    if ((filled[at] ?? 0) < (filled[best] ?? 0)) best = at;
  }
  return best;
}

/** Pieces of several head lines that lie over each other are one column's head. */
function mergedSpans(pieces: Column[]): Column[] {
  const spans: Column[] = [];
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

function cellsOf(lines: LayoutLine[], columns: Column[]): string[] {
  const parts = lines.map(({ text }) => {
    const starts = columns.map(({ from }) => wordStart(text, from));
    return starts.map((from, at) => text.slice(from, starts[at + 1]).trim());
  });
  return columns.map((_, at) => {
    const words = parts.map((cells) => cells[at] ?? '').filter((part) => part !== '');
    return cleanText(wordsOf(words).replace(/(\p{L})- (?=\p{Ll})/gu, '$1-'));
  });
}

/** The lines of one cell as one text; people, one on a line, stay on their lines. */
const wordsOf = (words: string[]): string =>
  words.reduce((text, word) => {
    const isPeople = fullName.test(word) && fullName.test(text.split('\n').at(-1) ?? '');
    return text === '' ? word : `${text}${isPeople ? '\n' : ' '}${word}`;
  }, '');

const fullName =
  /^(?!(?:Sở|Ban|Bộ|Chi|Cục|Hội|Đài|Báo|Phòng|Trung|Công|Ủy|Văn|Viện|Trường)\s)(?:\p{Lu}\p{Ll}+\s){2,4}\p{Lu}\p{Ll}+$/u;

const jitter = 4;

/** A word across a boundary belongs to the right when it begins just before it, otherwise to the left. */
function wordStart(text: string, at: number): number {
  if (at === 0 || !/\S/.test(text[at] ?? ' ') || !/\S/.test(text[at - 1] ?? ' ')) return at;
  const start = text.lastIndexOf(' ', at) + 1;
  if (at - start < jitter) return start;
  const end = text.indexOf(' ', at);
  return end < 0 ? text.length : end;
}

/** Groups of lines by the numbers of the first column. */
function rowsOf(lines: LayoutLine[], columns: Column[]): LayoutLine[][] {
  const first = columns[0];
  const numbered = lines.flatMap((line, at) =>
    rowNumber.test(line.text.slice(0, first?.to).trim()) ? [at] : [],
  );
  if (numbered.length === 0) return unnumberedRows(lines, columns);
  const starts = rowStarts(
    lines.map((line) => cellsOf([line], columns)),
    numbered,
  );
  return starts.map((from, at) => lines.slice(from, starts[at + 1]));
}

/** Rows whose numbers were left out: each begins where the column of the work begins with a capital. */
function unnumberedRows(lines: LayoutLine[], columns: Column[]): LayoutLine[][] {
  return lines.reduce<LayoutLine[][]>((rows, line) => {
    const row = rows.at(-1);
    if (row === undefined || /^\p{Lu}/u.test(cellsOf([line], columns)[1] ?? '')) rows.push([line]);
    else row.push(line);
    return rows;
  }, []);
}
