// `dondoc understand`: reads short answers from stdin and prints what each of them says. Stores nothing.
import { text as textOf } from 'node:stream/consumers';
import { z } from 'zod';
import { understand as read } from '../conversation/understand/index.ts';
import { isPlainDate, localDateOf } from '../core/dates.ts';
import type { Answer, AnswerContext } from '../core/items/answer.ts';
import { systemClock } from '../system-clock.ts';
import { type Subcommand, UsageError } from './subcommand.ts';

const day = z.string().refine(isPlainDate, 'not a day as YYYY-MM-DD');
const message = z.object({
  id: z.union([z.string(), z.number()]),
  on: day,
  context: z.object({
    kind: z.enum(['task', 'report']).nullable(),
    dueOn: day.nullable(),
    openCodes: z.array(z.string()),
  }),
  text: z.string(),
});

/** The reading of one JSON line: its id and the fields of the answer; throws `UsageError` naming the line. */
export function understandAnswer(line: string, lineNumber: number): Record<string, unknown> {
  const parsed = message.safeParse(jsonOf(line, lineNumber));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      `Line ${lineNumber}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not understood'}.`,
    );
  }
  const { id, on, context, text } = parsed.data;
  const { promisedOn: _promisedOn, ...answer } = read(text, context, on);
  return { id, ...answer };
}

/** The reading of one plain line, for a person: the intents, then every fact that was found. */
export function understandSentence(line: string, on: string): string {
  const context: AnswerContext = { kind: 'task', dueOn: null, openCodes: [] };
  const answer = read(line, context, on);
  const facts = factNames.flatMap((name) => {
    const value = answer[name];
    return value === null || value.length === 0 ? [] : [`${name} ${String(value)}`];
  });
  const percent = answer.percent === null ? [] : [`${answer.percent}%`];
  const ask = answer.mustAskBack ? ['must ask back'] : [];
  return [answer.intents.join(' + '), ...percent, ...facts, ...ask].join(' · ');
}

const factNames = [
  'codes',
  'documentNumber',
  'documentDate',
  'newDueOn',
  'promisedOn',
  'snoozeUntil',
  'awayUntil',
  'waitingFor',
] as const satisfies readonly (keyof Answer)[];

function jsonOf(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(
      `Line ${lineNumber} is not JSON; expected {"id": …, "on": …, "context": …, "text": …}.`,
    );
  }
}

/** Registers `understand`: one message per line on stdin, one reading per line on stdout. */
export const understand: Subcommand = (program) => {
  program
    .command('understand')
    .description('what each short answer on stdin says, one per line')
    .option('--json', 'read JSON lines {id, on, context, text}, print JSON lines {id, intents, …}')
    .action(async (options: { json?: boolean }) => {
      const today = localDateOf(systemClock.now(), 'Asia/Ho_Chi_Minh');
      // Not by readline: it also breaks lines at U+2028, which may stand inside a JSON text.
      const lines = (await textOf(process.stdin)).split('\n');
      for (const [index, line] of lines.entries()) {
        if (line.trim() === '') continue;
        const answer = options.json
          ? JSON.stringify(understandAnswer(line, index + 1))
          : understandSentence(line, today);
        process.stdout.write(`${answer}\n`);
      }
    });
};
