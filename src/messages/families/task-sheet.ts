// What an edited workbook changes, before and after it is confirmed: each change and each row that is left in one line.
import type { SheetLeft, SheetLine } from '../../core/plans/sheet-facts.ts';
import { titleOf } from '../item-words.ts';
import { capital, joinLines, oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';

/** In a chat more are counted only; the command line shows every one. */
const linesShownMax = 5;
const titleMax = 50;
const nameMax = 60;

/** The difference, what is left and what to do next. */
export const wordSheetDifference: WordingOf<'sheet-difference'> = (facts, voice) => {
  const { lines, left, same, missing = [], columnsAbsent = [], applied, confirmBy } = facts;
  const shown = confirmBy === 'flag' ? Number.POSITIVE_INFINITY : linesShownMax;
  const next = applied ? 'done' : lines.length === 0 ? 'nothing' : confirmBy;
  return plain(
    joinLines(
      voice.say('sheet-heading', { applied: applied ? 'yes' : 'no', count: lines.length, same }),
      ...some(lines, (line) => changeWords(line, voice), shown, voice),
      left.length === 0 ? null : voice.say('sheet-left', { count: left.length }),
      ...some(left, (row) => leftWords(row, voice), shown, voice),
      ...columnsAbsent.map((column) => voice.say('sheet-no-column', { column: oneLine(column) })),
      missing.length === 0 ? null : voice.say('sheet-missing', missingWords(missing)),
      voice.say('sheet-next', { next }),
    ),
  );
};

function some<Row>(rows: readonly Row[], show: (row: Row) => string, shown: number, voice: Voice): string[] {
  const hidden = rows.length - shown;
  return [
    ...rows.slice(0, shown).map(show),
    ...(hidden > 0 ? [voice.say('and-lines', { count: hidden })] : []),
  ];
}

function changeWords({ code, agency, title, change }: SheetLine, voice: Voice): string {
  const names = (list: readonly string[]): string => shorten(list.map(oneLine).join('; '), 2 * nameMax);
  const about = {
    code: String(code),
    agency: shorten(oneLine(agency), nameMax),
    title: titleOf({ title }, titleMax),
  };
  if (change.what === 'day')
    return voice.say('sheet-day', {
      ...about,
      before: change.before === null ? voice.say('sheet-no-day') : voice.fullDay(change.before),
      after: voice.fullDay(change.after),
      document: shorten(oneLine(change.document), nameMax),
    });
  if (change.what === 'lead')
    return voice.say('sheet-lead', { ...about, after: shorten(oneLine(change.after), nameMax) });
  const parts = [
    ...(change.added.length === 0 ? [] : [voice.say('sheet-added', { agencies: names(change.added) })]),
    ...(change.removed.length === 0 ? [] : [voice.say('sheet-removed', { agencies: names(change.removed) })]),
  ];
  return voice.say('sheet-coordinating', { ...about, parts: parts.join('; ') });
}

/** Numbers that a sentence can bear; the first one serves as the example. */
const codesShownMax = 8;
const missingWords = (codes: readonly number[]) => ({
  count: codes.length,
  codes: `${codes.slice(0, codesShownMax).join(', ')}${codes.length > codesShownMax ? ', …' : ''}`,
  code: String(codes[0] ?? ''),
});

function leftWords({ line, sheet, code, reason, detail }: SheetLeft, voice: Voice): string {
  return capital(
    voice.say('sheet-left-line', {
      sheet: sheet === undefined ? '' : `${voice.say('sheet-left-sheet', { sheet: oneLine(sheet) })}, `,
      line: String(line),
      code: code === null ? 'none' : String(code),
      reason: voice.say(`sheet-left-${reason}`, {
        detail: detail === null || detail === '' ? '' : ` “${shorten(oneLine(detail), nameMax)}”`,
      }),
    }),
  );
}
