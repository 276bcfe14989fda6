// The log that tests run with: every line is made as in operation and searched for secrets, and none is kept (R17).
import { createLog, type Log } from '../../src/log.ts';
import { mailPassword } from '../../src/sandbox/mail/account.ts';

/** What the make-believe servers are opened with: the end of both bots' tokens, passwords, a webhook's secret. */
export const secretsOfTests: readonly string[] = [
  'sandbox-token-for-practice-only',
  mailPassword,
  'khong-dung',
  'bi-mat-webhook',
];

/** What is secret by its form: an invitation code as people type it, a password in an address. */
const secretForms: readonly RegExp[] = [
  /\bMA [2-9A-HJ-NP-Z]{8}\b/i,
  /\/\/[^/\s:@"]+:(?!\[secret\])[^/\s@"]+@/,
];

const found: string[] = [];

/** Notes a line that has a secret in it. */
export function searchForSecrets(line: string): void {
  const isSecret =
    secretsOfTests.some((secret) => line.includes(secret)) || secretForms.some((form) => form.test(line));
  if (isSecret) found.push(line);
}

/** The lines with secrets since it was last asked. */
export const takeFound = (): string[] => found.splice(0);

/** A log of every level that nobody sees and that is searched. */
export const testLog = (): Log => createLog('trace', { write: searchForSecrets });
