// What holds for every text, of every kind and in both languages (message-texts, section 0).
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/messages/texts.ts';
import { everyKind } from './every-kind.ts';
import { word } from './sample-world.ts';

const cases = languages.flatMap((language) =>
  Object.values(everyKind)
    .flat()
    .flatMap((facts) => [true, false].map((buttons) => ({ language, facts, buttons, kind: facts.kind }))),
);

describe.each(cases)('$kind in $language, buttons $buttons', ({ facts, language, buttons }) => {
  const { text, actions } = word(facts, { language, buttons });

  test('is a clean text', () => {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{|\}|\$/);
    expect(text).not.toMatch(/ {2}|\n{3}| \n|\n | [,;:.?](?:\s|$)|\(\)|“”|\.\.(?!\.)|;\s*[.)]/);
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).not.toMatch(/[,;:(“·-]$/);
  });

  test('keeps the house rules', () => {
    expect(text).not.toContain('!');
    expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(text).not.toMatch(/yêu cầu|chưa nộp|trễ hạn|xin gia hạn|từ chối|biên nhận/iu);
    // Codes keep their digits whatever the language does to counts.
    expect(text).not.toMatch(/1[.,]234/);
  });

  test('offers buttons that can be typed, three in a row at most, and only where there are buttons', () => {
    if (!buttons) expect(actions).toEqual([]);
    for (const row of actions)
      expect(row.length).toBeLessThanOrEqual(row.every(({ label }) => /^\d$/.test(label)) ? 9 : 3);
    for (const { label, text: typed } of actions.flat()) {
      expect(label.length).toBeLessThanOrEqual(24);
      expect(typed).toMatch(
        /^(?:\d|\d{2,} (?:đã gửi|đã xong|đang làm|vướng)|giúp \d{2,}|sửa|duyệt|hoãn tổng hợp|tiếp|trang trước|(?:xác nhận|không đúng) .+)$/u,
      );
    }
  });

  // The draft holds two editions and may come in two parts; see split-text.
  if (['digest-draft', 'digest-corrected'].includes(facts.kind)) return;
  test('fits the narrowest channel', () => {
    expect(text.length).toBeLessThanOrEqual(1900);
  });
});
