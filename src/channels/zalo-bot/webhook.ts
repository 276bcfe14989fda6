// Whether a webhook request really comes from Zalo, and the event in it.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RawUpdate } from '../../core/channel.ts';
import { rawUpdateOf } from './event.ts';

const secretHeader = 'x-bot-api-secret-token';

/**
 * The events of a webhook request, or 'forged'. An empty body is a probe of the platform, which only wants an answer;
 * nothing is stored for it, so it needs no secret. Without a configured secret everything else is forged.
 */
export function receiveWebhook(
  headers: Record<string, string | undefined>,
  body: string,
  secret: string | undefined,
): RawUpdate[] | 'forged' {
  if (body.trim() === '') return [];
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === secretHeader)?.[1];
  if (!secret || given === undefined || !isSame(given, secret)) return 'forged';
  const update = rawUpdateOf(body);
  return update ? [update] : [];
}

// Digests have one length, so that the comparison takes the same time whatever was given.
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
