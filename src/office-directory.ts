// The agency directory of an office: what ships, with the office's own entries, aliases and successors laid over it.
import { type AgencyDirectory, directoryOf } from './core/agencies/agency.ts';
import { entriesWith } from './core/agencies/agency-book.ts';
import { builtInDirectory } from './importers/agency-data.ts';
import type { Store } from './store/open.ts';

/** A directory that follows the store. The object stays the same until something changed, so look-ups stay cached. */
export function officeDirectory(store: Pick<Store, 'agencies'>) {
  let current: AgencyDirectory = builtInDirectory();
  let known = '';
  let seen: { agencies: unknown; names: unknown } | undefined;
  return {
    current: (): AgencyDirectory => current,
    refresh: async (): Promise<void> => {
      const [agencies, names] = await Promise.all([store.agencies.list(), store.agencies.listNames()]);
      // The store gives the same lists again until something in them changed.
      if (agencies === seen?.agencies && names === seen.names) return;
      seen = { agencies, names };
      const entries = entriesWith(builtInDirectory().agencies, { agencies, ...names });
      const text = JSON.stringify(entries);
      if (text === known) return;
      known = text;
      current = directoryOf(entries);
    },
  };
}
