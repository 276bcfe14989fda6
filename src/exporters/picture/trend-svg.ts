// The weeks as two lines, done and overdue, told apart by colour, dashes and their written names.
import type { Voice } from '../../messages/voice.ts';
import { type Piece, side, width } from './layout.ts';
import { grid, paper } from './palette.ts';
import { box, dot, grouped, path, stroke, text } from './svg.ts';
import type { Week } from './weeks-worked-out.ts';

const plotHeight = 300;
const labelRoom = 60;
/** Darker than the bars: lines and small writing need more contrast than areas. */
const doneColour = '#00724F';
const overdueColour = '#B33C00';

const isDoneAbove = ({ done, overdue }: Week): boolean => done >= overdue;

/** Nothing is drawn of fewer than two weeks. */
export function trend(weeks: readonly Week[], top: number, voice: Voice): Piece {
  if (weeks.length < 2) return { svg: '', bottom: top - 64 };
  const most = Math.max(1, ...weeks.flatMap(({ done, overdue }) => [done, overdue]));
  const [left, right] = [side + 24, width - side - 24];
  const base = top + 110 + plotHeight;
  const x = (index: number): number => left + ((right - left) * index) / (weeks.length - 1);
  const y = (value: number): number => base - (plotHeight * value) / most;
  const step = Math.ceil(weeks.length / 5);
  // The newest week always has its name; the others as there is room.
  const isNamed = (index: number): boolean => (weeks.length - 1 - index) % step === 0;
  const lineOf = (
    value: (week: Week) => number,
    isAbove: (week: Week) => boolean,
    colour: string,
    dashes = '',
  ) => {
    const points = weeks.map((week, index) => [x(index), y(value(week))] as const);
    const numbers = weeks.flatMap((week, index) =>
      isNamed(index)
        ? [
            numberAt(
              x(index),
              y(value(week)) + (isAbove(week) ? -18 : 40),
              grouped(value(week), voice),
              colour,
            ),
          ]
        : [],
    );
    return [
      path(points, colour, dashes),
      ...points.map(([px, py]) => dot(px, py, 8, colour)),
      ...numbers,
    ].join('');
  };
  return {
    svg: [
      text(side, top, voice.say('file-chart-trend'), { size: 36, bold: true }),
      key(side, top, voice.say('file-chart-done'), doneColour, ''),
      key(width / 2, top, voice.say('file-chart-overdue-short'), overdueColour, '16 10'),
      stroke([side, base], [width - side, base], grid, 3),
      lineOf((week) => week.done, isDoneAbove, doneColour),
      lineOf(
        (week) => week.overdue,
        (week) => !isDoneAbove(week),
        overdueColour,
        '16 10',
      ),
      ...weeks.flatMap(({ number }, index) =>
        isNamed(index)
          ? [
              text(x(index), base + labelRoom + 20, voice.say('file-chart-week', { week: String(number) }), {
                ...{ size: 28, anchor: 'middle' },
              }),
            ]
          : [],
      ),
    ].join(''),
    bottom: base + labelRoom + 20,
  };
}

/** A number on paper of its own, so that no line runs through it. */
function numberAt(x: number, base: number, number: string, colour: string): string {
  const room = 18 * number.length;
  const look = { size: 28, bold: true, colour, anchor: 'middle' } as const;
  return box(x - room / 2, base - 22, room, 26, paper) + text(x, base, number, look);
}

/** What a line stands for, with a piece of it. */
const key = (at: number, top: number, words: string, colour: string, dashes: string): string =>
  path(
    [
      [at, top + 48],
      [at + 60, top + 48],
    ],
    colour,
    dashes,
  ) + text(at + 76, top + 58, words, { size: 29, colour, bold: true });
