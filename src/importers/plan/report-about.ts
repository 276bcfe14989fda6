// What a report is about: the words that a reminder names it by.
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import type { ReportDue } from './report-due.ts';

// "Trên cơ sở báo cáo của các phòng": the reports of others.
const own = /(?<!(?:cơ sở|theo|dự thảo|tại)\s)báo cáo(?!\s+(?:của|viên)(?!\p{L}))/iu;
const end = /\s+\(?(?:trước|chậm nhất|gửi|qua|định kỳ|vào)\s|\s(?:về|với|cho)\s+\p{Lu}|:\s/u;

/** "báo cáo kết quả thực hiện", or null; `receiver` is whom the clause names and where the words about him begin. */
export function aboutOf(
  main: string,
  receiver: { name: NamedAgency; at: number } | undefined,
): string | null {
  const from = main.search(own);
  if (from < 0) return null;
  if (receiver?.at === from) {
    // "báo cáo UBND tỉnh kết quả thực hiện trước ngày ...": the matter stands behind the receiver.
    const named = main.indexOf(receiver.name.text, from);
    const matter = /^\s+(?:kết quả|tình hình|tiến độ|việc|công tác|số liệu)\s.*/u.exec(
      main.slice(named + receiver.name.text.length),
    );
    if (named >= 0 && matter !== null) return tidied(`báo cáo ${upToEnd(matter[0].trim())}`);
  }
  const stop = receiver !== undefined && receiver.at > from + shortest ? receiver.at : main.length;
  return tidied(upToEnd(main.slice(from, stop)));
}

/** What the days behind the first are of: "báo cáo sơ kết trước ngày A, báo cáo tổng kết chậm nhất ngày B". */
export function aboutBetween(text: string, before: ReportDue | undefined, at: number): string | null {
  if (before?.due.text == null) return null;
  const between = text.slice(before.at + before.due.text.length, at);
  const matter =
    /(?:sơ kết|tổng kết|(?<=báo cáo\s)(?:đánh giá|năm|quý|tháng|chuyên đề|0?6 tháng|0?9 tháng))(?!\p{L})[^,;()]*$/iu.exec(
      between.replace(/\s*\($/, ''),
    );
  return matter === null ? null : tidied(`báo cáo ${upToEnd(matter[0])}`);
}

const shortest = 'báo cáo'.length;

const upToEnd = (words: string): string => {
  const at = words.slice(shortest).search(end);
  return at < 0 ? words : words.slice(0, shortest + at);
};

function tidied(words: string): string | null {
  const about = words.replace(/[\s,(:;./]+$/u, '');
  return about.length > shortest + 1 ? about.slice(0, 1).toLowerCase() + about.slice(1) : null;
}
