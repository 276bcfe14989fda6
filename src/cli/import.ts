// `dondoc import FILE`: stores a plan as a draft; shows what a new copy of a plan, or our own edited workbook, changes and applies it.
import { type App, createApp } from '../app.ts';
import type { NoticeFacts } from '../core/notice.ts';
import type { PlanDraft } from '../core/plans/plan-draft.ts';
import { configFromEnvironment } from '../environment.ts';
import { applyCopy, type Copy, copyOf, keepCopy } from '../import-copy.ts';
import { type ImportContext, type ReadFile, readForImport, storeDraft } from '../import-file.ts';
import { importSheet } from '../import-sheet.ts';
import { createLog } from '../log.ts';
import { wordNotice } from '../messages/word-notice.ts';
import { systemClock } from '../system-clock.ts';
import { planSummary } from './read.ts';
import type { Subcommand } from './subcommand.ts';

interface ImportOptions {
  json?: boolean;
  confirm?: boolean;
  separate?: boolean;
  document?: string;
}

/** Registers `import`. */
export const importCommand: Subcommand = (program) => {
  program
    .command('import')
    .argument('<file>', 'a plan as .docx, .xlsx, .csv, .pdf, .txt or .md')
    .description('store a plan as a draft; a new copy of it, or the edited workbook of its tasks, updates it')
    .option('--confirm', 'apply the difference of a new copy at once; without it the desk decides in chat')
    .option('--document <number>', 'document of the issuer that moves the days in an edited workbook')
    .option('--separate', 'store it as a plan of its own, whatever it resembles')
    .option('--json', 'print one JSON object')
    .action(async (path: string, options: ImportOptions) => {
      const config = configFromEnvironment();
      const app = await createApp(config, { clock: systemClock, log: createLog('silent'), channels: [] });
      try {
        const { zone, language } = config;
        const context = { clock: systemClock, zone, language };
        process.stdout.write(`${await importOrCompare(app, path, options, context)}\n`);
      } finally {
        await app.close();
      }
    });
};

/** What is printed: the stored draft, or the difference of a copy. */
export async function importOrCompare(
  app: App,
  path: string,
  options: ImportOptions,
  context: ImportContext,
): Promise<string> {
  const { confirm = false, document = null } = options;
  const sheet = await importSheet(app, path, { confirm, document }, context);
  if (sheet !== undefined) return options.json ? JSON.stringify(sheet) : worded(app, sheet, context);
  const file = await readForImport(app, path);
  const copy = options.separate === true ? undefined : await copyOf(app, file);
  if (copy !== undefined) return await compared(app, file, copy, options, context);
  const { id, code, draft } = await storeDraft(app, file, context);
  if (options.json) return JSON.stringify({ id, code, ...countsOf(draft) });
  return `${planSummary(draft)}\n\nĐã lưu dự thảo ${code}. Bộ phận tổng hợp nhắn "kích hoạt ${code}" để bắt đầu nhắc việc.`;
}

async function compared(
  app: App,
  file: ReadFile,
  copy: Copy,
  { confirm = false, json }: ImportOptions,
  context: ImportContext,
): Promise<string> {
  const { plan, facts } = confirm
    ? await applyCopy(app, file, copy, context)
    : { plan: copy.plan, facts: await keepCopy(app, file, copy, context) };
  if (json) {
    const { difference } = copy.comparison;
    return JSON.stringify({ id: plan.id, code: plan.code, applied: confirm, difference });
  }
  return worded(app, facts, context);
}

const worded = (app: App, facts: NoticeFacts, { clock, zone, language }: ImportContext): string =>
  wordNotice(facts, { texts: app.texts, language, buttons: false, zone, at: clock.now() }).text;

const countsOf = (draft: PlanDraft) => ({
  tasks: draft.tasks.length,
  reports: draft.reports.length,
  findings: draft.findings.length,
});
