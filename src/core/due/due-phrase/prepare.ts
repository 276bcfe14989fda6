// Printed words made comparable: one kind of space and dash, no markup, no diacritics, no numbers of documents.
// Finds no dates; `folded` stays aligned with `raw`, so that words can be quoted as printed.

/** A text in two aligned forms: as printed (tidied), and in lower case without diacritics. */
export interface Prepared {
  raw: string;
  folded: string;
}

/** Longer texts are cut: a deadline is never that far from its duty, and patterns stay fast on any input. */
const lengthMax = 4000;

/** One character without its diacritics, lower case, always one code unit: "Đ" -> "d", "ế" -> "e". */
function foldCharacter(character: string): string {
  if (character === 'đ' || character === 'Đ' || character === 'ð' || character === 'Ð') return 'd';
  return character.normalize('NFD').charAt(0).toLowerCase().charAt(0) || character;
}

/** Lower case without diacritics, code unit by code unit, so that positions stay the same. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldCharacter(text.charAt(at))).join('');
}

const months = 'một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');

/** "ngày 30 tháng Sáu", "tháng Sáu năm 2020": a month in words; "3 tháng một lần" and "tháng, năm" are none. */
const spelledMonth = new RegExp(
  `(?<=ngày \\d{1,2} )tháng (${months.toReversed().join('|')})(?= năm \\d{4}|[,.;)]|$)|` +
    `tháng (${months.toReversed().join('|')})(?= năm \\d{4}| ?/ ?\\d{4})`,
  'giu',
);

/** Removes markup and brings spaces, dashes, quotes and misread digits ("1O/12/2O26") to one form. */
function tidy(text: string): string {
  return text
    .slice(0, lengthMax)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\ue000-\uf8ff]/g, '')
    .replace(/[*_`]+/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘′´]/g, "'")
    .replace(/[⏎\s]+/g, ' ')
    .replace(/(?<![\p{L}\d])[\dOolI]{1,2} ?[/.] ?[\dOolI]{1,2} ?[/.] ?[12][\dOo]{3}(?![\p{L}\d])/gu, (date) =>
      date.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
    )
    .replace(/(?<![\p{L}\d/.])(?:\d[OolI]|[OolI]\d) ?\/ ?[12][\dOo]{3}(?![\p{L}\d/])/gu, (month) =>
      month.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
    )
    .replace(
      spelledMonth,
      (_, withDay?: string, alone?: string) =>
        `tháng ${months.indexOf((withDay ?? alone ?? '').toLowerCase()) + 1}`,
    )
    .replace(/(?<=ngày )(?:mùng|mồng) (?=\d)/giu, '')
    .trim()
    .replace(/^(?:[-+•·] )+/, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\p{L}\)|[IVX]+\.) (?=\p{L})/u, '');
}

/** "446/KH-UBND", "134 /KH-UBND", "09/2019/NĐ-CP", "85/2015/QH13"; the same typed small ("446/kh-ubnd"). */
const slashNumber =
  /(?:số:? ?)?\d+[a-z]? ?\/ ?(?:\d{4} ?\/ ?)?(?:[A-ZĐ]{2}[\p{L}\d.&]*|TTr|(?:nđ|nd|qđ|qd|kh|tt|nq|ct|cv|tb|bc|hd|ttr|qh|kl)(?=[-/\d]))(?:[-/][\p{L}\d.&]+)*/gu;

/** "2449 -CV/ĐU", "Số 12-KH/TU": numbers of Party bodies. */
const partyNumber = /(?:số:? ?)?\d+ ?- ?(?:CV|KH|QĐ|NQ|BC|TB|HD|CT|KL|TTr|CTr|ĐA|QC|QyĐ)\/\p{Lu}+/gu;

/** The day of a document, after its number or its name: "¤ ngày 16/12/2019", "Công văn số 7103 ngày 05/6/2026". */
const documentDay =
  /(¤+|(?:luat|nghi dinh|nghi quyet|quyet dinh|chi thi|cong van|thong tu|huong dan|ket luan|cong dien|to trinh|ke hoach|van ban|thong bao|chuong trinh)(?: so)?(?: \d+[a-z]?)?),? (?:ban hanh |ky )?ngay \d{1,2}(?: ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}| thang \d{1,2} nam \d{4})/g;

/** "ngày    tháng    năm 2026": a form that nobody filled in sets no day. */
const unfilledDay = /ngay[ .…_]*thang[ .…_]*nam \d{4}/g;

const blank = (text: string): string => '¤'.repeat(text.length);

/** The two forms of a text, with the numbers and days of other documents blanked out in `folded`. */
export function prepare(text: string): Prepared {
  const raw = tidy(text);
  const withoutNumbers = raw.replace(slashNumber, blank).replace(partyNumber, blank);
  const folded = fold(withoutNumbers).replace(documentDay, blank).replace(unfilledDay, blank);
  return { raw, folded };
}
