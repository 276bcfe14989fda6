// What every make-believe messenger does with messages it accepted: keep them in order, and tell whoever listens.

/** The messages of a server and who is told of them. */
interface Kept<Message> {
  readonly sent: Message[];
  readonly sentListeners: ReadonlySet<(message: Message) => void>;
}

/** Keeps the messages of one call; `isAnswered` is false when a fault keeps the answer from the bot. */
export function keepSent<Message extends { answered: boolean }>(
  { sent, sentListeners }: Kept<Message>,
  accepted: readonly Message[],
  isAnswered: boolean,
): void {
  for (const message of accepted) {
    message.answered = isAnswered;
    sent.push(message);
    for (const listener of sentListeners) listener(message);
  }
}
