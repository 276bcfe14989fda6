// The `/` menus that follow from the list of commands: what each role may say, in a language.
import { may } from '../core/access.ts';
import type { MenuEntry } from '../core/channel.ts';
import type { Membership } from '../core/people/person.ts';
import type { Language, Texts } from '../messages/texts.ts';
import { commands } from './commands/index.ts';

/** The commands with a place in the menu that these memberships may say, in the order of the list. */
export function menuFor(
  memberships: readonly Membership[],
  language: Language,
  texts: Pick<Texts, 'say'>,
): MenuEntry[] {
  return Object.entries(commands).flatMap(([key, { menuName, permission }]) =>
    menuName === undefined || !may(permission, memberships)
      ? []
      : [{ name: menuName[language], description: texts.say(language, `command-${key}`), language }],
  );
}
