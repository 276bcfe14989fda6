// Starting to send and read mail: whether both servers are there and accept the login. One sentence for each problem,
// without addresses or passwords.
import { ChannelError, type DeliveryFailure } from '../../core/channel.ts';
import { pollFailure, sendFailure } from './errors.ts';

/** Logs in at both servers; throws `ChannelError` naming the setting that is wrong. */
export async function verifyServers(
  servers: { smtp: () => Promise<unknown>; imap: () => Promise<void> },
  hosts: { smtp: string; imap: string },
): Promise<void> {
  await servers.smtp().catch((error: unknown) => {
    const failure = sendFailure(error, 0);
    throw channelError(
      failure.kind === 'channel-down'
        ? `The mail server ${hosts.smtp} does not accept the login in SMTP_URL (${reasonOf(failure)}).`
        : `The mail server ${hosts.smtp} of SMTP_URL cannot be reached (${reasonOf(failure)}).`,
      failure,
    );
  });
  await servers.imap().catch((error: unknown) => {
    const failure = pollFailure(error);
    throw channelError(
      failure.kind === 'channel-down'
        ? `The mail server ${hosts.imap} does not accept the login in IMAP_URL.`
        : `The mailbox of IMAP_URL at ${hosts.imap} cannot be opened (${reasonOf(failure)}).`,
      failure,
    );
  });
}

const reasonOf = (failure: DeliveryFailure): string => ('reason' in failure ? failure.reason : failure.kind);

// The cause tells whether trying again later makes sense.
const channelError = (message: string, { kind }: DeliveryFailure): ChannelError =>
  new ChannelError(message, { cause: kind === 'channel-down' ? kind : 'unreachable' });
