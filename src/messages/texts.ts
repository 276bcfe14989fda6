// The wordings of locales/*.ftl, by language and key. Reads them once; a missing key or variable is a mistake of ours and throws.
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

/** The languages that the bot speaks; the first is the source of the others. */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** Values for a wording. Numbers are counts and are written in the language's way (`03`, `1.234`); codes come as text. */
export type Args = Readonly<Record<string, string | number>>;

/** Every wording in every language. */
export interface Texts {
  /** The words for a key; throws when the key or one of its variables is missing. */
  say(language: Language, key: string, args?: Args): string;
  /** Whether a key has words, for texts whose key comes from outside (findings). */
  has(language: Language, key: string): boolean;
}

/** Reads the locale files that lie at the root of the package; throws when one is unreadable or repeats a key. */
export function loadTexts(): Texts {
  const bundles = { vi: bundleOf('vi'), en: bundleOf('en') };
  return {
    has: (language, key) => bundles[language].hasMessage(key),
    say(language, key, args = {}) {
      const bundle = bundles[language];
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) throw new Error(`No wording for ${key} in ${language}.`);
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, fluentArgs(language, args), errors);
      if (errors.length > 0)
        throw new Error(`The wording ${key} in ${language} is broken.`, { cause: errors[0] });
      return text;
    },
  };
}

function bundleOf(language: Language): FluentBundle {
  const file = new URL(`../../locales/${language}.ftl`, import.meta.url);
  const bundle = new FluentBundle(language, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(readFileSync(file, 'utf8').normalize('NFC')));
  if (errors.length > 0) throw new Error(`The locale file ${language}.ftl is broken.`, { cause: errors[0] });
  return bundle;
}

function fluentArgs(language: Language, args: Args): Record<string, string | FluentNumber> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? countOf(language, value) : value,
    ]),
  );
}

/** Vietnamese administration writes counts under ten with a zero, but nothing as a single 0. */
function countOf(language: Language, value: number): FluentNumber {
  return new FluentNumber(value, language === 'vi' && value !== 0 ? { minimumIntegerDigits: 2 } : {});
}
