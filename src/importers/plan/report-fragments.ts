// The stretches of text that may state a report duty, each with the doers its heading names.
import type { NamedAgency } from '../../core/agency-names/split.ts';
import type { Paragraph } from '../neutral.ts';
import type { Reading } from './context.ts';
import { dutyHeadingOf } from './duty-heading.ts';
import { hasVerb } from './names.ts';
import type { Item, Outline } from './outline.ts';
import { sectionKind } from './sections.ts';

/** One clause with what is known around it. */
export interface Fragment {
  text: string;
  at: Paragraph;
  /** The doers of the heading it stands under; empty in a closing paragraph. */
  doers: NamedAgency[];
  request: boolean;
  closing: boolean;
  /** The first clause of its paragraph. */
  first: boolean;
  /** The label before it: "Báo cáo năm". */
  label: string | null;
}

/** All clauses outside the preamble, the purpose and the tables. */
export function fragmentsOf(reading: Reading, outline: Outline): Fragment[] {
  return [
    ...outline.items.flatMap((item) =>
      sectionKind(item.text) === 'purpose' ? [] : underItem(reading, item, [], false),
    ),
    ...outline.closing.flatMap((at) =>
      clauses(at.text).map((text, index) => fragment(text, at, [], false, true, index === 0)),
    ),
  ];
}

function underItem(reading: Reading, item: Item, doers: NamedAgency[], request: boolean): Fragment[] {
  const heading = dutyHeadingOf(reading, item.text, item.children.length + item.loose.length > 0);
  const own = heading === undefined ? doers : heading.doers;
  const asked = heading?.request ?? request;
  const texts = [{ text: item.text, at: item.at }, ...item.loose.map((at) => ({ text: at.text, at }))];
  return [
    ...texts.flatMap(({ text, at }) =>
      clauses(text).map((clause, index) => fragment(clause, at, own, asked, false, index === 0)),
    ),
    ...item.children.flatMap((child) => underItem(reading, child, own, asked)),
  ];
}

function fragment(
  text: string,
  at: Paragraph,
  doers: NamedAgency[],
  request: boolean,
  closing: boolean,
  first: boolean,
): Fragment {
  const label =
    text.match(
      /^((?:Đối với\s+)?[Bb]áo cáo [^:,.]{2,40}|Chế độ báo cáo[^:]{0,20}|Thời hạn[^:]{0,20}):\s/u,
    )?.[1] ?? null;
  return { text, at, doers, request, closing, first, label };
}

/** Clauses end at ";" and at the end of a sentence; a list of names before its verb is no clause of its own. */
function clauses(text: string): string[] {
  return text
    .split(/;\s*|(?<=[^\s.]{3}[.!?])\s+(?=[\p{Lu}(])/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 3)
    .reduce<string[]>((joined, clause) => {
      const before = joined.at(-1);
      if (before === undefined || hasVerb(before)) joined.push(clause);
      else joined[joined.length - 1] = `${before}; ${clause}`;
      return joined;
    }, []);
}
