// A new copy of a stored plan (the signed one after the draft), imported by the administrator: kept for the desk, or applied.
import type { App } from './app.ts';
import { copyChange, differenceFacts } from './conversation/copy-change.ts';
import { noChange, put } from './core/change.ts';
import { localDateOf } from './core/dates.ts';
import type { NoticeFacts } from './core/notice.ts';
import type { Plan } from './core/plans/plan.ts';
import { type Comparison, compareDrafts, planOfCopy } from './core/plans/reimport.ts';
import { remindersFor } from './core/reminding/plan-reminders.ts';
import { commitWorded, deskNotices, type ImportContext, type ReadFile } from './import-file.ts';

/** A stored plan and what a new copy of it says. */
export interface Copy {
  plan: Plan;
  comparison: Comparison;
}

/** The stored plan that a file is a new copy of, compared; undefined for a plan of its own. */
export async function copyOf(app: App, file: ReadFile): Promise<Copy | undefined> {
  const plan = planOfCopy(file.draft, await app.store.plans.list());
  return plan && { plan, comparison: compareDrafts(app.directory, plan.draft, file.draft) };
}

/** Keeps the copy until the desk decides on it in chat; the desk is told what it would change. */
export async function keepCopy(
  app: App,
  file: ReadFile,
  { plan, comparison }: Copy,
  context: ImportContext,
): Promise<NoticeFacts> {
  const facts = differenceFacts(plan, comparison, false);
  const before = await app.store.plans.findCopy(plan.id);
  const at = context.clock.now();
  const change = {
    ...noChange(null),
    puts: [
      put('planCopy', {
        ...file,
        id: plan.id,
        importedAt: at,
        state: 'waiting',
        version: before?.version ?? 0,
      }),
    ],
    events: [
      {
        at,
        actor: 'administrator',
        action: 'copy-imported',
        subject: `plan:${plan.id}`,
        detail: { fingerprint: file.fingerprint },
      },
    ],
    notices: await deskNotices(app, `copy:${file.fingerprint}:${before?.version ?? 0}`, facts),
  };
  await commitWorded(app, change, [], context, file.sourceName);
  return facts;
}

/** Puts the copy in the place of the plan, in one commit; the desk and whom it concerns are told. */
export async function applyCopy(
  app: App,
  file: ReadFile,
  copy: Copy,
  context: ImportContext,
): Promise<{ plan: Plan; facts: NoticeFacts }> {
  const calendar = await app.calendar();
  const { store, directory } = app;
  const { zone } = context;
  const at = context.clock.now();
  const input = { ...file, plan: copy.plan, actor: 'administrator', at, inboxId: null };
  const { plan, change, facts } = await copyChange({ store, directory, calendar, zone }, input);
  const waiting = await store.plans.findCopy(plan.id);
  const notices = [...(await deskNotices(app, `updated:${file.fingerprint}`, facts)), ...change.notices];
  const settled = waiting?.state === 'waiting' ? [put('planCopy', { ...waiting, state: 'applied' })] : [];
  const today = localDateOf(at, zone);
  const rules = await app.officeRules();
  const reminders = change.puts.flatMap((row) =>
    row.table === 'item' ? remindersFor(row.row, { today, rules, zone }) : [],
  );
  const whole = { ...change, puts: [...change.puts, ...settled], notices };
  await commitWorded(app, whole, reminders, context, file.sourceName);
  return { plan, facts };
}
