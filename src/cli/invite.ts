// `dondoc invite`: makes a one-time code, above all for the first desk officer; with --from, codes for a whole list.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { configuredChannels } from '../configured-channels.ts';
import { type Role, roles } from '../core/people/person.ts';
import { configFromEnvironment } from '../environment.ts';
import { peopleInFile } from '../importers/people-list.ts';
import { Unreadable } from '../importers/refusal.ts';
import { invitePeople } from '../invite-people.ts';
import { invitePerson } from '../invite-person.ts';
import { createLog } from '../log.ts';
import { systemClock } from '../system-clock.ts';
import { writeFiles } from './export/write-files.ts';
import { type Subcommand, UsageError } from './subcommand.ts';

interface Options {
  role?: string;
  agency?: string;
  name?: string;
  from?: string;
  out: string;
  confirmed?: boolean;
  json?: boolean;
}

/** Registers `invite`. */
export const invite: Subcommand = (program) => {
  program
    .command('invite')
    .description('make one-time codes that link people: one person, or a list from Excel or CSV')
    .option('--role <role>', `one of ${roles.join(', ')}`)
    .option('--agency <name>', 'the agency, by its full or short name')
    .option('--name <name>', 'the person, without form of address')
    .option('--from <file>', 'a list with columns for agency, name, role and plan (.xlsx, .csv)')
    .option('--out <folder>', 'where the slips to print are written', '.')
    .option('--confirmed', 'you hand the codes over yourself: the desk need not confirm who types them')
    .option('--json', 'print one JSON object')
    .action(async (options: Options) => {
      const config = configFromEnvironment();
      const app = await createApp(config, { clock: systemClock, log: createLog('silent'), channels: [] });
      try {
        const line = options.from === undefined ? await one(app, options) : await many(app, config, options);
        process.stdout.write(`${line}\n`);
      } finally {
        await app.close();
      }
    });
};

async function one(app: App, { agency, name, ...options }: Options): Promise<string> {
  const role = roles.find((known): known is Role => known === options.role);
  if (role === undefined) throw new UsageError(`--role must be one of ${roles.join(', ')}.`);
  if (agency === undefined || name === undefined)
    throw new UsageError('--agency and --name are needed, or --from with a list.');
  const code = await invitePerson(app, systemClock, {
    ...{ role, agency, name },
    isConfirmed: options.confirmed === true,
  });
  return options.json ? JSON.stringify({ code, role }) : `MA ${code}`;
}

async function many(app: App, config: Config, { from = '', out, json, confirmed }: Options): Promise<string> {
  const bytes = await readFile(from).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`Không mở được tệp ${from}.`);
  const rows = await peopleInFile(from, bytes).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    throw new UsageError(
      `Không đọc được danh sách trong ${from}: cần có cột “Cơ quan, đơn vị” và cột “Họ và tên”.`,
    );
  });
  const channels = await configuredChannels(config, false);
  // Only to print how the bot is found; one that is away, or pushed to by the running program, leaves dots.
  for (const channel of channels) await channel.connect().catch(() => undefined);
  const { zone, language } = config;
  const made = await invitePeople(app, rows, {
    clock: systemClock,
    zone,
    language,
    channels,
    isConfirmed: confirmed === true,
  });
  if ('unclear' in made)
    throw new UsageError(
      [
        `Chưa tạo mã nào vì ${made.unclear.length} dòng chưa rõ:`,
        ...made.unclear.map(({ line, what, detail }) => `  dòng ${line} (${what}): ${detail}`),
      ].join('\n'),
    );
  const [path] = made.file === undefined ? [] : await writeFiles([made.file], join(out, made.file.name));
  if (json)
    return JSON.stringify({
      slips: path ?? null,
      invited: made.invited.map(({ agency, name, role, code }) => ({
        agency: agency.name,
        name,
        role,
        code,
      })),
      already: made.already.map(({ agency, name, role }) => ({ agency: agency.name, name, role })),
    });
  const already = made.already.length === 0 ? '' : ` Đã có mã hoặc đã tham gia: ${made.already.length}.`;
  return path === undefined
    ? `Không có ai để mời.${already}`
    : `Đã tạo ${made.invited.length} mã mời; phiếu để in: ${path}.${already}`;
}
