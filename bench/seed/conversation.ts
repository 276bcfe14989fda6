// The conversation's surroundings for scenarios that call a command directly.

import type { ConversationEnvironment } from '../../src/conversation/environment.ts';
import { floodGate } from '../../src/conversation/flood-gate.ts';
import { openSession, type Session } from '../../src/conversation/session.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';
import { manualClock } from '../../src/sandbox/manual-clock.ts';
import type { Store } from '../../src/store/open.ts';
import { atNine } from './office.ts';
import { schedulerOn } from './scheduler.ts';

/** A session in which the person behind the chat has just written something. */
export async function sessionOf(store: Store, chatId: string, text: string): Promise<Session> {
  const environment: ConversationEnvironment = {
    ...schedulerOn(store, manualClock(atNine)),
    directory: builtInDirectory(),
    newCode: () => 'ABCDEFGH',
    hashOf: (code) => code,
    flood: floodGate(),
  };
  return await openSession(environment, 1, {
    channel: 'telegram',
    updateId: '1',
    chat: { id: chatId, kind: 'private', title: null },
    sender: { id: chatId, name: null },
    kind: 'text',
    text,
    replyTo: null,
    forwarded: false,
    movedTo: null,
    messageId: '1',
  });
}
