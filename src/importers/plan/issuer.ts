// Who issued a document: from the letterhead, or from the sentence "... ban hành Kế hoạch".

import { findAgency } from '../../core/agencies/agency.ts';
import { isBodyName, tidyName } from '../../core/agencies/agency-names/forms.ts';
import type { Paragraph } from '../neutral.ts';
import type { Reading } from './context.ts';
import { isCapitals } from './join.ts';
import { sentenceCase } from './sentence-case.ts';

/** What the issuer is read from. */
export interface IssuerInput {
  head: Paragraph[];
  preamble: Paragraph[];
  tail: Paragraph[];
  place: string | null;
  /** The whole text, for the writing of proper names. */
  text: string;
}

/** The issuer's full name with its locality, or null. */
export function issuerOf(reading: Reading, input: IssuerInput): string | null {
  const units = unitsOf(input.head);
  const printed = units.length === 0 ? null : composed(units, input);
  if (printed !== null) return written(reading, printed, input.text);
  return statedIssuer(reading, input);
}

/** The bodies of the letterhead, the parent first; a line that opens no name continues the one before. */
function unitsOf(head: Paragraph[]): string[] {
  const units: string[] = [];
  const lines = head.flatMap((line) => line.text.split(ownUnit).map((text) => ({ text, frame: line.frame })));
  for (const { text, frame } of lines) {
    if (frame === 'right' || !isLetterheadLine(text)) continue;
    if (units.length === 0 || (isBodyName(text) && !/^(?:BAN|HỘI|ĐOÀN)$|^SỐ\s/u.test(text))) units.push(text);
    else units[units.length - 1] += ` ${text}`;
  }
  return units.filter((unit) => isBodyName(unit) || /^(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG)/u.test(unit));
}

// "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG BAN CHỈ HUY ...": the province and its unit on one line.
const ownUnit =
  /(?<=^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND) (?:TỈNH|THÀNH PHỐ|HUYỆN)(?: \p{Lu}+){1,4}) (?=(?:SỞ|BAN|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|HỘI ĐỒNG|ĐOÀN KIỂM TRA|XÃ|PHƯỜNG) \p{Lu})/u;

function isLetterheadLine(text: string): boolean {
  if (/^(?:HỎA TỐC|HOẢ TỐC|(?:THƯỢNG )?KHẨN|(?:TỐI |TUYỆT )?MẬT|TÀI LIỆU HỌP|DỰ THẢO)(?!\p{L})/u.test(text))
    return false;
  if (
    /CỘNG H|ĐỘC LẬP|^ĐOÀN TNCS HỒ CHÍ MINH$|ĐẢNG CỘNG SẢN VIỆT|^[-*_\s]+$/iu.test(text) ||
    /^Số\s*:?\s*(?:\d+\s*)?[/-]/u.test(text)
  )
    return false;
  return /^SỐ\s+\d/u.test(text) || isCapitals(text.replace(/\d+\/[\p{L}-]+/gu, ''));
}

const localityOf = (unit: string): string | undefined =>
  unit.match(/(?:TỈNH(?! ỦY| ĐOÀN)|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|THỊ XÃ|ĐẶC KHU)\s+\p{Lu}[\p{Lu}\s-]+$/u)?.[0];

function composed(units: string[], input: IssuerInput): string {
  const own = units.at(-1) ?? '';
  const parent = units.at(-2) ?? '';
  const signedFor = input.tail.find((line) => /^T(?:\/M|M\.?)\s+BAN THƯỜNG VỤ/u.test(line.text));
  let name = own;
  if (/^BAN (?:THƯỜNG TRỰC|THƯỜNG VỤ|CHẤP HÀNH)$/u.test(own)) name = `${own} ${parent}`;
  else if (/TỈNH$/u.test(own)) name = own + (localityOf(parent)?.replace(/^TỈNH/u, '') ?? '');
  else if (
    localityOf(own) === undefined &&
    /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)/u.test(parent) &&
    !/^ĐOÀN|QUYẾT ĐỊNH/u.test(own)
  ) {
    name = `${own} ${localityOf(parent) ?? ''}`.trim();
  } else if (/^TỈNH ỦY /u.test(parent)) name = `${own} ${parent}`;
  return signedFor !== undefined && /^ĐẢNG ỦY/u.test(name) ? `BAN THƯỜNG VỤ ${name}` : name;
}

/** A name in capitals as the document, or the directory, writes it in running text. */
function written(reading: Reading, capitals: string, text: string): string {
  const tidy = capitals
    .replace(/\s+/g, ' ')
    .replace(/^UBND\b/u, 'ỦY BAN NHÂN DÂN')
    .replace(/(?<!\p{L})[UÙÚỤŨỦ][YỲÝỴỸỶ] BAN/gu, 'ỦY BAN')
    .replace(/(?:BCH |BAN CHẤP HÀNH )?ĐOÀN (?:TNCS HỒ CHÍ MINH )?TỈNH(?= \p{Lu})/u, 'TỈNH ĐOÀN');
  const at = text.normalize('NFC').toLowerCase().indexOf(tidy.toLowerCase());
  for (let from = at; from >= 0; from = text.toLowerCase().indexOf(tidy.toLowerCase(), from + 1)) {
    const found = text.slice(from, from + tidy.length);
    if (!isCapitals(found)) return tidyName(found);
  }
  // "TỈNH ỦY CÀ MAU": the committee's own word is the tier.
  const committee = tidy.match(
    /^(.*?)(TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|TỈNH ĐOÀN|THÀNH ĐOÀN)\s+(\p{Lu}.*)$/u,
  );
  if (committee?.[3] !== undefined) {
    const before = committee[1] === '' ? '' : `${sentenceCase(committee[1] ?? '')} `;
    const place = properLocality(`TỈNH ${committee[3]}`).replace(/^tỉnh /u, '');
    return `${before}${sentenceCase(committee[2] ?? '')} ${place}`;
  }
  const locality = localityOf(tidy);
  const base = locality === undefined ? tidy : tidy.slice(0, -locality.length).trim();
  const known = findAgency(reading.directory, base)?.name ?? sentenceCase(base);
  return locality === undefined ? known : `${known} ${properLocality(locality)}`;
}

const properLocality = (capitals: string): string =>
  capitals
    .toLowerCase()
    .replace(
      /^(tỉnh|thành phố|xã|phường|huyện|thị xã|đặc khu)\s+(.*)$/u,
      (_, tier: string, name: string) =>
        `${tier} ${name.replace(/(^|[\s-])(\p{Ll})/gu, (__, gap: string, letter: string) => gap + letter.toUpperCase())}`,
    );

/** "Ủy ban nhân dân tỉnh ban hành Kế hoạch ...", with the place as the locality's name. */
function statedIssuer(reading: Reading, { preamble, place }: IssuerInput): string | null {
  for (const { text } of preamble) {
    const match = text.match(
      /(?:^|[,;.]\s*)((?:Ủy ban|Uỷ ban|UBND|Sở|Ban|Bộ|Hội đồng|Đảng ủy|Trung tâm|Chi cục|Công an|Tỉnh ủy)[^,;.]{0,90}?)\s+(?:ban hành|xây dựng|lập|đề ra)\s+[Kk]ế hoạch/u,
    );
    if (match?.[1] === undefined) continue;
    const name = tidyName(match[1]);
    if (/\s(?:tỉnh|thành phố|xã|phường|huyện)\s+\p{Lu}/u.test(name) || place === null) return name;
    const known = findAgency(reading.directory, name)?.name ?? name;
    return /(?:tỉnh|thành phố|xã|phường|huyện)$/u.test(known) ? `${known} ${place}` : known;
  }
  return null;
}
