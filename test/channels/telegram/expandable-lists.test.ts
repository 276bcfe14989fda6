// Long lists are folded on Telegram; what must be seen at once is not.
import { expect, it } from 'vitest';
import { expandableLists } from '../../../src/channels/telegram/expandable-lists.ts';
import { openCast } from '../../e2e/office.ts';

const lines = (count: number, first: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => `${first(n + 1)}Báo cáo 𝄞 kết quả`);

it('quotes the lines of a list, and nothing before or after it', () => {
  const list = lines(12, (n) => `${n + 10} · `).join('\n');
  const text = `QUÁ HẠN · 12 việc\n${list}\nTrả lời: “tiếp”`;
  const [quote, ...more] = expandableLists(text);
  expect(more).toEqual([]);
  expect(text.slice(quote?.offset, (quote?.offset ?? 0) + (quote?.length ?? 0))).toBe(list);
});

it('quotes a list at the end of a text to its last character', () => {
  const text = ['A', ...lines(13, () => '• ')].join('\n');
  expect(expandableLists(text)).toEqual([
    { type: 'expandable_blockquote', offset: 2, length: text.length - 2 },
  ]);
});

it.each([
  ['a short list', lines(11, () => '• ')],
  ['numbered choices', lines(12, (n) => `${n}. `)],
  ['a list that is interrupted', [...lines(8, () => '• '), '', ...lines(8, () => '• ')]],
])('%s stays open', (_, text) => {
  expect(expandableLists(text.join('\n'))).toEqual([]);
});

it('goes with the message that Telegram is sent', async () => {
  const { office, desk } = await openCast();
  try {
    for (let count = 0; count < 12; count++)
      await desk.says('thêm việc stc: Rà soát số liệu, hoàn thành trước ngày 05/11/2026');
    const page = await desk.says('sắp đến hạn');
    const sent = office.sandbox.requests.findLast(({ method }) => method === 'sendMessage');
    expect(sent).toMatchObject({ status: 200, params: { text: page } });
    expect(sent?.params['entities']).toMatchObject([{ type: 'expandable_blockquote' }]);
  } finally {
    await office.close();
  }
});
