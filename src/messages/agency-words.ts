// How agencies are spoken of: what kind of office a name says, the form of address it is due, and lists that fold.
import { oneLine } from './lines.ts';
import type { Voice } from './voice.ts';

/** Lists of agencies longer than this are folded. */
export const agenciesShownMax = 12;

/** True for the office of a commune, a ward or a special zone, and for all of them as one ("UBND các xã, phường"). */
export const isCommune = (agency: string): boolean =>
  /^(?:(?:UBND|Ủy ban nhân dân)\s+)?(?:(?:các|cấp)\s+)?(?:xã|phường|đặc khu|thị trấn)(?![\p{L}\p{N}])/iu.test(
    oneLine(agency),
  );

/** True for a body of the Party, which is requested in the politest form. */
export const isPartyBody = (agency: string): boolean =>
  /Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Trung ương Đảng/iu.test(oneLine(agency));

/** "Sở" or "Ban" for an agency whose name opens with it, else the word for any agency. */
export function unitOf(agency: string, voice: Voice): string {
  const kind = /^(?:Sở|Ban)(?=\s)/u.exec(oneLine(agency))?.[0];
  return kind !== undefined && voice.language === 'vi' ? kind : voice.say('unit');
}

/** The form of address for an office that is requested: "Quý Báo", "Quý Đài", "Quý cơ quan". */
export function officeAddress(agency: string, voice: Voice): string {
  const name = oneLine(agency);
  const kind = /(?:^|\s)Báo\s/u.test(name) ? 'paper' : /(?:^|\s)Đài\s/u.test(name) ? 'station' : 'office';
  return voice.say('you-office', { kind });
}

/** How the text addresses the reader who answers for an item: a comrade, or an office that is only requested. */
export const youOf = (item: { requested: boolean; agency: string }, voice: Voice): string =>
  item.requested ? officeAddress(item.agency, voice) : voice.say('you');

/** Who heads an agency, by how its name opens. */
const headKinds: readonly [kind: string, opening: RegExp][] = [
  ['director', /^(?:Sở|Công an)\s/u],
  ['chief', /^(?:Văn phòng|Thanh tra)\s/u],
  ['board', /^Ban\s/u],
  ['chair', /^(?:Ủy ban nhân dân|UBND)\s/u],
  ['commander', /^Bộ Chỉ huy\s/u],
];

/** "Giám đốc Sở Tài chính", "Chủ tịch Ủy ban nhân dân xã An Sơn". */
export function headOf(agency: string, voice: Voice): string {
  const name = oneLine(agency);
  const kind = headKinds.find(([, opening]) => opening.test(name))?.[0] ?? 'other';
  return voice.say('head-of', { kind, agency: name });
}

/** The letters an agency signs with, for examples: "Sở Tài chính" = STC. */
export function initialsOf(agency: string): string {
  const words = oneLine(agency)
    .split(/[\s,.()-]+/u)
    .filter((word) => word !== '' && !/^(?:và|các|của)$/iu.test(word));
  return words
    .map((word) => (word === word.toLocaleUpperCase('vi') ? word : word.charAt(0)))
    .join('')
    .toLocaleUpperCase('vi');
}

/** As lists name it: dozens of "Ủy ban nhân dân xã …" below each other are hard to read. */
export const inList = (agency: string): string =>
  oneLine(agency).replace(/^Ủy ban nhân dân (?=xã|phường|đặc khu|thị trấn)/u, 'UBND ');

/** Names in a row; what is beyond the limit is counted, with the words that show it when there are any. */
export function namesInRow(
  names: string[],
  voice: Voice,
  more: string | null,
  max = agenciesShownMax,
): string {
  // One name is no longer than the words that would hide it.
  const hidden = names.length > max + 1 ? names.length - max : 0;
  const shown = names
    .slice(0, names.length - hidden)
    .map(inList)
    .join('; ');
  if (hidden === 0) return shown;
  return `${shown}; ${voice.say('and-others', { count: hidden })}${more === null ? '' : ` (${voice.say('type', { words: more })})`}`;
}

/** Fewer communes are named as departments are. */
const communesTogetherMin = 4;

/** Agencies with a count each, in the order given; in a list that folds the communes stand together at its end. */
export function countsInRow(counts: { agency: string; count: number }[], voice: Voice): string {
  const row = (some: typeof counts): string =>
    namesInRow(
      some.map(({ agency, count }) => voice.say('agency-count', { agency: inList(agency), count })),
      voice,
      null,
    );
  const communes = counts.filter(({ agency }) => isCommune(agency));
  if (counts.length <= agenciesShownMax + 1 || communes.length < communesTogetherMin) return row(counts);
  const sum = communes.reduce((total, { count }) => total + count, 0);
  const others = counts.filter(({ agency }) => !isCommune(agency));
  const together = voice.say('communes-count', { agencies: communes.length, count: sum });
  return others.length === 0 ? together : `${row(others)}; ${together}`;
}

/** The officer at the desk and the agency, or the desk alone when nobody is named. */
export const deskContact = (officer: string | null, desk: string, voice: Voice): string =>
  officer === null ? voice.say('desk-of', { desk }) : voice.say('officer-of', { officer, desk });
