// Each answer of an SMTP server has one meaning; what is not definite is ambiguous.
import { expect, it } from 'vitest';
import { pauseMs, pollFailure, sendFailure } from '../../../src/channels/email/errors.ts';

const answer = (response: string, command = 'RCPT TO') => ({
  code: 'EENVELOPE',
  responseCode: Number(response.slice(0, 3)),
  response,
  command,
});

it.each([
  [answer('421 4.7.0 Try again later'), 'rate-limited'],
  [answer('450 4.7.1 Too many messages'), 'rate-limited'],
  [answer('450 4.2.0 Greylisted'), 'unreachable'],
  [answer('451 4.3.0 Local error', 'DATA'), 'unreachable'],
  [answer('452 4.2.2 Mailbox full'), 'unreachable'],
  [answer('550 5.1.1 No such user'), 'recipient-gone'],
  [answer('551 User not local'), 'recipient-gone'],
  [answer('553 5.1.3 Bad address'), 'recipient-gone'],
  [answer('552 5.2.2 Mailbox full'), 'not-permitted'],
  [answer('550 5.7.1 Blocked by policy', 'DATA'), 'not-permitted'],
  [answer('550 5.7.1 Sender not yours', 'MAIL FROM'), 'channel-down'],
  [answer('530 5.7.0 Must issue STARTTLS first', 'MAIL FROM'), 'channel-down'],
  [answer('554 5.6.0 Bad content', 'DATA'), 'rejected'],
  [{ code: 'EAUTH', responseCode: 535, response: '535 5.7.8 Bad credentials' }, 'channel-down'],
  [{ code: 'EAUTH', responseCode: 454, response: '454 4.7.0 Temporary' }, 'unreachable'],
  [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }, 'unreachable'],
  [{ code: 'EDNS', command: 'CONN' }, 'unreachable'],
  [{ code: 'ETLS', command: 'STARTTLS' }, 'unreachable'],
  [{ code: 'ETIMEDOUT', timeoutType: 'CONNECTION_TIMEOUT', command: 'CONN' }, 'unreachable'],
  [{ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT', command: 'CONN' }, 'ambiguous'],
  [{ code: 'ECONNECTION', command: 'CONN' }, 'ambiguous'],
  [{ code: 'ESOCKET', originalCode: 'ECONNRESET', command: 'CONN' }, 'ambiguous'],
  [undefined, 'ambiguous'],
])('%o', (error, kind) => {
  expect(sendFailure(error, 0).kind).toBe(kind);
});

it('reasons are codes, never the words of a server, which name people', () => {
  const failure = sendFailure(answer('550 5.1.1 <lan@stc.example.vn> unknown'), 0);
  expect(failure).toEqual({ kind: 'recipient-gone', reason: '550 5.1.1' });
});

it('waits longer each time, ten minutes at most', () => {
  expect([0, 1, 2, 3, 9].map(pauseMs)).toEqual([60_000, 120_000, 240_000, 480_000, 600_000]);
});

it('a refused login stops reading; all else is tried again', () => {
  expect(pollFailure({ authenticationFailed: true }).kind).toBe('channel-down');
  expect(pollFailure({ code: 'NoConnection' }).kind).toBe('unreachable');
});
