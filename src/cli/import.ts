// `dondoc import FILE`: stores a plan as a draft. Nothing reminds anyone before the desk activates it in chat.
import { createApp } from '../app.ts';
import { configFromEnvironment } from '../environment.ts';
import { importFile } from '../import-file.ts';
import { createLog } from '../log.ts';
import { systemClock } from '../system-clock.ts';
import { planSummary } from './read.ts';
import type { Subcommand } from './subcommand.ts';

/** Registers `import`. */
export const importCommand: Subcommand = (program) => {
  program
    .command('import')
    .argument('<file>', 'a plan as .docx, .xlsx, .csv, .pdf, .txt or .md')
    .description('store a plan as a draft; the desk activates it in chat')
    .option('--json', 'print one JSON object')
    .action(async (file: string, options: { json?: boolean }) => {
      const config = configFromEnvironment();
      const app = await createApp(config, { clock: systemClock, log: createLog('silent'), channels: [] });
      try {
        const { zone, language } = config;
        const plan = await importFile(app, file, { clock: systemClock, zone, language });
        const { id, code, draft } = plan;
        const counts = {
          tasks: draft.tasks.length,
          reports: draft.reports.length,
          findings: draft.findings.length,
        };
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ id, code, ...counts })}\n`
            : `${planSummary(draft)}\n\nĐã lưu dự thảo ${code}. Bộ phận tổng hợp nhắn "kích hoạt ${code}" để bắt đầu nhắc việc.\n`,
        );
      } finally {
        await app.close();
      }
    });
};
