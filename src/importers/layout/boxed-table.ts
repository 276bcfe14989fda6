// Tables drawn with characters: "+---+---+" and "|", or box lines. A row is what stands between two rules.

/** A drawn table: the lines it takes, from and to (excluded), and its rows; a broken cell keeps its line feeds. */
export interface BoxedTable {
  from: number;
  to: number;
  rows: { cells: string[]; at: number }[];
}

const rule = /^\s*[+┌├└╔╠╚╒╞╘][-=─━═┬┼┴╦╬╩╤╪╧+]{3,}[+┐┤┘╗╣╝╕╡╛]\s*$/u;
const content = /^\s*[|│║].*[|│║]\s*$/u;

/** Every drawn table of a text; two rules and a row between them are the least. */
export function boxedTablesIn(lines: readonly string[]): BoxedTable[] {
  const tables: BoxedTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!rule.test(lines[at] ?? '')) continue;
    const table = tableAt(lines, at);
    if (table === undefined) continue;
    tables.push(table);
    at = table.to - 1;
  }
  return tables;
}

function tableAt(lines: readonly string[], from: number): BoxedTable | undefined {
  const rows: BoxedTable['rows'] = [];
  let open: BoxedTable['rows'][number] | undefined;
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to] ?? '';
    if (rule.test(line)) open = undefined;
    else if (!content.test(line)) break;
    else if (open === undefined) {
      open = { cells: cellsOf(line), at: to };
      rows.push(open);
    } else {
      const more = cellsOf(line);
      open.cells = open.cells.map((cell, at) => joined(cell, more[at] ?? ''));
    }
  }
  return rows.length === 0 ? undefined : { from, to, rows };
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/[|│║]/u)
    .map((cell) => cell.trim());

/** The next line of a cell goes on with the sentence, unless it opens a bullet or a name after a semicolon. */
const joined = (cell: string, next: string): string => {
  if (next === '' || cell === '') return cell + next;
  return /^[-+•]\s/u.test(next) || cell.endsWith(';') ? `${cell}\n${next}` : `${cell} ${next}`;
};
