// The chart as SVG: headline, legend, one bar per agency, and the weeks; for a phone held upright.

import { oneLine, shorten } from '../../messages/lines.ts';
import type { Voice } from '../../messages/voice.ts';
import type { Bar, ChartData } from './chart-data.ts';
import { type Piece, pixelsPerUnit, side, width } from './layout.ts';
import { type ChartState, colours, faint, ink, paper, states } from './palette.ts';
import { box, grouped, hatch, text } from './svg.ts';
import { trend } from './trend-svg.ts';

const barHeight = 44;
const rowHeight = 104;
const legendRow = 48;
const nameLengthMax = 56;

/** What stands above the bars. */
export interface ChartWords {
  subtitle: string;
  asOf: string;
}

const labelKeys: Record<ChartState, string> = {
  done: 'file-chart-done',
  'in-time': 'file-chart-in-time',
  'due-soon': 'file-chart-due-soon',
  overdue: 'file-chart-overdue-short',
  'no-date': 'file-chart-no-date',
};

/** A drawing with the size in pixels at which it is meant to be seen. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** The whole picture; its height follows from how many agencies and weeks there are. */
export function chartSvg(data: ChartData, words: ChartWords, voice: Voice): Drawing {
  const head = headline(data, words, voice);
  const names = legend(data, head.bottom + 20, voice);
  const bars = agencies(data.bars, names.bottom + 62, voice);
  const weeks = trend(data.weeks, bars.bottom + 64, voice);
  const height = Math.round(weeks.bottom + 40);
  const parts = [box(0, 0, width, height, paper), head.svg, names.svg, bars.svg, weeks.svg];
  const size = { width: Math.round(width * pixelsPerUnit), height: Math.round(height * pixelsPerUnit) };
  return {
    ...size,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`,
  };
}

function headline({ total }: ChartData, { subtitle, asOf }: ChartWords, voice: Voice): Piece {
  const all = states.reduce((sum, state) => sum + total[state], 0);
  const done = voice.say('file-chart-total', { done: total.done, total: all });
  const overdue = voice.say('file-chart-overdue', { count: total.overdue });
  const sentence = `${done} · ${overdue}`;
  return {
    svg: [
      text(side, 88, voice.say('file-chart-title'), { size: 44, bold: true }),
      text(side, 134, shorten(subtitle, 66), { size: 28, colour: faint }),
      text(side, 172, asOf, { size: 28, colour: faint }),
      text(side, 246, sentence, { size: sizeFor(sentence, 38), bold: true }),
    ].join(''),
    bottom: 256,
  };
}

/** The size at which bold words fit between the margins: a letter is a little wider than half its height. */
const sizeFor = (words: string, most: number): number =>
  Math.min(most, Math.floor((width - 2 * side) / (words.length * 0.56)));

/** Only the states that occur, two to a row. */
function legend({ total }: ChartData, top: number, voice: Voice): Piece {
  const used = states.filter((state) => total[state] > 0);
  const column = (width - 2 * side) / 2;
  const parts = used.map((state, index) => {
    const x = side + (index % 2) * column;
    const y = top + Math.floor(index / 2) * legendRow;
    const label = `${voice.say(labelKeys[state])}: ${grouped(total[state], voice)}`;
    return `${swatch(x, y + 8, 44, 28, state)}${text(x + 60, y + 32, label, { size: 29 })}`;
  });
  return { svg: parts.join(''), bottom: top + Math.ceil(used.length / 2) * legendRow };
}

const swatch = (x: number, y: number, w: number, h: number, state: ChartState): string =>
  box(x, y, w, h, colours[state]) + (state === 'overdue' ? hatch(x, y, w, h) : '');

function agencies(bars: readonly Bar[], top: number, voice: Voice): Piece {
  const sums = bars.map(({ counts }) => states.reduce((sum, state) => sum + counts[state], 0));
  // Agencies that stand together would make every other bar tiny; their own bar is cut to the longest.
  const longest = Math.max(1, ...sums.filter((_, index) => bars[index]?.others === 0));
  const rows = bars.map((bar, index) => {
    const y = top + 24 + index * rowHeight;
    const sum = sums[index] ?? 0;
    const length = ((width - 2 * side) * Math.min(sum, longest)) / longest;
    const name =
      bar.others > 0
        ? voice.say('file-chart-others', { count: bar.others })
        : shorten(oneLine(bar.name), nameLengthMax);
    return [
      text(side, y + 32, name, { size: 29 }),
      text(width - side, y + 32, grouped(sum, voice), { size: 29, bold: true, anchor: 'end' }),
      segments(bar, y + 44, length, sum, voice),
    ].join('');
  });
  return {
    svg: text(side, top, voice.say('file-chart-agencies'), { size: 36, bold: true }) + rows.join(''),
    bottom: top + 24 + bars.length * rowHeight,
  };
}

function segments({ counts }: Bar, y: number, length: number, sum: number, voice: Voice): string {
  let x = side;
  const parts: string[] = [];
  for (const state of states.filter((one) => counts[one] > 0)) {
    const w = (length * counts[state]) / sum;
    parts.push(swatch(x, y, w, barHeight, state), box(x + w - 2, y, 2, barHeight, paper));
    const number = grouped(counts[state], voice);
    const room = 12 + 18 * number.length;
    if (w >= room) {
      const [middle, base] = [x + w / 2, y + barHeight / 2 + 10];
      if (state === 'overdue')
        parts.push(box(middle - room / 2, y + 5, room, barHeight - 10, colours.overdue));
      parts.push(text(middle, base, number, { size: 28, bold: true, anchor: 'middle', colour: ink }));
    }
    x += w;
  }
  return parts.join('');
}
