// A checked draft becomes tasks, report duties and items: one per agency that owes a part. One change, so all or nothing.
import type { Calendar } from '../calendar/calendar.ts';
import { type Change, type Put, put, type Sequence } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { Item } from '../items/item.ts';
import { newItem, taskDayOf } from '../items/new-item.ts';
import { openDuty } from '../items/open-duty.ts';
import type { AgencyRecord } from '../people/person.ts';
import type { Plan, ReportDuty, Task } from './plan.ts';
import type { DraftReport, DraftTask } from './plan-draft.ts';

/** What activation needs: how names resolve, who belongs to a group, and the free short numbers. */
export interface ActivationInput {
  plan: Plan;
  today: PlainDate;
  at: Instant;
  actor: string;
  inboxId: number | null;
  calendar: Calendar;
  codes: Sequence;
  /** The agency of a printed name; an unknown name becomes an agency of its own. */
  agencyOf(name: string): AgencyRecord;
  /** The members of a group; empty for an ordinary agency or a group without members. */
  membersOf(agency: AgencyRecord): AgencyRecord[];
  /** Agencies that are stored already. */
  storedAgencyIds: ReadonlySet<string>;
}

/** What activation made, beside the change that stores it. */
export interface Activation {
  change: Change;
  items: Item[];
  agencies: AgencyRecord[];
}

/** Builds tasks, duties and items of a draft plan; repeated body items do not count twice. */
export function activatePlan(input: ActivationInput): Activation {
  const { plan, at } = input;
  const names = resolverOf(input);
  const collector = names.agencyOf(collectorNameOf(plan));
  const work = workOf(input, names);
  const reporting = reportingOf(input, names, collector, work.nextCode);
  const items = [...work.items, ...reporting.items];
  const active: Plan = { ...plan, state: 'active', collectorId: collector.id, activatedAt: at };
  const puts: Put[] = [
    put('plan', active),
    put('sequence', { ...input.codes, next: reporting.nextCode }),
    ...names
      .seen()
      .filter((agency) => !input.storedAgencyIds.has(agency.id))
      .map((row) => put('agency', row)),
    ...work.tasks.map((row) => put('task', row)),
    ...reporting.duties.map((row) => put('reportDuty', row)),
    ...items.map((row) => put('item', row)),
  ];
  const event = {
    at,
    actor: input.actor,
    action: 'plan-activated',
    subject: `plan:${plan.id}`,
    detail: { tasks: work.tasks.length, duties: reporting.duties.length, items: items.length },
  };
  const replan = items.map((item) => item.id);
  return {
    change: { inboxId: input.inboxId, puts, events: [event], notices: [], replan },
    items,
    agencies: names.seen(),
  };
}

/** Printed names to agencies, each agency once; a group with members stands for its members. */
export interface Resolver {
  agencyOf(name: string): AgencyRecord;
  expand(names: readonly string[]): AgencyRecord[];
  seen(): AgencyRecord[];
}

/** Resolves names as activation does. */
export function resolverOf(input: Pick<ActivationInput, 'agencyOf' | 'membersOf'>): Resolver {
  const agencies = new Map<string, AgencyRecord>();
  const remember = (agency: AgencyRecord): AgencyRecord => {
    const known = agencies.get(agency.id);
    if (known === undefined) agencies.set(agency.id, agency);
    return known ?? agency;
  };
  const agencyOf = (name: string): AgencyRecord => remember(input.agencyOf(name));
  const standFor = (agency: AgencyRecord): AgencyRecord[] => {
    const members = agency.isGroup ? input.membersOf(agency).map(remember) : [];
    return members.length > 0 ? members : [agency];
  };
  return {
    agencyOf,
    expand: (names) => {
      const found = names.map(agencyOf).flatMap(standFor);
      return [...new Map(found.map((agency) => [agency.id, agency])).values()];
    },
    seen: () => [...agencies.values()],
  };
}

/** The tasks of the input's draft with their items, numbered from the next free code. */
export function workOf(
  input: ActivationInput,
  names: Resolver,
): { tasks: Task[]; items: Item[]; nextCode: number } {
  const { plan, calendar, today } = input;
  let nextCode = input.codes.next;
  const tasks: Task[] = [];
  const items: Item[] = [];
  for (const draft of plan.draft.tasks.filter((task) => isOwnWork(task, plan.draft.tasks, input.agencyOf))) {
    const task = taskOf(draft, plan, nextCode);
    nextCode += 1;
    tasks.push(task);
    const leads = names.expand(draft.lead);
    const others = names
      .expand(draft.coordinating)
      .filter((agency) => !leads.some((lead) => lead.id === agency.id));
    const day = taskDayOf(draft.due, draft.time.text ?? draft.title, plan, calendar, today);
    const role = draft.role === 'coordinate' ? 'coordinating' : 'lead';
    const source = { code: task.code, task, day, requested: draft.request, calendar };
    items.push(...leads.map((agency) => newItem({ ...source, agency, role })));
    items.push(...others.map((agency) => newItem({ ...source, agency, role: 'coordinating' })));
  }
  return { tasks, items, nextCode };
}

/** The report duties of the input's draft with the items of the periods that are open. */
export function reportingOf(
  input: ActivationInput,
  names: Resolver,
  collector: AgencyRecord,
  firstCode: number,
): { duties: ReportDuty[]; items: Item[]; nextCode: number } {
  const { plan, calendar, today } = input;
  let nextCode = firstCode;
  const duties: ReportDuty[] = [];
  const items: Item[] = [];
  for (const [index, draft] of plan.draft.reports.entries()) {
    const collectedBy = names.agencyOf(draft.via ?? draft.to ?? collector.name);
    const reporters = names.expand(draft.reporter).filter((agency) => agency.id !== collectedBy.id);
    const duty = dutyOf(draft, plan, index, collectedBy, reporters);
    const opened = openDuty({ duty, plan, reporters, today, calendar, nextCode, openPeriods: new Set() });
    duties.push(duty);
    items.push(...opened.items);
    nextCode = opened.nextCode;
  }
  return { duties, items, nextCode };
}

/**
 * A body item that repeats an appendix row with the same leads is that row, or every agency would be reminded
 * twice. Where the leads differ both stay: nobody may choose silently between them.
 */
export function isOwnWork(
  task: DraftTask,
  all: readonly DraftTask[],
  agencyOf: ActivationInput['agencyOf'],
): boolean {
  if (task.sameAs === null) return true;
  const row = all.find((other) => other.ref === task.sameAs);
  const leadsOf = ({ lead }: DraftTask): string[] => lead.map((name) => agencyOf(name).id);
  return row === undefined || !sameIds(leadsOf(row), leadsOf(task));
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The desk that collects: of the first dated report, else of any report, else the issuer's own office. */
export function collectorNameOf(plan: Pick<Plan, 'draft'>): string {
  const reports = plan.draft.reports.map((report) => report.via ?? report.to).filter((name) => name !== null);
  const chief = plan.draft.tasks.find((task) => /theo dõi, đôn đốc/i.test(task.title))?.lead[0];
  return reports[0] ?? chief ?? 'Văn phòng Ủy ban nhân dân tỉnh';
}

/** A task row; its id and plan code follow from its place. */
export function taskOf(draft: DraftTask, plan: Plan, code: number): Task {
  return {
    id: `${plan.id}.${draft.ref}`,
    planId: plan.id,
    code,
    planCode: `${plan.code}-${draft.ref}`,
    ref: draft.ref,
    section: draft.section,
    title: draft.title,
    origin: draft.origin,
    follow: draft.follow,
    due: draft.due,
    timeText: draft.time.text,
    deliverable: draft.deliverable,
    budgetVnd: draft.budget.vnd ?? null,
    sourceText: draft.source?.text ?? null,
    sourceLine: draft.source?.line ?? null,
    version: 0,
  };
}

/** A report duty row. */
export function dutyOf(
  draft: DraftReport,
  plan: Plan,
  index: number,
  collector: AgencyRecord,
  reporters: AgencyRecord[],
): ReportDuty {
  const { text, ...due } = draft.due;
  return {
    id: `${plan.id}.${draft.id || `R${index + 1}`}`,
    planId: plan.id,
    ref: draft.id || `R${index + 1}`,
    about: draft.about ?? 'báo cáo kết quả thực hiện',
    reporterIds: reporters.map((agency) => agency.id),
    collectorId: collector.id,
    receiver: draft.to,
    onward: draft.onward,
    onwardOn: draft.onwardOn ?? null,
    due,
    dueText: text,
    requested: draft.request,
    sourceText: draft.source?.text ?? null,
    sourceLine: draft.source?.line ?? null,
    version: 0,
  };
}
