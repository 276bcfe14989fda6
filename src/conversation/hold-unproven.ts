// Words that anyone could have sent in a person's name, as a mail with a forged sender: nothing is recorded or shown
// before the person confirms them from where only he reads.
import { type Change, noChange, put } from '../core/change.ts';
import { codeIn } from '../core/people/invite.ts';
import { justReply, type Session } from './session.ts';

const hourMs = 3_600_000;
const confirmHours = 48;

/** The question that must come first; undefined when the sender is certain, or when nothing can come of the words. */
export function holdUnproven(session: Session): Change | undefined {
  const { inbound, speaker, dialog, inboxId, at } = session;
  if (inbound.senderUnproven !== true) return undefined;
  const isAsked = dialog?.step != null && dialog.step.kind !== 'confirm-sender';
  // The open question stays open for an answer that is a reply to it.
  if (isAsked) return justReply(session, { kind: 'sender-unproven' });
  // A code links nobody by itself: its question goes to the address, and only a reply from there answers it.
  if (codeIn(inbound.text) !== undefined) return undefined;
  // Strangers are not answered: the sender of spam is mostly somebody who knows nothing of it.
  if (speaker === undefined || inbound.text.trim() === '') return noChange(inboxId);
  const change = justReply(session, { kind: 'ask-sender', words: inbound.text });
  change.puts.push(
    put('dialog', {
      id: `${inbound.channel}:${inbound.chat.id}`,
      step: { kind: 'confirm-sender', words: inbound.text, replyTo: inbound.replyTo },
      expiresAt: at + confirmHours * hourMs,
      version: dialog?.version ?? 0,
    }),
  );
  return change;
}
