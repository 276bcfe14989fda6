// The title (trích yếu) under the kind of document, and where the running text begins.
import type { Block } from '../neutral.ts';
import { isCapitals } from './join.ts';
import { labelOf } from './numbering.ts';
import { docTypeOf } from './parts.ts';

/** The title and the blocks that follow it. */
export interface Titled {
  title: string | null;
  rest: Block[];
}

const opensText =
  /^(?:(?:Trong )?(?:[Tt]hời gian|[Nn]hững năm) (?:qua|gần đây)|Căn cứ|Thực hiện|Triển khai|Để |Nhằm|Xét |Theo |Thi hành|Trên cơ sở|Kính gửi|Ngày |Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở |Ban |Bộ |Trưởng|THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|ỦY BAN NHÂN DÂN|UỶ BAN|\(Ban hành|\(Kèm theo|QUYẾT ĐỊNH:?$)/u;
// A title is no sentence, and has none in it.
const isSentences = (text: string): boolean => /[^\s.]{3}\.(?:$|\s+\p{Lu})/u.test(text);
const linesMax = 8;

/** Reads the title lines at the start of the blocks. */
export function titleOf(blocks: Block[]): Titled {
  const lines: string[] = [];
  let at = 0;
  for (; at < blocks.length && lines.length < linesMax; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || labelOf(block.text) !== undefined) break;
    if (/^[-_=*\s]+$/.test(block.text)) continue;
    if (docTypeOf(block.text) !== null && lines.length > 0) break;
    const isSetApart = block.gap && !/^\p{Ll}/u.test(block.text);
    if (lines.length > 0 && (isSetApart || opensText.test(block.text) || isSentences(block.text))) break;
    if (lines.length === 0 && /^Căn cứ\s/u.test(block.text)) break;
    lines.push(block.text.replace(/\s*\n\s*/g, ' '));
  }
  const title = lines
    .join(' ')
    .replace(/\s*\((?:Ban hành )?kèm theo.*$/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { title: title === '' ? null : title, rest: blocks.slice(at) };
}

/** The subject of a letter: "V/v ..." or "về việc ..." under the number. */
export function subjectOf(texts: string[]): string | null {
  const at = texts.findIndex((text) => /^(?:V\/v|Về việc)[\s:]/iu.test(text));
  if (at < 0) return null;
  const lines = [texts[at] ?? ''];
  for (const text of texts.slice(at + 1)) {
    if (
      isCapitals(text) ||
      /^(?:Kính gửi|Số[:\s]*\d|\p{Lu}[\p{L}\s]+,\s*ngày)/u.test(text) ||
      lines.join(' ').length > 300
    )
      break;
    lines.push(text);
  }
  const subject = lines
    .join(' ')
    .replace(/^(?:V\/v|Về việc)[\s:]*/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return subject === '' ? null : subject.slice(0, 1).toUpperCase() + subject.slice(1);
}
