// Outgoing and incoming messages as stored, and what an attempt may turn a message into (DESIGN 6).
import type { Action } from '../channel.ts';
import type { Instant } from '../clock.ts';

/** `pending -> sending -> sent | uncertain | failed | superseded`; an expired claim is ambiguous. */
export type OutboxState = 'pending' | 'sending' | 'sent' | 'uncertain' | 'failed' | 'superseded';

/** What an outgoing message is for; decides its treatment when a send is ambiguous. */
export type MessageKind =
  | 'reply'
  | 'new'
  | 'reminder'
  | 'check-in'
  | 'request'
  | 'overdue'
  | 'escalation'
  | 'collector'
  | 'notice'
  | 'digest';

/** A message to be inserted with its cause. Same key, same message: a second insert does nothing. */
export interface OutboxDraft {
  idempotencyKey: string;
  kind: MessageKind;
  /** The person it is for; null for a group or an unlinked chat. */
  personId: string | null;
  channel: string;
  chatId: string;
  text: string;
  actions: Action[][];
  /** Items it speaks of, most urgent first: the context of the answer. */
  itemIds: string[];
  notBefore: Instant;
  /** Kept files that go with the text. */
  fileIds?: string[] | null;
  /** Receipt of a message of the same chat whose place it takes; where that fails it comes as a new one. */
  replaces?: string | null;
}

/** A file kept until its messages are sent; written with the change that makes them. */
export interface OutboxFile {
  id: string;
  name: string;
  mime: string;
  /** Base64, which every database holds alike. */
  content: string;
  createdAt: Instant;
}

export interface OutboxMessage extends OutboxDraft {
  id: number;
  state: OutboxState;
  attempt: number;
  /** How often an attempt ended without knowing whether it arrived. */
  ambiguities: number;
  owner: string | null;
  claimedUntil: Instant | null;
  createdAt: Instant;
  sentAt: Instant | null;
  receipt: string | null;
}

/** A raw update as kept before handling. */
export interface InboxMessage {
  id: number;
  channel: string;
  botId: string;
  updateId: string;
  raw: string;
  receivedAt: Instant;
  state: 'new' | 'handled' | 'set-aside';
  attempts: number;
}
