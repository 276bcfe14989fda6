// What an installation knows of agencies beyond the directory that ships: entries, aliases and successors as data.

import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { AgencyRecord } from '../people/person.ts';
import type { Agency, AgencyKind } from './agency.ts';
import { nameKey } from './agency-names/fold.ts';
import { isMadeUp } from './agency-record.ts';

/** Another writing of an agency's name, learned from a correction or imported; its id is the folded writing. */
export interface AgencyAlias {
  id: string;
  alias: string;
  agency: string;
  learnedAt: Instant;
  version: number;
}

/** Who took an agency's work over, for one topic ('' = all that no other row names). */
export interface AgencySuccession {
  id: string;
  agency: string;
  successor: string;
  topic: string;
  fromOn: PlainDate;
  version: number;
}

/** What the store holds of agencies. */
export interface AgencyBook {
  agencies: readonly AgencyRecord[];
  aliases: readonly AgencyAlias[];
  successions: readonly AgencySuccession[];
}

/** The id of an alias: equal for all writings of one name. */
export const aliasIdOf = (alias: string): string => nameKey(alias);

/** The id of a succession. */
export const successionIdOf = (agency: string, topic: string): string =>
  `${nameKey(agency)}:${nameKey(topic)}`;

/**
 * The shipped entries with the installation's laid over them: stored agencies that the directory does not know,
 * changed kinds and standings, aliases (the latest wins over a shipped one) and successors (which replace the
 * shipped ones of that agency).
 */
export function entriesWith(shipped: readonly Agency[], book: AgencyBook): Agency[] {
  const entries = new Map<string, Agency>(shipped.map((agency) => [nameKey(agency.name), { ...agency }]));
  for (const record of book.agencies) addRecord(entries, record);
  for (const { alias, agency } of book.aliases) addAlias(entries, alias, agency);
  const replaced = new Set<Agency>();
  for (const { agency, successor, topic, fromOn } of book.successions) {
    const entry = entries.get(nameKey(agency));
    if (entry === undefined) continue;
    entry.successors = [
      ...(replaced.has(entry) ? entry.successors : []),
      { name: successor, topic, from: fromOn },
    ];
    replaced.add(entry);
  }
  return [...entries.values()];
}

function addRecord(entries: Map<string, Agency>, record: AgencyRecord): void {
  const { name, standing } = record;
  const kind = record.kind as AgencyKind;
  const entry = entries.get(nameKey(name));
  if (entry !== undefined) {
    entry.kind = kind;
    entry.standing = standing;
  } else if (!isMadeUp(record)) {
    entries.set(nameKey(name), { name, kind, standing, aliases: [], successors: [] });
  }
}

function addAlias(entries: Map<string, Agency>, alias: string, agency: string): void {
  const key = nameKey(alias);
  const entry = entries.get(nameKey(agency));
  if (entry === undefined) return;
  for (const other of entries.values()) {
    if (other !== entry && other.aliases.some((name) => nameKey(name) === key))
      other.aliases = other.aliases.filter((name) => nameKey(name) !== key);
  }
  if (!entry.aliases.some((name) => nameKey(name) === key)) entry.aliases = [...entry.aliases, alias];
}
