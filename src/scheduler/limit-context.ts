// What looking at a message once more needs, read from the store.
import type { OutboxMessage } from '../core/sending/outbox.ts';
import type { LimitContext } from '../messages/limited-message.ts';
import type { SchedulerEnvironment } from './environment.ts';
import type { Office } from './office.ts';

/** The message's items with their plans, its reader's language and what the office has laid down. */
export async function limitContext(
  environment: SchedulerEnvironment,
  office: Office,
  message: OutboxMessage,
): Promise<LimitContext> {
  const { store, texts, zone, channels } = environment;
  const found = await store.items.list({ ids: message.itemIds });
  const items = message.itemIds.flatMap((id) => found.find((item) => item.id === id) ?? []);
  return {
    texts,
    zone,
    at: office.at,
    language: office.book.find(message.personId ?? '')?.language ?? environment.language,
    rules: await store.channelRules.load(),
    items: items.map((item) => ({ planId: item.planId, view: office.viewOf(item) })),
    capabilitiesOf: (channel) => channels.get(channel)?.capabilities,
  };
}
