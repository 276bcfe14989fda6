// One cell that names both leads and coordinators: by labels, by a mark behind each name, or by "phối hợp với".
// Knows no agencies; the names stay as printed.
import { labelsIn } from './labels.ts';

/** The words for the leads and for the coordinators of one cell. */
export interface CellRoles {
  lead: string;
  coordinating: string;
}

/** The two parts of a cell, or undefined where it marks no role. `head` is the head of its column. */
export function cellRolesOf(cell: string, head: string): CellRoles | undefined {
  const text = plainRoles(cell);
  const labelled = labelsIn(text);
  if (labelled.lead !== undefined || labelled.coordinating !== undefined)
    return { lead: labelled.lead ?? '', coordinating: labelled.coordinating ?? '' };
  for (const pattern of together) {
    const match = text.match(pattern);
    if (match?.[1] !== undefined && match[2] !== undefined) return { lead: match[1], coordinating: match[2] };
  }
  return markedRoles(text) ?? sharedBySlash(text, head);
}

/** Line breaks and bullets as ";", short labels written out: "- CT: A ⏎ - PH: B". */
const plainRoles = (cell: string): string =>
  cell
    .replace(/^[\s*+•–-]+/u, '')
    .replace(/\s*[;,.]?\s*\n[\s*+•–-]*/gu, '; ')
    .replace(/(?<!\p{L})(?:CQ|ĐV)\s+(?=chủ trì|phối hợp)/gu, 'Cơ quan ')
    .replace(/(?<!\p{L})(?:CT|C\.Trì)\s*:/gu, 'Chủ trì:')
    .replace(/(?<!\p{L})(?:PH|P\.Hợp)\s*:/gu, 'Phối hợp:')
    .replace(/,\s*((?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)(?: thực hiện)?\s*:)/giu, '; $1');

const together: RegExp[] = [
  // "Sở A chủ trì, phối hợp với Sở B", "Sở A (chủ trì), phối hợp: Sở B".
  /^(.+?)[\s(]*chủ trì\)?[,;.]?\s*(?:và\s+)?phối hợp(?:\s+(?:với|cùng|là))?\s*:?\s+(?=\S)([^)]+)$/isu,
  // "Sở A (phối hợp: Sở B)", "Sở A; phối hợp: Sở B", "Sở A phối hợp với Sở B".
  /^((?:(?!chủ trì).)+?)[\s,;.(]+(?:cơ quan |đơn vị )?phối hợp(?:\s*:|\s+(?:với|cùng)\s*:?)\s+([^)]+)\)?$/isu,
];

const mark =
  /[\s(]+(?:là\s+)?(?:(?:cơ quan|đơn vị)\s+)?(chủ trì|phối hợp)(?:\s+thực hiện)?\s*\)?\s*(?:[;,.]\s*|$)/giu;

/** "Sở A (chủ trì); Sở B, Sở C (phối hợp)", "Sở A chủ trì, các ban phối hợp": each mark holds for what precedes it. */
function markedRoles(text: string): CellRoles | undefined {
  const lead: string[] = [];
  const coordinating: string[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    const names = text.slice(from, match.index);
    const isLead = /chủ trì/iu.test(match[1] ?? '');
    (isLead ? lead : coordinating).push(names);
    from = match.index + match[0].length;
  }
  // Who is left without a mark beside a marked lead lends a hand.
  if (lead.length === 0) return undefined;
  const rest = text.slice(from).trim();
  if (rest !== '') coordinating.push(rest);
  return { lead: lead.join('; '), coordinating: coordinating.join('; ') };
}

/** "Vụ A/Văn phòng Bộ" under "Đơn vị chủ trì/Đơn vị phối hợp". */
function sharedBySlash(text: string, head: string): CellRoles | undefined {
  const [lead, coordinating, ...more] = text.split(/\s*\/\s*/u);
  const isShared = /chủ trì\s*\/.*phối hợp/iu.test(head.replace(/\n/g, ' '));
  return isShared && lead !== undefined && coordinating !== undefined && more.length === 0
    ? { lead, coordinating }
    : undefined;
}
