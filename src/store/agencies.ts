// Agencies and who belongs to which group: reads. Writes go through commit.
import type { AgencyAlias, AgencySuccession } from '../core/agencies/agency-book.ts';
import type { GroupMember } from '../core/change.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import type { Database } from './database.ts';
import { findRow, listRows } from './rows.ts';
import type { Keep } from './stamps.ts';

/** What an office knows of agencies beyond the directory that ships. */
export interface OfficeNames {
  aliases: AgencyAlias[];
  successions: AgencySuccession[];
}

/** Agencies. */
export function agencyStore({ client }: Database, keep: Keep) {
  const members = keep(['GroupMember'], () => listRows<GroupMember>(client, 'GroupMember'));
  return {
    /** Every agency and group, in the official order. */
    list: keep(
      ['Agency'],
      (): Promise<readonly AgencyRecord[]> => listRows(client, 'Agency', {}, '"rank", "id"'),
    ),

    find: (id: string): Promise<AgencyRecord | undefined> => findRow<AgencyRecord>(client, 'Agency', { id }),

    findByName: (name: string): Promise<AgencyRecord | undefined> =>
      findRow<AgencyRecord>(client, 'Agency', { name }),

    /** Names learned and successors set by this office, the oldest first. */
    listNames: keep(
      ['AgencyAlias', 'AgencySuccession'],
      async (): Promise<OfficeNames> => ({
        aliases: await listRows<AgencyAlias>(client, 'AgencyAlias', {}, '"learnedAt", "id"'),
        successions: await listRows<AgencySuccession>(client, 'AgencySuccession'),
      }),
    ),

    /** The members of one group, or of all groups. */
    async listGroupMembers(groupId?: string): Promise<readonly GroupMember[]> {
      const all = await members();
      return groupId === undefined ? all : all.filter((member) => member.groupId === groupId);
    },
  };
}
