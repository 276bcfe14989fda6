// The report duties of a plan: who reports to whom, through whom, by when, and where it goes on to.
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import type { DraftReport } from '../../core/plans/plan-draft.ts';
import { note, type Reading, sourceAt } from './context.ts';
import { duePhrasesIn } from './due-phrases.ts';
import { timeInDuty } from './duty-time.ts';
import { hasVerb, plainNames } from './names.ts';
import type { Outline } from './outline.ts';
import { duesIn, isDated, looseDue, type ReportDue, rhythm } from './report-due.ts';
import { type Fragment, fragmentsOf } from './report-fragments.ts';
import { type Parties, partiesOf } from './report-parties.ts';

type Found = Omit<DraftReport, 'id'>;

const reportVerb = /báo cáo|gửi\s|nộp\s|phản ánh|thông tin về/iu;

/** The report duties, those with a day or a rhythm first. */
export function reportsOf(reading: Reading, outline: Outline): DraftReport[] {
  let subject: NamedAgency[] = [];
  let request = false;
  let label: string | null = null;
  let known: Known | undefined;
  let closing = false;
  const fragments = fragmentsOf(reading, outline);
  const found = fragments.flatMap((fragment, at) => {
    const own = partiesOf(reading, fragment.text, fragment.doers, known?.fragment.at === fragment.at);
    const parties = withLater(reading, withKnown(own, fragment, known), fragments, at);
    if (fragment.first) {
      // A closing paragraph without a subject speaks to those of the one before.
      if (!(fragment.closing && closing)) subject = [];
      closing = fragment.closing;
      request = fragment.request;
    }
    // "Báo cáo năm: ...; Sở Tài chính ... trước ngày 20/12": the label holds for the whole paragraph.
    label = fragment.label ?? (fragment.first ? null : label);
    subject = subjectOf(fragment, parties, subject, known);
    request ||= parties.request;
    if (own.via !== null || own.to !== null) known = { parties: own, fragment, reporters: subject };
    else if (parties !== own && known !== undefined) known = { ...known, fragment };
    return reportsIn(
      reading,
      { ...fragment, label },
      parties,
      subject.length > 0 ? subject : withoutTaker(fragment.doers, parties),
      request,
    );
  });
  const kept = withoutRepeats(found);
  const ordered = [...kept.filter((one) => isDated(one.due)), ...kept.filter((one) => !isDated(one.due))];
  return ordered.map((report, at) => noted(reading, { id: `R${at + 1}`, ...report }));
}

/** Who reports: those named; "- Báo cáo năm: gửi trước ngày 20/11" is of those of the point before. */
function subjectOf(
  fragment: Fragment,
  parties: Parties,
  before: NamedAgency[],
  known: Known | undefined,
): NamedAgency[] {
  if (parties.reporters.length > 0) return parties.reporters;
  const isPoint = fragment.first && fragment.label !== null && fragment.doers.length === 0;
  return isPoint && known !== undefined && isBeside(fragment, known) ? known.reporters : before;
}

/** The last collector named, and where. */
interface Known {
  parties: Parties;
  fragment: Fragment;
  reporters: NamedAgency[];
}

const isBeside = (fragment: Fragment, known: Known | undefined): boolean =>
  known !== undefined && known.fragment.parent === fragment.parent && known.fragment.ref !== fragment.ref;

/** "c) Báo cáo quý: Trước ngày 15 ...": the collector is that of the line above, or of the point before. */
function withKnown(own: Parties, fragment: Fragment, known: Known | undefined): Parties {
  if (own.via !== null || own.to !== null || known === undefined) return own;
  const above = known.fragment.ref === fragment.parent && fragment.parent !== '';
  const beside = isBeside(fragment, known);
  const same = known.fragment.ref === fragment.ref && known.fragment.at === fragment.at;
  const isPoint =
    fragment.label !== null || /^(?:Báo cáo|Định kỳ)\s/iu.test(fragment.text) || isOnlyDay(fragment);
  if (!(isPoint && (above || beside || same)) && !(above && /:$/.test(known.fragment.text))) return own;
  const { to, via, onward } = known.parties;
  return { ...own, to, via, onward: own.onward ?? onward };
}

/** "Báo cáo quý gửi trước ngày 20/3; báo cáo năm gửi trước ngày 10/12 về Sở A": the last clause names who collects. */
function withLater(reading: Reading, own: Parties, fragments: Fragment[], at: number): Parties {
  const fragment = fragments[at];
  if (own.via !== null || own.to !== null || fragment === undefined) return own;
  if (
    !/^(?:[^:;]{0,40}:\s+)?(?:Báo cáo|Định kỳ)\s/iu.test(fragment.text) ||
    duePhrasesIn(fragment.text).length === 0
  )
    return own;
  for (let next = at + 1; fragments[next]?.at === fragment.at; next += 1) {
    const later = fragments[next] ?? fragment;
    const { to, via, onward } = partiesOf(reading, later.text, later.doers);
    if (via !== null || to !== null) return { ...own, to, via, onward: own.onward ?? onward };
  }
  return own;
}

/** Who stands over a line reports to nobody in it that is himself. */
const withoutTaker = (doers: NamedAgency[], { via, to }: Parties): NamedAgency[] =>
  doers.filter(({ name }) => name !== (via ?? to)?.name);

/** "...; đợt 2 chậm nhất ngày 15/9/2019": a further day of the report that was named before. */
function isOnlyDay({ text, first }: Fragment): boolean {
  const phrases = duePhrasesIn(text);
  if (first || phrases.length === 0) return false;
  const rest = phrases.reduce((words, phrase) => words.replace(phrase.text, ''), text);
  return rest.length < otherWordsMax && !hasVerb(` ${rest.trim()}`);
}

const otherWordsMax = 50;

function reportsIn(
  reading: Reading,
  fragment: Fragment,
  parties: Parties,
  reporters: NamedAgency[],
  request: boolean,
): Found[] {
  const { text, at, label } = fragment;
  const goesOn = isOnlyDay(fragment);
  if (label === null && !goesOn && (!reportVerb.test(text) || (!reading.isLetter && isOnlySent(fragment))))
    return [];
  const collector = parties.via ?? parties.to;
  if (collector === null) return [];
  const base = {
    reporter: plainNames(reporters),
    to: parties.to?.name ?? null,
    via: parties.via?.name ?? null,
    onward: parties.onward?.name ?? null,
    cutOff: text.match(/(?:chốt số liệu|tính đến|số liệu tính từ)[^,;.()]{3,60}/iu)?.[0] ?? null,
    about: parties.about,
    request:
      request ||
      (!reading.isCentral &&
        reporters.length > 0 &&
        reporters.every((one) => one.agency?.standing === 'requested')),
    source: sourceAt(at, text),
  };
  const stated = duesIn(text, label, reading.period);
  const dues = stated.filter(
    (one) => label !== null || !(isOfOtherWork(text, one.at) || isBeforeReport(text, one.at, stated)),
  );
  if (stated.length > 0 && dues.length === 0) return [];
  if (dues.length === 0) {
    const due = countedDue(text) ?? looseDue(text);
    return due === undefined || !/báo cáo|phản ánh|thông tin về/iu.test(text) ? [] : [{ ...base, due }];
  }
  return dues.flatMap(eachDay).map(({ due, at: where }) => {
    if (where < parties.onwardAt || parties.onward === null) return { ...base, due };
    // The day after "để tổng hợp, báo cáo ..." is the collector's own.
    return { ...base, due, reporter: [collector.name], to: parties.onward.name, via: null, onward: null };
  });
}

/** "trong vòng 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra". */
function countedDue(text: string): ReportDue['due'] | undefined {
  const { time, due } = timeInDuty(text, null);
  return due?.kind === 'relative' ? { text: time.text, ...due } : undefined;
}

/** "trước ngày 15/6 và trước ngày 15/12/2026": each day with its year is a report of its own. */
function eachDay(one: ReportDue): ReportDue[] {
  const { due, at } = one;
  if (due.kind !== 'set' || !due.items.every((item) => item.kind === 'once')) return [one];
  return due.items.map((item) => ({ due: { text: due.text, ...item }, at }));
}

/**
 * "phê duyệt phương án, gửi Chi cục A", "gửi tin, bài về Cổng B": among the duties of a plan, handing in the work
 * itself is the end of a task. A letter, and a last paragraph to everyone, ask for nothing else.
 */
const isOnlySent = ({ text, closing, ref }: Fragment): boolean =>
  !closing &&
  ref !== '' &&
  !/báo cáo|kết quả|số liệu|tổng hợp|tình hình|theo dõi|ý kiến|góp ý|đề xuất|phản ánh|đánh giá|thông tin(?! điện tử)|thống kê/iu.test(
    text,
  );

/** "xây dựng kế hoạch, ban hành trước ngày 30/4 và gửi Sở A": the day is of the work, not of the sending. */
function isOfOtherWork(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    !reportVerb.test(before) &&
    /(?:ban hành|hoàn thành|xong|triển khai|tổ chức|thực hiện|phê duyệt|bàn giao|thành lập)(?:\s+xong)?[\s,(]*$/iu.test(
      before,
    )
  );
}

/** "Tổng kết trước ngày 20/8, báo cáo gửi về Sở A chậm nhất ngày 25/8": of two days, the first is of the work. */
function isBeforeReport(text: string, at: number, dues: { at: number }[]): boolean {
  const reported = text.search(reportVerb);
  return (
    at < reported &&
    dues.some((one) => one.at > reported) &&
    hasVerb(` ${text.slice(0, 1).toLowerCase()}${text.slice(1, at)}`.replace(rhythm, ''))
  );
}

function withoutRepeats(reports: Found[]): Found[] {
  const keys = new Set<string>();
  return reports.filter((report) => {
    const { text: _, ...due } = report.due;
    const key = JSON.stringify([report.reporter, report.via ?? report.to, due]);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

function noted(reading: Reading, report: DraftReport): DraftReport {
  if (!isDated(report.due)) return report;
  if (report.onward !== null)
    note(reading, 'no-onward-day', 'info', report.id, report.source, { onward: report.onward });
  if (report.request) note(reading, 'request-not-duty', 'info', report.id, report.source, {});
  if (report.reporter.length === 0) note(reading, 'no-reporter', 'warning', report.id, report.source, {});
  return report;
}
