// From a neutral document to a plan draft: the steps in order. Never throws; what is missing is null and a finding.
import type { AgencyDirectory } from '../../core/agencies/agency.ts';
import type { DraftTask, PlanDraft } from '../../core/plans/plan-draft.ts';
import type { Block, NeutralDocument, Paragraph } from '../neutral.ts';
import { addresseesOf, addressIn, withAddressees } from './addressees.ts';
import { agenciesOf } from './agencies-found.ts';
import { appendicesOf } from './appendices.ts';
import { basisOf } from './basis.ts';
import { bodyTasksOf } from './body-tasks.ts';
import { checkAgencies, checkLetterhead, checkReports, checkTasks, checkWeekdays } from './checks.ts';
import type { Reading } from './context.ts';
import { unfoldFrames } from './frames.ts';
import { inYearOfIssue } from './issue-year.ts';
import { issuerOf } from './issuer.ts';
import { divideTables, joinBrokenParagraphs, joinCutTables } from './join.ts';
import { leaderlessTasksOf } from './leaderless.ts';
import { letterheadOf } from './letterhead.ts';
import { localDirectory } from './local-directory.ts';
import { allItems, type Outline, outlineOf } from './outline.ts';
import { type Parts, partsOf } from './parts.ts';
import { periodsOf } from './period.ts';
import { planBudgetOf } from './plan-budget.ts';
import { printedNamesIn } from './printed-names.ts';
import { isDated } from './report-due.ts';
import { reportsOf } from './reports.ts';
import { roundTasksOf } from './rounds.ts';
import { withSameDuties } from './same-duty.ts';
import { eachOnce } from './same-report.ts';
import { sectionKind, sectionsOf } from './sections.ts';
import { sourcesOf } from './sources.ts';
import { recipientsOf, signerOf } from './tail.ts';
import { subjectOf, titleOf } from './title.ts';
import { withRequests } from './who-is-asked.ts';

/** The draft of a document; a document that is no plan gives a draft without tasks. */
export function planOf(document: NeutralDocument, directory: AgencyDirectory): PlanDraft {
  const blocks = joinCutTables(divideTables(unfoldFrames(document.blocks)));
  const parts = partsOf(blocks);
  const reading = readingOf(parts, directory);
  const { title, rest } = titled(parts);
  const address = addressOf(parts, rest);
  const body = joinBrokenParagraphs(address.rest);
  const outline = outlineOf(body);
  const head = letterheadOf(parts.head.length > 0 ? parts.head : firstLines(body));
  const { period, within } = periodsOf(timeSectionOf(outline), title, parts.docType, head.issuedOn);
  reading.period = within;
  checkLetterhead(reading, head);
  const issuer = issuerOf(reading, {
    head: parts.head,
    preamble: outline.preamble,
    tail: parts.tail,
    place: head.place,
    text: textOf([...body, ...parts.appendix]),
  });
  reading.issuer = issuer;
  reading.isCentral = central.test(issuer ?? '');
  const sections = sectionsOf(reading, outline.items);
  const appendices = appendicesOf(reading, outline, parts.appendix);
  const found = eachOnce(reading, [...reportsOf(reading, outline), ...appendices.reports]);
  const drafted = tasksOf(reading, outline, appendices.tasks, issuer);
  const addressees = addresseesOf(reading, address.lines);
  const { reports, tasks: given } = withRequests(
    reading,
    issuer,
    withAddressees(reading, addressees, found, drafted),
  );
  const tasks = reportedOnce(withSameDuties(reading, inYearOfIssue(reading, given, head.issuedOn)), reports);
  const recipients = recipientsOf(parts.tail);
  const agencies = agenciesOf(reading, { tasks, reports, recipients, texts: linesOf(body) });
  checkReports(reading, reports);
  checkTasks(reading, tasks, reports, firstDayOf(head.issuedOn));
  checkAgencies(reading, tasks, reports, agencies);
  checkWeekdays(reading, [...body, ...parts.appendix]);
  const { number, symbol, place, issuedOn, issuedOnPrecision } = head;
  const signer = signerOf(parts.tail);
  const budget = planBudgetOf(outline.items);
  return {
    number,
    symbol,
    docType: parts.docType ?? (title === null ? null : 'Công văn'),
    issuer,
    place,
    issuedOn,
    issuedOnPrecision,
    title,
    period,
    signer,
    basis: basisOf(reading, outline.preamble),
    sections: [...sections, ...appendices.sections],
    tasks,
    reports,
    budget,
    recipients,
    agencies,
    sources: sourcesOf(blocks, head, { issuer, title, period, signer, budget }),
    findings: reading.notes,
  };
}

const central = /^(?:Thủ tướng|Chính phủ|Bộ (?!Chỉ huy)|Ban Chỉ đạo quốc gia|Ban Chỉ đạo Trung ương)/u;

/** The rows of the tables, then the work of the running text, with and without a lead. */
function tasksOf(reading: Reading, outline: Outline, rows: DraftTask[], issuer: string | null): DraftTask[] {
  const named = [...rows, ...bodyTasksOf(reading, outline), ...roundTasksOf(reading, outline, issuer)];
  return withUniqueRefs([...named, ...leaderlessTasksOf(reading, outline, named)]);
}

const readingOf = ({ head, body, appendix, docType }: Parts, directory: AgencyDirectory): Reading => ({
  directory: localDirectory(directory, head),
  printedNames: printedNamesIn([...body, ...appendix]),
  period: null,
  issuer: null,
  isCentral: false,
  isLetter: docType === null,
  notes: [],
});

/** A day, or the first of a month: what was due before it was past in any case. */
const firstDayOf = (issuedOn: string | null): string | null =>
  issuedOn === null ? null : `${issuedOn}-01`.slice(0, '2026-01-01'.length);

/** Only a letter, which names no kind of document, has people that it is addressed to. */
const addressOf = (parts: Parts, rest: Block[]): ReturnType<typeof addressIn> =>
  parts.docType === null ? addressIn(rest) : { lines: [], rest };

function titled(parts: Parts): { title: string | null; rest: Block[] } {
  if (parts.docType !== null) return titleOf(parts.body);
  const left = parts.head.filter((line) => line.frame !== 'right').map((line) => line.text);
  const lines = [...left, ...linesOf(parts.body.slice(0, 30))];
  return { title: subjectOf(lines), rest: parts.body };
}

const firstLines = (blocks: Block[]): Paragraph[] =>
  blocks.filter((block): block is Paragraph => block.kind === 'paragraph').slice(0, 12);

const linesOf = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const textOf = (blocks: Block[]): string => linesOf(blocks).join('\n');

/** The text of the section "THỜI GIAN THỰC HIỆN". */
function timeSectionOf(outline: Outline): string | null {
  const section = outline.items.find((item) => sectionKind(item.text) === 'period');
  if (section === undefined) return null;
  return allItems([section])
    .flatMap((item) => [item.text, ...item.loose.map((line) => line.text)])
    .join('\n');
}

function withUniqueRefs(tasks: DraftTask[]): DraftTask[] {
  const used = new Map<string, number>();
  return tasks.map((task) => {
    const times = (used.get(task.ref) ?? 0) + 1;
    used.set(task.ref, times);
    return times === 1 ? task : { ...task, ref: `${task.ref}-${times}` };
  });
}

/** A bullet that states a report duty is reminded of by the report, not a second time as a task. */
function reportedOnce(tasks: DraftTask[], reports: PlanDraft['reports']): DraftTask[] {
  const clauses = reports.flatMap((report) =>
    isDated(report.due) && report.source !== null ? [report.source.text] : [],
  );
  return tasks.map((task) =>
    task.origin === 'body' &&
    task.follow === 'followed' &&
    clauses.some((clause) => task.source?.text.includes(clause))
      ? { ...task, follow: 'asked' }
      : task,
  );
}
