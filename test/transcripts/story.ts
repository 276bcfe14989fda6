// How the written conversations read: headings that name a command or a dialog, and lines of who says or gets what.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * One line: words that are said, or '' for messages that came by themselves; and what the answer holds, by language.
 * Or nobody speaks: the clock is turned to a local time, or something happens outside the chat.
 */
export interface StoryLine {
  who: string;
  says: string;
  at?: { date: string; time: string };
  happens?: string;
  holds: Record<'vi' | 'en', string[]>;
}

/** What is played under one heading. */
export interface Scene {
  /** The command's or dialog's name in its list. */
  about: string;
  /** Played only where there are groups and pictures. */
  onlyTelegram: boolean;
  lines: StoryLine[];
}

const folder = new URL('./', import.meta.url);

/** All scenes of all files of the folder, in order; one office plays them from the first to the last. */
export function readStory(): Scene[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => scenesIn(readFileSync(new URL(name, folder), 'utf8')));
}

function scenesIn(text: string): Scene[] {
  const scenes: Scene[] = [];
  for (const line of text.split('\n')) {
    const scene = scenes.at(-1);
    const heading = /^== (\S+)( \(telegram\))?$/.exec(line);
    const time = /^@ (\S+) (\S+)$/.exec(line);
    const spoken = /^(\p{Lu})(?:: (.*)|\.)$/u.exec(line);
    const held = /^ {3}(vi|en): (.+)$/.exec(line);
    if (heading !== null)
      scenes.push({
        about: heading[1] ?? '',
        onlyTelegram: heading[2] !== undefined,
        lines: [],
      });
    else if (time !== null)
      scene?.lines.push({ ...nobody(), at: { date: time[1] ?? '', time: time[2] ?? '' } });
    else if (line.startsWith('! ')) scene?.lines.push({ ...nobody(), happens: line.slice(2) });
    else if (spoken !== null)
      scene?.lines.push({ who: spoken[1] ?? '', says: spoken[2] ?? '', holds: { vi: [], en: [] } });
    else if (held !== null) scene?.lines.at(-1)?.holds[held[1] as 'vi' | 'en'].push(held[2] ?? '');
    else if (line !== '' && !line.startsWith('#')) throw new Error(`Not a line of a story: ${line}`);
  }
  return scenes;
}

const nobody = (): StoryLine => ({ who: '', says: '', holds: { vi: [], en: [] } });
