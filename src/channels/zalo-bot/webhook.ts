// Whether a webhook request really comes from Zalo, and the event in it.
import type { RawUpdate } from '../../core/channel.ts';
import { carriesSecret } from '../carries-secret.ts';
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
  if (!carriesSecret(headers, secretHeader, secret)) return 'forged';
  const update = rawUpdateOf(body);
  return update ? [update] : [];
}
