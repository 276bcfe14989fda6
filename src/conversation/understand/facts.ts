// Draws the facts (percent, dates, document, agency) out of the clauses of one segment.
import { addDays, type PlainDate } from '../../core/dates.ts';
import { reply } from './lexicon.ts';
import { type DateMark, type Marks, marksIn } from './marks.ts';
import { plainOf } from './normalise.ts';
import type { ClauseReading } from './read-clause.ts';
import { spanEnd } from './span-words.ts';
import { words } from './tokens.ts';

/** A date asked for: the day, or why there is none. */
export interface AskedDate {
  date: string | null;
  isCertain: boolean;
}

/** Progress as said; "từ 50% lên 70%" is the last, two plain values are no value. */
export function percentOf(
  readings: readonly ClauseReading[],
  marks: Marks,
): { value: number | null; isTorn: boolean } {
  const said = readings
    .filter((reading) => !reading.isForecast && !reading.intents.has('question'))
    .flatMap((reading) => {
      if (words('(?:chua|khong|dau~)(?: \\S+){0,3} P\\d+(?: .*)?|P\\d+ dau~(?: .*)?').test(reading.text))
        return [];
      const values = marksIn(reading.text, 'P', marks.percents).map((mark) => mark.value);
      return /P\d+(?: \S+){0,2}? (?:len|thanh|gio|con)(?: \S+){0,2}? P\d+/.test(reading.text)
        ? values.slice(-1)
        : values;
    });
  const isCorrected = readings.some((reading) => reading.intents.has('correction'));
  const distinct = [...new Set(said)];
  if (distinct.length > 1 && !isCorrected) return { value: null, isTorn: true };
  return { value: distinct.at(-1) ?? null, isTorn: false };
}

/** The day an extension asks for. */
export function newDueOf(
  readings: readonly ClauseReading[],
  marks: Marks,
  on: PlainDate,
  dueOn: PlainDate | null,
): AskedDate {
  const asking = readings.findIndex((reading) => reading.intents.has('extension'));
  const near = [asking, asking + 1, asking - 1, asking + 2];
  for (const index of near) {
    const reading = readings[index];
    if (!reading || (index !== asking && reading.intents.has('snooze'))) continue;
    const found = askedIn(reading.text, marks, dueOn, index === asking);
    if (!found) continue;
    const isFar = found.date !== null && found.date > addDays(on, 300) && !found.isExact;
    const isPast = found.date !== null && (found.date < on || isFar);
    return { date: isPast ? null : found.date, isCertain: found.date !== null && !isPast };
  }
  return { date: null, isCertain: false };
}

interface Found {
  date: PlainDate | null;
  isExact: boolean;
}

function askedIn(text: string, marks: Marks, dueOn: PlainDate | null, isAsking: boolean): Found | undefined {
  const span = /(?<![^ ])S(\d+)(?: ke tu| tinh tu| tu)?(?: ngay| hom)?(?: D(\d+))?/.exec(text);
  if (span) {
    const mark = marks.spans[Number(span[1])];
    const isFrom = /tu(?: ngay| hom)? D\d/.test(span[0]);
    const from = isFrom ? (marks.dates[Number(span[2])]?.next ?? null) : dueOn;
    const target = isFrom ? undefined : /(?:den|toi|sang)(?: \S+){0,2} D(\d+)/.exec(text);
    if (mark && !target) return { date: spanEnd(mark, from) ?? null, isExact: true };
  }
  const target =
    /(?:den|toi|sang|qua|thanh)(?: (?:het|ngay|cuoi|truoc|tan|khoang|tam))* D(\d+)(?!.*(?:den|toi|sang) D\d)/.exec(
      text,
    ) ??
    (isAsking ||
    /^(?:(?:den|toi|sang|vao|ngay|het|em|nhe|cho|a|thanh|truoc|khoang|tam|duoc|khong) )*D\d+/.test(text)
      ? /.*(?<![^ ])D(\d+)/.exec(text)
      : null);
  if (!target) return isAsking ? undefined : undefined;
  const mark = marks.dates[Number(target[1])];
  if (!mark) return undefined;
  return { date: mark.doubt === 'none' ? mark.next : null, isExact: mark.next === mark.last };
}

/** When to remind again. */
export function snoozeOf(readings: readonly ClauseReading[], marks: Marks, on: PlainDate): AskedDate {
  const index = readings.findIndex((reading) => reading.intents.has('snooze'));
  const around = [readings[index], readings[index + 1], readings[index - 1]];
  const own = around.find(
    (reading) => reading && marksIn(reading.text, 'D', marks.dates).length > 0 && canLend(reading),
  );
  const date = own && lastOf(own.text, marks, /(?:nhac|hoi|goi|de).*/);
  const said = around.flatMap((reading) =>
    reading && canLend(reading) ? marksIn(reading.text, 'H', marks.hours) : [],
  )[0];
  if (!date) return { date: said ? `${on}T${said}` : null, isCertain: said === undefined };
  const hour = date.isLate && said !== undefined && said < '12' ? afternoon(said) : said;
  const day = date.doubt === 'two' ? null : (date.snooze ?? date.next);
  if (day === null) return { date: null, isCertain: date.doubt === 'vague' };
  return {
    date: hour ? `${day}T${hour}` : day,
    isCertain: (!hour || !marks.hasDoubtfulHour || date.isLate === true) && day >= on,
  };
}

function afternoon(hour: string): string {
  return `${Number(hour.slice(0, 2)) + 12}${hour.slice(2)}`;
}

function canLend(reading: ClauseReading): boolean {
  return reading.intents.has('snooze') || (reading.intents.size === 0 && !/xong|gui|nop/.test(reading.text));
}

// The day beside the verb of reminding, else the first one.
function lastOf(text: string, marks: Marks, after: RegExp): DateMark | undefined {
  const behind = marksIn(after.exec(text)?.[0] ?? '', 'D', marks.dates);
  const all = marksIn(text, 'D', marks.dates);
  return behind[0] ?? all.at(-1);
}

/** The last day of an absence. */
export function awayOf(readings: readonly ClauseReading[], marks: Marks): PlainDate | null {
  for (const { text, intents } of readings) {
    const back =
      /(?<![^ ])(?:den )?D(\d+) (?:em |minh |toi |anh |chi )?(?:moi |se |lai )*(?:di lam|quay lai|tro lai|ve lai|ve|co mat|len co quan|lam lai|len lai)(?: .*)?$/.exec(
        text,
      );
    const backDay = back && marks.dates[Number(back[1])]?.next;
    if (backDay) return addDays(backDay, -1);
    // "từ 23 đến 27/11 tôi ở Hà Nội, có gì gọi anh Quý".
    const isStay = intents.size === 0 && words('tu D\\d+ (?:den|toi|-|->) .*').test(text);
    if (!intents.has('handover') && !isStay) continue;
    const until =
      /(?:den|toi|het|qua|->|-)(?: (?:het|ngay|cuoi|tan|khoang))* D(\d+)/.exec(text) ??
      /(?<!tu )(?<!tu ngay )D(\d+)(?! ve)/.exec(text);
    const day = until && marks.dates[Number(until[1])];
    if (day && day.doubt === 'none' && day.next) return day.next;
  }
  return null;
}

/** A day on which the work is promised, where one is certain. */
export function promiseOf(readings: readonly ClauseReading[], marks: Marks, on: PlainDate): PlainDate | null {
  for (const { text, intents } of readings) {
    if (
      !intents.has('in_progress') ||
      intents.has('extension') ||
      !/gui|nop|xong|hoan thanh|trinh|ban hanh|hoan tat|bao cao/.test(text)
    )
      continue;
    const day = marksIn(text, 'D', marks.dates).find(
      (mark) => mark.doubt === 'none' && mark.next !== null && mark.next >= on && !mark.isMorning,
    );
    if (day?.next) return day.next;
  }
  return null;
}

/** The document that delivers the result, and its date. */
export function documentOf(
  readings: readonly ClauseReading[],
  marks: Marks,
): { number: string | null; date: PlainDate | null } {
  for (const [index, { text, intents }] of readings.entries()) {
    const found = /(?<![^ ])N(\d+)(.*)$/.exec(text);
    const mark = found && marks.documents[Number(found[1])];
    if (!mark || intents.has('question') || intents.has('extension')) continue;
    const behind =
      /^(?: (?!gui|nop|chuyen)\S+){0,4}? D(\d+)/.exec(found[2] ?? '') ??
      /^(?:(?:de|ky|ban hanh|phat hanh|ngay|hom|luc|vao) )*D(\d+)(?: |$)/.exec(
        readings[index + 1]?.text ?? '',
      );
    const date = behind && marks.dates[Number(behind[1])];
    return { number: mark.number, date: date?.last ?? correctedDate(readings, marks) };
  }
  return { number: null, date: correctedDate(readings, marks) };
}

// "đính chính ngày vb là 16/11".
function correctedDate(readings: readonly ClauseReading[], marks: Marks): PlainDate | null {
  if (!readings.some(({ intents }) => intents.has('correction'))) return null;
  for (const { text } of readings) {
    const dated =
      /ngay (?:van ban|ky|ban hanh|cong van)(?: \S+){0,2} D(\d+)/.exec(text) ??
      /D(\d+) (?:moi |la |dung |phai )*(?:ngay )?(?:ky|ban hanh)(?= |$)/.exec(text);
    if (dated) return marks.dates[Number(dated[1])]?.last ?? null;
  }
  return null;
}

// Inhabitants hinder the work, but are no agency that is waited for.
const people =
  /^(?:(?:\d+|cac|may|mot so|nhieu|ben|phia) )*(?:nguoi dan|nhan dan|dan|ba con|ho dan|ho|thon|ap|khu pho)(?: |$)/;

/** The agency whose action is awaited. */
export function waitingOf(readings: readonly ClauseReading[], marks: Marks): string | null {
  const nameAt = (index: string | undefined): string | undefined => {
    const name = marks.agencies[Number(index)]?.name;
    return name !== undefined && people.test(plainOf(name)) ? undefined : name;
  };
  const blocked = readings.filter((reading) => reading.intents.has('blocked'));
  for (const { text } of blocked) {
    const found =
      /(?<![^ ])(?:doi|cho)(?: (?!gui|nop|trinh)\S+){0,5}? A(\d+)/.exec(text) ??
      /A(\d+)(?: (?!ngap|lut|sat|mat|bi)\S+){0,3} (?:chua|cham|khong|tre|muon|lau)(?![^ ])/.exec(text) ??
      /A(\d+)(?: (?!em|minh|toi|da)\S+){0,5} (?:chua|khong) (?:tra|duyet|ky|xong|giai quyet|xu ly)(?![^ ])/.exec(
        text,
      ) ??
      /(?:chua|khong|thieu)(?: \S+){0,6} (?:cua|tu|o|ben|phia|duoc|thay~?) (?:ben |phia )?A(\d+)/.exec(
        text,
      ) ??
      /(?:do|vi|phu thuoc(?: vao)?|chua|(?:bao gio|khi nao)) (?:ben |phia )?A(\d+)/.exec(text);
    const name = found && nameAt(found[1]);
    if (name) return name;
  }
  const isReply = blocked.some(({ text }) =>
    words(
      `(?:${reply}|gui lai|van ban|doi|(?:ho|ben do~?|ben ay|ben kia|ben ho) (?:\\S+ )?(?:chua|khong|cham))(?: .*)?`,
    ).test(text),
  );
  const asked = isReply
    ? readings
        .filter((reading) => !reading.intents.has('question'))
        .flatMap((reading) => marksIn(reading.text, 'A', marks.agencies))[0]
    : undefined;
  return asked?.name ?? null;
}
