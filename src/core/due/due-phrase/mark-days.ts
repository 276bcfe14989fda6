// Hours, full dates and days of a year become marks. Months, quarters and years are read in mark-units.ts.
import { partsOf, plainDate } from '../../dates.ts';
import { type Marks, markClass } from './marks.ts';

const DAY = markClass('day');
const YEAR_DAY = markClass('yearDay');

/** "tuần 2 tháng 3", "đợt 1 tháng 6": a count, not a day. */
const NOT_COUNTED = '(?<!(?:tuan|dot|lan|ky|khoa|so|thu|vong|buoc|cap|quy|muc|dieu) )(?<![\\d/])';

/** Text between two days of one list or range: ", ", " và ngày ", " - ", " đến hết ngày ". */
const LINK = ' ?(?:,|;|-|va|den|toi|den het|va den) ?(?:truoc )?(?:het )?(?:ngay )?';

const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);

/** A day of a real year, or a bad mark when there is no such day. */
function dayMark(marks: Marks, year: number, month: number, day: number): string {
  const date = plainDate(year, month, day);
  return date === undefined ? marks.put('bad', {}) : marks.put('day', { date });
}

/** A day of any year; 29/02 exists, 31/11 does not. Numbers that cannot be a day and month stay as they are. */
function yearDayMark(marks: Marks, printed: string, day: number, month: number): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return printed;
  return plainDate(2024, month, day) === undefined
    ? marks.put('bad', {})
    : marks.put('yearDay', { month, day });
}

function markHours(text: string, marks: Marks): string {
  const put = (printed: string, hour: string, minute = '00'): string =>
    Number(hour) <= 24 && Number(minute) < 60
      ? marks.put('hour', { time: `${hour.padStart(2, '0')}:${minute}` })
      : printed;
  return text
    .replace(
      /(?<![\d/])(\d{1,2}) ?(?:gio|h|g)(?: ?(\d{2})(?!\d| ?\/) ?(?:phut|p(?![a-z]))?'?)?(?![a-z\d])/g,
      put,
    )
    .replace(/(?<![\d/])(\d{1,2}):(\d{2})(?!\d)/g, put);
}

function markFullDates(text: string, marks: Marks): string {
  const put = (_: string, day: string, month: string, year: string): string =>
    dayMark(marks, fullYear(year), Number(month), Number(day));
  return (
    text
      .replace(/(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g, (_, year, month, day) =>
        dayMark(marks, Number(year), Number(month), Number(day)),
      )
      // 10/12/2020, 10.12.2020, 10 / 12 / 2020; 10-12-2020; two digits of a year only after slashes.
      .replace(/(?<![\d/])(\d{1,2}) ?[/.] ?(\d{1,2}) ?[/.] ?(\d{4})(?![\d/])/g, put)
      .replace(/(?<![\d/])(\d{1,2}) ?- ?(\d{1,2}) ?- ?(\d{4})(?![\d/])/g, put)
      .replace(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/g, put)
      // ngày 27 tháng 6 năm 2014; 27/6 năm 2014; ngày 27 tháng 6/2014.
      .replace(
        new RegExp(
          `${NOT_COUNTED}(\\d{1,2}) ?(?:thang|/) ?(\\d{1,2}) ?,? ?(?:nam|/|-) ?(\\d{4})(?![\\d/])`,
          'g',
        ),
        put,
      )
  );
}

function markYearDays(text: string, marks: Marks): string {
  const put = (printed: string, day: string, month: string): string =>
    yearDayMark(marks, printed, Number(day), Number(month));
  const each = (printed: string, day: string, months: string): string => {
    const days = [...months.matchAll(/\d+/g)].map(([month]) => put('', day, month));
    return days.every((mark) => mark !== '') ? days.join(', ') : printed;
  };
  return text
    .replace(
      /(?<![\d/])(\d{1,2}) (?:cua )?cac thang (\d{1,2}(?:(?: ?, ?| va )(?:thang )?\d{1,2})+)(?![\d/])/g,
      each,
    )
    .replace(new RegExp(`${NOT_COUNTED}(\\d{1,2}) thang (\\d{1,2})(?![\\d/])`, 'g'), put)
    .replace(/(?<![\d/.])(\d{1,2}) ?\/ ?(\d{1,2})(?![\d/]| ?\/)/g, put)
    .replace(/(?<=ngay )(\d{1,2})[.-](\d{1,2})(?![\d/.-]| (?:hang|moi) thang)/g, put);
}

/** "05 đến ngày 20/12/2026", "05, 06/12": the day before takes the month of the day after it. */
function shareMonth(text: string, marks: Marks): string {
  const pattern = new RegExp(`((?:^|ngay |tu |, ?|va |- ?))(\\d{1,2})(${LINK})([${DAY}${YEAR_DAY}])`);
  for (let out = text, turns = 0; ; turns++) {
    const next = out.replace(pattern, (printed, lead: string, day: string, link: string, mark: string) => {
      const full = marks.get('day', mark);
      const open = marks.get('yearDay', mark);
      if (full !== undefined) {
        const { year, month, day: last } = partsOf(full.date);
        return Number(day) < last ? lead + dayMark(marks, year, month, Number(day)) + link + mark : printed;
      }
      if (open === undefined || Number(day) >= open.day) return printed;
      return lead + marks.put('yearDay', { month: open.month, day: Number(day) }) + link + mark;
    });
    if (next === out || turns > 40) return out;
    out = next;
  }
}

/** "15/6 và 15/12/2026": the day without a year takes that of the next; across the turn of the year, one less. */
function shareYear(text: string, marks: Marks): string {
  const pattern = new RegExp(`([${YEAR_DAY}])(${LINK}(?:[${markClass('hour')}],? ?(?:ngay )?)?)([${DAY}])`);
  for (let out = text, turns = 0; ; turns++) {
    const next = out.replace(pattern, (printed, open: string, link: string, mark: string) => {
      const [first, last] = [marks.get('yearDay', open), marks.get('day', mark)];
      if (first === undefined || last === undefined) return printed;
      const { year, month, day } = partsOf(last.date);
      const isLater = first.month > month || (first.month === month && first.day > day);
      return dayMark(marks, isLater ? year - 1 : year, first.month, first.day) + link + mark;
    });
    if (next === out || turns > 40) return out;
    out = next;
  }
}

/** "10 (mười)": a number repeated in words. */
const spelledOut =
  /(\d) ?\((?:(?:khong|le|linh|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram)(?: |(?=\))))+\)(?= (?:thang|ngay|gio|tuan))/g;

/** "10/3 âm lịch": no day of the calendar that deadlines are counted in (Civil Code 2015, Article 145). */
const lunar = new RegExp(`[${DAY}${YEAR_DAY}](?= ?[(,]? ?am lich)`, 'g');

/** The text with every hour, date and day of a year replaced by its mark. */
export function markDays(text: string, marks: Marks): string {
  const dated = markFullDates(markHours(text.replace(spelledOut, '$1'), marks), marks);
  const shared = shareYear(shareMonth(markYearDays(shareMonth(dated, marks), marks), marks), marks);
  return shared.replace(lunar, () => marks.put('bad', {}));
}
