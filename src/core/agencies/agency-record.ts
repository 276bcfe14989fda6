// The stored record of a printed agency name: from the directory where it is known, made up from the name where not.

import type { AgencyRecord } from '../people/person.ts';
import { type AgencyDirectory, findAgency } from './agency.ts';
import { withoutDiacritics } from './agency-names/fold.ts';
import { isGroupName } from './agency-names/forms.ts';

/** Official order: offices and departments first, communes and everyone else after them. */
const rankByKind: Record<string, number> = {
  committee: 1,
  council: 2,
  office: 3,
  department: 4,
  unit: 5,
  forces: 6,
  justice: 7,
  press: 8,
  'party-province': 9,
  'mass-organisation': 10,
  association: 11,
  'press-partner': 12,
  central: 13,
  'party-central': 14,
  group: 20,
};

const rankStep = 10_000;

/** Communes, and whoever no list knows. */
const lastRank = 15;

const isCommuneName = /^(?:Ủy ban nhân dân|UBND) (?:xã|phường|đặc khu|thị trấn)(?![\p{L}])/u;

/** The record of a name; the same name always gives the same id. */
export function agencyRecordOf(directory: AgencyDirectory, name: string): AgencyRecord {
  const known = findAgency(directory, name);
  const canonical = known?.name ?? name.trim();
  const kind = known?.kind ?? madeUpKind(canonical);
  const place = known === undefined ? rankStep - 1 : directory.agencies.indexOf(known);
  return {
    id: slugOf(canonical),
    name: canonical,
    shortName: shortNameOf(canonical),
    kind,
    standing: known?.standing ?? (askedKinds.includes(kind) ? 'requested' : 'owes'),
    rank: (isCommuneName.test(canonical) ? lastRank : (rankByKind[kind] ?? lastRank)) * rankStep + place,
    isGroup: kind === 'group',
    week: 'weekdays',
    rules: null,
    version: 0,
  };
}

/** Bodies that a state agency asks and does not charge, whoever they are: press and associations. */
const askedKinds: readonly string[] = ['press', 'association'];

/** The kind of a body that no directory knows, by its first words: "Báo Hà Tĩnh" is press wherever it is. */
function madeUpKind(name: string): string {
  if (isGroupName(name)) return 'group';
  if (/^(?:Báo|Đài|Tạp chí)\s/u.test(name)) return 'press';
  return /^(?:Hội(?! đồng)|Hiệp hội|Liên hiệp)\s/u.test(name) ? 'association' : 'unit';
}

/** True for a body that only a plan named: no directory and no administrator knows it. */
export const isMadeUp = (record: Pick<AgencyRecord, 'rank'>): boolean =>
  record.rank % rankStep === rankStep - 1;

/** The rank of the n-th body that an office added to the directory itself. */
export const addedRank = (kind: string, n: number): number =>
  (rankByKind[kind] ?? lastRank) * rankStep + Math.min(rankStep / 2 + n, rankStep - 2);

/** `Sở Tài chính` -> `so-tai-chinh`: plain letters, so that it fits into ids and files. */
export function slugOf(name: string): string {
  return withoutDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

/** `Sở Văn hóa, Thể thao và Du lịch` -> `Sở VHTTDL`; other names stay as they are. */
function shortNameOf(name: string): string {
  const words = name
    .match(/^Sở (.+)$/)?.[1]
    ?.split(/[\s,-]+/)
    .filter((word) => word !== '' && word !== 'và');
  if (words === undefined || words.length < 3) return name;
  return `Sở ${words.map((word) => word.charAt(0).toUpperCase()).join('')}`;
}
