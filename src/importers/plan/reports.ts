// The report duties of a plan: who reports to whom, through whom, by when, and where it goes on to.
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import type { DraftReport } from '../../core/plans/plan-draft.ts';
import { type Reading, sourceAt } from './context.ts';
import { duePhrasesIn } from './due-phrases.ts';
import { timeInDuty } from './duty-time.ts';
import { hasVerb, plainNames } from './names.ts';
import { isOfOtherWork, isOnlySent, isOnlySpokenOf, reportVerb } from './not-a-report.ts';
import type { Outline } from './outline.ts';
import { aboutBetween } from './report-about.ts';
import { duesIn, isDated, looseDue, type ReportDue } from './report-due.ts';
import { type Fragment, fragmentsOf } from './report-fragments.ts';
import { joinReportLines } from './report-lines.ts';
import { type Parties, partiesOf } from './report-parties.ts';
import { duesToNobody } from './without-collector.ts';

type Found = Omit<DraftReport, 'id'>;

/** The report duties as often as they are said, those with a day or a rhythm first; ids come later. */
export function reportsOf(reading: Reading, outline: Outline): Found[] {
  let subject: NamedAgency[] = [];
  let request = false;
  let label: string | null = null;
  let known: Known | undefined;
  let closing = false;
  const fragments = joinReportLines(fragmentsOf(reading, outline), ({ text, doers }) => {
    const { via, to } = partiesOf(reading, text, doers);
    return (via ?? to) !== null;
  });
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
  return [...found.filter((one) => isDated(one.due)), ...found.filter((one) => !isDated(one.due))];
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
    fragment.label !== null ||
    /^(?:Riêng\s[^;.]{2,40}?\s)?(?:Báo cáo|Định kỳ)\s/iu.test(fragment.text) ||
    goesOn(fragment, own.reporters);
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
  const rest = phrases
    .reduce((words, phrase) => words.replace(phrase.text, ''), text)
    .replace(againReported, '');
  return rest.length < otherWordsMax && !hasVerb(` ${rest.trim()}`);
}

// "sau Tết báo cáo chậm nhất ...", "đợt 2 gửi báo cáo trước ...": said of the same report once more.
const againReported = /(?:gửi\s+|nộp\s+)?báo cáo(?=\s|$)|(?:gửi|nộp)(?=\s*[,.]?\s*$)/iu;

const otherWordsMax = 50;

function reportsIn(
  reading: Reading,
  fragment: Fragment,
  parties: Parties,
  reporters: NamedAgency[],
  request: boolean,
): Found[] {
  const { text, at, label } = fragment;
  if (!isAbout(reading, fragment, parties) || isOnlySpokenOf(text)) return [];
  const collector = parties.via ?? parties.to;
  if (collector === null && reporters.length === 0) return [];
  const base = {
    reporter: plainNames(reporters),
    to: parties.to?.name ?? null,
    via: parties.via?.name ?? null,
    onward: parties.onward?.name ?? null,
    cutOff: text.match(/(?:chốt số liệu|tính đến|số liệu tính từ)[^,;.()]{3,60}/iu)?.[0] ?? null,
    about: parties.about,
    request,
    source: sourceAt(at, fragment.printed ?? text),
  };
  const stated = duesIn(text, label, reading.period);
  const dues = stated.filter(
    ({ at: where, due }) =>
      label !== null || !isOfOtherWork({ at: where, words: due.text ?? '', fragment, all: stated }),
  );
  if (collector === null)
    return duesToNobody(text, parties.reporters, dues)
      .flatMap(eachDay)
      .map(({ due }) => ({ ...base, due }));
  if (stated.length > 0 && dues.length === 0) return [];
  if (dues.length === 0) {
    const due = countedDue(text) ?? looseDue(text);
    return due === undefined || !/báo cáo|phản ánh|thông tin về/iu.test(text) ? [] : [{ ...base, due }];
  }
  return dues.flatMap(eachDay).map(({ due, at: where }, index, all) => {
    const about = aboutBetween(text, all[index - 1], where) ?? base.about;
    const isOnward = where >= parties.onwardAt && where < parties.onwardEnd;
    if (!isOnward || parties.onward === null) return { ...base, about, due };
    // The day after "để tổng hợp, báo cáo ..." is the collector's own.
    return { ...base, due, reporter: [collector.name], to: parties.onward.name, via: null, onward: null };
  });
}

/** True for a clause that asks for a report, or goes on with one. */
function isAbout(reading: Reading, fragment: Fragment, { reporters }: Parties): boolean {
  const { text, label } = fragment;
  if (label !== null || goesOn(fragment, reporters)) return true;
  return reportVerb.test(text) && (reading.isLetter || !isOnlySent(fragment));
}

/** A further day, of the report that was named before: nobody else is named for it. */
const goesOn = (fragment: Fragment, reporters: NamedAgency[]): boolean =>
  isOnlyDay(fragment) && (reporters.length === 0 || !againReported.test(fragment.text));

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
