// Puts the `/` menus where channels have them: the focal points' for everyone, another for a chat whose person may do
// something else. Remembers what it said, so that asking it every minute costs nothing; a failure is tried again then.
import { menuFor } from './conversation/menus.ts';
import { currentMemberships } from './core/access.ts';
import type { Channel, MenuEntry } from './core/channel.ts';
import type { Instant } from './core/clock.ts';
import { localDateOf } from './core/dates.ts';
import type { Membership } from './core/people/person.ts';
import type { Log } from './log.ts';
import type { Language, Texts } from './messages/texts.ts';
import { languages } from './messages/texts.ts';
import type { Store } from './store/open.ts';

/** What the menus need to know. */
export interface MenuContext {
  store: Store;
  texts: Texts;
  language: Language;
  zone: string;
  channels: readonly Channel[];
  /** Channels that are connected, by id. */
  connected: { has(channelId: string): boolean };
  log: Log;
}

const anyFocalPoint: Membership = {
  id: '',
  personId: '',
  agencyId: '',
  role: 'focal-point',
  planId: null,
  fromOn: '0000-01-01',
  untilOn: null,
  version: 1,
};

/** Announces what changed since it was last called; never rejects. */
export function menuAnnouncer(context: MenuContext): (at: Instant) => Promise<void> {
  const said = new Map<string, string>();
  return async (at) => {
    for (const channel of context.channels) {
      if (channel.announceCommands === undefined || !context.connected.has(channel.id)) continue;
      try {
        await announceOn(channel, context, said, at);
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        context.log.warn({ channel: channel.id, reason }, 'menus not announced, tried again later');
      }
    }
  };
}

async function announceOn(
  channel: Channel,
  { store, texts, language, zone }: MenuContext,
  said: Map<string, string>,
  at: Instant,
): Promise<void> {
  const announce = async (entries: MenuEntry[], chatId?: string): Promise<void> => {
    const key = `${channel.id}:${chatId ?? ''}`;
    const content = JSON.stringify(entries);
    if (said.get(key) === content) return;
    await channel.announceCommands?.(entries, chatId);
    said.set(key, content);
  };
  const inOrder = [language, ...languages.filter((other) => other !== language)];
  await announce(inOrder.flatMap((each) => menuFor([anyFocalPoint], each, texts)));
  const { people, memberships, addresses } = await store.people.listAll();
  const today = localDateOf(at, zone);
  for (const { personId, chatId, state, ...address } of addresses) {
    const person = people.find(({ id }) => id === personId);
    if (address.channel !== channel.id || state !== 'active' || person === undefined) continue;
    const own = currentMemberships(
      memberships.filter((membership) => membership.personId === personId),
      today,
    );
    const entries = menuFor(own, person.language, texts);
    const isUsual = nameList(entries) === nameList(menuFor([anyFocalPoint], person.language, texts));
    // A chat without a menu of its own has everyone's; one that had its own keeps a list of its own.
    if (entries.length > 0 && (!isUsual || said.has(`${channel.id}:${chatId}`)))
      await announce(entries, chatId);
  }
}

const nameList = (entries: readonly MenuEntry[]): string => entries.map(({ name }) => name).join(' ');
