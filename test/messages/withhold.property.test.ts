// Whatever happens, no title and no typed word that is withheld stands in a message: every kind of notice is worded with
// marks in all its free words, and none of them may come out.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { NoticeFacts } from '../../src/core/notice.ts';
import type { ContentLevel, LevelsHere } from '../../src/core/sending/content-level.ts';
import { levelsOf } from '../../src/core/sending/content-level.ts';
import { languages } from '../../src/messages/texts.ts';
import { wordNotice } from '../../src/messages/word-notice.ts';
import { everyKind } from './every-kind.ts';
import { asean, at, budget, item, parties, texts, zone } from './sample-world.ts';

const levels = (channel: ContentLevel, plans: Record<string, ContentLevel> = {}): LevelsHere =>
  levelsOf(
    [
      { id: 'channel:zalo-bot', level: channel, setAt: 0, version: 1 },
      ...Object.entries(plans).map(([id, level]) => ({ id: `plan:${id}`, level, setAt: 0, version: 1 })),
    ],
    [
      { id: 'P15', code: 'KH15' },
      { id: 'P46', code: 'KH46' },
    ],
  )('zalo-bot');

const say = (facts: NoticeFacts, here: LevelsHere, buttons = false, language: 'vi' | 'en' = 'vi') => {
  const worded = wordNotice(facts, {
    texts,
    language,
    buttons,
    zone,
    at: at('2026-11-20', '08:15'),
    levels: here,
  });
  return [worded.text, ...worded.actions.flat().flatMap(({ label, text }) => [label, text])].join('\n');
};

/** Fields that hold a title, words of the plan or words that somebody typed. */
const free = new Set(['title', 'words', 'sourceText', 'reason', 'waitingFor', 'note', 'time', 'issuer']);

/** The facts with marks in everything that is free, keeping what is a key or empty. */
function marked(value: unknown, mark: string, name = '', kind = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => marked(one, mark, name, kind));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        // The hour of a day is no word of a plan; the time of a line of a draft is.
        if (key === 'time' && !('follow' in value)) return [key, part];
        return [key, marked(part, mark, key, String(Object(value).kind ?? kind))];
      }),
    );
  if (name === 'reason' && kind !== 'echo-extension') return value;
  if (name === 'text' && kind !== '') return `${mark} ${String(value)}`;
  return free.has(name) && (typeof value === 'string' || name === 'words')
    ? `${mark} ${String(value ?? '')}`
    : value;
}

const everyFacts = Object.values(everyKind).flat() as NoticeFacts[];

describe('where only numbers and days may be said', () => {
  it('no wording of any kind lets a mark through', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyFacts),
        fc.constantFrom(...languages),
        fc.boolean(),
        fc.stringMatching(/^[A-ZĐÂ]{6,12}$/u),
        (facts, language, buttons, word) => {
          const mark = `Mật ${word}`;
          const said = say(marked(facts, mark) as NoticeFacts, levels('code'), buttons, language);
          expect(said).not.toContain(word);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each(everyFacts.map((facts) => ({ kind: facts.kind, facts })))(
    '$kind is a clean text',
    ({ facts }) => {
      const said = say(facts, levels('code'));
      expect(said).not.toMatch(/undefined|null|NaN|\[object|\{|\}|\$/);
      expect(said).not.toMatch(/ {2}|\n{3}| \n|\n | [,;:.?](?:\s|$)|\(\)|“”|\.\.(?!\.)|;\s*[.)]/);
    },
  );
});

describe('one plan is restricted', () => {
  const here = levels('full', { P15: 'code' });

  it('is said as the page of texts words it', () => {
    const only = item({ code: 12 });
    expect(say({ kind: 'reminder', parties, items: [only], span: 'week' }, here)).toBe(
      [
        'Kính gửi đồng chí Nguyễn Văn A (Sở Tài chính)',
        'Việc 12, KH 15: nên gửi chậm nhất thứ Hai 23/11/2026. Nội dung xem tại văn bản.',
        'Trả lời: “12 đã gửi”, “12 đang làm”, “12 vướng”.',
      ].join('\n'),
    );
  });

  it('the other plan of the same message is said in full', () => {
    const said = say({ kind: 'reminder', parties, items: [item(), asean, budget], span: 'week' }, here);
    expect(said).toContain('15 · Báo cáo kết quả tuyên truyền ASEAN năm 2026 (KH 46)');
    expect(said).toContain('Việc 12, KH 15: nên gửi chậm nhất');
    expect(said).not.toContain('hợp tác truyền thông');
    expect(said).not.toContain('bố trí kinh phí');
  });

  it('words beside an item of it are withheld, too', () => {
    const note: NoticeFacts = {
      kind: 'desk-note',
      about: 'obstacle',
      person: 'Lê Văn C',
      agency: 'Sở Công Thương',
      item: item(),
      words: 'chờ hồ sơ hợp tác',
      untilOn: null,
    };
    expect(say(note, here)).not.toContain('hồ sơ');
    expect(say({ ...note, item: asean }, here)).toContain('hồ sơ');
  });
});

it('with titles, only what is quoted from the document is left out', () => {
  const facts: NoticeFacts = {
    kind: 'item-detail',
    item: item(),
    sourceText: 'Các sở, ngành báo cáo kết quả',
    ref: 'V.4.a',
    words: ['đang chờ số liệu'],
    evidence: [],
  };
  const said = say(facts, levels('title'));
  expect(said).toContain('Báo cáo kết quả hợp tác truyền thông năm 2026');
  expect(said).toContain('đang chờ số liệu');
  expect(said).not.toContain('Các sở, ngành');
  expect(say(facts, levels('full'))).toContain('Các sở, ngành');
});

it.each([
  ['code', 'full', 'code'],
  ['title', 'code', 'code'],
  ['full', 'title', 'title'],
  ['title', 'full', 'title'],
] as const)('of %s for the channel and %s for the plan, %s holds', (channel, plan, expected) => {
  expect(levels(channel, { P15: plan }).of('KH 15')).toBe(expected);
});
