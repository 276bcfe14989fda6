// Prints the demo as it happens: stage directions in English, what people say and read in a column of their own.

import type { Instant } from '../../core/clock.ts';
import { isoOf } from '../../core/dates.ts';

/** Where lines go. */
export type Print = (line: string) => void;

export interface Transcript {
  /** A heading for the next part of the story. */
  stage(title: string): void;
  /** A stage direction. */
  note(text: string): void;
  says(at: Instant, who: string, text: string, gloss?: string): void;
  reads(at: Instant, who: string, text: string, buttons: string[][]): void;
}

const linesShownMax = 60;

/** A transcript that prints at once; a text that was printed whole before is folded to its first lines. */
export function transcriptOn(print: Print, zone: string): Transcript {
  let part = 0;
  const seenKinds = new Set<string>();
  const when = (at: Instant): string => {
    const [, year, month, day, time] = isoOf(at, zone).match(/^(\d+)-(\d+)-(\d+)T(\d\d:\d\d)/) ?? [];
    return `${day}/${month}/${year} ${time}`;
  };
  return {
    stage(title) {
      part += 1;
      print(`\n── ${part}. ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
    },
    note: (text) => print(`   (${text})`),
    says(at, who, text, gloss) {
      print(`\n${when(at)}  ${who} ▸`);
      for (const line of text.split('\n')) print(`      > ${line}`);
      if (gloss !== undefined) print(`        (${gloss})`);
    },
    reads(at, who, text, buttons) {
      const lines = text.split('\n');
      const isRepeat = lines.length > 12 && seenKinds.has(headOf(text));
      seenKinds.add(headOf(text));
      const shown = isRepeat ? lines.slice(0, 4) : lines.slice(0, linesShownMax);
      print(`\n${when(at)}  Đôn Đốc → ${who}`);
      for (const line of shown) print(line === '' ? '    │' : `    │ ${line}`);
      if (shown.length < lines.length) print(`    │ … (${lines.length - shown.length} more lines)`);
      for (const row of buttons) print(`    │ ${row.map((label) => `[${label}]`).join(' ')}`);
    },
  };
}

/** Messages of one kind begin alike, but for their numbers. */
const headOf = (text: string): string => (text.split('\n')[0] ?? '').replace(/\d+/g, '0').slice(0, 40);
