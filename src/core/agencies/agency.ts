// What an agency is and how its name is found in text: pure look-up over a directory that someone else loads.

import { nameKey } from './agency-names/fold.ts';
import { lookupKeysOf, shortKeysOf } from './agency-names/short-names.ts';

/** What sort of body it is; the words a directory uses. */
export type AgencyKind =
  | 'committee'
  | 'council'
  | 'office'
  | 'department'
  | 'unit'
  | 'press'
  | 'press-partner'
  | 'party-province'
  | 'party-central'
  | 'mass-organisation'
  | 'association'
  | 'central'
  | 'justice'
  | 'forces'
  | 'group'
  | 'role'
  | 'person';

/** A subordinate of the issuer owes; everyone else is requested and never listed as overdue. */
export type Standing = 'owes' | 'requested';

/** The body that took work over, for one topic ('' = all that no other line names). */
export interface Successor {
  name: string;
  topic: string;
  from: string;
}

/** One body or group of bodies of a directory. */
export interface Agency {
  name: string;
  kind: AgencyKind;
  standing: Standing;
  aliases: string[];
  /** Empty while the body exists. */
  successors: Successor[];
}

/** A directory ready for look-ups. */
export interface AgencyDirectory {
  agencies: readonly Agency[];
  byKey: ReadonlyMap<string, Agency>;
  /** Read inside a province: a city with its name is one of several, and keeps the name. */
  namesCities?: boolean;
}

/** A directory over the entries; of two entries with one short name, neither is found by it. */
export function directoryOf(entries: readonly Agency[]): AgencyDirectory {
  const byKey = new Map<string, Agency>();
  for (const agency of entries) {
    for (const name of [agency.name, ...agency.aliases]) byKey.set(nameKey(name), agency);
  }
  const shortNames = new Map<string, Agency | null>();
  for (const agency of entries.filter((entry) => entry.kind !== 'group')) {
    for (const key of shortKeysOf(agency.name)) {
      const other = shortNames.get(key);
      shortNames.set(key, other === undefined || other === agency ? agency : null);
    }
  }
  for (const [key, agency] of shortNames) {
    if (agency !== null && !byKey.has(key)) byKey.set(key, agency);
  }
  return { agencies: entries, byKey };
}

/**
 * The agency a text names: full or short, with or without diacritics, with the province's name after it.
 * Undefined when no entry, or more than one, is meant.
 */
export function findAgency(directory: AgencyDirectory, text: string): Agency | undefined {
  const known = remembered.get(directory) ?? new Map<string, Agency | null>();
  remembered.set(directory, known);
  const before = known.get(text);
  if (before !== undefined) return before ?? undefined;
  const found = namedAgency(directory, text);
  if (known.size >= rememberedMax) known.clear();
  known.set(text, found ?? null);
  return found;
}

/** The entry's name that a printed name stands for; the name itself where no entry is meant. */
export const bodyNamed = (directory: AgencyDirectory, name: string): string =>
  findAgency(directory, name)?.name ?? name;

/** True for two lists that name the same bodies, however each is printed and in whatever order. */
export function sameBodies(
  directory: AgencyDirectory,
  one: readonly string[],
  other: readonly string[],
): boolean {
  const others = other.map((name) => bodyNamed(directory, name));
  return one.length === other.length && one.every((name) => others.includes(bodyNamed(directory, name)));
}

// A plan asks for the same few hundred names thousands of times; answers never change.
const remembered = new WeakMap<AgencyDirectory, Map<string, Agency | null>>();
const rememberedMax = 20_000;

function namedAgency(directory: AgencyDirectory, text: string): Agency | undefined {
  const found = exactAgency(directory, text);
  if (found !== undefined) return found;
  const local = text.match(localName);
  if (local?.[1] === undefined || (directory.namesCities === true && /thành phố$/u.test(local[1])))
    return undefined;
  return exactAgency(directory, local[1]);
}

// "Sở Công Thương tỉnh Lào Cai", "UBND tỉnh Đắk Lắk": the tier stays, its proper name goes.
const localName = /^(.+?\s(?:tỉnh|Tỉnh ủy|tỉnh ủy|thành phố))\s+\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*){0,3}$/u;

function exactAgency(directory: AgencyDirectory, text: string): Agency | undefined {
  for (const key of lookupKeysOf(text)) {
    const agency = directory.byKey.get(key);
    if (agency !== undefined) return agency;
  }
  const tier = ofDepartments.test(text) ? groupTier : ownTier;
  const bare = text.replace(tier, '');
  return bare === text ? undefined : directory.byKey.get(nameKey(bare));
}

const ownTier = /\s+(?:của\s+)?(?:tỉnh|trên địa bàn tỉnh)$/u;
// "Các sở, ban, ngành thành phố", "các sở, ngành, đoàn thể cấp tỉnh": the departments of whoever issues.
const ofDepartments = /^(?:các\s+)?sở,\s/iu;
const groupTier = /\s+(?:của\s+|cấp\s+|thuộc\s+|trực thuộc\s+|trên địa bàn\s+)?(?:tỉnh|thành phố)$/iu;
