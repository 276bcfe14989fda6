// A make-believe person: what a test, the demo or a simulation lets someone do.
import { type ChatState, chatRefusals, type WireUser, wireChat } from './chats.ts';
import { pushMessage, pushPress, pushStanding, type SaysOptions, type UpdateId } from './control-events.ts';
import type { SandboxGroup } from './control-group.ts';
import { type World, wireDate } from './world.ts';

/** A person with a private chat to the bot; every action returns the id of the update it caused. */
export interface SandboxUser {
  readonly id: string;
  readonly name: string;
  /** Opens the bot: from now on it may write first. */
  starts(payload?: string): UpdateId;
  /** Types into the private chat, or into a group. Typing in the private chat opens it too. */
  says(text: string, options?: SaysOptions & { chat?: SandboxGroup }): UpdateId;
  /** Presses the button with this label under a message of the bot. */
  taps(messageId: string, label: string, options?: { chat?: SandboxGroup }): UpdateId;
  /** Corrects the own newest message in the private chat. */
  edits(text: string): UpdateId;
  blocks(): UpdateId;
  unblocks(): UpdateId;
  /** Deletes the account; no update tells the bot. */
  deactivates(): void;
}

/** A new person who has not opened the bot yet. */
export function createUser(world: World, person: WireUser): SandboxUser {
  world.chats.users.set(person.id, person);
  const chat = world.chats.open(person.id, 'private', person.first_name);
  chat.refusal = chatRefusals.notStarted();
  // A person who writes first has opened the chat: Telegram shows nothing but the start button before.
  let isStarted = false;
  const open = (): void => {
    if (isStarted) return;
    isStarted = true;
    chat.refusal = undefined;
  };
  return {
    id: String(person.id),
    name: person.first_name,
    starts(payload) {
      open();
      return pushMessage(world, chat, person, payload ? `/start ${payload}` : '/start').updateId;
    },
    says(text, options = {}) {
      if (!options.chat) open();
      return pushMessage(world, chatOf(world, chat, options.chat), person, text, options).updateId;
    },
    taps(messageId, label, options = {}) {
      return pushPress(world, chatOf(world, chat, options.chat), person, messageId, label);
    },
    edits(text) {
      const message = [...chat.messages.values()].findLast(({ from }) => from?.id === person.id);
      if (message === undefined) throw new Error(`${person.first_name} has written nothing to correct`);
      const field = message['caption'] === undefined ? 'text' : 'caption';
      Object.assign(message, { [field]: text, edit_date: wireDate(world.clock), chat: wireChat(chat) });
      return String(world.updates.push('edited_message', { ...message }) ?? '');
    },
    blocks() {
      chat.refusal = chatRefusals.blocked();
      return pushStanding(world, chat, person, 'kicked');
    },
    unblocks() {
      chat.refusal = isStarted ? undefined : chatRefusals.notStarted();
      return pushStanding(world, chat, person, 'member');
    },
    deactivates() {
      chat.refusal = chatRefusals.deactivated();
    },
  };
}

function chatOf(world: World, privateChat: ChatState, group: SandboxGroup | undefined): ChatState {
  return group ? world.chats.find(group.id) : privateChat;
}
