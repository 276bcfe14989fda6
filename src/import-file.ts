// Brings a plan file into the store as a draft and tells the desk: the work of `dondoc import` and of the demo.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { App } from './app.ts';
import { readPlanFile } from './cli/read.ts';
import { UsageError } from './cli/subcommand.ts';
import { emptyGroupsIn } from './conversation/activation.ts';
import type { Change } from './core/change.ts';
import type { Clock } from './core/clock.ts';
import { localDateOf } from './core/dates.ts';
import type { Notice, NoticeFacts } from './core/notice.ts';
import { addressBookOf } from './core/people/address-book.ts';
import { importPlan } from './core/plans/import-plan.ts';
import type { Plan } from './core/plans/plan.ts';
import type { PlanDraft } from './core/plans/plan-draft.ts';
import type { Reminder } from './core/reminding/reminder.ts';
import { channelRulesOf } from './core/sending/channel-rules.ts';
import { planLabelOf } from './core/views.ts';
import { messagesFor } from './messages/messages-for.ts';

/** Settings that importing needs. */
export interface ImportContext {
  clock: Clock;
  zone: string;
  language: 'vi' | 'en';
}

/** A file that was read and is not stored yet. */
export interface ReadFile {
  draft: PlanDraft;
  fingerprint: string;
  sourceName: string;
}

const firstPlan = 1;

/** Reads a file with the office's names. Throws UsageError with one sentence: unreadable, or imported before. */
export async function readForImport(app: App, path: string): Promise<ReadFile> {
  await app.refreshDirectory();
  const draft = await readPlanFile(path, app.directory);
  const fingerprint = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const known = await app.store.plans.findByFingerprint(fingerprint);
  if (known !== undefined) throw new UsageError(`${basename(path)} đã được nhập trước đây (${known.code}).`);
  return { draft, fingerprint, sourceName: basename(path) };
}

/** Reads and stores a file as a plan of its own. */
export const importFile = async (app: App, path: string, context: ImportContext): Promise<Plan> =>
  await storeDraft(app, await readForImport(app, path), context);

/** Stores what was read as a plan of its own and tells the desk. */
export async function storeDraft(app: App, file: ReadFile, context: ImportContext): Promise<Plan> {
  const plans = await app.store.plans.list();
  const { plan, change } = importPlan({
    ...file,
    sequence: await app.store.plans.sequenceOf('plan', firstPlan),
    codesInUse: new Set(plans.map((row) => row.code)),
    actor: 'administrator',
    at: context.clock.now(),
    inboxId: null,
  });
  const { draft } = file;
  const notices = await deskNotices(app, `imported:${plan.id}`, {
    kind: 'plan-imported',
    planLabel: planLabelOf(plan),
    title: plan.title,
    tasks: draft.tasks.length,
    reports: draft.reports.length,
    agencies: draft.agencies.length,
    emptyGroups: await emptyGroupsIn(app.store, app.directory, draft),
    findings: draft.findings,
  });
  await commitWorded(app, { ...change, notices }, [], context, file.sourceName);
  return plan;
}

/** Every desk hears of it, before or as it takes effect. */
export async function deskNotices(app: App, key: string, facts: NoticeFacts): Promise<Notice[]> {
  const { memberships } = await app.store.people.listAll();
  const desks = new Set(memberships.filter((row) => row.role === 'desk').map((row) => row.agencyId));
  return [...desks].map((deskId) => ({
    to: { deskOf: deskId },
    key,
    messageKind: 'notice',
    itemIds: [],
    facts,
  }));
}

/** Words a change of the administrator and writes it. Throws UsageError when someone else was faster. */
export async function commitWorded(
  app: App,
  change: Change,
  reminders: readonly Reminder[],
  { clock, zone, language }: ImportContext,
  name: string,
): Promise<void> {
  const at = clock.now();
  const [everyone, groups, plans, stored, calendar] = await Promise.all([
    app.store.people.listAll(),
    app.store.people.listGroupChats(),
    app.store.plans.list(),
    app.store.channelRules.load(),
    app.calendar(),
  ]);
  const book = addressBookOf(everyone, groups, localDateOf(at, zone));
  const messages = messagesFor(change.notices, {
    texts: app.texts,
    zone,
    at,
    language,
    readersOf: (to) => book.readersOf(to),
    capabilitiesOf: (channel) => app.channels.get(channel)?.capabilities,
    rules: channelRulesOf(stored, plans, { calendar, zone }),
  });
  const outcome = await app.store.commit(change, messages, reminders);
  if (outcome !== 'ok') throw new UsageError(`${name} chưa lưu được; vui lòng thử lại.`);
}
