// How often: the words that name a frequency ("hằng quý", "báo cáo 6 tháng", "năm:"), with their places. No days.
import { markClass } from './marks.ts';

/** What a frequency word says; `part` = one reporting period within the year ("quý I", "9 tháng"). */
export type Frequency = 'weekly' | 'monthly' | 'quarterly' | 'halfYearly' | 'yearly' | 'part';

/** A frequency word and where it stands. */
export interface Label {
  frequency: Frequency;
  start: number;
  end: number;
}

const EVERY = '(?:hang|moi|tung)';
const ONCE = '(?:mot|0?1)';
const REPORT = '(?:bao cao|dinh ky|so ket|tong ket|ky|dinh ki)';
/** "quý" and not "quy định", "quy chế", "quý vị", which look the same without diacritics. */
const QUARTER = 'quy(?! (?:dinh|che|trinh|mo|hoach|uoc|tac|pham|tap|doi|khach|co quan|bao|dai|vi)(?![a-z]))';
const NO_LETTER = '(?![a-z\\d_])';

/** "hai tháng một lần", "3 năm một lần": other counts than one have no frequency here. */
const NOT_COUNTED = '(?<!(?:\\d|hai|ba|bon|nam|sau|bay|tam|chin|muoi) )';

/** "3 tháng một lần", "3 tháng/lần", "01 lần/3 tháng", "mỗi 3 tháng". */
const inTurns = (unit: string): string =>
  `${NOT_COUNTED}${unit}(?: ${ONCE}| ?\\/ ?(?:${ONCE} )?) ?lan|${ONCE} lan ?(?:\\/|trong|moi)? ?${unit}|moi ${unit}`;

const patterns: readonly [Frequency, string][] = [
  ['weekly', `${EVERY} tuan|${REPORT} tuan|${inTurns(`(?:${ONCE} )?tuan`)}`],
  ['quarterly', `${inTurns('(?:0?3|ba) thang')}|(?:4|bon|04) lan ?(?:\\/|trong|moi)? ?(?:${ONCE} )?nam`],
  ['halfYearly', `${inTurns('(?:0?6|sau) thang')}|(?:0?2|hai) lan ?(?:\\/|trong|moi)? ?(?:${ONCE} )?nam`],
  ['halfYearly', `(?:moi|${ONCE}|hang) nam (?:0?2|hai) lan|nua nam(?: ${ONCE} lan)?|ban nien`],
  ['yearly', inTurns('12 thang')],
  ['part', '(?<![\\d])(?:0?9|chin) thang(?: dau nam)?(?! ?(?:mot|0?1) lan)'],
  [
    'halfYearly',
    '(?<![\\d])(?:0?6|sau) thang(?: (?:dau|cuoi) nam)?(?! (?:ke tu|tinh tu|tiep theo|sau|truoc(?! ngay)(?! [^a-z])))',
  ],
  ['monthly', `${EVERY} thang|${REPORT} thang|${inTurns(`(?:${ONCE} )?thang`)}`],
  ['quarterly', `${EVERY} ${QUARTER}|${REPORT} ${QUARTER}|${inTurns(`(?:${ONCE} )?quy`)}`],
  // "báo cáo năm" but not "báo cáo năm sau"; a year that is printed has become a mark by now.
  [
    'yearly',
    `${EVERY} nam|cac nam(?! (?:tiep|sau|truoc|qua|toi))|${REPORT} (?:tong ket )?(?:ca )?nam|(?:cua )?nam bao cao|${inTurns(`(?:${ONCE} )?nam`)}`,
  ],
];

/** "hằng tháng, quý, năm", "6 tháng và năm", "năm: trước ngày …": later members of a list, without their "hằng". */
const listed: readonly [Frequency, string][] = [
  ['quarterly', QUARTER],
  ['yearly', '(?:ca |1 |mot )?nam'],
];

const single = patterns.map(
  ([frequency, pattern]) => [frequency, new RegExp(`(?<![a-z\\d_])(?:${pattern})${NO_LETTER}`, 'g')] as const,
);
const continued = listed.map(
  ([frequency, pattern]) =>
    [
      frequency,
      new RegExp(`^(?: ?(?:,|va|hoac|-|\\/) ?)(?:${pattern})${NO_LETTER}(?! (?:sau|hoc|truoc))`),
    ] as const,
);
/** "quý I: trước ngày …": a quarter without a year names one reporting period. */
const quarter = new RegExp(`[${markClass('quarter')}]`, 'g');
const leading =
  /(?<=\()(?:bao cao )?(?:ca )?nam(?=\))|(?:^|[;.:(] ?|(?:va|,) )(?:bao cao )?(?:ca )?nam ?(?=:|\(| ?\(?(?:truoc|cham nhat))/g;

/** Every frequency word of a text, in order; words of one frequency that overlap count once. */
export function labelsIn(text: string): Label[] {
  const found: Label[] = [];
  const add = (frequency: Frequency, start: number, end: number): void => {
    if (!found.some((label) => start < label.end && end > label.start)) found.push({ frequency, start, end });
  };
  for (const [frequency, pattern] of single) {
    for (const match of text.matchAll(pattern)) add(frequency, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(quarter)) add('part', match.index, match.index + 1);
  for (const match of text.matchAll(leading)) add('yearly', match.index, match.index + match[0].length);
  // The list grows while it is walked: each member may carry the next one.
  for (const label of found) {
    for (const [frequency, pattern] of continued) {
      const match = pattern.exec(text.slice(label.end));
      if (match) add(frequency, label.end, label.end + match[0].length);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
