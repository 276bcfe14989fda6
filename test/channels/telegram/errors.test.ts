// What each failure of the Bot API means for a message, and that no reason ever holds the token.
import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { pollFailure, sendFailure } from '../../../src/channels/telegram/errors.ts';
import { redactToken } from '../../../src/channels/telegram/redact.ts';
import type { DeliveryFailure } from '../../../src/core/channel.ts';

const to = { channel: 'telegram', chatId: '5' };
const token = '7000000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

const api = (error_code: number, description: string, parameters = {}) =>
  new GrammyError('x', { ok: false, error_code, description, parameters }, 'sendMessage', {});

// As node:http raises it; some libraries put the whole URL in front of the message.
const network = (code: string | undefined, reason: string) =>
  new HttpError(
    'x',
    Object.assign(
      new Error(`request to https://api.telegram.org/bot${token}/sendMessage failed, reason: ${reason}`),
      {
        ...(code && { code, syscall: reason.split(' ')[0] }),
      },
    ),
  );

test.each<[DeliveryFailure['kind'], number, string]>([
  ['recipient-gone', 400, 'Bad Request: chat not found'],
  ['recipient-gone', 400, 'Bad Request: PEER_ID_INVALID'],
  ['recipient-gone', 400, 'Bad Request: group is deactivated'],
  ['recipient-gone', 400, 'Bad Request: not enough rights to send text messages to the chat'],
  ['recipient-gone', 403, 'Forbidden: bot was blocked by the user'],
  ['recipient-gone', 403, 'Forbidden: user is deactivated'],
  ['recipient-gone', 403, 'Forbidden: bot was kicked from the group chat'],
  ['recipient-gone', 403, 'Forbidden: bot is not a member of the supergroup chat'],
  ['not-permitted', 403, "Forbidden: bot can't initiate conversation with a user"],
  ['rejected', 400, 'Bad Request: message is too long'],
  ['rejected', 400, 'Bad Request: BUTTON_DATA_INVALID'],
  ['rejected', 413, 'Request Entity Too Large'],
  ['channel-down', 401, 'Unauthorized'],
  ['channel-down', 404, 'Not Found'],
  ['unreachable', 409, 'Conflict: terminated by other getUpdates request'],
  ['ambiguous', 500, 'Internal Server Error'],
  ['ambiguous', 502, 'Bad Gateway'],
])('%s: %i %s', (kind, code, description) => {
  expect(sendFailure(api(code, description), to)).toEqual({ kind, reason: `${code}: ${description}` });
});

test('a pause and a new address carry what is needed to obey them', () => {
  expect(sendFailure(api(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), to)).toEqual({
    kind: 'rate-limited',
    retryAfterMs: 7000,
  });
  const moved = api(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: -1001,
  });
  expect(sendFailure(moved, to)).toEqual({
    kind: 'address-moved',
    to: { channel: 'telegram', chatId: '-1001' },
  });
});

test.each<[DeliveryFailure['kind'], string | undefined, string]>([
  ['unreachable', 'ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:443'],
  ['unreachable', 'ENOTFOUND', 'getaddrinfo ENOTFOUND api.telegram.org'],
  ['unreachable', 'EAI_AGAIN', 'getaddrinfo EAI_AGAIN api.telegram.org'],
  ['unreachable', 'ENETUNREACH', 'connect ENETUNREACH'],
  ['unreachable', 'ECONNECTTIMEOUT', 'connecting took too long'],
  ['unreachable', 'ETIMEDOUT', 'connect ETIMEDOUT 149.154.167.220:443'],
  ['unreachable', 'CERT_HAS_EXPIRED', 'certificate has expired'],
  ['unreachable', 'ERR_TLS_CERT_ALTNAME_INVALID', 'Hostname/IP does not match'],
  ['unreachable', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'],
  [
    'unreachable',
    'ECONNRESET',
    'Client network socket disconnected before secure TLS connection was established',
  ],
  ['ambiguous', 'ETIMEDOUT', 'read ETIMEDOUT'],
  ['ambiguous', 'ECONNRESET', 'socket hang up'],
  ['ambiguous', 'EPIPE', 'write EPIPE'],
  ['ambiguous', 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close'],
  ['ambiguous', undefined, 'something new'],
])('network: %s from %s (%s), without the token', (kind, code, reason) => {
  const failure = sendFailure(network(code, reason), to);
  expect(failure.kind).toBe(kind);
  expect(JSON.stringify(failure)).not.toContain('AAHdq');
});

test.each([
  [
    'a time-out of the client',
    new HttpError('x', new Error("Request to 'sendMessage' timed out after 25 seconds")),
  ],
  ['a body that is no JSON', new HttpError('x', new SyntaxError('Unexpected end of JSON input'))],
  ['an answer of another shape', new TypeError("Cannot read properties of null (reading 'ok')")],
  ['an error answer without a code', api(undefined as never, undefined as never)],
  ['something that is no error', 'oops'],
])('%s is ambiguous for a send, and merely unreachable for a poll', (_, error) => {
  expect(sendFailure(error, to).kind).toBe('ambiguous');
  expect(pollFailure(error).kind).toBe('unreachable');
});

test('attempts over several addresses that all failed were certainly not sent', () => {
  const attempts = Object.assign(new AggregateError([new Error('connect ETIMEDOUT')]), { code: 'ETIMEDOUT' });
  expect(sendFailure(new HttpError('x', attempts), to)).toEqual({ kind: 'unreachable', reason: 'ETIMEDOUT' });
});

test('the token goes out of URLs and standing alone, other numbers stay', () => {
  expect(redactToken(`https://x/bot${token}/getMe`)).toBe('https://x/bot[redacted]/getMe');
  expect(redactToken(`https://x/bot1%3Ab-c_d/getMe`)).toBe('https://x/bot[redacted]/getMe');
  expect(redactToken(`token ${token}.`)).toBe('token [redacted].');
  expect(redactToken('connect ECONNREFUSED 10.0.0.123:8443 at 10:15')).toBe(
    'connect ECONNREFUSED 10.0.0.123:8443 at 10:15',
  );
});
