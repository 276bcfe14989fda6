// What a failed mail means: every answer of an SMTP server and every broken line becomes one `DeliveryFailure`. Codes as
// in RFC 5321 and RFC 3463. Reasons are codes alone: the servers' words repeat addresses.
import type { DeliveryFailure } from '../../core/channel.ts';

/** What nodemailer and imapflow put on their errors. */
interface MailError {
  code?: unknown;
  originalCode?: unknown;
  syscall?: unknown;
  responseCode?: unknown;
  response?: unknown;
  command?: unknown;
  timeoutType?: unknown;
  authenticationFailed?: unknown;
}

const firstPauseMs = 60_000;
const pauseMsMax = 10 * 60_000;

/** The pause after the nth "too many" in a row (from 0), since no server names one: 1 minute, 2 … at most 10. */
export const pauseMs = (earlier: number): number => Math.min(firstPauseMs * 2 ** earlier, pauseMsMax);

/** The meaning of a failed send. What is not definite is ambiguous. */
export function sendFailure(error: unknown, earlier: number): DeliveryFailure {
  const mailError = partsOf(error);
  const { code, command } = mailError;
  const status = Number(mailError.responseCode);
  const reason = reasonOf(mailError);
  if (code === 'EAUTH') {
    return status >= 400 && status < 500 ? { kind: 'unreachable', reason } : { kind: 'channel-down', reason };
  }
  if (status >= 400 && status < 500) return refusedForNow(mailError, status, reason, earlier);
  if (status >= 500) return refused(mailError, status, reason);
  if (code === 'EENVELOPE' && command === 'API') return { kind: 'recipient-gone', reason };
  return isBeforeSending(mailError) ? { kind: 'unreachable', reason } : { kind: 'ambiguous', reason };
}

/** The meaning of a failed poll. Asking again does no harm, so nothing about it is ambiguous. */
export function pollFailure(error: unknown): DeliveryFailure {
  const mailError = partsOf(error);
  const reason = mailError.authenticationFailed === true ? 'login refused' : reasonOf(mailError);
  return mailError.authenticationFailed === true
    ? { kind: 'channel-down', reason }
    : { kind: 'unreachable', reason };
}

/** Grey-listing and full boxes concern one person and wait by themselves; "too many" concerns all mail. */
function refusedForNow(
  { response }: MailError,
  status: number,
  reason: string,
  earlier: number,
): DeliveryFailure {
  const isLimit = status === 421 || /too many|rate|throttl/i.test(String(response));
  return isLimit ? { kind: 'rate-limited', retryAfterMs: pauseMs(earlier) } : { kind: 'unreachable', reason };
}

function refused({ command, response }: MailError, status: number, reason: string): DeliveryFailure {
  const detail = enhancedCode(response) ?? '';
  // Nobody gets mail when the sender itself is not accepted.
  if (status === 530 || command === 'MAIL FROM') return { kind: 'channel-down', reason };
  // 5.7: a rule of the other side forbids it; 5.2.2, 552: the box is full. The person's next address serves.
  if (detail.startsWith('5.7.') || detail === '5.2.2' || status === 552)
    return { kind: 'not-permitted', reason };
  if (status === 550 || status === 551 || status === 553 || detail.startsWith('5.1.'))
    return { kind: 'recipient-gone', reason };
  return { kind: 'rejected', reason };
}

/** DNS, connect and TLS failures: no mail was handed over. */
function isBeforeSending({ code, originalCode, syscall, command, timeoutType }: MailError): boolean {
  if (code === 'EDNS' || code === 'ETLS' || code === 'EREQUIRETLS' || syscall === 'connect') return true;
  if (code === 'ETIMEDOUT' && timeoutType !== undefined) return timeoutType !== 'SOCKET_TIMEOUT';
  if (code === 'ECONNECTION' && command === 'API') return true;
  return ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'].some(
    (known) => known === code || known === originalCode,
  );
}

const enhancedCode = (response: unknown): string | undefined =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(String(response))?.[1];

/** `550 5.1.1`, or the code of a broken line. */
function reasonOf({ responseCode, response, originalCode, code }: MailError): string {
  if (typeof responseCode === 'number') return `${responseCode} ${enhancedCode(response) ?? ''}`.trimEnd();
  const known = typeof originalCode === 'string' ? originalCode : code;
  return typeof known === 'string' ? known : 'unknown error';
}

const partsOf = (error: unknown): MailError =>
  typeof error === 'object' && error !== null ? (error as MailError) : {};
