// Every command and every dialog in a written conversation, in both languages, over Telegram and over words alone.
import { expect, it } from 'vitest';
import { commands } from '../../src/conversation/commands/index.ts';
import { dialogs } from '../../src/conversation/dialogs/index.ts';
import { openStage } from './stage.ts';
import { readStory } from './story.ts';

const story = readStory();

/**
 * Asked only of mail without proof of its sender (test/e2e/email.test.ts), of long lists (questions.test.ts) and of a
 * workbook that comes as a file (task-sheet.test.ts).
 */
const elsewhere = ['confirm-sender', 'more', 'confirm-sheet'];

it('each command and dialog has its scene', () => {
  const written = new Set(story.map(({ about }) => about));
  const names = [...Object.keys(commands), ...Object.keys(dialogs)];
  expect(names.filter((name) => !written.has(name) && !elsewhere.includes(name))).toEqual([]);
  expect([...written].filter((name) => !names.includes(name))).toEqual([]);
});

it('each answer is written down in both languages', () => {
  const bare = story.flatMap(({ about, lines }) =>
    lines
      .filter(({ who, holds }) => who !== '' && (holds.vi.length === 0 || holds.en.length === 0))
      .map(({ says }) => `${about}: ${says}`),
  );
  expect(bare).toEqual([]);
});

it.each([
  ['telegram', 'vi'],
  ['telegram', 'en'],
  ['zalo-bot', 'vi'],
  ['zalo-bot', 'en'],
] as const)(
  'as written, on %s in %s',
  async (channel, language) => {
    const stage = await openStage(channel, language);
    try {
      for (const { about, onlyTelegram, lines } of story) {
        if (onlyTelegram && channel !== 'telegram') continue;
        for (const { who, says, at, happens, holds } of lines) {
          if (at !== undefined) await stage.goTo(at.date, at.time);
          if (happens !== undefined) await stage.happens(happens);
          if (who === '') continue;
          const answer = says === '' ? stage.gets(who) : await stage.says(who, says);
          for (const words of holds[language]) expect(answer, `${about}: ${says}`).toContain(words);
        }
      }
    } finally {
      await stage.close();
    }
  },
  300_000,
);
