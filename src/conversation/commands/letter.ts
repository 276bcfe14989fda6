// "công văn 123/STC-QLNS: các sở báo cáo dự toán trước 16h ngày 30/11": a letter in one line, said back before it counts.
import { agencyRecordOf } from '../../core/agencies/agency-record.ts';
import { put } from '../../core/change.ts';
import { dueDayOf } from '../../core/due/occurrences.ts';
import { taskDayOf } from '../../core/items/new-item.ts';
import type { NoticeFacts } from '../../core/notice.ts';
import { lineOfReport, lineOfTask } from '../../core/plans/draft-lines.ts';
import { importPlan } from '../../core/plans/import-plan.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { planLabelOf } from '../../core/views.ts';
import { letterOf } from '../../importers/letter-line.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

const dialogMs = 24 * 3_600_000;
const firstPlan = 1;

/** `công văn [số] [của đơn vị] [ngày d/m/yyyy]: <đơn vị> <việc> <hạn>`; stored as a draft until "đồng ý". */
export const letter: Command = {
  pattern: /^\/?(?:cong van|cv)\b([^:]*:.+)$/s,
  permission: 'review-plan',
  inGroups: false,
  undo: 'draft',
  async run(session) {
    const { environment, inbound, inboxId, at, today, desk, dialog, speaker, plans } = session;
    const draft = letterOf(
      inbound.text,
      environment.directory,
      today,
      desk.agencyId === null ? null : desk.name,
    );
    if (draft === undefined)
      return justReply(session, { kind: 'refused', reason: 'not-a-plan', detail: null });
    const { plan, change } = importPlan({
      draft,
      fingerprint: `letter:${inbound.channel}:${inbound.chat.id}:${inboxId}`,
      sourceName: draft.title ?? '',
      sequence: await environment.store.plans.sequenceOf('plan', firstPlan),
      codesInUse: new Set([...plans.values()].map((row) => row.code)),
      actor: speaker?.person.id ?? 'administrator',
      at,
      inboxId,
    });
    const asked = put('dialog', {
      id: `${inbound.channel}:${inbound.chat.id}`,
      step: { kind: 'confirm-letter', planId: plan.id },
      expiresAt: at + dialogMs,
      version: dialog?.version ?? 0,
    });
    return {
      ...change,
      puts: [...change.puts, asked],
      notices: [replyWith(session, await understood(session, plan))],
    };
  },
};

/** What was understood, with the bodies behind each group and the day to aim at. */
async function understood(session: Session, plan: Plan): Promise<NoticeFacts> {
  const { environment, calendar, today, agencies } = session;
  const [task] = plan.draft.tasks;
  const [report] = plan.draft.reports;
  const line = task === undefined ? report && lineOfReport(report) : lineOfTask(task);
  const due = task?.due ?? report?.due ?? null;
  const rows = await environment.store.agencies.listGroupMembers();
  const groups = (line?.lead ?? [])
    .map((name) => agencyRecordOf(environment.directory, name))
    .filter((agency) => agency.isGroup);
  const membersOf = (id: string): string[] =>
    rows.filter((row) => row.groupId === id).map((row) => agencies.get(row.agencyId)?.name ?? row.agencyId);
  const day =
    due === null ? undefined : (dueDayOf(due, calendar) ?? taskDayOf(due, '', plan, calendar, today));
  return {
    kind: 'letter-understood',
    planLabel: planLabelOf(plan),
    planCode: plan.code,
    number: plan.number,
    issuer: plan.issuer,
    line: line === undefined ? emptyLine(plan) : { ...line, dueOn: day?.dueOn ?? line.dueOn },
    time: due?.kind === 'once' ? (due.time ?? null) : null,
    targetOn: day?.targetOn ?? null,
    members: groups.flatMap((group) => membersOf(group.id)),
    emptyGroups: groups.filter((group) => membersOf(group.id).length === 0).map((group) => group.name),
    findings: plan.draft.findings,
  };
}

const emptyLine = (plan: Plan) => ({
  ref: '1',
  title: plan.title,
  lead: [],
  coordinating: [],
  time: null,
  dueOn: null,
  follow: null,
  collector: null,
  onwardOn: null,
  request: false,
  sameAs: null,
});
