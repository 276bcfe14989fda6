// Small pieces of SVG: text, boxes, lines. Knows sizes and nothing of what is drawn.
import { xmlText } from '../tables/safe-text.ts';
import { ink } from './palette.ts';

/** The family under which the fonts of the package are registered. */
export const fontFamily = 'Be Vietnam Pro';

/** A count as the language writes it: 1.334 in Vietnamese. */
export const grouped = (count: number, { language }: { language: string }): string =>
  count.toLocaleString(language);

interface TextLook {
  size: number;
  bold?: boolean;
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** A number as SVG writes it. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Text with its baseline at `y`. */
export function text(x: number, y: number, words: string, look: TextLook): string {
  const { size, bold = false, colour = ink, anchor = 'start' } = look;
  return `<text x="${n(x)}" y="${n(y)}" font-family="${fontFamily}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}" text-anchor="${anchor}">${xmlText(words)}</text>`;
}

/** A filled box. */
export const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`;

/** A line between two points. */
export const stroke = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: string,
  width: number,
): string =>
  `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${colour}" stroke-width="${width}"/>`;

/** A line through points. */
export const path = (points: readonly (readonly [number, number])[], colour: string, dashes = ''): string =>
  `<polyline fill="none" stroke="${colour}" stroke-width="5" stroke-dasharray="${dashes}" points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}"/>`;

/** A filled circle. */
export const dot = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${radius}" fill="${fill}"/>`;

/** Slanting lines inside a box, so that a colour is not the only sign. */
export function hatch(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let offset = 10; offset < width + height; offset += 12) {
    const start = Math.min(offset, width);
    const end = Math.max(0, offset - height);
    lines.push(
      stroke(
        [x + start, y + Math.max(0, offset - width)],
        [x + end, y + Math.min(height, offset)],
        '#00000038',
        3,
      ),
    );
  }
  return lines.join('');
}
