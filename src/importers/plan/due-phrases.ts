// Where a text names a day by which something is due. Matched without diacritics: recognition loses them first.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';

const day = String.raw`(?:ngay\s*)?\d{1,2}(?:\s*\([a-z\s]{1,30}\))?(?:\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?|\s*thang\s*\d{1,2}(?:\s*(?:nam\s*|[/-]\s*)\d{4})?|-\d{1,2}-\d{4})`;
const often = String.raw`(?:\s*,?\s*(?:hang|moi)\s*(?:nam|quy|thang|tuan))?`;
const ofYear = String.raw`(?:\s*(?:cua\s+)?nam\s*(?:sau|tiep theo|ke tiep|lien ke|truoc|bao cao))?`;
const monthOrQuarter = String.raw`(?:thang\s*\d{1,2}\s*(?:[/-]|nam)\s*\d{4}|quy\s*(?:i{1,3}v?|iv|[1-4])\s*(?:[/-]|nam\s*)\s*\d{4})`;
const inPeriod = String.raw`(?:(?:cua\s+)?thang\s+cuoi\s+(?:cung\s+)?(?:cua\s+)?(?:moi\s+)?(?:quy|ky bao cao)|(?:cua\s+)?thang\s+(?:dau\s+)?(?:tien\s+)?(?:cua\s+)?quy\s+(?:sau|tiep theo|ke tiep|lien ke)(?:\s+quy bao cao)?|(?:cua\s+)?thang\s+dau\s+(?:tien\s+)?(?:cua\s+)?(?:moi\s+)?quy(?!\s*[ivx\d])|(?:hang|moi)\s+thang|(?:cua\s+)?thang\s+(?:tiep theo|sau|ke tiep|lien ke)(?:\s+(?:thang|quy|ky)\s+bao cao)?)`;
const clock = String.raw`(?:\d{1,2}\s*(?:gio|h|g)\s*\d{0,2}[’'\x60]?(?:\s*phut)?,?\s*)`;
const by = String.raw`(?:(?:xong|hoan thanh|ket thuc)\s+)?(?:truoc|cham nhat(?:\s+(?:la|vao|den|truoc))*|muon nhat(?:\s+(?:la|vao))?|khong qua|khong muon hon|(?<!tinh )den het|han cuoi(?:\s+la)?|thoi han(?:\s+la)?|trong|vao)\s+(?:trong\s+)?(?:luc\s+)?(?:thoi diem\s+)?${clock}?`;
const weekday = String.raw`(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)`;

const phrases = [
  String.raw`tu\s+${day}\s*(?:den|-|–)\s*(?:het\s+)?${day}`,
  // "các ngày 15 và 30 hằng tháng" has no day of a month and is left to the rhythm.
  String.raw`${by}${day}(?:\s*(?:,|va|;)\s*(?:(?:truoc|cham nhat)\s+)?${day})*${ofYear}${often}`,
  String.raw`(?:${by})?(?:cac\s+)?ngay\s*\d{1,2}(?:\s*\([a-z\s]{1,30}\))?(?:\s*(?:,|va)\s*(?:ngay\s*)?\d{1,2})*\s*,?\s*${inPeriod}`,
  String.raw`${by}\d{1,2}\s*${inPeriod}`,
  String.raw`(?:(?:truoc|trong|vao|cham nhat(?:\s+(?:la|vao))?)\s+)?${clock}?(?:ngay\s+)?${weekday}\s*,?\s*(?:hang|moi)\s+tuan`,
  String.raw`(?:(?:xong|hoan thanh|trinh|ban hanh)\s+)?(?:truoc|trong|cham nhat(?:\s+trong)?)\s+${monthOrQuarter}`,
  String.raw`(?:hoan thanh|xong)\s+(?:trong\s+|truoc\s+)?nam\s*\d{4}`,
  // A weekly report named first, its day after it: "trước 15 giờ thứ Năm".
  String.raw`(?:truoc|cham nhat(?:\s+(?:la|vao))?|vao)\s+${clock}?(?:ngay\s+)?${weekday}(?!\s*[,(]?\s*(?:ngay\s*)?\d)(?!,?\s*(?:hang|moi) tuan)`,
  // A day alone, for a rhythm named before it: "hằng tháng (trước ngày 16)".
  String.raw`${by}ngay\s*\d{1,2}(?!\d|\s*[/.-]\s*\d|\s*,?\s*(?:cua\s+)?thang)`,
];
const dated = new RegExp(`(?<![a-z])(?:${phrases.join('|')})(?![a-z]|\\s*\\(?am lich)`, 'g');

/** A wording that sets a day, as printed, and where it stands. */
export interface DuePhrase {
  text: string;
  at: number;
}

/** The wordings of a text that set a day, as printed: "trước ngày 25 tháng 11 hằng năm". */
export function duePhrasesIn(text: string): DuePhrase[] {
  const folded = withoutDiacritics(maskDocuments(text));
  // One letter folds to one letter, so that places are kept; where a text is odd, its own letters are used.
  const searched = folded.length === text.length ? folded : maskDocuments(text).toLowerCase();
  return [...searched.matchAll(dated)].map((match) => ({
    text: text.slice(match.index, match.index + match[0].length),
    at: match.index,
  }));
}

/** The text with numbers and days of other documents blanked, length kept. */
export function maskDocuments(text: string): string {
  const blank = (found: string): string => '#'.repeat(found.length);
  return text
    .replace(
      /(?:số\s*)?\d+(?:\/\d{4})?\s*[-/]\s*(?=\p{Lu})[\p{L}\d]+(?:[-/][\p{L}\d]+)*(?:\s*,?\s*ngày\s*\d{1,2}(?:\s*[/.]\s*\d{1,2}\s*[/.]\s*\d{4}|\s*tháng\s*\d{1,2}\s*năm\s*\d{4}))?/gu,
      blank,
    )
    .replace(/\((?:ban hành )?kèm theo[^)]*\)/giu, blank);
}
