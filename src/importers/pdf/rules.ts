// The ruled lines of a PDF page: thin strokes and thin filled rectangles, as borders of tables are drawn.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line along one axis: at `at` on the other axis, from `from` to `to`. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** The lines of a page; PDF units, `y` upwards. */
export interface PageRules {
  across: Rule[];
  upright: Rule[];
}

type Matrix = [number, number, number, number, number, number];
type Box = [number, number, number, number];

const thin = 2.5;
const shortest = 6;
const pathsMax = 60_000;

/** Reads the lines from a page's drawing operators. */
export function rulesOf(operators: { fnArray: number[]; argsArray: unknown[] }): PageRules {
  const rules: PageRules = { across: [], upright: [] };
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  operators.fnArray.slice(0, pathsMax).forEach((operator, at) => {
    const args = operators.argsArray[at] as unknown[];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiplied(matrix, args as unknown as Matrix);
    else if (operator === OPS.constructPath && args[0] !== OPS.endPath) {
      for (const box of boxesOf((args[1] as unknown[])[0])) addBox(rules, transformed(box, matrix));
    }
  });
  return rules;
}

const multiplied = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

function transformed([x0, y0, x1, y1]: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// Path data of pdfjs: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close; numbers follow their code.
const numbersOf = [2, 2, 6, 4, 0];

/** The bounding boxes of the parts of a path. */
function boxesOf(data: unknown): Box[] {
  if (data === null || typeof data !== 'object') return [];
  const numbers = Array.from(data as ArrayLike<number>);
  const boxes: Box[] = [];
  let box: Box | undefined;
  for (let at = 0; at < numbers.length; ) {
    const code = numbers[at] ?? 4;
    const count = numbersOf[code] ?? 0;
    if (code === 0) {
      box = [Infinity, Infinity, -Infinity, -Infinity];
      boxes.push(box);
    }
    for (let pair = 0; pair < count && box !== undefined; pair += 2) {
      const [x = 0, y = 0] = [numbers[at + 1 + pair], numbers[at + 2 + pair]];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    at += 1 + count;
  }
  return boxes;
}

function addBox({ across, upright }: PageRules, [x0, y0, x1, y1]: Box): void {
  const [width, height] = [x1 - x0, y1 - y0];
  if (height <= thin && width >= shortest) across.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
  else if (width <= thin && height >= shortest) upright.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  else if (width >= shortest && height >= shortest) {
    // A rectangle drawn as one: its four sides.
    across.push({ at: y0, from: x0, to: x1 }, { at: y1, from: x0, to: x1 });
    upright.push({ at: x0, from: y0, to: y1 }, { at: x1, from: y0, to: y1 });
  }
}
