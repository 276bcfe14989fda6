// A report duty told in several sentences or lines: "Báo cáo kết quả. Thời hạn gửi: ... Nơi nhận: ..." becomes one clause.
import { duePhrasesIn } from './due-phrases.ts';
import { reportVerb } from './not-a-report.ts';
import type { Fragment } from './report-fragments.ts';

/** What a line adds to the duty before it. */
type Part = 'when' | 'where' | 'how' | 'what' | 'who';

const parts: [RegExp, Part][] = [
  [/^(?:Thời (?:hạn|gian|điểm)|Hạn)(?!\p{L})[^:.;\d]{0,40}(?::|\slà)\s*/iu, 'when'],
  [
    /^(?:Nơi (?:nhận|gửi)|(?:Cơ quan|Đơn vị|Địa chỉ|Đầu mối)\s+(?:tiếp\s+)?nhận|(?:Gửi|Nộp)\s+(?:về|đến))(?!\p{L})[^:.;]{0,30}:\s*/iu,
    'where',
  ],
  [
    /^(?:Báo cáo|Văn bản|Kết quả|Số liệu)\s+(?:\p{Ll}+\s+){0,3}(?:được\s+|xin\s+|đề nghị\s+)?gửi\s+(?:về|đến|cho)?\s*/iu,
    'where',
  ],
  [/^(?:Hình thức|Phương thức|Cách thức|Mẫu|Biểu mẫu)(?!\p{L})[^:.;]{0,30}:\s*/iu, 'how'],
  [/^Nội dung(?:\s+báo cáo)?\s*:\s*/iu, 'what'],
  [/^(?:Đơn vị|Cơ quan|Đối tượng|Thành phần)(?:\s+(?:thực hiện|gửi|lập|chế độ))*\s+báo cáo\s*:\s*/iu, 'who'],
];

/** What a clause adds to a duty told before it, and the words behind its label; undefined for any other clause. */
function partOf(text: string): { part: Part; value: string } | undefined {
  for (const [label, part] of parts) {
    const found = label.exec(text)?.[0];
    if (found === undefined) continue;
    const value = text.slice(found.length).replace(/[\s.;]+$/u, '');
    // "báo cáo tổng kết gửi Sở A trước ngày 05/12" is a duty of its own.
    return part === 'where' && duePhrasesIn(value).length > 0 ? undefined : { part, value };
  }
  return undefined;
}

/** True for a clause that only says when, where or how the report before it is sent. */
export const isReportLine = (text: string): boolean => partOf(text) !== undefined;

/** Clauses with those that complete them behind them made one; `takes` tells whether a clause names who collects. */
export function joinReportLines(fragments: Fragment[], takes: (fragment: Fragment) => boolean): Fragment[] {
  const joined: Fragment[] = [];
  for (let at = 0; at < fragments.length; at += 1) {
    const head = fragments[at];
    if (head === undefined) break;
    const lines = linesBehind(fragments, at);
    const whole = lines.length === 0 ? undefined : wholeOf(head, lines, takes);
    joined.push(whole ?? head);
    if (whole !== undefined) at += lines.length;
  }
  return joined;
}

/** The label lines behind a clause: in its paragraph, under its item, or in the bullets beside it. */
function linesBehind(fragments: Fragment[], at: number): Fragment[] {
  const head = fragments[at];
  if (head === undefined || !reportVerb.test(head.text)) return [];
  const lines: Fragment[] = [];
  for (const fragment of fragments.slice(at + 1)) {
    const near =
      fragment.at === head.at ||
      (head.ref !== '' &&
        (fragment.ref === head.ref || fragment.parent === head.ref || fragment.parent === head.parent));
    // "Đơn vị chủ trì: ..." among the lines: a task with its labels.
    if (near && /^(?:Đơn vị|Cơ quan)\s+chủ trì/u.test(fragment.text)) return [];
    if (!near || !isReportLine(fragment.text)) break;
    lines.push(fragment);
  }
  return lines;
}

function wholeOf(
  head: Fragment,
  lines: Fragment[],
  takes: (fragment: Fragment) => boolean,
): Fragment | undefined {
  const values = (wanted: Part): string[] =>
    lines.flatMap(({ text }) => {
      const found = partOf(text);
      return found?.part === wanted ? [found.value] : [];
    });
  const isDue = duePhrasesIn(head.text).length > 0;
  const isTaken = takes(head);
  const [when, ...otherDays] = values('when').map(asDay);
  const [where] = values('where');
  // Several days are several reports, each read with its own label.
  if (otherDays.length > 0 || (when === undefined && where === undefined)) return undefined;
  if (isDue === (when !== undefined) || !(isTaken || where !== undefined)) return undefined;
  if (isDue && isTaken) return undefined;
  const [who] = values('who');
  const told = head.text.replace(/[\s.:;]+$/u, '');
  const text = [
    who === undefined ? told : `${who} ${told.slice(0, 1).toLowerCase()}${told.slice(1)}`,
    ...(isTaken || where === undefined ? [] : [`gửi báo cáo về ${where}`]),
    ...(isDue || when === undefined ? [] : [when]),
  ].join(', ');
  return { ...head, text, printed: head.text };
}

/** "15/12/2026" is a day by which; what sets no day is left out. */
function asDay(value: string): string {
  const words = /^(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}/u.test(value) ? `vào ${value}` : value;
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}
