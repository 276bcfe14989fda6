// The slips of a list of invitations as a file for a message, with what every slip says of this office.
import { localDateOf } from '../core/dates.ts';
import type { Invited } from '../core/people/invite-many.ts';
import type { OutboxFile } from '../core/sending/outbox.ts';
import { keptFile } from '../exporters/kept-file.ts';
import { voiceOf } from '../messages/voice.ts';
import type { Session } from './session.ts';
import { slipsOf } from './slips-of.ts';

/** The file that goes with the reply. */
export async function slipsFile(
  session: Session,
  invited: readonly Invited[],
): Promise<OutboxFile | undefined> {
  const { environment, at, inboxId, desk, plans } = session;
  const { texts, language, zone, channels } = environment;
  // Loaded only now: the library behind the file would slow down every start.
  const { codeSlips } = await import('../exporters/word/code-slips.ts');
  const file = await codeSlips(
    slipsOf(invited, (id) => plans.get(id)?.number ?? null),
    {
      voice: voiceOf({ texts, language, zone, at, buttons: false }),
      desk: desk.name,
      deskOfficer: desk.officer,
      channels: [...channels.values()].map((channel) => ({
        id: channel.id,
        contact: channel.contact?.() ?? null,
      })),
      untilOn: localDateOf(invited[0]?.expiresAt ?? at, zone),
    },
  );
  return keptFile([file], { id: `file:${inboxId}`, name: 'ma-moi', at });
}
