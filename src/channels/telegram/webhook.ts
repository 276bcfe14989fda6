// Whether a webhook request really comes from Telegram, and the update in it.
import type { RawUpdate } from '../../core/channel.ts';
import { carriesSecret } from '../carries-secret.ts';

const secretHeader = 'x-telegram-bot-api-secret-token';

/** The updates of a webhook request, or 'forged'. Without a configured secret everything is forged. */
export function receiveWebhook(
  headers: Record<string, string | undefined>,
  body: string,
  secret: string | undefined,
): RawUpdate[] | 'forged' {
  if (!carriesSecret(headers, secretHeader, secret)) return 'forged';
  const update = updateOf(body);
  return update ? [update] : [];
}

/** The update as stored: its id and its JSON; undefined when the text is no update. */
function updateOf(json: string): RawUpdate | undefined {
  try {
    const id: unknown = JSON.parse(json)?.update_id;
    return Number.isSafeInteger(id) ? { updateId: String(id), raw: json } : undefined;
  } catch {
    return undefined;
  }
}
