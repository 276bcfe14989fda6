// What giving a message to another address needs, read from the office.
import type { OutboxMessage } from '../core/sending/outbox.ts';
import { limitedTo } from '../messages/limited-message.ts';
import type { ReaddressContext } from '../messages/readdress.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { limitContext } from './limit-context.ts';
import type { Office } from './office.ts';

/** The context in which this message is worded for another channel. */
export async function readdressing(
  environment: SchedulerEnvironment,
  office: Office,
  message: OutboxMessage,
): Promise<ReaddressContext> {
  const { texts, language, channels } = environment;
  const limits = await limitContext(environment, office, message);
  return {
    ...{ texts, language, at: office.at, book: office.book },
    capabilitiesOf: (channel) => channels.get(channel)?.capabilities,
    allowedOn: (channel) => limitedTo(limits, message, channel),
    sendFrom: office.rules.sendFrom,
  };
}
