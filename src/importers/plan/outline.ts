// The outline of a plan by its numbering alone: I -> 1 -> a) -> -. Heading marks of Word or Markdown count for nothing.
import type { Block, Paragraph, Table } from '../neutral.ts';
import { isCapitals } from './join.ts';
import { labelOf, ranks } from './numbering.ts';

/** A numbered item with what stands under it. `ref` is unique: a label used twice gets "-2". */
export interface Item {
  rank: number;
  label: string;
  ref: string;
  text: string;
  at: Paragraph;
  children: Item[];
  /** Paragraphs without a label under this item, before or between its children. */
  loose: Paragraph[];
  tables: Table[];
}

/** A plan's body: what comes before the first item, the items, and the paragraphs that close the plan. */
export interface Outline {
  preamble: Paragraph[];
  items: Item[];
  closing: Paragraph[];
  tables: Table[];
}

const opensClosing =
  /^(?:Yêu cầu|Căn cứ|Đề nghị|Trên đây|Trong quá trình|Quá trình|Định kỳ|Giao |Nhận được|Trường hợp|Hằng năm|Hàng năm|Hằng quý|Hàng quý|Hằng tháng|Hàng tháng|Các .{3,120}(?:căn cứ|báo cáo|tổ chức|nghiêm túc|triển khai)|(?:Kế hoạch|Chỉ thị|Công văn|Quyết định|Chương trình|Hướng dẫn|Văn bản) này|Ủy ban nhân dân .{0,40}yêu cầu|UBND .{0,40}yêu cầu|Thủ trưởng|(?:Kết thúc|Cuối|Sau|Trước|Đến|Chậm nhất)\s[^,.;]{1,60},\s(?:các|đề nghị|yêu cầu)\s)/u;

/** The outline of the blocks of a body. */
export function outlineOf(blocks: Block[]): Outline {
  const outline: Outline = { preamble: [], items: [], closing: [], tables: [] };
  const open: Item[] = [];
  const lastLabelled = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && labelOf(block.text) !== undefined,
  );
  blocks.forEach((block, at) => {
    const current = open.at(-1);
    if (block.kind === 'table') {
      (current?.tables ?? outline.tables).push(block);
      return;
    }
    const labelled = labelOf(block.text);
    if (labelled === undefined) {
      if (current === undefined) outline.preamble.push(block);
      else if (isClosing(block, open, at > lastLabelled || sectionFollows(blocks, at)))
        outline.closing.push(block);
      else current.loose.push(block);
      return;
    }
    while (
      open.length > 0 &&
      ((open.at(-1)?.rank ?? 0) >= labelled.rank || standsBeside(open, labelled.rank))
    )
      open.pop();
    const siblings = open.at(-1)?.children ?? outline.items;
    const item: Item = {
      rank: labelled.rank,
      label: labelled.label,
      ref: refOf(open.at(-1), siblings, labelled),
      text: labelled.rest.trim(),
      at: block,
      children: [],
      loose: [],
      tables: [],
    };
    siblings.push(item);
    open.push(item);
  });
  return outline;
}

/** "- a", "(1)", "(2)", "- b": the last bullet stands beside the first, not under "(2)". */
function standsBeside(open: Item[], rank: number): boolean {
  if (rank !== ranks.bullet || open.at(-1)?.rank !== ranks.paren) return false;
  return open.at(-2)?.children.some((item) => item.rank === ranks.bullet) === true;
}

/** A paragraph after the last item of a list that speaks to everyone is not part of that item. */
function isClosing(paragraph: Paragraph, open: Item[], listEnded: boolean): boolean {
  if (!listEnded || !opensClosing.test(paragraph.text)) return false;
  const item = open.findLast((one) => one.rank <= ranks.first);
  if (item === undefined || item.children.length > 0 || item.loose.length > 0 || open.length > 2) return true;
  // "4. Sở A chủ trì, ... ." is whole by itself; under a heading the paragraph is its content.
  return (
    /[.;]$/u.test(item.text) || /^(?:Trên đây|Kế hoạch này|Trong quá trình|Quá trình)\s/u.test(paragraph.text)
  );
}

function sectionFollows(blocks: Block[], at: number): boolean {
  const next = blocks
    .slice(at + 1)
    .find((block) => block.kind === 'paragraph' && labelOf(block.text) !== undefined);
  const labelled = next?.kind === 'paragraph' ? labelOf(next.text) : undefined;
  return labelled !== undefined && labelled.rank <= ranks.roman && isCapitals(labelled.rest);
}

function refOf(
  parent: Item | undefined,
  siblings: Item[],
  { rank, label }: { rank: number; label: string },
): string {
  const own =
    label === '' ? String(siblings.filter((one) => one.label === '' && one.rank === rank).length + 1) : label;
  // "1.1" under "1" already carries its parent's label.
  const carried = parent !== undefined && parent.label !== '' && own.startsWith(`${parent.label}.`);
  const prefix =
    parent === undefined ? '' : carried ? parent.ref.slice(0, -parent.label.length) : `${parent.ref}.`;
  const ref = prefix + own;
  const same = siblings.filter((one) => one.ref === ref || one.ref.startsWith(`${ref}-`)).length;
  return same === 0 ? ref : `${ref}-${same + 1}`;
}

/** Every item of an outline, parents before children. */
export function allItems(items: Item[]): Item[] {
  return items.flatMap((item) => [item, ...allItems(item.children)]);
}

/** True for text that stands as a heading: no sentence, no list. */
export function isHeading(text: string): boolean {
  return text.length <= 260 && !/[.;]$/u.test(text) && text !== '';
}

/** The heading without its closing colon. */
export const headingText = (text: string): string => text.replace(/\s*:\s*$/, '').trim();
