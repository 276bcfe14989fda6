// Reads the tables of messages (messages-*.txt) into test cases. Compares nothing itself.
import { readdirSync, readFileSync } from 'node:fs';
import type { AnswerContext, Intent } from '../../../src/core/items/answer.ts';

/** The day on which all messages of the tables were sent: a Friday. */
export const sentOn = '2026-11-20';

/** One message with the reading expected of it; `free` fields are not compared. */
export interface MessageCase {
  text: string;
  context: AnswerContext;
  intents: Intent[];
  facts: Record<string, string>;
  free: Set<string>;
  /** The facts split by code ("12:done/13:in_progress:60:2026-12-04"), one line per code; empty where not given. */
  parts: string[];
  mustAskBack: boolean;
}

/** The rows of all tables. */
export function messageCases(): MessageCase[] {
  return casesIn(/^messages-\d+\.txt$/);
}

/** The rows that the reader does not yet read as expected. */
export function unreadCases(): MessageCase[] {
  return casesIn(/^unread\.txt$/);
}

function casesIn(names: RegExp): MessageCase[] {
  const folder = new URL('.', import.meta.url);
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(caseOf);
}

function caseOf(line: string): MessageCase {
  const [head = '', text = '', intents = '', facts = ''] = line.split('|').map((column) => column.trim());
  const [kind, due, ...rest] = head.split(/\s+/);
  const codes = rest.at(-1) ?? '-';
  const items = facts.split(';').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
  return {
    text: text.replaceAll('\\n', '\n'),
    context: {
      kind: due === '-' ? null : (kind as 'task' | 'report'),
      dueOn: due === undefined || due === '-' ? null : due,
      openCodes: codes === '-' ? [] : codes.split(','),
    },
    intents: intents.split(',') as Intent[],
    facts: Object.fromEntries(
      items
        .filter((item) => item.includes('=') && !item.startsWith('parts='))
        .map((item) => item.split('=') as [string, string]),
    ),
    free: new Set(items.filter((item) => item.startsWith('-')).map((item) => item.slice(1))),
    parts: items.filter((item) => item.startsWith('parts=')).flatMap((item) => partsOf(item.slice(6))),
    mustAskBack: items.includes('ask'),
  };
}

// "12+13:done/14:extension+blocked::2026-12-20": codes, intents, percent, new day.
function partsOf(text: string): string[] {
  return text.split('/').flatMap((part) => {
    const [codes = '', intents = '', percent = '', due = ''] = part.split(':');
    return codes
      .split('+')
      .map((code) =>
        partLine(code, intents.split('+'), percent === '' ? null : Number(percent), due || null),
      );
  });
}

/** One part as a line to compare: done counts as 100, not started as 0. */
export function partLine(
  code: string,
  intents: readonly string[],
  percent: number | null,
  due: string | null,
): string {
  const isSettled =
    (percent === 100 && intents.includes('done')) || (percent === 0 && intents.includes('not_started'));
  return [code, [...intents].sort().join('+'), isSettled ? null : percent, due].map(String).join(' ');
}
