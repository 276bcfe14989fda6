// What a channel is: neutral messages in and out, and the outcomes of a send. No channel is named here.

/** Channel id + the chat's id there; ids are text because some exceed 2^53. */
export interface Address {
  channel: string;
  chatId: string;
}

/** One tap on a button, as typed text would say it: `text` is what the sender could have typed instead. */
export interface Action {
  label: string;
  text: string;
}

/** A file to send; `name` has no folder. */
export interface OutboundFile {
  /** Of the kept file. */
  id: string;
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** A message to a chat. `actions` are rows of buttons, an extra that a channel without buttons leaves out. */
export interface Outbound {
  to: Address;
  text: string;
  actions: Action[][];
  /** The same for each attempt at the same message, where the platform can make use of it. */
  key?: string;
  /** The items that it speaks of, where the platform can keep messages about one item together. */
  itemIds?: readonly string[];
  /** The message of the chat whose place it takes, by its receipt, and the words if it has to come as a new one. */
  replaces?: { receipt: string; otherwise: string };
  /** Go with the text as one message; a channel is given only what its capabilities say that it carries. */
  files?: readonly OutboundFile[];
}

/** A picture or a file that came with a message; it stays where it is, and only the platform's reference is kept. */
export interface Attachment {
  kind: 'photo' | 'file';
  /** The file's name as its sender has it; null for pictures. */
  name: string | null;
  reference: string;
}

/** A message from a person, or the news that a chat went away. */
export interface Inbound {
  channel: string;
  /** Unique within (channel, bot): an update id or a message id. */
  updateId: string;
  chat: { id: string; kind: 'private' | 'group'; title: string | null };
  /** The sender; null when the platform hides him (anonymous admin, channel post). */
  sender: { id: string; name: string | null } | null;
  kind: 'text' | 'action' | 'left' | 'joined' | 'migrated' | 'unsupported';
  /** The words typed, or the text of the tapped action; '' when there is none. */
  text: string;
  /** Receipt of the message that this one replies to, or of the message whose button was tapped. */
  replyTo: string | null;
  /** Forwarded words change nothing. */
  forwarded: boolean;
  /** For `migrated`: the chat's new id. */
  movedTo: string | null;
  /** The platform's id for this inbound message, for receipts and replies. */
  messageId: string | null;
  /** Present when anyone could have written this in the sender's name; then it counts once he confirms it. */
  senderUnproven?: true;
  /** What came with the words; a message of this alone has the kind `unsupported` and no text. */
  attachments?: Attachment[];
  /** Present when the message takes the place of an earlier one with the same `messageId`. */
  isEdit?: true;
}

/** One line of a `/` menu. */
export interface MenuEntry {
  name: string;
  description: string;
  language: string;
}

/** `picture`: one picture, and no other file; `one`: one file; `several`: as many as there are. */
export type FileCarriage = 'none' | 'picture' | 'one' | 'several';

/** What a channel can do, known before the call. */
export interface Capabilities {
  /** Longest text that is safe to send, in UTF-16 units or code points. */
  textLengthMax: number;
  textUnit: 'utf16' | 'codepoint';
  buttons: boolean;
  groups: boolean;
  /** What a message carries beside its words. */
  files: FileCarriage;
  /** Present when the words of a sent message can be put in the place of what it said. */
  edits?: true;
}

/** Why a message did not certainly arrive; each kind has one treatment (DESIGN 6). */
export type DeliveryFailure =
  | { kind: 'rate-limited'; retryAfterMs: number }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'ambiguous'; reason: string }
  | { kind: 'address-moved'; to: Address }
  | { kind: 'recipient-gone'; reason: string }
  | { kind: 'not-permitted'; reason: string }
  | { kind: 'rejected'; reason: string }
  | { kind: 'channel-down'; reason: string };

/** Outcome of one attempt: the channel's own id of the message, or the failure. */
export type SendOutcome = { ok: true; receipt: string } | { ok: false; failure: DeliveryFailure };

/** One raw update as received, to be stored before it is handled. `updateId` is unique per bot. */
export interface RawUpdate {
  updateId: string;
  raw: string;
}

/** Outcome of one poll. `next` is the position to confirm with the following poll, stored with the updates. */
export type PollOutcome =
  | { ok: true; updates: RawUpdate[]; next: string | null }
  | { ok: false; failure: DeliveryFailure };

/** So many messages within a span of time. */
export interface SendLimit {
  count: number;
  spanMs: number;
}

/** What a platform takes before it refuses, as far as it says so. */
export interface SendLimits {
  overall: SendLimit;
  /** The limits of one chat, which all hold. */
  ofChat(chatId: string): readonly SendLimit[];
  /** Present when a refusal for a while always means the whole bot, never the chat alone. */
  refusesAsWhole?: true;
}

/** A place where people are. Owns no state: positions, retries and order belong to the store and the sender. */
export interface Channel {
  readonly id: string;
  /** Who we are there (the bot's own id); throws `ChannelError` with one sentence when the token is wrong. */
  connect(): Promise<{ botId: string; name: string }>;
  readonly capabilities: Capabilities;
  /** Absent when nobody knows them: then it is sent to freely, and a refusal for a while counts for all chats. */
  readonly sendLimits?: SendLimits;
  /** Present when a position stays good however long nothing came; without it an old one is not used again. */
  readonly keepsPositions?: true;
  /** Asks for updates after `position`, waiting at most `waitMs` on the server; null = from the start. */
  poll(position: string | null, waitMs: number, signal: AbortSignal): Promise<PollOutcome>;
  /** Reads a stored raw update; undefined when it concerns nobody (a poll, an echo). Never throws. */
  read(raw: string): Inbound | undefined;
  send(message: Outbound, signal: AbortSignal): Promise<SendOutcome>;
  /** Ends the waiting sign on a tapped button, where the platform shows one; a failure changes nothing. */
  acknowledgeAction?(raw: string): Promise<void>;
  /** The bytes of a file that came with a message, by its reference; undefined when they are not to be had. Never throws. */
  fetchFile?(reference: string): Promise<Uint8Array | undefined>;
  /** Present when the channel can be pushed to: tells whether a webhook request is genuine, and its update. */
  receive?(headers: Record<string, string | undefined>, body: string): RawUpdate[] | 'forged';
  /** What people look for to find the bot there, as it stands on paper: `@DonDocBot`, an address; once connected. */
  contact?(): string | undefined;
  /** The link that opens the bot with an invitation code already typed; undefined where there is none. */
  inviteLink?(code: string): string;
  /**
   * Sets the `/` menu, where the channel has menus: everyone's, one list a language and the first for all others; or
   * that of one chat, in one language.
   */
  announceCommands?(commands: readonly MenuEntry[], chatId?: string): Promise<void>;
}

/** A channel that cannot start; the message is one clear sentence without secrets. */
export class ChannelError extends Error {
  override name = 'ChannelError';
}
