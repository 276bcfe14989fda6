// A channel that delivers nothing: it keeps what was sent, and lets stand-ins type. Knows no network.
import type { Address, Channel, Inbound, Outbound } from '../../core/channel.ts';
import type { Clock, Instant } from '../../core/clock.ts';

/** The channel's id, also in addresses. */
export const rehearsalChannel = 'rehearsal';

/** A message that would have gone out. */
export interface Recorded {
  at: Instant;
  chatId: string;
  text: string;
  receipt: string;
}

export interface RecordingChannel extends Channel {
  /** What was sent since the last question, in order. */
  take(): Recorded[];
  /** A stand-in types in a private chat; heard with the next poll. */
  says(chatId: string, text: string): void;
}

/** One message, one line: nothing is split, so that a line of the rehearsal is a message. */
const textLengthMax = 1_000_000;

/** The channel, on the clock of the rehearsal. */
export function recordingChannel(clock: Clock): RecordingChannel {
  let sent: Recorded[] = [];
  let typed: Inbound[] = [];
  let count = 0;
  const next = (): string => String(++count);
  return {
    id: rehearsalChannel,
    connect: async () => ({ botId: 'rehearsal', name: 'rehearsal' }),
    capabilities: { textLengthMax, textUnit: 'utf16', buttons: true, groups: true, files: 'none' },
    async poll() {
      const updates = typed.map((inbound) => ({ updateId: inbound.updateId, raw: JSON.stringify(inbound) }));
      typed = [];
      return { ok: true, updates, next: null };
    },
    read: (raw) => JSON.parse(raw) as Inbound,
    async send({ to, text }: Outbound) {
      const receipt = next();
      sent.push({ at: clock.now(), chatId: to.chatId, text, receipt });
      return { ok: true, receipt };
    },
    take() {
      const all = sent;
      sent = [];
      return all;
    },
    says(chatId, text) {
      typed.push({
        channel: rehearsalChannel,
        updateId: next(),
        chat: { id: chatId, kind: 'private', title: null },
        sender: { id: chatId, name: null },
        kind: 'text',
        text,
        replyTo: null,
        forwarded: false,
        movedTo: null,
        messageId: null,
      });
    },
  };
}

/** The address of a stand-in. */
export const addressOn = (chatId: string): Address => ({ channel: rehearsalChannel, chatId });
