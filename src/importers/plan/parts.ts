// Where a document's head, body, closing block and appendices begin.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { type Block, inline, type Paragraph } from '../neutral.ts';
import { labelOf } from './numbering.ts';

/** The stretches of a document, in reading order. */
export interface Parts {
  head: Paragraph[];
  docType: string | null;
  /** From the first line under the kind of document. */
  body: Block[];
  tail: Paragraph[];
  appendix: Block[];
}

// Looked up without diacritics: recognition loses them first ("KÊ HOẠCH").
const docTypes: Record<string, string> = {
  'ke hoach': 'Kế hoạch',
  'ke hoach phoi hop': 'Kế hoạch phối hợp',
  'ke hoach lien tich': 'Kế hoạch liên tịch',
  'quyet dinh': 'Quyết định',
  'chuong trinh': 'Chương trình',
  'chuong trinh hanh dong': 'Chương trình hành động',
  'chuong trinh cong tac': 'Chương trình công tác',
  'chuong trinh phoi hop': 'Chương trình phối hợp',
  'chi thi': 'Chỉ thị',
  'huong dan': 'Hướng dẫn',
  'thong bao': 'Thông báo',
  'phuong an': 'Phương án',
  'de an': 'Đề án',
  'nghi quyet': 'Nghị quyết',
  'cong van': 'Công văn',
  'cong dien': 'Công điện',
  'ket luan': 'Kết luận',
};

/** The kind of document that a line names by itself: "KẾ HOẠCH". */
export function docTypeOf(text: string): string | null {
  const key = text.replace(/[:.\s]+$/, '').replace(/\s+/g, ' ');
  return key === key.toUpperCase() ? (docTypes[withoutDiacritics(key)] ?? null) : null;
}

/** Divides a document; parts that are missing are empty. */
export function partsOf(blocks: Block[]): Parts {
  const typeAt = blocks.findIndex((block) => block.kind === 'paragraph' && docTypeOf(block.text) !== null);
  const docType = typeAt < 0 ? null : docTypeOf(textOf(blocks[typeAt]));
  const headEnd = typeAt < 0 ? endOfLetterHead(blocks) : typeAt;
  const head = paragraphs(blocks.slice(0, headEnd));
  const rest = blocks.slice(typeAt < 0 ? headEnd : typeAt + 1);
  const tailAt = firstIndex(rest, isTailStart, 0);
  const inner = rest.findIndex((block, at) => at > 0 && docTypeOf(textOf(block)) === 'Kế hoạch');
  if (docType === 'Quyết định' && inner > 0) return planInsideDecision(head, docType, rest, inner, tailAt);
  const appendixAt = firstIndex(
    rest,
    isAppendixStart,
    Math.min(tailAt, firstIndex(rest, isAppendixTitle, 0)),
  );
  return {
    head,
    docType,
    body: rest.slice(0, Math.min(tailAt, appendixAt)),
    tail: paragraphs(rest.slice(Math.min(tailAt, appendixAt), appendixAt)),
    appendix: rest.slice(appendixAt),
  };
}

/** A letter has no kind of document: its head ends at "Kính gửi", or with the columns of the letterhead. */
function endOfLetterHead(blocks: Block[]): number {
  const to = blocks.slice(0, 25).findIndex((block) => /^Kính gửi/u.test(textOf(block)));
  if (to >= 0) return to;
  const framed = blocks.findIndex((block) => block.kind === 'table' || block.frame === undefined);
  return Math.max(framed, 0);
}

/** A decision that issues a plan: head and signature of the decision, body of the plan. */
function planInsideDecision(
  head: Paragraph[],
  docType: string,
  rest: Block[],
  inner: number,
  tailAt: number,
): Parts {
  const plan = rest.slice(inner + 1);
  const end = firstIndex(plan, isTailStart, 0);
  const appendixAt = firstIndex(plan, isAppendixTitle, 0);
  return {
    head,
    docType,
    body: [...rest.slice(0, Math.min(tailAt, inner)), ...plan.slice(0, Math.min(end, appendixAt))],
    tail: tailAt < inner ? paragraphs(rest.slice(tailAt, inner)) : paragraphs(plan.slice(end, appendixAt)),
    appendix: plan.slice(appendixAt),
  };
}

const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? block.text : '');

const paragraphs = (blocks: Block[]): Paragraph[] =>
  blocks.filter((block): block is Paragraph => block.kind === 'paragraph');

function firstIndex(blocks: Block[], test: (block: Block) => boolean, from: number): number {
  const at = blocks.findIndex((block, index) => index >= from && test(block));
  return at < 0 ? blocks.length : at;
}

/** The block of recipients and signature begins. */
export function isTailStart(block: Block): boolean {
  return /^(?:Nơi nhận\s*:?(?:\s|$)|(?:TM|T\/M|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}|T\/M\s+\p{Lu}{2})/u.test(
    textOf(block),
  );
}

function isAppendixTitle(block: Block): boolean {
  const text = inline(textOf(block));
  return (
    /^PHỤ LỤC(?:\s|$|:)|^Phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?\s*[.:]?$/u.test(text) &&
    labelOf(text) === undefined
  );
}

/** After the signature: a title, a table, or the note "(Kèm theo ...)". */
function isAppendixStart(block: Block): boolean {
  if (block.kind === 'table' || isAppendixTitle(block)) return true;
  const text = textOf(block);
  return (
    /^\((?:Kèm theo|Ban hành kèm theo)/iu.test(text) ||
    /^(?:PHÂN CÔNG|DANH MỤC|DANH SÁCH|BẢNG|BIỂU|CÁC NHIỆM VỤ)\s/u.test(text)
  );
}
