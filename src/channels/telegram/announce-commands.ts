// Telegram's `/` menus: one a language for everyone, or one chat's own.
import type { Api } from 'grammy';
import { ChannelError, type MenuEntry } from '../../core/channel.ts';
import { describeError } from './errors.ts';

/** Sets everyone's menu, or that of one chat; rejects with `ChannelError` when Telegram does not take it. */
export async function announceCommands(
  api: Api,
  entries: readonly MenuEntry[],
  chatId?: string,
): Promise<void> {
  const languages = [...new Set(entries.map(({ language }) => language))];
  const menu = (language: string) =>
    entries
      .filter((entry) => entry.language === language)
      .map(({ name, description }) => ({ command: name.replace(/^\//, ''), description }));
  const [first] = languages;
  if (first === undefined) return;
  try {
    if (chatId !== undefined) {
      await api.setMyCommands(menu(first), { scope: { type: 'chat', chat_id: chatId } });
      return;
    }
    // The first language is also the menu of people with any other language.
    await api.setMyCommands(menu(first));
    for (const language of languages) {
      await api.setMyCommands(menu(language), { language_code: language as 'vi' });
    }
  } catch (error) {
    throw new ChannelError(`Telegram does not take the menu of commands (${describeError(error)}).`);
  }
}
