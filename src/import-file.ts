// Brings a plan file into the store as a draft and tells the desk: the work of `dondoc import` and of the demo.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { App } from './app.ts';
import { readPlanFile } from './cli/read.ts';
import { UsageError } from './cli/subcommand.ts';
import { addressBookOf } from './core/address-book.ts';
import type { Clock } from './core/clock.ts';
import { localDateOf } from './core/dates.ts';
import { importPlan } from './core/import-plan.ts';
import type { Notice } from './core/notice.ts';
import type { Plan } from './core/plan.ts';
import type { PlanDraft } from './core/plan-draft.ts';
import { planLabelOf } from './core/views.ts';
import { messagesFor } from './messages/messages-for.ts';

/** Settings that importing needs. */
export interface ImportContext {
  clock: Clock;
  zone: string;
  language: 'vi' | 'en';
}

const firstPlan = 1;

/** Reads and stores a file. Throws UsageError with one sentence: unreadable, or imported before. */
export async function importFile(app: App, path: string, context: ImportContext): Promise<Plan> {
  await app.refreshDirectory();
  const draft = await readPlanFile(path, app.directory);
  const fingerprint = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const known = await app.store.plans.findByFingerprint(fingerprint);
  if (known !== undefined) throw new UsageError(`${basename(path)} đã được nhập trước đây (${known.code}).`);
  const plans = await app.store.plans.list();
  const { plan, change } = importPlan({
    draft,
    fingerprint,
    sourceName: basename(path),
    sequence: await app.store.plans.sequenceOf('plan', firstPlan),
    codesInUse: new Set(plans.map((row) => row.code)),
    actor: 'administrator',
    at: context.clock.now(),
    inboxId: null,
  });
  const notices = await deskNotices(app, plan, draft);
  const outcome = await app.store.commit({ ...change, notices }, await wordsFor(app, notices, context));
  if (outcome !== 'ok') throw new UsageError(`${basename(path)} chưa lưu được; vui lòng thử lại.`);
  return plan;
}

/** Every desk hears what was understood, before anything is activated. */
async function deskNotices(app: App, plan: Plan, draft: PlanDraft): Promise<Notice[]> {
  const { memberships } = await app.store.people.listAll();
  const desks = new Set(memberships.filter((row) => row.role === 'desk').map((row) => row.agencyId));
  return [...desks].map((deskId) => ({
    to: { deskOf: deskId },
    key: `imported:${plan.id}`,
    messageKind: 'notice',
    itemIds: [],
    facts: {
      kind: 'plan-imported',
      planLabel: planLabelOf(plan),
      title: plan.title,
      tasks: draft.tasks.length,
      reports: draft.reports.length,
      agencies: draft.agencies.length,
      findings: draft.findings,
    },
  }));
}

async function wordsFor(app: App, notices: Notice[], { clock, zone, language }: ImportContext) {
  const at = clock.now();
  const [everyone, groups] = await Promise.all([
    app.store.people.listAll(),
    app.store.people.listGroupChats(),
  ]);
  const book = addressBookOf(everyone, groups, localDateOf(at, zone));
  return messagesFor(notices, {
    texts: app.texts,
    zone,
    at,
    language,
    readersOf: (to) => book.readersOf(to),
    capabilitiesOf: (channel) => app.channels.get(channel)?.capabilities,
  });
}
