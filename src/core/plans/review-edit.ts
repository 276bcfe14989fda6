// Edits of a draft under review: each turns a draft into the corrected one and says what it touched. Pure; stores nothing.
import { nameKey } from '../agencies/agency-names/fold.ts';
import type { PlainDate } from '../dates.ts';
import type { DueRule } from '../due/due-rule.ts';
import type {
  CorrectedField,
  DraftReport,
  DraftTask,
  DraftTime,
  Finding,
  FollowLevel,
  PlanDraft,
} from './plan-draft.ts';

/** What a desk officer may change of a draft; `refs` are refs of tasks or ids of reports. */
export type DraftEdit =
  | { kind: 'title'; refs: string[]; title: string }
  | { kind: 'lead'; refs: string[]; names: string[] }
  | { kind: 'coordinating'; refs: string[]; names: string[] }
  | { kind: 'collector'; refs: string[]; name: string }
  | { kind: 'due'; refs: string[]; time: DraftTime; due: DueRule | null }
  | { kind: 'follow'; refs: string[]; follow: FollowLevel }
  | { kind: 'onward'; refs: string[]; on: PlainDate }
  | { kind: 'replace'; refs: string[] | null; from: string; to: string }
  /** Findings of these kinds have been looked at; null = every one but a conflict. */
  | { kind: 'accept'; codes: string[] | null }
  /** Conflicts of leads are settled for what the appendix, or the body, says. */
  | { kind: 'settle'; for: 'appendix' | 'body' }
  /** These body items are duties of their own after all. */
  | { kind: 'separate'; refs: string[] };

/** The corrected draft and what changed in it. */
export interface EditedDraft {
  draft: PlanDraft;
  /** Refs and ids that the edit touched, in the order of the draft. */
  refs: string[];
  /** Findings that are settled by it. */
  settled: Finding[];
}

/** The draft after an edit; without touched refs or settled findings nothing changed. */
export function editDraft(draft: PlanDraft, edit: DraftEdit): EditedDraft {
  if (edit.kind === 'accept') return withFindings(draft, draft, (one) => isAccepted(one, edit.codes));
  if (edit.kind === 'settle') return settled(draft, edit.for);
  const wanted = edit.refs === null ? undefined : new Set(withConflicts(draft, edit));
  const touches = (ref: string): boolean => wanted === undefined || wanted.has(ref);
  const tasks = draft.tasks.map((task) => (touches(task.ref) ? editedTask(task, edit) : task));
  const reports = draft.reports.map((report) => (touches(report.id) ? editedReport(report, edit) : report));
  const edited: PlanDraft = {
    ...draft,
    tasks,
    reports,
    agencies: agenciesAfter(draft, edit, tasks, reports),
  };
  return withFindings(draft, edited, (finding) => isSettledBy(finding, edit, edited));
}

/** Who leads a duty that stands twice leads it in both places. */
function withConflicts(draft: PlanDraft, edit: Exclude<DraftEdit, { kind: 'accept' | 'settle' }>): string[] {
  const refs = edit.refs ?? [];
  if (edit.kind !== 'lead') return refs;
  const pairs = draft.findings.filter((finding) => finding.code === 'lead-conflict');
  return [
    ...refs,
    ...pairs.flatMap((pair) => {
      const both = [pair.ref ?? '', String(pair.args['sameAs'] ?? '')];
      return both.some((ref) => refs.includes(ref)) ? both : [];
    }),
  ];
}

function settled(draft: PlanDraft, use: 'appendix' | 'body'): EditedDraft {
  const pairs = draft.findings.filter((finding) => finding.code === 'lead-conflict');
  const after = pairs.reduce((current, pair) => {
    const [body, appendix] = [pair.ref ?? '', String(pair.args['sameAs'] ?? '')];
    const names = current.tasks.find((task) => task.ref === (use === 'appendix' ? appendix : body))?.lead;
    const refs = [use === 'appendix' ? body : appendix];
    return names === undefined ? current : editDraft(current, { kind: 'lead', refs, names }).draft;
  }, draft);
  return withFindings(draft, after, (finding) => finding.code === 'lead-conflict');
}

function withFindings(
  before: PlanDraft,
  after: PlanDraft,
  isSettled: (finding: Finding) => boolean,
): EditedDraft {
  const changed = <T>(old: readonly T[], now: readonly T[]): T[] => now.filter((one, at) => one !== old[at]);
  return {
    draft: { ...after, findings: before.findings.filter((finding) => !isSettled(finding)) },
    refs: [
      ...changed(before.tasks, after.tasks).map((task) => task.ref),
      ...changed(before.reports, after.reports).map((report) => report.id),
    ],
    settled: before.findings.filter(isSettled),
  };
}

const isAccepted = (finding: Finding, codes: string[] | null): boolean =>
  finding.code !== 'lead-conflict' && (codes === null || codes.includes(finding.code));

function isSettledBy(finding: Finding, edit: DraftEdit, after: PlanDraft): boolean {
  const about = 'refs' in edit && finding.ref !== null && (edit.refs?.includes(finding.ref) ?? false);
  switch (finding.code) {
    case 'lead-conflict':
      return sameLead(finding, after);
    case 'unknown-agency':
    case 'merged-agency':
      return !isNamed(after, String(finding.args['agency']));
    case 'duplicate-duty':
      return edit.kind === 'separate' && about;
    case 'no-year':
    case 'deadline-past':
      return edit.kind === 'due' && about;
    case 'no-onward-day':
      return edit.kind === 'onward' && about;
    case 'no-collector':
      return edit.kind === 'collector' && about;
    case 'no-lead':
    case 'no-reporter':
      return edit.kind === 'lead' && about;
    default:
      return false;
  }
}

function sameLead(finding: Finding, after: PlanDraft): boolean {
  const leadOf = (ref: unknown): string[] | undefined => after.tasks.find((task) => task.ref === ref)?.lead;
  const body = after.tasks.find((task) => task.ref === finding.ref);
  const [one, other] = [leadOf(finding.ref), leadOf(finding.args['sameAs'])];
  return body?.sameAs === null || (one !== undefined && other !== undefined && sameNames(one, other));
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

/** Whether a draft's work or reporting still names a body. */
export const isNamed = (draft: Pick<PlanDraft, 'tasks' | 'reports'>, name: string): boolean =>
  draft.tasks.some((task) => task.lead.includes(name) || task.coordinating.includes(name)) ||
  draft.reports.some((report) => report.reporter.includes(name) || [report.to, report.via].includes(name));

const marked = (row: { corrected?: CorrectedField[] }, ...fields: CorrectedField[]): CorrectedField[] => [
  ...new Set([...(row.corrected ?? []), ...fields]),
];

function editedTask(task: DraftTask, edit: DraftEdit): DraftTask {
  switch (edit.kind) {
    case 'title':
      return { ...task, title: edit.title, corrected: marked(task, 'title') };
    case 'lead':
      return sameNames(task.lead, edit.names)
        ? task
        : {
            ...task,
            lead: edit.names,
            coordinating: task.coordinating.filter((name) => !edit.names.includes(name)),
            corrected: marked(task, 'lead'),
          };
    case 'coordinating':
      return { ...task, coordinating: edit.names, corrected: marked(task, 'coordinating') };
    case 'due':
      return { ...task, time: edit.time, due: edit.due, corrected: marked(task, 'time') };
    case 'follow':
      return { ...task, follow: edit.follow, corrected: marked(task, 'follow') };
    case 'separate':
      return task.sameAs === null ? task : { ...task, sameAs: null, corrected: marked(task, 'same') };
    case 'replace': {
      const [lead, coordinating] = [replaced(task.lead, edit), replaced(task.coordinating, edit)];
      if (lead === task.lead && coordinating === task.coordinating) return task;
      return { ...task, lead, coordinating, corrected: marked(task, 'lead', 'coordinating') };
    }
    default:
      return task;
  }
}

function editedReport(report: DraftReport, edit: DraftEdit): DraftReport {
  switch (edit.kind) {
    case 'title':
      return { ...report, about: edit.title, corrected: marked(report, 'title') };
    case 'lead':
      return { ...report, reporter: edit.names, corrected: marked(report, 'lead') };
    case 'collector':
      return { ...report, via: edit.name, corrected: marked(report, 'collector') };
    case 'due':
      return edit.due === null
        ? report
        : { ...report, due: { ...edit.due, text: edit.time.text }, corrected: marked(report, 'time') };
    case 'onward':
      return { ...report, onwardOn: edit.on, corrected: marked(report, 'onward') };
    case 'replace': {
      const reporter = replaced(report.reporter, edit);
      const to = report.to === edit.from ? edit.to : report.to;
      const via = report.via === edit.from ? edit.to : report.via;
      if (reporter === report.reporter && to === report.to && via === report.via) return report;
      return { ...report, reporter, to, via, corrected: marked(report, 'lead', 'collector') };
    }
    default:
      return report;
  }
}

/** The list itself when it does not name the body. */
const replaced = (names: string[], { from, to }: { from: string; to: string }): string[] =>
  names.includes(from) ? [...new Set(names.map((name) => (name === from ? to : name)))] : names;

/** Names that the edit brought in are agencies of the draft; one that nothing names any more is not. */
function agenciesAfter(
  draft: PlanDraft,
  edit: DraftEdit,
  tasks: DraftTask[],
  reports: DraftReport[],
): PlanDraft['agencies'] {
  const names = 'names' in edit ? edit.names : edit.kind === 'replace' ? [edit.to] : [];
  const known = new Set(draft.agencies.flatMap(({ name, variants }) => [name, ...variants].map(nameKey)));
  const isGone = ({ name, variants }: PlanDraft['agencies'][number]): boolean =>
    edit.kind === 'replace' &&
    name === edit.from &&
    ![name, ...variants].some((one) => isNamed({ tasks, reports }, one));
  return [
    ...draft.agencies.filter((agency) => !isGone(agency)),
    ...names
      .filter((name) => !known.has(nameKey(name)))
      .map((name) => ({ name, kind: 'unit', variants: [], group: false })),
  ];
}
