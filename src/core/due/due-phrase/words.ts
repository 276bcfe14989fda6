// Times without a day: how often ("định kỳ 6 tháng"), each week, always, on request, by letter. Reads no dates.
import type { DueRule } from '../due-rule.ts';
import { isBrief } from './brevity.ts';
import { type Frequency, type Label, labelsIn } from './labels.ts';
import { type Marks, markClass } from './marks.ts';
import { daylessRule } from './resolve-day.ts';

const HOUR = markClass('hour');
const weekdays: ReadonlyMap<string, number> = new Map([
  ...['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].map((word, at): [string, number] => [`thu ${word}`, at + 1]),
  ...[2, 3, 4, 5, 6, 7].map((number): [string, number] => [`thu ${number}`, number - 1]),
  ['chu nhat', 7],
]);
const weekday = new RegExp(
  `((?:[a-z]+|[${HOUR}]|,)[ ,]+){0,5}?(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?![a-z\\d])`,
);

/** A weekly duty ("trước 16 giờ thứ Sáu hằng tuần"); undefined where no "hằng tuần" stands. */
export function weeklyRule(text: string, marks: Marks): DueRule | undefined {
  if (!labelsIn(text).some((label) => label.frequency === 'weekly')) return undefined;
  const day = weekday.exec(text);
  if (day === null) return { kind: 'weekly', weekday: null };
  const hour = new RegExp(`[${HOUR}]`).exec(text)?.[0];
  const time = hour === undefined ? undefined : marks.get('hour', hour)?.time;
  const inclusive =
    time !== undefined || !/truoc (?:ngay )?$/.test(text.slice(0, text.lastIndexOf(day[2] ?? '')));
  return {
    kind: 'weekly',
    weekday: weekdays.get(day[2] ?? '') ?? null,
    inclusive,
    ...(time ? { time } : {}),
  };
}

/** In a sentence a frequency counts at its start or behind "định kỳ", "báo cáo"; "kế hoạch hằng năm" is a name. */
function isMeant(label: Label, text: string): boolean {
  if (/^(?:dinh k[yi]|bao cao|so ket)|lan/.test(text.slice(label.start, label.end))) return true;
  const before = text.slice(0, label.start);
  return (
    /(?:^|[;.:(,-] ?|(?:dinh k[yi]|bao cao|che do|thuc hien|va|hoac)(?: bao cao)?,? ?)$/.test(before) &&
    !/ke hoach/.test(before)
  );
}

/** "Tháng 12 hằng năm": the month of every year, its day open. */
export function yearlyMonthRule(text: string, marks: Marks): DueRule | undefined {
  const mark = new RegExp(`^(?:trong |vao )?([${markClass('month')}]) (?:cua )?(?:hang|moi) nam$`).exec(
    text,
  )?.[1];
  const value = mark === undefined ? undefined : marks.get('month', mark);
  return value === undefined || value.year !== null
    ? undefined
    : { kind: 'yearly', month: value.month, day: null };
}

/** The rules of frequency words that stand alone; several in one list each count once. */
export function frequencyRules(text: string): DueRule[] {
  const brief = isBrief(text);
  const labels = labelsIn(text);
  const first = labels.findIndex((label) => brief || isMeant(label, text));
  if (first < 0 || /thuong xuyen,? ?hang nam/.test(text)) return [];
  const meant = labels.slice(first).filter((label, at, rest) => {
    const last = rest[at - 1];
    return at === 0 || brief || (last !== undefined && label.start - last.end <= 12);
  });
  const frequencies = new Set<Frequency>(meant.map((label) => label.frequency));
  return [...frequencies].flatMap((frequency) => daylessRule(frequency) ?? []);
}

const always =
  /^(?:(?:la )?(?:nhiem vu|viec|cong viec|thuc hien|trien khai|tien hanh|duy tri|to chuc|bao cao|thoi gian(?: thuc hien)?:?) )*(?:lam )?(?:thuong xuyen|lien tuc|xuyen suot|lau dai)(?:(?:,? (?:va )?)(?:lien tuc|thuong xuyen|lau dai|xuyen suot|hang nam|hang ngay|trong (?:ca )?nam(?: hoc)?|(?:quanh|cac|ca|suot) nam(?: hoc)?|theo (?:quy dinh|ke hoach|nhiem vu|chuc nang)|trong (?:suot|mua|cac|qua trinh|thoi gian|giai doan|nhiem ky|ky) [a-z ]+|trong (?:cac )?dip [a-z, ]+))*$/;
// "Thường xuyên trong năm 2026", "... trong năm học 2025 - 2026".
const someYear = new RegExp(
  `(?:nam(?: hoc)? )?[${markClass('year')}](?: ?- ?[${markClass('year')}])?|(?:nam(?: hoc)? )[${markClass('span')}]`,
);
const throughout = /^(?:trong )?suot (?:ca )?(?:nam|giai doan|nhiem ky|qua trinh|thoi gian)/;
const byLetter =
  /^(?:thuc hien |bao cao )?theo (?:(?:cac |tung )?(?:cv|cong van|van ban|giay moi|thu moi))(?: (?:yeu cau|de nghi|huong dan|chi dao|don doc|thong bao|rieng|cu the|cua)[^;]*)?$/;
const onDemand =
  /dot xuat|(?:khi|neu|luc) (?:duoc |co )?yeu cau|theo (?:de nghi|yeu cau)|khi (?:thay )?can(?: thiet)?(?![a-z])|(?:bao cao|phan anh|thong tin|gui|trao doi|phan hoi)(?: [a-z]+)? ngay(?! [\d]|\.\d)(?![a-z])|khi (?:co )?(?:phat sinh|xay ra|su co|su viec|vuong mac|kho khan|thay doi)|(?:neu|truong hop) (?:co|phat sinh|gap)[a-z ]*(?:kho khan|vuong mac|phat sinh)|ngay khi/;
/** "Khi có ổ dịch", "Mỗi khi có thiên tai": a whole cell that names only what it waits for. */
const whenever = /^(?:moi |ngay )?khi (?:co|xay ra|phat sinh|phat hien) [a-z, ]{2,60}$/;
/** "Thường xuyên, đột xuất": what is always done is done on demand as well. */
const alsoSuddenly = /(?:,| va| hoac)+ ?dot xuat(?: khi co yeu cau)?$/;
const promptly = /kip thoi/;
const inTrouble = /(?:neu|truong hop) (?:co|phat sinh|gap)[a-z ]*(?:kho khan|vuong mac|phat sinh)/;
const REPORT = '(?:bao cao|phan anh|kien nghi|de xuat)';
const reported = new RegExp(
  `${REPORT}[^.;]{0,60}(?:${onDemand.source}|kip thoi)|(?:${onDemand.source}|kip thoi)[^.;]{0,20}${REPORT}`,
);

/**
 * Whether the text asks for something when it happens or when someone asks. In a sentence only reports count:
 * "cung cấp thông tin kịp thời" is how a task is done, not when.
 */
export function isOnDemand(text: string): boolean {
  if (inTrouble.test(text) || reported.test(text)) return true;
  if (onDemand.exec(text)?.index === 0) return true;
  return isBrief(text) && (onDemand.test(text) || promptly.test(text));
}

/** "… và đột xuất khi có yêu cầu": on request as well, beside a duty that has its own time. */
export function isAlsoOnDemand(text: string): boolean {
  return /(?:va|hoac|,|;|hay) (?:bao cao )?(?:dot xuat|(?:khi|theo|neu) (?:co )?yeu cau)/.test(text);
}

/** The rule of a text in which no day, window or event was found; undefined for words that are not known. */
export function wordRule(text: string): DueRule | undefined {
  const plain = text.replace(/^[ (.:;,-]+|[ ).:;,-]+$/g, '');
  if (byLetter.test(plain)) return { kind: 'byLetter' };
  if (always.test(plain.replace(alsoSuddenly, '').replace(someYear, 'nam')) || throughout.test(plain))
    return { kind: 'continuous' };
  return isOnDemand(plain) || whenever.test(plain) ? { kind: 'adhoc' } : undefined;
}
