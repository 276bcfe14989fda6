// Reads the agency directory that ships with the project. What a province adds lives in its database, not here.
import { readFileSync } from 'node:fs';
import { type Agency, type AgencyDirectory, directoryOf } from '../core/agencies/agency.ts';

let loaded: AgencyDirectory | undefined;

/** The directory of `data/agencies/directory.json`, read once. */
export function builtInDirectory(): AgencyDirectory {
  if (loaded === undefined) {
    const file = new URL('../../data/agencies/directory.json', import.meta.url);
    const data = JSON.parse(readFileSync(file, 'utf8')) as { agencies: Agency[] };
    loaded = directoryOf(data.agencies);
  }
  return loaded;
}
