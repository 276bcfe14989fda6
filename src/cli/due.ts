// `dondoc due`: what the bot makes of a wording of time. Reads stdin, prints rules; knows no plan and no database.
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { dueRuleOf } from '../core/due/due-phrase/index.ts';
import { dueWords } from '../core/due/due-words.ts';
import { type Subcommand, UsageError } from './subcommand.ts';

const date = z.iso.date().nullish();
const question = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().nullish(),
  planPeriod: z.object({ from: date, to: date }).nullish(),
});

/** The answer to one JSON line: the id and the fields of the rule; throws `UsageError` naming the line. */
export function dueAnswer(line: string, lineNumber: number): Record<string, unknown> {
  const parsed = question.safeParse(jsonOf(line, lineNumber));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      `Line ${lineNumber}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not understood'}.`,
    );
  }
  const { id, text, planPeriod } = parsed.data;
  const period = planPeriod ? { from: planPeriod.from ?? null, to: planPeriod.to ?? null } : null;
  return { id: id ?? null, ...dueRuleOf(text ?? '', period) };
}

/** The answer to one plain line, for a person: the rule as JSON, and the rule in words. */
export function dueSentence(line: string): string {
  const rule = dueRuleOf(line, null);
  const words = dueWords(rule, 'vi');
  return words === '' ? JSON.stringify(rule) : `${JSON.stringify(rule)}  ${words}`;
}

function jsonOf(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${lineNumber} is not JSON; expected {"id": …, "text": …, "planPeriod": …}.`);
  }
}

/** Registers `due`: one wording per line on stdin, one rule per line on stdout. */
export const due: Subcommand = (program) => {
  program
    .command('due')
    .description('the due rule of each wording on stdin, one per line')
    .option('--json', 'read JSON lines {id, text, planPeriod}, print JSON lines {id, kind, …}')
    .action(async (options: { json?: boolean }) => {
      let lineNumber = 0;
      for await (const line of createInterface({ input: process.stdin })) {
        lineNumber++;
        if (options.json && line.trim() === '') continue;
        const answer = options.json ? JSON.stringify(dueAnswer(line, lineNumber)) : dueSentence(line);
        process.stdout.write(`${answer}\n`);
      }
    });
};
