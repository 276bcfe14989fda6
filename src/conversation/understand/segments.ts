// Groups clauses by the codes they are about: "12 xong, 13 đang làm 60%" is two segments. Reads no intents.
import type { Clause } from './clauses.ts';
import { type Marks, marksIn } from './marks.ts';
import { words } from './tokens.ts';

/** Clauses about the same codes; `codes` is empty for the item of the reminder. */
export interface Segment {
  codes: string[];
  clauses: Clause[];
  hasStranger: boolean;
  /** A code stands between two facts and could belong to either. */
  isTorn: boolean;
}

const group = 'C\\d+(?: (?:(?:va|voi|cung|viec|cung voi|lan|#) )*C\\d+)*';
const onlyCodes = words(
  `^(?:(?:va|con|viec|cac|nhiem vu|em|vang|da|bao cao|a|ca|muc|thoi|rieng|roi|so) )*${group}(?: (?:a|nhe|nua|thi|la|luon))*$`,
);
const codeFirst = words(
  '^(?:(?:viec|con|va|vang|da|em|cac|nhiem vu|rieng|a|bao cao|thi|anh|chi|nhung|nen|hien) )*C\\d+.*',
);

/** The segments of a message, in order. */
export function segmentsOf(clauses: readonly Clause[], marks: Marks): Segment[] {
  const segments: Segment[] = [];
  let waiting: Clause[] = [];
  const open = (clauses_: readonly Clause[]): void => {
    const segment: Segment = { codes: [], clauses: [], hasStranger: false, isTorn: false };
    for (const clause of clauses_) add(segment, clause, marks);
    waiting = [];
    segments.push(segment);
  };
  const pieces = clauses.flatMap(split);
  pieces.forEach((piece, index) => {
    const last = segments.at(-1);
    if (onlyCodes.test(piece.text)) {
      if (placeCodes(piece, last, pieces[index + 1], waiting.length > 0, marks)) return;
      waiting.push(piece);
    } else if (/(?<![^ ])C\d/.test(piece.text) || waiting.length > 0 || last === undefined) {
      open([...waiting, piece]);
    } else add(last, piece, marks);
  });
  if (waiting.length > 0) open(waiting);
  return joinSame(segments);
}

// Codes alone belong to what follows ("12, 13 xong") or to what stands before ("xong 12, 13"); where both could
// take them the segment is torn. True when they were added to the segment before.
function placeCodes(
  piece: Clause,
  last: Segment | undefined,
  next: Clause | undefined,
  isWaiting: boolean,
  marks: Marks,
): boolean {
  const nextTakes =
    next !== undefined && (codeFirst.test(next.text) || last === undefined || last.codes.length === 0);
  if (last === undefined || isWaiting || !endsWithCodes(last)) return false;
  if (!nextTakes) {
    add(last, piece, marks);
    return true;
  }
  if (!onlyCodes.test(next.text)) last.isTorn = true;
  return false;
}

function add(segment: Segment, clause: Clause, marks: Marks): void {
  const found = marksIn(clause.text, 'C', marks.codes);
  segment.codes = [...new Set([...segment.codes, ...found.flatMap((mark) => mark.codes)])];
  segment.hasStranger ||= found.some((mark) => mark.isStranger);
  segment.clauses.push(clause);
}

function endsWithCodes(segment: Segment): boolean {
  const text = segment.clauses.at(-1)?.text ?? '';
  return /C\d+$/.test(text) && !codeFirst.test(text);
}

// "12 xong 13 chưa": cut before each code; "xong 12 chưa làm 13": cut behind each.
function split(clause: Clause): Clause[] {
  const found = [...clause.text.matchAll(new RegExp(`(?<![^ ])${group}(?![^ ])`, 'g'))];
  if (found.length < 2) return [clause];
  const starts = codeFirst.test(clause.text);
  const cuts = starts
    ? found.slice(1).map((match) => leadStart(clause.text, match.index))
    : found.slice(0, -1).map((match) => match.index + match[0].length);
  const texts = [0, ...cuts].map((from, index) =>
    clause.text.slice(from, cuts[index] ?? clause.text.length).trim(),
  );
  return texts
    .filter((text) => text !== '')
    .map((text, index, all) => ({ text, isAsked: clause.isAsked && index === all.length - 1 }));
}

function leadStart(text: string, at: number): number {
  const before = /(?:(?:viec|con|va|rieng|nhiem vu|muc) )+$/.exec(text.slice(0, at));
  return at - (before?.[0].length ?? 0);
}

// The same code twice is one segment.
function joinSame(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const same =
      segment.codes.length > 0 ? out.find((other) => other.codes.join() === segment.codes.join()) : undefined;
    if (same) same.clauses.push(...segment.clauses);
    else out.push(segment);
  }
  return out;
}
