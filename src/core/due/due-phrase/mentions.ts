// Days named in a marked text, each with the word that makes it a deadline ("trước", "chậm nhất", "từ"). No frequency.
import type { PlainDate } from '../../dates.ts';
import { type Marks, markClass, markKindOf } from './marks.ts';

/** A day as it was named: of one year, of any year, or of any month. */
export type NamedDay =
  | { kind: 'day'; date: PlainDate }
  | { kind: 'yearDay'; month: number; day: number; yearShift?: number }
  | { kind: 'monthDay'; day: number }
  | { kind: 'bad' };

/**
 * The word before a day: before = "trước"; by = "chậm nhất", "đến", "hạn"; on = "vào", "trong ngày"; from = "từ";
 * planned = "dự kiến"; aside = a day that is no deadline ("kỷ niệm ngày"); none = the bare day.
 */
export type Marker = 'before' | 'by' | 'on' | 'from' | 'planned' | 'aside' | 'none';

/** One day in the text. `link` tells how it hangs on the mention before it. */
export interface Mention {
  value: NamedDay;
  marker: Marker;
  time: string | undefined;
  link: 'list' | 'range' | 'none';
  start: number;
  end: number;
}

const HOUR = markClass('hour');
const WEEKDAY = '(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)';
const FUNCTION_WORD =
  '(?:truoc|cham|nhat|muon|tre|khong|qua|hon|han|cuoi|cung|chot|nop|gui|den|het|toi|trong|vao|la|luc|hoi|ngay|tu|ke|sau|' +
  `du|kien|xong|hoan|thanh|thoi|gian|diem|va|hoac|dip|${WEEKDAY}|[${HOUR}])`;
const leadIn = new RegExp(`(?:(?<![a-z_])${FUNCTION_WORD}(?:[ ,:(]+|$))+$`);
const LINK_WORDS = `(?:${WEEKDAY}|\\(${WEEKDAY}\\)|truoc|cham nhat|ngay|het|[${HOUR}]| |,)*`;
const listLink = new RegExp(`^ ?(?:(?:cua )?nam (?:sau|tiep theo))? ?(?:,|;|va|hoac|hay|&)${LINK_WORDS}$`);
const rangeLink = new RegExp(`^ ?(?:\\(${WEEKDAY}\\) ?)?(?:-|den|toi)${LINK_WORDS}$`);
const hourAfter = new RegExp(`^ ?(?:\\(?${WEEKDAY}\\)?)? ?,? ?(?:truoc|luc|hoi|vao)? ?([${HOUR}])`);
const asideBefore =
  /(?:ky niem|nhan|su kien|chot so lieu|so lieu|le|ban hanh|co hieu luc|ky)(?: tu| den)?(?: ngay)? ?$/;

const markedDay = `[${markClass('day', 'yearDay', 'bad')}]`;
const monthDays = '(?:\\d{1,2}(?: ?(?:,|va|-|den) ?(?:ngay )?(?=\\d))?){1,4}';
/** "ngày 15", "ngày 05, 15 và 25"; without "ngày" only before "hằng tháng" or "tháng cuối quý". */
const anyDay = new RegExp(
  `${markedDay}|(?<=(?<!\\d )ngay )(${monthDays})(?![\\d/]|\\.\\d| ngay| thang \\d)|(?<=(?:truoc|cham nhat|vao|den|muon nhat) )(\\d{1,2})(?= (?:cua )?(?:hang|moi) thang| (?:cua )?thang (?:cuoi|dau|sau|tiep))`,
  'g',
);

/** "Hà Tĩnh, ngày 16 tháng 12 năm 2019": the place and day of a letterhead. */
const letterhead = /^[a-z][a-z -]{1,40}, ngay $/;

function markerOf(lead: string, before: string): Marker {
  if (asideBefore.test(before) || letterhead.test(before) || /(?<![a-z])(?:sau|dip)(?: ngay)? ?$/.test(lead))
    return 'aside';
  if (
    /(?<![a-z])(?:ke )?tu(?: ngay| luc)*(?: thu [a-z]+)?[ ,]*$/.test(
      lead.replace(new RegExp(`[${HOUR}]`, 'g'), ''),
    )
  )
    return 'from';
  if (/truoc/.test(lead)) return new RegExp(`[${HOUR}]`).test(lead) ? 'by' : 'before';
  if (/(?:cham|muon|tre) nhat|khong (?:qua|muon|cham|tre)|han |den|toi|het|thoi han/.test(lead)) return 'by';
  if (/du kien/.test(lead)) return 'planned';
  if (/xong|hoan thanh/.test(lead)) return 'by';
  return /vao|trong|luc|hoi/.test(lead) || new RegExp(`[${HOUR}]`).test(lead) ? 'on' : 'none';
}

function namedDays(printed: string, marks: Marks): NamedDay[] {
  switch (markKindOf(printed)) {
    case 'day':
      return [{ kind: 'day', date: marks.get('day', printed)?.date ?? '' }];
    case 'yearDay':
      return [{ kind: 'yearDay', ...(marks.get('yearDay', printed) ?? { month: 0, day: 0 }) }];
    case 'bad':
      return [{ kind: 'bad' }];
    default: {
      const days = [...printed.matchAll(/\d+/g)].map(([digits]) => Number(digits));
      // "từ ngày 15 đến ngày 20 hằng tháng": the last day is the deadline.
      const kept = /-|den/.test(printed) ? days.slice(-1) : days;
      return kept.map((day) => (day >= 1 && day <= 31 ? { kind: 'monthDay', day } : { kind: 'bad' }));
    }
  }
}

/** How a day hangs on the day before it, by the words between them. */
function linkOf(last: Mention | undefined, between: string): Mention['link'] {
  if (last === undefined) return 'none';
  if (rangeLink.test(between)) return 'range';
  // "trước ngày 05/7; trước ngày 15/12 hằng năm": two duties, not one list.
  if (/;.*(?:truoc|nhat)/.test(between)) return 'none';
  // "dự kiến ngày 10/6, chậm nhất ngày 15/6": a plan and its deadline, not two days.
  if (last.marker === 'planned' && /truoc|nhat|khong qua|han /.test(between)) return 'none';
  return listLink.test(between) ? 'list' : 'none';
}

/** The hour said with a day, before or behind it. */
function timeOf(lead: string, after: string, marks: Marks): string | undefined {
  const hour =
    [...lead].findLast((character) => markKindOf(character) === 'hour') ?? hourAfter.exec(after)?.[1];
  return hour === undefined ? undefined : marks.get('hour', hour)?.time;
}

const nextYear = /^ ?(?:\([^)]*\) ?)?(?:cua )?nam (?:sau|tiep theo|ke tiep|lien ke|lien sau)(?! lien)/;

/** Every day of a marked text, in order; a day that only hangs on a list takes the marker of the list. */
export function mentionsIn(text: string, marks: Marks): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(anyDay)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = mentions.at(-1);
    const between = text.slice(last?.end ?? 0, start);
    const after = text.slice(end);
    const link = linkOf(last, between);
    const lead = leadIn.exec(between)?.[0] ?? '';
    const own = markerOf(lead, between);
    const isPartOfLast =
      (link === 'list' && own === 'none') || (link === 'range' && last?.marker === 'aside');
    const marker = isPartOfLast ? (last?.marker ?? 'none') : own;
    const time = timeOf(lead, after, marks);
    const isShifted = nextYear.test(after);
    for (const [index, value] of namedDays(match[1] ?? match[2] ?? match[0], marks).entries()) {
      const shifted = isShifted && value.kind === 'yearDay' ? { ...value, yearShift: 1 } : value;
      mentions.push({ value: shifted, marker, time, link: index > 0 ? 'list' : link, start, end });
    }
  }
  return mentions;
}
