// A make-believe group: what its administrators can do to the bot.
import { type ChatState, chatRefusals, type WireUser } from './chats.ts';
import {
  anonymousAdmin,
  pushMessage,
  pushService,
  pushStanding,
  type SaysOptions,
  type UpdateId,
} from './control-events.ts';
import type { World } from './world.ts';

/** A group or supergroup that the bot is a member of. */
export interface SandboxGroup {
  /** Changes when the group becomes a supergroup. */
  readonly id: string;
  readonly title: string;
  /** An administrator who hides behind the group types something. */
  anonymousSays(text: string, options?: SaysOptions): UpdateId;
  /** Removes the bot. */
  kicks(): UpdateId;
  /** Takes the bot in again. */
  adds(): UpdateId;
  /** Becomes a supergroup with a new id, which is returned. */
  migrates(): string;
  /** Takes from the bot the right to write; no update tells it. */
  mutes(): void;
  unmutes(): void;
  /** Deletes the group; no update tells the bot. */
  deactivates(): void;
  renames(title: string): UpdateId;
}

/** A group with the bot already in it; `admin` stands as the cause of its events. */
export function createGroup(world: World, opened: ChatState, admin: WireUser): SandboxGroup {
  let chat = opened;
  return {
    get id() {
      return String(chat.id);
    },
    get title() {
      return chat.title;
    },
    anonymousSays: (text, options) => pushMessage(world, chat, anonymousAdmin, text, options).updateId,
    kicks() {
      chat.refusal = chatRefusals.kicked(chat.type);
      return pushStanding(world, chat, admin, 'kicked');
    },
    adds() {
      chat.refusal = undefined;
      return pushStanding(world, chat, admin, 'member');
    },
    migrates() {
      const old = chat;
      // Supergroups carry the prefix -100 before their own number.
      const next = world.chats.open(-1_000_000_000_000 + old.id, 'supergroup', old.title);
      old.refusal = chatRefusals.migrated(next.id);
      chat = next;
      pushService(world, old, admin, { migrate_to_chat_id: next.id });
      pushService(world, next, admin, { migrate_from_chat_id: old.id });
      return String(next.id);
    },
    mutes() {
      chat.refusal = chatRefusals.muted();
    },
    unmutes() {
      chat.refusal = undefined;
    },
    deactivates() {
      chat.refusal = chatRefusals.groupDeactivated();
    },
    renames(title) {
      chat.title = title;
      return pushService(world, chat, admin, { new_chat_title: title });
    },
  };
}
