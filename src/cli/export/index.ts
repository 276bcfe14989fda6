// `dondoc export`: reports, letters, lists, calendars and pictures as files, from what the store holds now.
import { createApp } from '../../app.ts';
import { isPlainDate } from '../../core/dates.ts';
import { configFromEnvironment } from '../../environment.ts';
import { type Exporter, type FileFormat, fileFormats } from '../../exporters/files/exporter.ts';
import { type Asked, ExportRefusal, readRecords } from '../../exporters/read-records.ts';
import { createLog } from '../../log.ts';
import { systemClock } from '../../system-clock.ts';
import { type Subcommand, UsageError } from '../subcommand.ts';
import { writeFiles } from './write-files.ts';

interface Options {
  what: string;
  format?: string;
  plan?: string;
  agency?: string;
  from?: string;
  to?: string;
  out: string;
  json?: boolean;
}

/** Registers `export`. */
export const exportCommand: Subcommand = (program) => {
  program
    .command('export')
    .description('write reports, letters, lists, calendars and pictures to files')
    .requiredOption(
      '--what <what>',
      'report, letters, appointment, synthesis, tasks, calendar, call-list, log or chart',
    )
    .option('--format <format>', `one of ${fileFormats.join(', ')}; the usual one when left out`)
    .option('--plan <code>', 'one plan, by code (KH15) or number (15/KH-UBND); else all that are followed')
    .option('--agency <name>', 'one agency, by its full or short name')
    .option('--from <date>', 'first day of the reminder log, YYYY-MM-DD')
    .option('--to <date>', 'last day of the reminder log, YYYY-MM-DD')
    .option('--out <path>', 'a folder, or a file name when there is one file', '.')
    .option('--json', 'print one JSON object with the paths')
    .action(run);
};

async function run(options: Options): Promise<void> {
  // Loaded only now: the libraries behind the files would slow down the start of every other subcommand.
  const { exporters } = await import('../../exporters/files/index.ts');
  const { exporter, format } = exporterOf(options, exporters);
  const asked: Asked = {
    plan: options.plan ?? null,
    agency: options.agency ?? null,
    fromOn: dayOf('--from', options.from),
    toOn: dayOf('--to', options.to),
  };
  const config = configFromEnvironment();
  const app = await createApp(config, { clock: systemClock, log: createLog('silent'), channels: [] });
  try {
    const { zone, language } = config;
    const { texts, directory } = app;
    const calendar = () => app.calendar();
    const context = { clock: systemClock, zone, language, texts, directory, calendar };
    const records = await readRecords(app.store, asked, context).catch((error: unknown) => {
      throw error instanceof ExportRefusal ? new UsageError(error.message) : error;
    });
    const files = await exporter.write(records, format);
    if (files.length === 0) throw new UsageError('Không có nội dung nào để xuất theo yêu cầu này.');
    const paths = await writeFiles(files, options.out);
    process.stdout.write(options.json ? `${JSON.stringify({ files: paths })}\n` : `${paths.join('\n')}\n`);
  } finally {
    await app.close();
  }
}

function exporterOf({ what, format }: Options, exporters: Record<string, Exporter>) {
  const whats = Object.keys(exporters);
  const exporter = whats.includes(what) ? exporters[what] : undefined;
  if (exporter === undefined) throw new UsageError(`--what must be one of: ${whats.join(', ')}.`);
  const chosen: FileFormat | undefined =
    format === undefined ? exporter.formats[0] : exporter.formats.find((known) => known === format);
  if (chosen === undefined) throw new UsageError(`--what ${what} comes as: ${exporter.formats.join(', ')}.`);
  return { exporter, format: chosen };
}

function dayOf(name: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!isPlainDate(text)) throw new UsageError(`${name} must be a day such as 2026-11-25, not “${text}”.`);
  return text;
}
