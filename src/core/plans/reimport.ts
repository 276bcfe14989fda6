// The same plan read again: which tasks and reports are the same ones, what differs, and what a review had set already.
import { type AgencyDirectory, sameBodies } from '../agencies/agency.ts';
import { nameKey } from '../agencies/agency-names/fold.ts';
import { alikeAmong, similarity } from '../similarity.ts';
import { lineOfReport, lineOfTask } from './draft-lines.ts';
import type { Plan } from './plan.ts';
import type { CorrectedField, DraftReport, DraftTask, PlanDraft } from './plan-draft.ts';
import type { DraftLine } from './review-facts.ts';

/** What may differ between two readings of one task or report. */
export type ChangedField = 'title' | 'lead' | 'coordinating' | 'time' | 'collector';

/** What a second reading would change. */
export interface Difference {
  added: DraftLine[];
  removed: DraftLine[];
  changed: { before: DraftLine; after: DraftLine; fields: ChangedField[] }[];
  same: number;
  /** Places where what the desk set in a review stays, whatever is printed now. */
  kept: number;
}

/** One task or report of both readings. */
export interface Matched<Row> {
  before: Row;
  after: Row;
}

/** Both readings side by side; `after` carries what a review had set. */
export interface Comparison {
  /** The new reading with the review's corrections. */
  draft: PlanDraft;
  tasks: Matched<DraftTask>[];
  newTasks: DraftTask[];
  goneTasks: DraftTask[];
  reports: Matched<DraftReport>[];
  newReports: DraftReport[];
  goneReports: DraftReport[];
  difference: Difference;
}

/** Titles of one plan in two copies are this much alike. */
const samePlanFrom = 0.9;

/** The stored plan that a document is a new copy of: the same number of the same year, or title and issuer alike. */
export function planOfCopy(draft: PlanDraft, plans: readonly Plan[]): Plan | undefined {
  const open = plans.filter((plan) => plan.state !== 'closed');
  const sameIssuer = (plan: Plan): boolean =>
    plan.issuer === null || draft.issuer === null || nameKey(plan.issuer) === nameKey(draft.issuer);
  const sameNumber = (plan: Plan): boolean =>
    plan.number !== null &&
    draft.number !== null &&
    nameKey(plan.number) === nameKey(draft.number) &&
    sameYear(plan.issuedOn, draft.issuedOn);
  const numbered = open.find((plan) => sameNumber(plan) && sameIssuer(plan));
  if (numbered !== undefined) return numbered;
  const title = draft.title;
  if (title === null) return undefined;
  return open.find(
    (plan) =>
      // Two numbers are two documents, however alike their titles.
      (plan.number === null || draft.number === null) &&
      sameIssuer(plan) &&
      sameYear(plan.periodFrom, draft.period?.from ?? null) &&
      similarity(plan.title, title) >= samePlanFrom,
  );
}

const sameYear = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.slice(0, 4) === other.slice(0, 4);

/** Matches the rows of two readings and says what would change; a body under another of its names is no change. */
export function compareDrafts(directory: AgencyDirectory, before: PlanDraft, after: PlanDraft): Comparison {
  const tasks = matched(
    before.tasks,
    after.tasks,
    (task) => task.title,
    (task) => task.ref,
  );
  const reports = matched(
    before.reports,
    after.reports,
    (report) => `${report.about ?? ''} ${report.via ?? report.to ?? ''} ${report.due.text ?? ''}`,
    (report) => report.id,
  );
  const taskPairs = tasks.pairs.map((pair) => ({ ...pair, after: withReviewOfTask(pair) }));
  const reportPairs = reports.pairs.map((pair) => ({ ...pair, after: withReviewOfReport(pair) }));
  const kept = [...taskPairs, ...reportPairs].filter(
    (pair) => (pair.after.corrected ?? []).length > 0,
  ).length;
  const changed = [
    ...taskPairs.map((pair) => changeOf(directory, lineOfTask(pair.before), lineOfTask(pair.after))),
    ...reportPairs.map((pair) => changeOf(directory, lineOfReport(pair.before), lineOfReport(pair.after))),
  ];
  const reviewed = new Map<string, DraftTask | DraftReport>([
    ...taskPairs.map((pair) => [pair.after.ref, pair.after] as const),
    ...reportPairs.map((pair) => [pair.after.id, pair.after] as const),
  ]);
  return {
    draft: {
      ...after,
      tasks: after.tasks.map((task) => (reviewed.get(task.ref) as DraftTask | undefined) ?? task),
      reports: after.reports.map((report) => (reviewed.get(report.id) as DraftReport | undefined) ?? report),
    },
    tasks: taskPairs,
    newTasks: tasks.added,
    goneTasks: tasks.removed,
    reports: reportPairs,
    newReports: reports.added,
    goneReports: reports.removed,
    difference: {
      added: [...tasks.added.map(lineOfTask), ...reports.added.map(lineOfReport)],
      removed: [...tasks.removed.map(lineOfTask), ...reports.removed.map(lineOfReport)],
      changed: changed.filter((change) => change.fields.length > 0),
      same: changed.filter((change) => change.fields.length === 0).length,
      kept,
    },
  };
}

function changeOf(
  directory: AgencyDirectory,
  before: DraftLine,
  after: DraftLine,
): Difference['changed'][number] {
  const differs: Record<ChangedField, boolean> = {
    title: nameKey(before.title) !== nameKey(after.title),
    lead: !sameBodies(directory, before.lead, after.lead),
    coordinating: !sameBodies(directory, before.coordinating, after.coordinating),
    time: nameKey(before.time ?? '') !== nameKey(after.time ?? '') || before.dueOn !== after.dueOn,
    collector: before.collector !== after.collector,
  };
  const fields = (Object.keys(differs) as ChangedField[]).filter((field) => differs[field]);
  return { before, after, fields };
}

const alikeFrom = 0.75;
/** In the same place less likeness is enough: a title that was reworded keeps its number. */
const alikeInPlaceFrom = 0.5;

/** Pairs rows: equal titles first, then the same place with a similar title, then similar titles anywhere. */
function matched<Row>(
  before: readonly Row[],
  after: readonly Row[],
  titleOf: (row: Row) => string,
  refOf: (row: Row) => string,
): { pairs: Matched<Row>[]; added: Row[]; removed: Row[] } {
  const left = new Set(before);
  const found = new Map<Row, Row>();
  const take = (row: Row, old: Row | undefined): void => {
    if (old === undefined) return;
    found.set(row, old);
    left.delete(old);
  };
  const open = (): Row[] => after.filter((row) => !found.has(row));
  const byTitle = new Map<string, Row[]>();
  for (const row of before) {
    const key = nameKey(titleOf(row));
    byTitle.set(key, [...(byTitle.get(key) ?? []), row]);
  }
  for (const row of after) {
    const same = (byTitle.get(nameKey(titleOf(row))) ?? []).filter((old) => left.has(old));
    take(row, same.find((old) => refOf(old) === refOf(row)) ?? same[0]);
  }
  const byRef = new Map([...left].map((row) => [refOf(row), row]));
  for (const row of open()) {
    const old = byRef.get(refOf(row));
    if (old !== undefined && left.has(old) && similarity(titleOf(old), titleOf(row)) >= alikeInPlaceFrom)
      take(row, old);
  }
  const alike = alikeAmong([...left], titleOf);
  for (const row of open()) take(row, alike(titleOf(row), alikeFrom, (old) => left.has(old))?.row);
  const pairs = after.flatMap((row) => {
    const old = found.get(row);
    return old === undefined ? [] : [{ before: old, after: row }];
  });
  return { pairs, added: open(), removed: [...left] };
}

/** The new reading of a task, with what a person had set on the old one. */
function withReviewOfTask({ before, after }: Matched<DraftTask>): DraftTask {
  const has = (field: CorrectedField): boolean => before.corrected?.includes(field) ?? false;
  if ((before.corrected ?? []).length === 0) return after;
  return {
    ...after,
    ...(has('title') && { title: before.title }),
    ...(has('lead') && { lead: before.lead }),
    ...(has('coordinating') && { coordinating: before.coordinating }),
    ...(has('time') && { time: before.time, due: before.due }),
    ...(has('follow') && { follow: before.follow }),
    ...(has('same') && { sameAs: before.sameAs }),
    corrected: before.corrected ?? [],
  };
}

function withReviewOfReport({ before, after }: Matched<DraftReport>): DraftReport {
  const has = (field: CorrectedField): boolean => before.corrected?.includes(field) ?? false;
  if ((before.corrected ?? []).length === 0) return after;
  return {
    ...after,
    ...(has('title') && { about: before.about }),
    ...(has('lead') && { reporter: before.reporter }),
    ...(has('collector') && { via: before.via, to: before.to }),
    ...(has('time') && { due: before.due }),
    ...(has('onward') && before.onwardOn !== undefined && { onwardOn: before.onwardOn }),
    corrected: before.corrected ?? [],
  };
}
