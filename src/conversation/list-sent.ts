// A list of focal points that comes as a file, Excel or CSV: read like the one on the command line.
import { may } from '../core/access.ts';
import type { Attachment } from '../core/channel.ts';
import type { PersonRow } from '../importers/people-list.ts';
import { Unreadable } from '../importers/refusal.ts';
import type { Session } from './session.ts';

/** The file that may be a list, where whoever sends it may invite. */
export function listIn({ inbound, speaker }: Session): Attachment | undefined {
  if (speaker === undefined || !may('invite', speaker.memberships)) return undefined;
  return inbound.attachments?.find(({ name }) => /\.(?:xlsx|csv)$/i.test(name ?? ''));
}

/** Its people; undefined when it does not arrive or has no columns for agency and name. */
export async function peopleOf(
  { environment, inbound }: Session,
  { name, reference }: Attachment,
): Promise<PersonRow[] | undefined> {
  const bytes = await environment.channels.get(inbound.channel)?.fetchFile?.(reference);
  if (bytes === undefined) return undefined;
  // The readers of files come with it, which a bot that starts does not need.
  const { peopleInFile } = await import('../importers/people-list.ts');
  return await peopleInFile(name ?? '', bytes).catch((error: unknown) => {
    if (error instanceof Unreadable) return undefined;
    throw error;
  });
}
