// What each reply of the Zalo Bot platform means for a message, as its table of codes says; and that the body decides.
import { expect, test } from 'vitest';
import { createZaloClient, type ZaloFetch } from '../../../src/channels/zalo-bot/client.ts';
import { pollFailure, quotaPauseMs, sendFailure } from '../../../src/channels/zalo-bot/errors.ts';
import { redactorOf } from '../../../src/channels/zalo-bot/redact.ts';
import type { DeliveryFailure } from '../../../src/core/channel.ts';

const token = '1459232241454765289:abc-xyz-secret';

async function replyTo(answer: { status: number; body: string } | Error) {
  const fetch: ZaloFetch = async () => {
    if (answer instanceof Error) throw answer;
    return { status: answer.status, text: async () => answer.body };
  };
  const client = createZaloClient({ token, apiRoot: 'https://x', fetch });
  const limit = { timeoutMs: 1000, signal: new AbortController().signal };
  const reply = await client.call('sendMessage', {}, limit);
  if (reply.kind === 'result') throw new Error('no failure');
  return reply;
}

test.each<[DeliveryFailure['kind'], DeliveryFailure['kind'], number, string]>([
  ['rejected', 'rejected', 400, 'Bad request'],
  ['channel-down', 'channel-down', 401, 'Unauthorized'],
  ['ambiguous', 'unreachable', 403, 'Internal server error'],
  ['recipient-gone', 'rejected', 404, 'Not found'],
  ['ambiguous', 'unreachable', 408, 'Request timeout'],
  ['rejected', 'rejected', 426, 'Daily limit'],
  ['rate-limited', 'rate-limited', 429, 'Quota exceeded'],
  ['ambiguous', 'unreachable', 500, 'something new'],
])(
  '%s for a send and %s for a poll: %i %s, with HTTP status 200',
  async (sent, polled, code, description) => {
    const body = JSON.stringify({ ok: false, description, error_code: code });
    const reply = await replyTo({ status: 200, body });
    expect(sendFailure(reply, 0).kind).toBe(sent);
    expect(pollFailure(reply, 0).kind).toBe(polled);
    const failure = sendFailure(reply, 0);
    if ('reason' in failure) expect(failure.reason).toBe(`${code}: ${description}`);
  },
);

test.each<[DeliveryFailure['kind'], number, string]>([
  ['ambiguous', 502, '<html>502 Bad Gateway</html>'],
  ['ambiguous', 200, '{"ok":'],
  ['ambiguous', 200, 'null'],
  ['ambiguous', 200, '{}'],
  ['ambiguous', 408, 'timeout'],
  ['unreachable', 403, '<html>blocked by a firewall</html>'],
  ['unreachable', 302, ''],
  ['channel-down', 401, '{"ok":false,"description":"Unauthorized"}'],
])('%s: HTTP %i with %s', async (kind, status, body) => {
  expect(sendFailure(await replyTo({ status, body }), 0).kind).toBe(kind);
});

// As Node's fetch raises it: the reason hides in the cause.
const network = (code: string, syscall?: string) =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error(`${code} https://x/bot${token}/sendMessage`), {
      code,
      ...(syscall && { syscall }),
    }),
  });

test.each<[DeliveryFailure['kind'], Error]>([
  ['unreachable', network('ECONNREFUSED', 'connect')],
  ['unreachable', network('ENOTFOUND', 'getaddrinfo')],
  ['unreachable', network('ETIMEDOUT', 'connect')],
  ['unreachable', network('UND_ERR_CONNECT_TIMEOUT')],
  ['unreachable', network('CERT_HAS_EXPIRED')],
  ['unreachable', network('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
  ['ambiguous', network('UND_ERR_SOCKET')],
  ['ambiguous', network('ECONNRESET', 'read')],
  ['ambiguous', network('ETIMEDOUT', 'read')],
  ['ambiguous', new TypeError('terminated')],
  [
    'ambiguous',
    new Error(`something with https://x/bot${token}/sendMessage and ${encodeURIComponent(token)}`),
  ],
])('network: %s from %s, without the token', async (kind, error) => {
  const failure = sendFailure(await replyTo(error), 0);
  expect(failure.kind).toBe(kind);
  expect(JSON.stringify(failure)).not.toContain('xyz-secret');
});

test('what the platform says back is redacted too', async () => {
  const body = JSON.stringify({ ok: false, description: `no bot${token} here`, error_code: 400 });
  expect(sendFailure(await replyTo({ status: 200, body }), 0)).toEqual({
    kind: 'rejected',
    reason: '400: no bot[redacted] here',
  });
});

test('the pause after a 429 doubles from five seconds to ten minutes', () => {
  expect([0, 1, 2, 6, 7, 50].map((earlier) => quotaPauseMs(earlier))).toEqual([
    5000, 10_000, 20_000, 320_000, 600_000, 600_000,
  ]);
});

test('redaction leaves other numbers and words alone, also for an odd token', () => {
  const redact = redactorOf(token);
  expect(redact(`https://x/bot${token}/getMe`)).toBe('https://x/bot[redacted]/getMe');
  expect(redact(`abc-xyz-secret alone`)).toBe('[redacted] alone');
  expect(redact('connect ECONNREFUSED 10.0.0.1:443 at 10:15')).toBe(
    'connect ECONNREFUSED 10.0.0.1:443 at 10:15',
  );
  expect(redactorOf('')('nothing')).toBe('nothing');
  expect(redactorOf('1:a')('1:a banana')).toBe('1:a banana');
});
