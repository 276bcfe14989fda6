// Money as plans print it: an amount in a cell, its unit in the column head, totals in words and figures.
import type { DraftBudget } from '../../core/plans/plan-draft.ts';

const scales: [RegExp, string, number][] = [
  [/tỷ đồng|tỷ(?!\p{L})/iu, 'tỷ đồng', 1_000_000_000],
  [/triệu đồng|triệu(?!\p{L})|trđ/iu, 'triệu đồng', 1_000_000],
  [/nghìn đồng|ngàn đồng/iu, 'nghìn đồng', 1_000],
  [/đồng|vnđ/iu, 'đồng', 1],
];

/** A number as printed here: points group thousands, a comma is decimal. */
export function amountOf(text: string): number | null {
  const match = text.match(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/);
  if (match === null) return null;
  const value = Number(match[0].replace(/\./g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** The budget of a cell under a head that may carry the unit: "(triệu đồng/năm)". */
export function budgetOf(cell: string, head: string): DraftBudget {
  const amount = amountOf(cell);
  if (amount === null) return { amount: null, unit: null, per: null, ...(cell === '' ? {} : { text: cell }) };
  const unitText = scales.some(([pattern]) => pattern.test(cell)) ? cell : inWords(head);
  const scale = scales.find(([pattern]) => pattern.test(unitText));
  const per = unitText.match(/đồng\s*\/\s*(năm|tháng|quý|người|lớp|cuộc)/iu)?.[1] ?? null;
  return {
    amount,
    unit: scale?.[1] ?? null,
    per,
    ...(scale === undefined ? {} : { vnd: Math.round(amount * scale[2]) }),
  };
}

/** "Kinh phí (1.000 đồng)", "(1.000.000 đ)": a unit of a head told in figures, as the word it stands for. */
const inWords = (head: string): string =>
  head
    .replace(/(?<![\d.])1\.?000\.?000\s*(?:đồng|đ(?!\p{L})|vnđ)/giu, 'triệu đồng')
    .replace(/(?<![\d.])1\.?000\s*(?:đồng|đ(?!\p{L})|vnđ)/giu, 'nghìn đồng');

/** The amount in đồng of a text with its unit right after the number, or null. */
export function vndOf(text: string): number | null {
  const match = text.match(/(\d[\d.,]*\d|\d)\s*((?:tỷ|triệu|nghìn|ngàn)?\s*(?:đồng|vnđ))/iu);
  const amount = amountOf(match?.[1] ?? '');
  const scale = scales.find(([pattern]) => pattern.test((match?.[2] ?? '').replace(/\s+/g, ' ')));
  return amount === null || scale === undefined ? null : Math.round(amount * scale[2]);
}
