// The answer to a tap, put where the tapped message stands, on channels that can change what they sent.
import { placeOfAnswer } from '../core/sending/in-place.ts';
import type { OutboxDraft } from '../core/sending/outbox.ts';
import type { Session } from './session.ts';

/** The messages with the one reply of a tap in its place; a reply in several parts or with a file comes as ever. */
export function inPlace(session: Session, messages: readonly OutboxDraft[]): OutboxDraft[] {
  const { inbound, pressed, environment } = session;
  const replies = messages.filter(({ kind }) => kind === 'reply');
  const [reply] = replies;
  const capabilities = environment.channels.get(inbound.channel)?.capabilities;
  if (pressed?.receipt == null || capabilities?.edits !== true || inbound.chat.kind !== 'private')
    return [...messages];
  if (reply === undefined || replies.length > 1 || (reply.fileIds ?? []).length > 0) return [...messages];
  const place = placeOfAnswer(pressed, inbound.text);
  if (place === 'beside') return [...messages];
  const text = place === 'below' ? `${pressed.text}\n\n${reply.text}` : reply.text;
  if (text.length > capabilities.textLengthMax) return [...messages];
  const placed = { ...reply, text, replaces: pressed.receipt };
  return messages.map((message) => (message === reply ? placed : message));
}
