// Who reports, to whom, through whom, and where the report goes on to, inside one clause.
import { isGroupName } from '../../core/agencies/agency-names/forms.ts';
import { type NamedAgency, namedAgency } from '../../core/agencies/agency-names/split.ts';
import type { Reading } from './context.ts';
import { looksLikeNames, namesAtStart } from './names.ts';
import { aboutOf } from './report-about.ts';

/** The parties that a clause names. */
export interface Parties {
  reporters: NamedAgency[];
  request: boolean;
  to: NamedAgency | null;
  via: NamedAgency | null;
  onward: NamedAgency | null;
  /** Where the words about the onward report begin; the length of the clause when there are none. */
  onwardAt: number;
  /** Where they end: ", cụ thể: Báo cáo 6 tháng ..." is of the report itself again. */
  onwardEnd: number;
  about: string | null;
}

const onwardWords =
  /(?:,\s*)?(?:để|nhằm|làm cơ sở)\s+(?:tổng hợp|hoàn thiện|theo dõi|tham mưu|báo cáo|trình|kịp thời|xem xét|phục vụ)|(?:,?\s+)(?:tổng hợp|hoàn thiện)(?:,|\s+và)?\s*(?:chung\s+)?(?:báo cáo|trình|tham mưu)/giu;
const receiverWords =
  /(?:gửi|nộp)(?:\s+(?:báo cáo|kết quả|văn bản))*(?:\s+(?:về|đến|cho|tới|lên))?\s+|(?<!\p{L})(?:về|với|đến|tới|lên|cho)\s+|báo cáo(?:\s+(?:về|với|cho|lên))?\s+|phản ánh(?:\s+(?:về|với|đến|tới))?\s+|trình\s+|thông tin\s+(?:về|với)\s+/giu;

/** Reads the parties of a clause; `hasCollector`: the clause before it in the paragraph named who collects. */
export function partiesOf(
  reading: Reading,
  clause: string,
  doers: NamedAgency[],
  hasCollector = false,
): Parties {
  const split = onwardStart(reading, clause, hasCollector);
  const main = clause.slice(0, split);
  const again = clause.slice(split).search(resumed);
  const end = again < 0 ? clause.length : split + again;
  const receiver = receiverIn(reading, main, doers);
  const via = viaIn(reading, main, doers);
  const onward = receiverIn(
    reading,
    clause.slice(split, end).replace(/^[,\s]*(?:để|nhằm|làm cơ sở)?\s*/u, ''),
    [],
  );
  const subject = subjectOf(reading, main);
  const to = receiver?.name ?? null;
  return {
    reporters: subject.names,
    request: subject.request,
    to,
    via,
    onward: onward === undefined || onward.name.name === to?.name ? null : onward.name,
    onwardAt: split,
    onwardEnd: end,
    about: aboutOf(main, receiver),
  };
}

// "..., cụ thể: Báo cáo 6 tháng gửi trước ngày 10/6": what follows tells the days of the report, not of the onward one.
const resumed =
  /[,.;]?\s*(?:(?:cụ thể|như sau|trong đó)(?!\p{L})|(?:\()?(?:thời (?:hạn|gian|điểm))\s+(?:gửi|nộp|báo cáo)[^:,;.]{0,20}:|:\s*(?:[-+]\s*)?báo cáo\s)/iu;

/** The onward part begins after a receiver was named; "tổng hợp, báo cáo X" as the duty itself is none. */
function onwardStart(reading: Reading, clause: string, hasCollector: boolean): number {
  for (const match of clause.matchAll(onwardWords)) {
    const before = clause.slice(0, match.index);
    const isSent = hasCollector && /(?:gửi|nộp|báo cáo)\s.*\d/iu.test(before);
    if (isSent || receiverIn(reading, before, []) !== undefined || viaIn(reading, before, []) !== null)
      return match.index;
  }
  return clause.length;
}

function receiverIn(
  reading: Reading,
  text: string,
  doers: NamedAgency[],
): { name: NamedAgency; at: number } | undefined {
  const about = text.search(/báo cáo|gửi|nộp|phản ánh|trình|thông tin/iu);
  if (about < 0) return undefined;
  for (const match of text.matchAll(receiverWords)) {
    if (match.index < about) continue;
    const phrase = text.slice(match.index + match[0].length);
    if (isSignature(match[0], phrase)) continue;
    const name = oneName(reading, phrase, doers);
    if (name !== undefined) return { name, at: match.index };
  }
  return undefined;
}

/** "trình Giám đốc ký, gửi UBND tỉnh": whoever only signs receives nothing. */
const isSignature = (verb: string, phrase: string): boolean =>
  /^trình/iu.test(verb) &&
  /^(?:Lãnh đạo|Giám đốc|Chủ tịch|Thủ trưởng|Bộ trưởng|Trưởng|Chánh|Phó|Tổng)/u.test(phrase) &&
  /^[^;.]{3,80}?\s(?:ký|duyệt|phê duyệt|xem xét)[^;.]{0,40}?(?:,\s*|\s)(?:gửi|báo cáo|nộp)\s/iu.test(phrase);

function viaIn(reading: Reading, text: string, doers: NamedAgency[]): NamedAgency | null {
  for (const match of text.matchAll(/(?<!\p{L})(?:thông qua|qua)\s+/giu)) {
    const name = oneName(reading, text.slice(match.index + match[0].length), doers);
    if (name !== undefined) return name;
  }
  return null;
}

/** The single body at the start of a phrase; "Sở" alone is the heading's. A group collects nothing. */
function oneName(reading: Reading, words: string, doers: NamedAgency[]): NamedAgency | undefined {
  const phrase = words.replace(/^lãnh đạo (?=\p{Lu})/u, 'Lãnh đạo ');
  if (!/^\p{Lu}/u.test(phrase)) return undefined;
  const bare = /^(?:Sở|Bộ|Ban)(?=\s*(?:$|[,.;()]|\p{Ll}))/u.exec(phrase);
  const { names } = namesAtStart(reading, phrase);
  const [first] = names;
  if (bare !== null && (first === undefined || first.text === bare[0]))
    return ownBody(reading, bare[0], doers);
  if (first === undefined || isGroupName(first.name)) return undefined;
  return first;
}

/** "báo cáo Sở" under "Văn phòng Sở" is to the department that issues; under a department, to that one. */
function ownBody(
  { directory, issuer }: Reading,
  word: string,
  doers: NamedAgency[],
): NamedAgency | undefined {
  const named = doers.find(({ name }) => name.startsWith(`${word} `));
  if (named !== undefined || issuer === null || !issuer.startsWith(`${word} `)) return named ?? doers[0];
  return namedAgency(directory, issuer);
}

/** "báo cáo UBND tỉnh, Bộ Nội vụ trước ngày ...": names after the verb with a day behind them are no subject. */
const isSecondReceiver = (past: number, verbAt: number, after: string): boolean =>
  verbAt >= 0 &&
  past > 0 &&
  /^(?:trước|chậm nhất|muộn nhất|vào|để|qua|theo|kết quả|tình hình|việc)\s/u.test(after);

/** A body inside a sentence is written with a capital; "đôn đốc" is no "đồn". */
const opensSubject = (phrase: string, at: number): boolean =>
  looksLikeNames(phrase) && (at === 0 || /^\p{Lu}/u.test(phrase) || isGroupName(phrase));

// "Đề nghị ...", "Giao ...", and those told to see to it: "Theo dõi, đôn đốc các đơn vị gửi báo cáo".
const asking =
  /^(Đề nghị|Yêu cầu|Giao|(?:\p{L}+ \p{L}+, )?(?:đôn đốc|nhắc|chỉ đạo)(?= các (?:cơ quan|đơn vị|sở|phòng|xã|địa phương)))\s+/iu;

/** Where a subject may begin in a clause. */
function subjectStarts(reading: Reading, main: string): number[] {
  const starts = [
    0,
    ...[
      ...main.matchAll(
        /[,:]\s+|\s-\s|(?<=^(?:Báo cáo|Định kỳ)[^,]{0,30}|(?:vướng mắc|khó khăn|phát sinh))\s(?=các (?!khó khăn|vướng mắc|vấn đề)|đề nghị\s)/gu,
      ),
    ].map((match) => match.index + match[0].length),
  ];
  const directed = directedIn(reading, main);
  return starts.filter((start) => !directed.some(({ from, to }) => start > from && start <= to));
}

/** Where the verb stands, or -1. "Báo cáo đợt: chậm nhất 03 ngày sau đợt mưa, các thôn gửi báo cáo": a label is none. */
function verbIn(main: string): number {
  const label = /^báo cáo [^:,.]{2,40}:\s/iu.exec(main)?.[0].length ?? 0;
  const at = main.slice(label).search(/báo cáo kết quả|báo cáo tình hình|báo cáo(?=\s)|gửi\s/iu);
  return at < 0 ? at : label + at;
}

/** The subject before the verb: "Yêu cầu các cơ quan, đơn vị ... báo cáo". */
function subjectOf(reading: Reading, main: string): { names: NamedAgency[]; request: boolean } {
  const end = verbIn(main);
  for (const start of subjectStarts(reading, main)) {
    if (start > 0 && end >= 0 && start > end + 40) break;
    const phrase = main.slice(start);
    const asked = asking.exec(phrase);
    const bare = asked === null ? phrase : phrase.slice(asked[0].length);
    if (!opensSubject(bare, start)) continue;
    const { names, length } = namesAtStart(reading, bare);
    const verb = bare.slice(length).replace(/^[\s,(]+/u, '');
    // "Sở Tài chính đề nghị các sở ... báo cáo": who is asked reports, not who asks.
    const asks = /^(?:trân trọng |kính )?(?:đề nghị|yêu cầu|giao)\s+/u.exec(verb);
    if (names.length > 0 && asks !== null && looksLikeNames(verb.slice(asks[0].length))) {
      const others = namesAtStart(reading, verb.slice(asks[0].length)).names;
      if (others.length > 0) return { names: others, request: false };
    }
    if (isSecondReceiver(start - end, end, verb)) continue;
    if (names.length > 0 && /^\p{Ll}/u.test(verb))
      return { names, request: /^đề nghị/iu.test(asked?.[1] ?? '') };
  }
  return { names: [], request: /^\s*đề nghị/iu.test(main) };
}

// "Chỉ đạo Sở A, Sở B thống kê, báo cáo ...": whoever leads them answers, not they.
const directing =
  /(?:chỉ đạo|hướng dẫn|đôn đốc|tham mưu|phối hợp(?: chặt chẽ)?(?: với| cùng)?|giúp|hỗ trợ|phân công|kiểm tra|theo dõi)\s+(?=\p{L})/giu;

// "Tổng hợp số liệu của các tổ dân phố, các đơn vị, tham mưu UBND phường báo cáo ...": whose figures they are.
const gathering =
  /^(?:\p{L}+\s\p{L}+,\s+)?(?:tổng hợp|tiếp nhận|thu thập|tập hợp|thống kê|rà soát|thẩm định|xem xét)\s[^,;.]{2,40}?\s(?:của|từ|do)\s+(?=\p{L})/iu;

/** The lists of names that a clause names as those led or helped, each from its first name to its end. */
function directedIn(reading: Reading, main: string): { from: number; to: number }[] {
  const collected = gathering.exec(main);
  return [...main.matchAll(directing), ...(collected === null ? [] : [collected])].map((match) => {
    const from = match.index + match[0].length;
    return { from, to: from + namesAtStart(reading, main.slice(from)).length };
  });
}
