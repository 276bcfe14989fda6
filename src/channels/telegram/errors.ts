// What a failed call to the Bot API means for a message: every error of grammY becomes one `DeliveryFailure`.
// Error texts: https://github.com/tdlib/telegram-bot-api; classes as in DESIGN 6.
import { GrammyError, HttpError } from 'grammy';
import type { Address, DeliveryFailure } from '../../core/channel.ts';
import { isNeverSent } from '../is-never-sent.ts';
import { redactToken } from './redact.ts';

/** The pause after a 429 that names none. */
const defaultPauseSeconds = 5;

/** 400 that say: this chat cannot be written to, whatever the text. */
const goneReasons = [
  'chat not found',
  'user not found',
  'peer_id_invalid',
  'group is deactivated',
  'group chat was deactivated',
  'group chat was upgraded',
  'not enough rights',
  'have no rights to send',
  'need administrator rights',
  'chat_write_forbidden',
  'chat_restricted',
  'user_is_blocked',
  'input_user_deactivated',
];

/** The meaning of a failed send to `to`. Anything not known to be definite is ambiguous. */
export function sendFailure(error: unknown, to: Address): DeliveryFailure {
  if (error instanceof GrammyError) return answeredFailure(error, to);
  if (error instanceof HttpError) return networkFailure(error.error);
  return { kind: 'ambiguous', reason: `unexpected answer (${describeError(error)})` };
}

/** The message reads so already: what was to be put there stands there. */
export const saysNothingNew = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /message is not modified/i.test(error.description);

/** The message is deleted, too old or no text: nothing was changed, and nothing will be. */
export const cannotBeChanged = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /message to edit not found|message can't be edited|message_id_invalid|no text in the message to edit/i.test(
    error.description,
  );

/** The meaning of a failed poll. Asking again does no harm, so nothing about it is ambiguous. */
export function pollFailure(error: unknown): DeliveryFailure {
  const failure = sendFailure(error, { channel: 'telegram', chatId: '' });
  return failure.kind === 'ambiguous' ? { kind: 'unreachable', reason: failure.reason } : failure;
}

function answeredFailure(error: GrammyError, to: Address): DeliveryFailure {
  const { error_code: code, parameters } = error;
  const description = redactToken(error.description ?? '');
  const reason = `${code}: ${description}`;
  if (code === 429) {
    return { kind: 'rate-limited', retryAfterMs: (parameters.retry_after ?? defaultPauseSeconds) * 1000 };
  }
  if (code === 401 || code === 404) return { kind: 'channel-down', reason };
  if (code === 409) return { kind: 'unreachable', reason };
  if (code === 403) {
    const kind = /can't initiate conversation/i.test(description) ? 'not-permitted' : 'recipient-gone';
    return { kind, reason };
  }
  if (code === 400 && parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'address-moved', to: { ...to, chatId: String(parameters.migrate_to_chat_id) } };
  }
  if (code === 400 && goneReasons.some((text) => description.toLowerCase().includes(text))) {
    return { kind: 'recipient-gone', reason };
  }
  return code >= 400 && code < 500 ? { kind: 'rejected', reason } : { kind: 'ambiguous', reason };
}

function networkFailure(error: unknown): DeliveryFailure {
  const reason = describeError(error);
  return isDefinitelyNotSent(error) ? { kind: 'unreachable', reason } : { kind: 'ambiguous', reason };
}

function isDefinitelyNotSent(error: unknown): boolean {
  const { code, message, isConnecting } = factsOf(error);
  return (
    isNeverSent(code) || isConnecting || message.includes('before secure TLS connection was established')
  );
}

/** An error in a few words without the token: its code where it has one, else its message. */
export function describeError(error: unknown): string {
  const { code, message } = factsOf(error);
  if (error instanceof SyntaxError) return 'invalid body of the answer';
  return code === '' ? redactToken(message).slice(0, 200) : code;
}

function factsOf(error: unknown): { code: string; message: string; isConnecting: boolean } {
  if (!(error instanceof Error)) return { code: '', message: String(error), isConnecting: false };
  const { code, syscall } = error as NodeJS.ErrnoException;
  // Attempts over several addresses of a host fail together as one error.
  const isConnecting = syscall === 'connect' || error instanceof AggregateError;
  return { code: code ?? '', message: error.message, isConnecting };
}
