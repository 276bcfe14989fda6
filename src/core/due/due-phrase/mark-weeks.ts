// Weeks of a month become marks: "Tuần 2 tháng 12/2026", "tuần đầu tháng 11", "Tuần 3-4 tháng 10/2026".
// The first week is the 1st to the 7th, whatever weekday it begins with: no rule of law counts them otherwise.
import type { Marks } from './marks.ts';

const numberByWord = new Map([
  ...['nhat', 'hai', 'ba', 'tu', 'nam'].map((word, at): [string, number] => [word, at + 1]),
  ...['i', 'ii', 'iii', 'iv', 'v'].map((roman, at): [string, number] => [roman, at + 1]),
  ...[1, 2, 3, 4, 5].map((number): [string, number] => [String(number), number]),
  ['dau', 1],
  ['cuoi', -1],
]);

const NUMBER = '(?:thu )?(nhat|hai|ba|tu|nam|dau(?: tien)?|cuoi(?: cung)?|i{1,3}|iv|v|0?[1-5])';
const week = new RegExp(
  `(?<![a-z])tuan (?:le )?${NUMBER}(?: ?(?:-|,|va|den) ?(?:tuan )?${NUMBER})? ?,? ?(?:cua )?` +
    `thang (\\d{1,2})(?:(?: ?/ ?| ?,? ?(?:cua )?nam |-)(\\d{4}))?(?![\\d/])`,
  'g',
);

const numberOf = (word: string): number =>
  numberByWord.get(word.replace(/^0| (?:tien|cung)$/g, '')) ?? Number.NaN;

/** The text with every week of a month replaced by its mark; the year may still be missing. */
export function markWeeks(text: string, marks: Marks): string {
  return text.replace(week, (_, first: string, last: string | undefined, month: string, year?: string) =>
    Number(month) >= 1 && Number(month) <= 12
      ? marks.put('week', {
          year: year === undefined ? null : Number(year),
          month: Number(month),
          first: numberOf(first),
          last: numberOf(last ?? first),
        })
      : marks.put('bad', {}),
  );
}
