// Where the rows of a drawn table begin: cells may be set at the top or in the middle of their row, so a row may
// begin above the line that carries its number.

/** The cells of one printed line, column by column; '' where a column has nothing on that line. */
export type LineCells = string[];

/**
 * The first line of every row. `numbered` are the lines that carry a row's number, in order; each row holds one.
 * Of all ways to divide the lines the one is taken in which cells are whole, begin like a sentence and stand at the
 * top or in the middle.
 */
export function rowStarts(lines: LineCells[], numbered: number[]): number[] {
  // best[at][choice]: the least cost of all rows up to one, when the row after it begins at that line.
  let best = new Map<number, { cost: number; starts: number[] }>([[0, { cost: 0, starts: [] }]]);
  numbered.forEach((line, index) => {
    const next = numbered[index + 1];
    const ends = next === undefined ? [lines.length] : between(line + 1, Math.min(next, line + 1 + linesMax));
    if (next !== undefined && !ends.includes(next)) ends.push(next);
    const reached = new Map<number, { cost: number; starts: number[] }>();
    for (const [from, { cost, starts }] of best) {
      for (const end of ends) {
        const total = cost + costOf(lines.slice(from, end), line - from);
        const known = reached.get(end);
        if (known === undefined || total < known.cost)
          reached.set(end, { cost: total, starts: [...starts, from] });
      }
    }
    best = reached;
  });
  return [...best.values()][0]?.starts ?? [];
}

const linesMax = 20;

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);

/** How unlike one row these lines are; 0 for a row as a typist sets it. */
function costOf(row: LineCells[], numberAt: number): number {
  let cost = placeCost(numberAt, numberAt, row.length);
  const columns = row[0]?.length ?? 0;
  for (let column = 1; column < columns; column += 1) {
    const filled = row.flatMap((cells, at) => ((cells[column] ?? '') === '' ? [] : [at]));
    const [first, last] = [filled[0], filled.at(-1)];
    if (first === undefined || last === undefined) continue;
    cost += 2 * (last - first + 1 - filled.length);
    if (/^[\p{Ll},;.)]/u.test(row[first]?.[column] ?? '')) cost += 3;
    cost += placeCost(first, last, row.length);
  }
  return cost;
}

/** A cell stands at the top of its row or, less often, in the middle of it. */
function placeCost(first: number, last: number, height: number): number {
  const above = first;
  const below = height - 1 - last;
  if (above === 0) return 0;
  return Math.abs(above - below) <= 1 ? 0.25 : 1;
}
