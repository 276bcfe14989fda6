// `dondoc review export|import PLAN FILE.xlsx`: a draft as an Excel sheet, and its edited rows back as corrections.
import { readFile, writeFile } from 'node:fs/promises';
import { type App, createApp } from '../app.ts';
import { sheetEdits } from '../conversation/review/sheet-edits.ts';
import type { Plan } from '../core/plans/plan.ts';
import { compareDrafts } from '../core/plans/reimport.ts';
import { reviewPlan } from '../core/plans/review.ts';
import { editDraft } from '../core/plans/review-edit.ts';
import { configFromEnvironment } from '../environment.ts';
import { reviewSheetOf } from '../exporters/review/sheet.ts';
import type { ImportContext } from '../import-file.ts';
import { reviewRowsIn } from '../importers/review-sheet.ts';
import { createLog } from '../log.ts';
import { draftLine } from '../messages/families/review.ts';
import { type Voice, voiceOf } from '../messages/voice.ts';
import { systemClock } from '../system-clock.ts';
import { type Subcommand, UsageError } from './subcommand.ts';

/** Registers `review export` and `review import`. */
export const review: Subcommand = (program) => {
  const group = program.command('review').description('a draft as an Excel sheet, out and in');
  group
    .command('export')
    .argument('<plan>', 'code of a draft, such as KH446')
    .argument('<file>', '.xlsx')
    .description('write one row per task and report')
    .action((code: string, path: string) =>
      withApp(async (app, context) => await exportReview(app, code, path, context)),
    );
  group
    .command('import')
    .argument('<plan>', 'code of a draft, such as KH446')
    .argument('<file>', '.xlsx')
    .option('--confirm', 'apply the difference')
    .description('show what the edited rows change, and apply it')
    .action((code: string, path: string, options: { confirm?: boolean }) =>
      withApp(async (app, context) => await importReview(app, code, path, options, context)),
    );
};

async function withApp(work: (app: App, context: ImportContext) => Promise<string>): Promise<void> {
  const config = configFromEnvironment();
  const app = await createApp(config, { clock: systemClock, log: createLog('silent'), channels: [] });
  try {
    const { zone, language } = config;
    process.stdout.write(`${await work(app, { clock: systemClock, zone, language })}\n`);
  } finally {
    await app.close();
  }
}

/** Writes the sheet of a draft. */
export async function exportReview(
  app: App,
  code: string,
  path: string,
  context: ImportContext,
): Promise<string> {
  const plan = await draftOf(app, code);
  await writeFile(path, reviewSheetOf(plan, voiceFor(app, context)));
  return `Đã ghi ${plan.draft.tasks.length + plan.draft.reports.length} mục của ${plan.code} vào ${path}.`;
}

/** Shows what an edited sheet changes; with `confirm` it is stored, audited and learned from as in chat. */
export async function importReview(
  app: App,
  code: string,
  path: string,
  { confirm = false }: { confirm?: boolean },
  context: ImportContext,
): Promise<string> {
  const plan = await draftOf(app, code);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`Không mở được tệp ${path}.`);
  const rows = await reviewRowsIn(path, bytes).catch((error: unknown) => {
    throw new UsageError(`${path}: không phải bảng rà soát do "review export" ghi.`, { cause: error });
  });
  await app.refreshDirectory();
  const { edits, problems } = sheetEdits(plan, app.directory, rows);
  const unclear = problems.map(({ ref, cell }) => `? ${ref}: chưa hiểu "${cell}"`);
  if (edits.length === 0) return [...unclear, 'Không có thay đổi nào.'].join('\n');
  const edited = edits.reduce((draft, edit) => editDraft(draft, edit).draft, plan.draft);
  const { changed } = compareDrafts(app.directory, { ...plan.draft }, edited).difference;
  const follows = edits.filter((edit) => edit.kind === 'follow').flatMap((edit) => edit.refs);
  const voice = voiceFor(app, context);
  const shown = changed.map(
    ({ before, after }) => `- ${draftLine(before, voice)}\n+ ${draftLine(after, voice)}`,
  );
  const summary = `${edits.length} chỗ sửa (${changed.length} mục đổi nội dung, ${follows.length} mục đổi mức theo dõi).`;
  if (!confirm) return [...shown, ...unclear, `${summary} Chưa lưu; thêm --confirm để lưu.`].join('\n');
  await store(app, plan, edits, context);
  return [...shown, ...unclear, `${summary} Đã lưu vào dự thảo ${plan.code}.`].join('\n');
}

async function store(
  app: App,
  plan: Plan,
  edits: Parameters<typeof reviewPlan>[0]['edits'],
  { clock }: ImportContext,
): Promise<void> {
  const { aliases } = await app.store.agencies.listNames();
  const result = reviewPlan({
    plan,
    edits,
    person: { id: 'administrator' },
    // Whoever runs the program on its machine is its administrator.
    memberships: [
      {
        id: 'administrator',
        personId: 'administrator',
        agencyId: '',
        role: 'administrator',
        planId: null,
        fromOn: '1970-01-01',
        untilOn: null,
        version: 0,
      },
    ],
    directory: app.directory,
    aliasVersions: new Map(aliases.map((alias) => [alias.id, alias.version])),
    at: clock.now(),
    inboxId: null,
  });
  if (!result.ok || (await app.store.commit(result.value.change, [])) !== 'ok')
    throw new UsageError('Chưa lưu được; vui lòng thử lại.');
}

async function draftOf(app: App, code: string): Promise<Plan> {
  const plan = (await app.store.plans.list('draft')).find(
    (one) => one.code.toUpperCase() === code.replace(/\s/g, '').toUpperCase(),
  );
  if (plan === undefined) throw new UsageError(`Không có bản dự thảo ${code}.`);
  return plan;
}

const voiceFor = (app: App, { clock, zone, language }: ImportContext): Voice =>
  voiceOf({ texts: app.texts, language, buttons: false, zone, at: clock.now() });
