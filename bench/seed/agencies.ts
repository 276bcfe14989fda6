// The agencies of the benchmarks: the bodies of the directory that ships with the program.
import { agencyRecordOf } from '../../src/core/agencies/agency-record.ts';
import type { AgencyRecord } from '../../src/core/people/person.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';

const directory = builtInDirectory();

/** Agencies as an import stores them. */
export const agencies: readonly AgencyRecord[] = directory.agencies
  .filter(({ kind }) => !['group', 'role', 'person'].includes(kind))
  .map(({ name }) => agencyRecordOf(directory, name));

/** The agency of a number, counting round. */
export function agencyOf(index: number): AgencyRecord {
  const agency = agencies[index % agencies.length];
  if (agency === undefined) throw new Error('The directory names no agencies.');
  return agency;
}
