// Agencies as people type them: "snv, so xd va stc" -> records, and what nobody recognises.
import { findAgency } from '../core/agencies/agency.ts';
import { nameKey } from '../core/agencies/agency-names/fold.ts';
import { slugOf } from '../core/agencies/agency-record.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import type { Session } from './session.ts';

/** The agencies of a typed list, among those given; names that fit none are returned as typed. */
export function agenciesNamed(
  session: Session,
  text: string,
  among: readonly AgencyRecord[],
): { found: AgencyRecord[]; unknown: string[] } {
  const found = new Map<string, AgencyRecord>();
  const unknown: string[] = [];
  for (const name of namesIn(session, text)) {
    const agency = agencyNamed(session, name, among);
    if (agency === undefined) unknown.push(name);
    else found.set(agency.id, agency);
  }
  return { found: [...found.values()], unknown };
}

/** Names parted by semicolons, or by commas and "và" where those do not belong to a name themselves. */
function namesIn(session: Session, text: string): string[] {
  const trimmed = (parts: string[]): string[] =>
    parts.map((part) => part.trim()).filter((part) => part !== '');
  if (/[;\n]/.test(text)) return trimmed(text.split(/[;\n]/));
  const { directory } = session.environment;
  if (findAgency(directory, text) !== undefined) return trimmed([text]);
  return trimmed(text.split(/,|\s+và\s+|\s+va\s+/));
}

/** One agency, by its name, alias, abbreviation or a part that fits only one of those given. */
export function agencyNamed(
  session: Session,
  name: string,
  among: readonly AgencyRecord[],
): AgencyRecord | undefined {
  const known = findAgency(session.environment.directory, name);
  const id = known === undefined ? slugOf(name) : slugOf(known.name);
  const exact = among.find((agency) => agency.id === id);
  if (exact !== undefined) return exact;
  const key = nameKey(name);
  const partial = key.length < 3 ? [] : among.filter((agency) => nameKey(agency.name).includes(key));
  return partial.length === 1 ? partial[0] : undefined;
}
