// `dondoc rehearse FILE...`: every message that plans would cause over some days, without sending any.
import { isPlainDate } from '../../core/dates.ts';
import { configFromEnvironment } from '../../environment.ts';
import { type Subcommand, UsageError } from '../subcommand.ts';
import type { Line } from './line.ts';
import { rehearse as play } from './play.ts';

/** Registers `rehearse`. */
export const rehearse: Subcommand = (program) => {
  program
    .command('rehearse')
    .argument('<files...>', 'plans as .docx, .xlsx, .csv, .pdf, .txt or .md')
    .description('every message that plans would cause over some days, without sending any')
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <day>', 'last day, YYYY-MM-DD')
    .option('--json', 'print JSON lines, one a message')
    .action(async (files: string[], options: { from: string; to: string; json?: boolean }) => {
      const { from, to } = options;
      for (const [name, day] of [
        ['--from', from],
        ['--to', to],
      ])
        if (!isPlainDate(day ?? '')) throw new UsageError(`${name} must be a day such as 2026-10-01.`);
      if (to < from) throw new UsageError('--to must not be before --from.');
      const { zone, language } = configFromEnvironment();
      let count = 0;
      const groups = await play({ files, from, to, zone, language }, (line) => {
        count += 1;
        process.stdout.write(options.json ? `${JSON.stringify(line)}\n` : `${listed(line)}\n`);
      });
      if (!options.json) process.stdout.write(`${closing(count, { from, to }, groups)}\n`);
    });
};

/** A message for people: when, to whom and why in one line, then its words. */
function listed({ at, to, kind, rule, text }: Line): string {
  const head = `${at.slice(0, 16).replace('T', ' ')}  ${to.agency} (${to.role}) · ${kind}, ${rule}`;
  return `${head}\n${text.replace(/^/gm, '    ')}\n`;
}

function closing(
  count: number,
  { from, to }: { from: string; to: string },
  groups: readonly string[],
): string {
  const sent = `${count} tin nhắn, ${from} đến ${to}. Không tin nào được gửi.`;
  if (groups.length === 0) return sent;
  const named = groups.map((name) => `“${name}”`).join(', ');
  return `${sent}\nChưa có danh sách thành viên nên mỗi nhóm sau được tính như một đơn vị: ${named}. Khi kích hoạt, đồng chí ghi thành viên của nhóm để từng đơn vị được nhắc riêng.`;
}
