// The stretches of text that may state a report duty, each with the doers its heading names.
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import type { Paragraph } from '../neutral.ts';
import type { Reading } from './context.ts';
import { duePhrasesIn } from './due-phrases.ts';
import { dutyHeadingOf } from './duty-heading.ts';
import { hasVerb, looksLikeNames } from './names.ts';
import type { Item, Outline } from './outline.ts';
import { isReportLine } from './report-lines.ts';
import { isPurpose } from './sections.ts';

/** One clause with what is known around it. */
export interface Fragment {
  text: string;
  /** The words as printed, where `text` was put together of several lines. */
  printed?: string;
  at: Paragraph;
  /** The doers of the heading it stands under; empty in a closing paragraph. */
  doers: NamedAgency[];
  request: boolean;
  closing: boolean;
  /** The first clause of its paragraph. */
  first: boolean;
  /** The label before it: "Báo cáo năm". */
  label: string | null;
  /** The item it stands in and the item above; empty outside the items. */
  ref: string;
  parent: string;
}

/** All clauses outside the preamble, the purpose and the tables. */
export function fragmentsOf(reading: Reading, outline: Outline): Fragment[] {
  return [
    ...outline.items.flatMap((item) => (isPurpose(item.text) ? [] : underItem(reading, item, [], false, ''))),
    ...[...outline.preamble.filter(asks), ...outline.closing].flatMap((at) =>
      clauses(withoutReason(at.text)).map((text, index) =>
        fragment(text, at, { doers: [], request: false, closing: true, ref: '', parent: '' }, index === 0),
      ),
    ),
  ];
}

/** A paragraph before the first item, or of a text without items, that asks someone for something by a day. */
const asks = ({ text }: Paragraph): boolean =>
  !/^Căn cứ/u.test(text) &&
  (/(?<!\p{L})(?:đề nghị|yêu cầu|giao)\s/iu.test(withoutReason(text)) || looksLikeNames(text)) &&
  duePhrasesIn(withoutReason(text)).length > 0;

/** "Để có cơ sở báo cáo Bộ Y tế, Sở Y tế đề nghị ...": what comes before the request is no duty. */
const withoutReason = (text: string): string =>
  text.replace(
    /^(?:Để|Nhằm|Thực hiện|Căn cứ|Theo|Triển khai|Tiếp theo|Trên cơ sở|Xét)\s.*?[,;]\s+(?=(?:[^,;]{0,80}\s)?(?:đề nghị|yêu cầu|giao)\s)/su,
    '',
  );

function underItem(
  reading: Reading,
  item: Item,
  doers: NamedAgency[],
  request: boolean,
  parent: string,
): Fragment[] {
  const heading = dutyHeadingOf(reading, item.text, item.children.length + item.loose.length > 0);
  const own = heading === undefined ? doers : heading.doers;
  const asked = heading?.request ?? request;
  const around = { doers: own, request: asked, closing: false, ref: item.ref, parent };
  const texts = [{ text: item.text, at: item.at }, ...item.loose.map((at) => ({ text: at.text, at }))];
  return [
    ...texts.flatMap(({ text, at }) =>
      clauses(text).map((clause, index) => fragment(clause, at, around, index === 0)),
    ),
    ...item.children.flatMap((child) => underItem(reading, child, own, asked, item.ref)),
  ];
}

function fragment(
  text: string,
  at: Paragraph,
  around: Pick<Fragment, 'doers' | 'request' | 'closing' | 'ref' | 'parent'>,
  first: boolean,
): Fragment {
  const label =
    text.match(
      /^((?:Đối với\s+)?[Bb]áo cáo [^:,.]{2,40}|Chế độ báo cáo[^:]{0,20}|Thời hạn[^:]{0,20}|(?:Định kỳ\s+)?(?:(?:hằng|hàng)\s+)?(?:tuần|tháng|quý|năm|0?6 tháng|sáu tháng|0?9 tháng)(?:\s+đầu năm)?)\s*:\s/iu,
    )?.[1] ?? null;
  return { text, at, ...around, first, label };
}

/** The text cut at ";" and at the end of a sentence, but never inside brackets: "(qua Phòng X; email: ...)". */
function pieces(text: string): string[] {
  const cuts = [...text.matchAll(/;\s*|(?<=(?:[^\s.]{3}|\s\p{Ll}{2})[.!?])\s+(?=[\p{Lu}(])/gu)].filter(
    (match) => !isInBrackets(text, match.index),
  );
  let from = 0;
  const found = cuts.map((match) => {
    const piece = text.slice(from, match.index);
    from = match.index + match[0].length;
    return piece;
  });
  return [...found, text.slice(from)];
}

function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return open >= 0 && close > at && close - open < bracketsMax;
}

const bracketsMax = 300;

/** Clauses end at ";" and at the end of a sentence; a list of names before its verb is no clause of its own. */
function clauses(text: string): string[] {
  return pieces(text)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 3)
    .reduce<string[]>((joined, clause) => {
      const before = joined.at(-1);
      if (before === undefined || hasVerb(before) || isReportLine(before)) joined.push(clause);
      else joined[joined.length - 1] = `${before}; ${clause}`;
      return joined;
    }, []);
}
