// Whether a marked text is hardly more than a time (a cell of the time column), or a sentence that speaks of other things.
import { labelsIn } from './labels.ts';
import { markClass } from './marks.ts';

/** Words that say nothing but "time" or "done". */
const fillers = new Set(
  (
    'thoi gian han diem thuc hien hoan thanh trien khai xong du kien trong vao ngay thang nam quy la giai doan nhiem ky bat dau ket thuc ' +
    'tien do ca het tu den toi truoc cham nhat muon tre va hoac cua cac nhung hang moi dinh bao cao dot khoang khong qua hon cuoi chot nop ' +
    'gui luc hoi thu hai ba sau bay chu nhat sang chieu trua phut gio ke tiep theo tro di thuong xuyen lien tuc viec nay lam cung moc i ii iii iv'
  ).split(' '),
);

/** Words that name a source, so that the day beside them may be that of a document. */
const sourceWords = /(?<![a-z])(?:theo|can cu|so|tai|cua|thuc hien ke hoach)(?![a-z])/;

/** How many words of the text are neither time nor filler; parentheses without a mark do not count. */
export function otherWords(text: string): string[] {
  const plain = text.replace(
    new RegExp(`\\([^)${markClass('day', 'yearDay', 'month', 'quarter', 'week', 'year')}]*\\)`, 'g'),
    ' ',
  );
  return (plain.match(/[a-z_¤]+/g) ?? []).filter((word) => !fillers.has(word));
}

/** True for a text of little else than a time, in which a bare day or month is meant as the deadline. */
export function isBrief(text: string): boolean {
  const words = otherWords(text);
  if (words.length === 0) return true;
  return words.length <= 4 && !sourceWords.test(text) && labelsIn(text).length <= 2;
}
