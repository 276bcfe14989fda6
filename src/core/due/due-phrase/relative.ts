// Deadlines counted from an event: "05 ngày kể từ ngày nhận đơn", "trước ngày bầu cử 95 ngày", "ngay sau khi …".
// The event is quoted as printed; when it happens is not known here.
import type { DueRule } from '../due-rule.ts';
import type { Prepared } from './prepare.ts';

/** A rule counted from an event, and where its words stand. `isRecurring`: after each of several events. */
export interface RelativeReading {
  rule: DueRule & { kind: 'relative' };
  isRecurring: boolean;
  start: number;
  end: number;
}

type Unit = (DueRule & { kind: 'relative' })['unit'];

const COUNT = '(?<count>\\d{1,3})(?: ?\\([a-z ]{2,30}\\))?';
const UNIT = '(?<unit>ngay lam viec|ngay|gio|h|tuan|thang|nam)(?![a-z])(?! \\d)(?: lam viec)?';
/** The words of an event: up to the next stop, or a full date ("kể từ ngày 15/12/2026"). */
const EVENT =
  '(?<event>ngay \\d{1,2}(?: ?/ ?\\d{1,2} ?/ ?\\d{4}| thang \\d{1,2} nam \\d{4})|[a-z¤][^,;.:()\\d\\n]{1,90}?(?=[,;.:()\\d]|$))';

const patterns: readonly { pattern: RegExp; sign: 1 | -1 }[] = [
  // 05 ngày kể từ ngày nhận đơn; 02 ngày làm việc/01 đơn vị, tính từ ngày công bố; không quá 24 giờ (24h) kể từ khi …
  {
    pattern: new RegExp(
      `(?<![\\d/])${COUNT} ?${UNIT}(?:/ ?\\d* ?[a-z ]{1,20})?,? ?(?:(?:ke|tinh) (?:tu|sau)|tu(?= (?:ngay|khi|thoi diem))|sau(?! day)(?: khi)?)(?: (?:khi|luc|sau khi))? ${EVENT}`,
      'd',
    ),
    sign: 1,
  },
  // sau 03 ngày kết thúc đợt kiểm tra.
  {
    pattern: new RegExp(
      `(?<=(?<![a-z])sau )${COUNT} ${UNIT} (?=(?:ket thuc|hoan thanh|ban hanh|nhan|co|duoc|to chuc|bat dau|dien ra|khai mac|be mac|cong bo|phe duyet|ky)(?![a-z]))${EVENT}`,
      'd',
    ),
    sign: 1,
  },
  // 95 ngày trước ngày bầu cử; 02 ngày làm việc trước khi khai mạc.
  {
    pattern: new RegExp(`(?<![\\d/])${COUNT} ${UNIT} truoc(?: khi)? (?!day|mat|han|ngay \\d)${EVENT}`, 'd'),
    sign: -1,
  },
  // trước ngày bầu cử 95 ngày; trước khi khai mạc 02 ngày.
  {
    pattern: new RegExp(
      `(?<![a-z])truoc(?: khi)? (?<event>(?:ngay )?(?!ngay[^a-z])[a-z][^,;.:()\\d]{2,60}?) (?:it nhat |toi thieu |khoang )?${COUNT} ${UNIT}`,
      'd',
    ),
    sign: -1,
  },
  // ngay sau khi tổ chức hội nghị 01 ngày; sau khi kết thúc hội nghị 05 ngày làm việc.
  {
    pattern: new RegExp(
      `(?<![a-z\\d] )(?<!\\d )(?:ngay )?sau (?:khi )?(?<event>[a-z¤][^,;.:()\\d]{2,80}?) (?:khong qua |toi da )?${COUNT} ${UNIT}`,
      'd',
    ),
    sign: 1,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])sau khi (?<event>[a-z¤][^,;.:()\\d]{2,80}?) (?:khong qua |toi da )?${COUNT} ${UNIT}`,
      'd',
    ),
    sign: 1,
  },
];

/** "ngay sau khi kết thúc hội nghị", "sau mỗi đợt": no number, the day of the event itself. */
const atOnce: readonly RegExp[] = [
  /(?<![a-z\d])(?<!\d )ngay (?:sau(?: khi)?|khi) (?<event>[a-z¤][^,;.:()\d]{2,90}?)(?=[,;.:()\d]|$)/d,
  /(?<![a-z])sau (?<event>moi (?:dot|cuoc|ky|hoi nghi|lan|vong|giai doan|chuyen)(?: (?:kiem tra|giam sat|hop|lam viec|cong tac))?)(?![a-z])/d,
  /(?:^|[(:] ?)(?:du kien )?(?:trong |thuc hien |hoan thanh )?sau khi (?<event>[a-z¤][^,;.:()\d]{2,120}?)(?=[;.]? ?$|\))/d,
];

function unitOf(words: string): { unit: Unit; factor: number } {
  if (words === 'ngay lam viec') return { unit: 'workday', factor: 1 };
  if (words === 'gio' || words === 'h') return { unit: 'hour', factor: 1 };
  if (words === 'tuan') return { unit: 'day', factor: 7 };
  if (words === 'thang') return { unit: 'month', factor: 1 };
  return words === 'nam' ? { unit: 'month', factor: 12 } : { unit: 'day', factor: 1 };
}

/** "khi có yêu cầu", "có phát sinh": being asked or struck is no event to count from. */
const isOnDemand = (event: string): boolean =>
  /^(?:co )?(?:yeu cau|phat sinh|xay ra|can|nhan duoc yeu cau)/.test(event);

function readingOf(
  match: RegExpExecArray,
  sign: 1 | -1,
  { raw, folded }: Prepared,
): RelativeReading | undefined {
  const [eventStart, eventEnd] = match.indices?.groups?.['event'] ?? [0, 0];
  const event = raw.slice(eventStart, eventEnd).trim();
  const count = match.groups?.['count'];
  if (event === '' || (count === undefined && isOnDemand(folded.slice(eventStart, eventEnd))))
    return undefined;
  const isWorkday = /ngay lam viec|ngay [^a-z]*lam viec/.test(match[0]);
  const { unit, factor } = unitOf(isWorkday ? 'ngay lam viec' : (match.groups?.['unit'] ?? 'ngay'));
  const offset = count === undefined ? 0 : sign * Number(count) * factor;
  const isRecurring = /^m[oỗ]i /i.test(event);
  return {
    rule: { kind: 'relative', event, offset, unit: count === undefined ? 'day' : unit },
    isRecurring,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The first deadline of a text that is counted from an event, or undefined. */
export function readRelative(prepared: Prepared): RelativeReading | undefined {
  for (const { pattern, sign } of patterns) {
    const match = pattern.exec(prepared.folded);
    const reading = match === null ? undefined : readingOf(match, sign, prepared);
    if (reading !== undefined) return reading;
  }
  for (const pattern of atOnce) {
    const match = pattern.exec(prepared.folded);
    const reading = match === null ? undefined : readingOf(match, 1, prepared);
    if (reading !== undefined) return reading;
  }
  return undefined;
}
