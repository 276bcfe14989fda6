// What is left of an answer when its sender writes without end: everything that has an effect, and one word to him.
import { type Change, noChange } from '../core/change.ts';
import { justReply, type Session } from './session.ts';

/** Who speaks, as the gate counts him; undefined for news of the platform, which are never held back. */
export function senderKeyOf({ inbound }: Pick<Session, 'inbound'>): string | undefined {
  const isSaid = ['text', 'action', 'unsupported'].includes(inbound.kind);
  return isSaid && inbound.sender !== null ? `${inbound.channel}:${inbound.sender.id}` : undefined;
}

/** The change as it is within the limit; beyond it, a mere reply gives way to one polite word, then to silence. */
export function withinFlow(session: Session, change: Change): Change {
  const { environment, at, speaker, inboxId } = session;
  const key = senderKeyOf(session);
  if (key === undefined || environment.flood.count(key, speaker !== undefined, at) === 'usual') return change;
  // Whoever has a right code is about to be linked, and his next word is the answer to our question.
  if (speaker === undefined && change.puts.some(({ table }) => table === 'invite'))
    environment.flood.reopen(key);
  if (hasEffect(change)) return change;
  // Where nothing would have been said, nothing is said.
  if (change.notices.length === 0 || !environment.flood.mayTell(key, at)) return noChange(inboxId);
  return justReply(session, { kind: 'too-many', linked: speaker !== undefined });
}

/** A question of ours that would stay open is no effect: whoever does not see it cannot answer it. */
const hasEffect = (change: Change): boolean =>
  change.events.length > 0 || change.puts.some(({ table }) => table !== 'dialog');
