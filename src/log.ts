// The log: JSON lines with fixed messages and fields. Never message text, names, telephone numbers or tokens.
import { type DestinationStream, type Logger, pino } from 'pino';

/** A subsystem's log; the message is fixed, what varies goes into fields. */
export type Log = Logger;

/** Bot tokens as they stand in URLs (`/bot123:AbC/`), and passwords in `scheme://user:password@host`. */
const secrets: readonly [RegExp, string][] = [
  [/bot\d+:[A-Za-z0-9_-]+/g, 'bot[secret]'],
  [/\b\d{6,}:[A-Za-z0-9_-]{16,}/g, '[secret]'],
  [/(\w+:\/\/[^:/\s]+):[^@/\s]+@/g, '$1:[secret]@'],
];

/** The text without tokens and passwords. */
export function redact(text: string): string {
  return secrets.reduce((clean, [pattern, mark]) => clean.replace(pattern, mark), text);
}

/** A log that writes redacted JSON lines to `destination` (stderr when absent). */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  const clean: DestinationStream = { write: (line) => destination.write(redact(line)) };
  return pino({ level, base: null, redact: ['text', 'name', 'phone', 'token', '*.text', '*.token'] }, clean);
}
