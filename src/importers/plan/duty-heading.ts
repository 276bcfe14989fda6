// Who a heading or the start of a duty names: "1. Sở Tài chính", "2. Cục X chủ trì, ...", "Ông A - Trưởng đoàn: ...".
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import { splitAgencies } from '../../core/agencies/agency-names/split.ts';
import type { Reading } from './context.ts';
import { looksLikeNames, namesAtStart } from './names.ts';
import { headingText, isHeading } from './outline.ts';

/** The doers of a heading; `duty` is the duty in the same line, when there is one. */
export interface DutyHeading {
  doers: NamedAgency[];
  /** The heading without "Đề nghị". */
  name: string;
  request: boolean;
  duty: string | null;
}

const opening =
  /^(?:(Đề nghị|Trân trọng đề nghị)|Giao|Yêu cầu|Đối với|Trách nhiệm của|Phân công)\s+(?:các đồng chí\s+)?/u;

// "Hằng năm, Sở Tài chính ...", "Trước ngày 15/12/2026, Sở A ...": the time first, then the doer.
const leadingTime =
  /^(?:(?:Hằng|Hàng) (?:năm|quý|tháng|tuần)|Định kỳ [^,;.]{2,30}|(?:Trước|Chậm nhất|Đến|Trong|Từ) [^,;.]{2,40}),\s+(?=(?:các\s|Giao\s)?\p{Lu})/u;

const closing = /\s*(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)?\s*:?\s*$/u;

/** Reads a heading; `hasDuties`: items or paragraphs stand under it. Undefined when it names nobody. */
export function dutyHeadingOf(reading: Reading, text: string, hasDuties: boolean): DutyHeading | undefined {
  const lead = leadingTime.exec(text)?.[0] ?? '';
  const request = opening.exec(text)?.[1] !== undefined;
  const bare = text.slice(lead.length).replace(opening, '');
  const name = headingText(bare).replace(closing, '');
  if (isHeading(name) && looksLikeNames(name) && standsAlone(reading, name, hasDuties)) {
    return { doers: splitAgencies(reading.directory, name), name, request, duty: null };
  }
  const colon = bare.search(/:\s/);
  const before = bare.slice(0, Math.max(colon, 0)).replace(closing, '');
  if (colon > 0 && colon < 160 && looksLikeNames(before) && standsAlone(reading, before, true)) {
    const doers = splitAgencies(reading.directory, personOf(before));
    return { doers, name: before, request, duty: bare.slice(colon + 1).trim() };
  }
  const { names, length } = namesAtStart(reading, bare);
  const isWhole = length >= bare.length - 1;
  if (names.length === 0 || (isWhole && !hasDuties)) return undefined;
  // "Giao phòng X thực hiện các công việc:" over a list names the doer of the list.
  if (isWhole || (hasDuties && /:$/.test(bare)))
    return { doers: names, name: bare.slice(0, length), request, duty: null };
  // The duty is the line as printed: "Giao Sở A tham mưu ...", "Hằng năm, Sở A ...".
  return { doers: names, name: bare.slice(0, length), request, duty: text };
}

const sentence =
  /^\s*(?:nghiêm túc |khẩn trương |chủ động |tiếp tục )?(?:thực hiện|báo cáo|gửi|tổ chức|tập trung|triển khai|rà soát|xây dựng|hoàn thành|đẩy mạnh|tăng cường)\s/u;

function standsAlone(reading: Reading, name: string, hasDuties: boolean): boolean {
  if (
    /chủ trì|phối hợp với|có nhiệm vụ|căn cứ|(?:triển khai|thực hiện) các|,\s*thời (?:gian|hạn)/iu.test(name)
  )
    return false;
  const rest = name.slice(namesAtStart(reading, name).length);
  // "UBND các xã thực hiện chế độ báo cáo như sau" is a sentence over a list, not a name.
  if (rest !== name && sentence.test(rest)) return false;
  if (hasDuties) return true;
  const { length } = namesAtStart(reading, name);
  return (
    length >= name.length - 1 ||
    splitAgencies(reading.directory, name).every((one) => one.agency !== undefined)
  );
}

/** "Ông. Nguyễn Văn A - Trưởng đoàn", "Ông A, bà B - Thành viên": the names alone, with ";" between them. */
const personOf = (text: string): string =>
  /^(?:Ông|Bà)(?:\.|\s)/u.test(text)
    ? text
        .replace(/^(?:Ông|Bà)\.?\s+/u, '')
        .replace(/\s+[-–]\s.*$/u, '')
        .replace(/(?:\s*,|\s+và)\s+(?:ông|bà|đồng chí|đ\/c)\.?\s+/giu, '; ')
    : text;

/** "Hoàn thiện thể chế: Sở A chủ trì, ...", "Phát triển hạ tầng (Sở A chủ trì)": the lead behind the title. */
export function leadBehindTitle(reading: Reading, text: string): DutyHeading | undefined {
  if (!text.includes('chủ trì')) return undefined;
  for (const match of text.matchAll(/(?:[:;.(]|\s[-–])\s*(?=\p{Lu})/gu)) {
    const phrase = text.slice(match.index + match[0].length);
    const { names, length } = namesAtStart(reading, phrase);
    if (names.length > 0 && /^\s*(?:là cơ quan |là đơn vị )?chủ trì/u.test(phrase.slice(length)))
      return { doers: names, name: phrase.slice(0, length), request: false, duty: text };
  }
  return undefined;
}
