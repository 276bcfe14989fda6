// From a cell or a heading that names several agencies to their names. Commas inside names and groups stay.
import { type Agency, type AgencyDirectory, findAgency } from '../agency.ts';
import { withoutDiacritics } from './fold.ts';
import { isBodyName, isGroupName, tidyName } from './forms.ts';

/** A name as read: its canonical form, the words it was read from, and the directory's entry when it has one. */
export interface NamedAgency {
  name: string;
  text: string;
  agency: Agency | undefined;
}

/**
 * The agencies that a cell names, in order. Split at ";" and line breaks first, at "," and " và " only where
 * every piece is a name by itself; otherwise the words stay together. Empty for an empty cell.
 */
export function splitAgencies(directory: AgencyDirectory, cell: string): NamedAgency[] {
  return cell
    .replace(/(?<![;,.])\s*(?:\n|\s⏎)\s*(?=(?:và|của|thuộc)\s)/gu, ' ')
    .split(/[;\n]|\s⏎\s?/)
    .map((piece) => piece.replace(/^[\s\-–+•*]+|[\s.,:]+$/g, '').replace(/^(?:và|cùng)\s+/u, ''))
    .map((piece) => piece.replace(partInBrackets, '').replace(partBehindDash, ''))
    .filter((piece) => piece !== '')
    .flatMap((piece) => splitPiece(directory, piece));
}

// "Sở Nội vụ (cơ quan thường trực)": the part it plays is none of its name.
const partInBrackets =
  /\s*\((?:là\s+)?(?:cơ quan|đơn vị)\s+(?:thường trực|đầu mối|chủ trì|phối hợp|tổng hợp)[^)]*\)$/iu;

// "Sở A - Cơ quan Thường trực Ban Chỉ đạo".
const partBehindDash = /\s+[-–]\s+(?:là\s+)?cơ quan\s+(?:thường trực|đầu mối)[^,;]*$/iu;

/** The canonical form of one name. */
export function namedAgency(directory: AgencyDirectory, text: string): NamedAgency {
  const office = bodyOfHead(text);
  if (office !== undefined && (findAgency(directory, office) !== undefined || isGroupName(office))) {
    return { ...namedAgency(directory, office), text: text.trim() };
  }
  const agency = findAgency(directory, text);
  return { name: agency === undefined ? tidyName(text) : withTier(agency, text), text: text.trim(), agency };
}

/** "Văn phòng HĐND và UBND xã": the tier that is printed stays in the name, whichever commune the entry serves. */
function withTier({ name, kind }: Agency, text: string): string {
  const tier = text.trim().match(/\s(?:xã|phường|đặc khu)$/u)?.[0] ?? '';
  return kind === 'group' || name.endsWith(tier) ? name : `${name}${tier}`;
}

// "Giám đốc Sở Nội vụ", "Chủ tịch UBND các xã, phường": the body answers.
const headOfBody =
  /^(?:Thủ trưởng|Giám đốc|Chủ tịch|Lãnh đạo|Người đứng đầu|Bộ trưởng)\s+((?:các|Sở|Ủy ban|Uỷ ban|UBND|Ban|Bộ|Công an)\s?.*)$/u;

/** "UBND các xã" of "Chủ tịch UBND các xã"; undefined where no head of a body is named. */
export const bodyOfHead = (text: string): string | undefined => text.trim().match(headOfBody)?.[1];

function splitPiece(directory: AgencyDirectory, piece: string): NamedAgency[] {
  const members = membersOf(directory, piece);
  if (members !== undefined) return members;
  if (findAgency(directory, piece) !== undefined) return [namedAgency(directory, piece)];
  const chunks = sharedFirstWord(directory, piece) ?? chunksOf(directory, piece);
  return chunks === undefined
    ? [namedAgency(directory, piece)]
    : chunks.map((chunk) => namedAgency(directory, chunk));
}

/** "Các cơ quan báo chí Trung ương: TTXVN, VOV, VTV8": the members, when all are known. */
function membersOf(directory: AgencyDirectory, piece: string): NamedAgency[] | undefined {
  const match = piece.match(/^các\s+(?:cơ quan|đơn vị|sở)[^:]*:\s*(.+)$/iu);
  if (match?.[1] === undefined || / của các /u.test(piece)) return undefined;
  const names = match[1].split(/,|\svà\s/u).map((name) => namedAgency(directory, name));
  return names.every((name) => name.agency !== undefined) ? names : undefined;
}

/**
 * "Các Sở: Nội vụ, Tài chính", "Các sở, ngành: Y tế, Công an tỉnh" and "Sở Nội vụ, Tài chính": the names in full,
 * when all are known.
 */
function sharedFirstWord(directory: AgencyDirectory, piece: string): string[] | undefined {
  const match = piece.match(
    /^(?:các\s+)?(sở|bộ(?!\s+(?:chỉ huy|tư lệnh)))(?:(?:\s*,\s*(?:ban|ngành|cơ quan|đơn vị))+\s*:|\s*:)?\s+(\p{Lu}.*)$/iu,
  );
  if (match?.[1] === undefined || match[2] === undefined || !/^\p{Lu}/u.test(match[2])) return undefined;
  const first = `${match[1].slice(0, 1).toUpperCase()}${match[1].slice(1).toLowerCase()} `;
  const parts = match[2].split(/(\s*,\s*|\s+và\s+)/u);
  const names: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const known = longestFrom(parts, from, (name) =>
      [first + name, name].find((one) => findAgency(directory, one) !== undefined),
    );
    if (known === undefined) return undefined;
    names.push(known.name);
    from = known.to + 1;
  }
  return names;
}

/** The longest run of parts from a place on that `named` knows, and where it ends. */
function longestFrom(
  parts: string[],
  from: number,
  named: (text: string) => string | undefined,
): { name: string; to: number } | undefined {
  for (let to = parts.length; to > from; to -= 2) {
    const name = named(parts.slice(from, to).join(''));
    if (name !== undefined) return { name, to };
  }
  return undefined;
}

/** The longest names that cover the whole piece, or undefined when some words are no name. */
function chunksOf(directory: AgencyDirectory, piece: string): string[] | undefined {
  const parts = piece.split(/(\s*,\s*|\s+và\s+|\s+cùng\s+)/u);
  const chunks: string[] = [];
  let from = 0;
  while (from < parts.length) {
    const to = endOfName(directory, parts, from);
    if (to === undefined) return undefined;
    chunks.push(parts.slice(from, to).join(''));
    from = to + 1;
  }
  return chunks;
}

function endOfName(directory: AgencyDirectory, parts: string[], from: number): number | undefined {
  for (let to = parts.length; to > from; to -= 2) {
    const known = findAgency(directory, parts.slice(from, to).join(''));
    if (known !== undefined) return known.kind === 'group' ? endOfGroup(directory, parts, to) : to;
  }
  const opening = parts[from] ?? '';
  const headed = opening.match(headOfBody)?.[1];
  if (headed !== undefined && (isGroupName(headed) || isBodyName(headed)))
    return endOfGroup(directory, parts, from + 1);
  const group = isGroupName(opening) || /^(?:ubnd|ủy ban nhân dân)\s+(?:huyện|xã)$/iu.test(opening);
  if (!group && !isBodyName(opening) && !isGroupName(parts.slice(from, from + 3).join(''))) return undefined;
  return endOfGroup(directory, parts, from + 1, fieldOfWork.test(opening));
}

/** What follows belongs to a group, or to a name nobody knows, until a piece that opens a name of its own. */
function endOfGroup(directory: AgencyDirectory, parts: string[], from: number, inField = false): number {
  const opens = (at: number): boolean =>
    inField ? findAgency(directory, parts[at] ?? '') !== undefined : opensName(directory, parts, at);
  let to = from;
  while (to < parts.length && !opens(to + 1)) to += 2;
  return to;
}

const tierWords =
  /^(?:ban|nganh|doan the|dia phuong|don vi|co quan|to chuc|huyen|thi xa|thanh pho|xa|phuong|thi tran|dac khu|so|hoi|doanh nghiep)$/;

// "Các Phó Chủ tịch phụ trách lĩnh vực Dân tộc, Tôn giáo và các Hội quần chúng": all that follows is the field.
const fieldOfWork = /(?<!\p{L})(?:phụ trách|theo dõi)(?:\s+(?:các\s+)?(?:lĩnh vực|mảng|khối|công tác))/iu;

function opensName(directory: AgencyDirectory, parts: string[], at: number): boolean {
  const piece = parts[at] ?? '';
  if (headOfBody.test(piece.trim())) return true;
  const folded = withoutDiacritics(piece.trim());
  if (tierWords.test(folded)) return false;
  if (isGroupName(piece) || /^co quan (?:chuyen|thuong truc|quan ly|bao chi)/.test(folded)) return true;
  const upper = /^\p{Lu}/u.test(piece.trim());
  if (!upper)
    return /^(?:ban|sở|đài|báo)\s+\p{Lu}/u.test(piece.trim()) && findAgency(directory, piece) !== undefined;
  return isBodyName(piece) || findAgency(directory, piece) !== undefined;
}
