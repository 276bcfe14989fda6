// Cuts an answer where it turns to another item, and finds numbers that name none of the sender's items. Pure.

/** What is said of the items named at its start; an answer that is not cut is one part. */
export interface AnswerPart {
  /** The numbers in the order in which they stand; empty when the part names none at its start. */
  codes: number[];
  words: string;
}

/** "12", "việc 12", "#12" where a part may begin: at the start, behind a comma, a full stop or "còn". */
const numberedStart =
  /(?<=^|[\n;,.])([ \t]*(?:(?:còn|con|và|va|riêng|rieng) )?(?:việc |viec |nv |#)?)(\d{2,6})(?=[\s:,;.]|$)(?!\s*(?:%|phần|phan|giờ|gio|h|ngày|ngay|tháng|thang|tuần|tuan|năm|nam|xã|xa|phường|phuong|đơn vị|don vi|người|nguoi|triệu|trieu|tỷ|ty|đồng|dong|bài|bai|tin|cuộc|cuoc|lớp|lop)(?!\p{L}))/giu;

/** What may stand before the first number and says nothing: "dạ em báo cáo". */
const opening =
  /^(?:[\s,.;:!]|(?:dạ|da|vâng|vang|thưa|thua|em|chị|chi|anh|ạ|a|kính gửi|báo cáo|bao cao|xin|chào|chao)(?!\p{L}))+(?=\S)/iu;

/**
 * The parts of the words, each about one number or several in a row; one part when something else stands before the
 * first number, since it may be about any of them.
 */
export function partsByNumber(typed: string, isMeant: (code: number) => boolean): AnswerPart[] {
  const words = typed.replace(opening, '');
  const starts = [...words.matchAll(numberedStart)].filter((match) => isMeant(Number(match[2])));
  const [first] = starts;
  if (first === undefined || first.index > 0) return [{ codes: [], words: typed.trim() }];
  const parts: AnswerPart[] = [];
  let codes: number[] = [];
  let from = first.index;
  starts.forEach((match, index) => {
    codes.push(Number(match[2]));
    const end = starts[index + 1]?.index ?? words.length;
    const isBare = /^[\s,;.:]*$/.test(words.slice(match.index + match[0].length, end));
    // "12, 13 xong": what follows is said of both. "12 xong, 13" leaves open what the last one is about.
    if (isBare && end < words.length) return;
    const last = parts.at(-1);
    if (isBare && last !== undefined) {
      last.codes.push(...codes);
      last.words = words.slice(words.indexOf(last.words)).trim();
    } else parts.push({ codes, words: trimmed(words.slice(from, end)) });
    codes = [];
    from = end;
  });
  return sameTogether(parts);
}

const trimmed = (text: string): string => text.replace(/^[\s,;.]+|[\s,;.]+$/g, '');

/** What is said of the same items in two places is one part. */
function sameTogether(parts: readonly AnswerPart[]): AnswerPart[] {
  const out: AnswerPart[] = [];
  for (const part of parts) {
    const same = out.find(({ codes }) => codes.join() === part.codes.join());
    if (same === undefined) out.push({ ...part });
    else same.words = `${same.words}; ${part.words}`;
  }
  return out;
}

/** The clauses of an answer that names no item: "đã gửi báo cáo, xin lùi việc kia". */
export const clausesIn = (words: string): string[] =>
  words
    .split(
      /[,;\n]+|\.(?=\s|$)|\s+(?=(?:còn|con)\s+(?:việc|viec|cái|cai|nhiệm vụ|nhiem vu|báo cáo|bao cao)\s)/u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

const saidOf =
  /^[\s:]*(?:đã|da|vừa|vua|mới|moi|xong|hoàn thành|hoan thanh|đang|dang|chưa|chua|vướng|vuong|xin|sẽ|se|không|khong|ko|gửi|gui|nộp|nop|ok|rồi|roi|chờ|cho|đề nghị|de nghi|\d{1,3} ?%|$)(?![\p{L}])/iu;

// "đã gửi 512" names a letter.
const numberedEnd =
  /(?:(?:xong|hoàn thành|hoan thanh)\s+|(?:việc|viec|nv)\s+|#)(\d{2,6})(?:\s+(?:rồi|roi|ạ|a|nhé|nhe))*[.!]?$/iu;

/** Numbers of items of which something is said ("10 đã xong", "đã gửi việc 10"), and that are not among the known. */
export function strangersIn(words: string, isKnown: (code: number) => boolean): number[] {
  const named = [...words.matchAll(numberedStart)]
    .filter(
      (match) =>
        /việc|viec|nv|#/i.test(match[1] ?? '') || saidOf.test(words.slice(match.index + match[0].length)),
    )
    .map((match) => Number(match[2]));
  const last = numberedEnd.exec(words.trim())?.[1];
  const all = last === undefined ? named : [...named, Number(last)];
  return [...new Set(all)].filter((code) => !isKnown(code) && !isYear(code));
}

const isYear = (code: number): boolean => code >= 2020 && code <= 2049;

/** The words without the number and what introduces it: what was said, whatever it is about. */
export const withoutNumber = (words: string, code: number): string =>
  trimmed(
    words.replace(
      new RegExp(`(?<![\\d/])(?:(?:việc|viec|nv)\\s+|#)?${code}(?![\\d/])\\s*[:,.]?\\s*`, 'iu'),
      ' ',
    ),
  ).replace(/\s{2,}/g, ' ');
