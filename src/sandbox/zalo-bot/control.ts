// Make-believe people and groups: what a test, the demo or a simulation lets someone do.
import { ZaloRefusal } from './refusal.ts';
import type { ChatState, World } from './world.ts';

/** A person; every action returns the id of the message, '' when the bot does not get to see it. */
export interface SandboxUser {
  readonly id: string;
  readonly name: string;
  /** Types to the bot, or into a group, where the bot sees only what mentions it or replies to it. */
  says(text: string, where?: { group?: SandboxGroup; mentions?: boolean; replies?: boolean }): string;
  sendsPhoto(caption?: string): string;
  sendsSticker(): string;
  sendsVoice(): string;
  /** A link, a file, or anything from a protected person: an event without any content. */
  sendsUnsupported(): string;
  /** No event tells the bot. */
  blocks(): void;
  unblocks(): void;
}

/** A group that the bot was taken into; only where `canJoinGroups` is on. */
export interface SandboxGroup {
  readonly id: string;
  readonly title: string;
}

/** A new person who has not written to the bot yet; until then it may not write either. */
export function createUser(world: World, name: string): SandboxUser {
  const gone = (what: string) => new ZaloRefusal(world.switches.goneCode, `Not found: ${what}`);
  const hasNotWritten = () => gone('user has not interacted with the bot');
  const chat: ChatState = { id: world.newId(), type: 'PRIVATE', name, refusal: hasNotWritten };
  world.chats.set(chat.id, chat);
  let hasWritten = false;
  const send = (event: string, content: Record<string, unknown>): string => {
    if (!hasWritten) chat.refusal = undefined;
    hasWritten = true;
    return push(world, chat, { id: chat.id, name }, event, content);
  };
  return {
    id: chat.id,
    name,
    says(text, { group, mentions = false, replies = false } = {}) {
      if (group === undefined) return send('message.text.received', { text });
      const state = world.chats.get(group.id);
      if (!state || !world.switches.canJoinGroups || !(mentions || replies)) return '';
      const words = mentions ? `@${world.bot.displayName} ${text}` : text;
      return push(world, state, { id: chat.id, name }, 'message.text.received', { text: words });
    },
    sendsPhoto: (caption) =>
      send('message.image.received', {
        [world.switches.photoField]: 'https://photo.example/anh.jpg',
        ...(caption === undefined ? {} : { caption }),
        message_type: 'CHAT_PHOTO',
      }),
    sendsSticker: () =>
      send('message.sticker.received', { sticker: 'bf1', url: 'https://sticker.example/bf1' }),
    sendsVoice: () =>
      send('message.voice.received', {
        voice_url: 'https://voice.example/a.aac',
        message_type: 'CHAT_VOICE',
      }),
    sendsUnsupported: () => send('message.unsupported.received', {}),
    blocks() {
      chat.refusal = () => gone('user');
    },
    unblocks() {
      chat.refusal = hasWritten ? undefined : hasNotWritten;
    },
  };
}

/** A group with the bot in it. */
export function createGroup(world: World, title: string): SandboxGroup {
  if (!world.switches.canJoinGroups) throw new Error('this bot cannot join groups');
  const chat: ChatState = { id: world.newId(), type: 'GROUP', name: title, refusal: undefined };
  world.chats.set(chat.id, chat);
  return { id: chat.id, title };
}

function push(
  world: World,
  chat: ChatState,
  from: { id: string; name: string },
  event_name: string,
  content: Record<string, unknown>,
): string {
  const message_id = world.newId();
  world.updates.push({
    event_name,
    message: {
      from: { id: from.id, display_name: from.name, is_bot: false },
      chat: { id: chat.id, chat_type: chat.type },
      ...content,
      message_id,
      date: world.clock.now(),
    },
  });
  return message_id;
}
