// Agencies and who belongs to which group: reads. Writes go through commit.
import type { AgencyAlias, AgencySuccession } from '../core/agency-book.ts';
import type { GroupMember } from '../core/change.ts';
import type { AgencyRecord } from '../core/person.ts';
import { recordOf, recordsOf } from './codec.ts';
import type { Database } from './database.ts';

/** Agencies. */
export function agencyStore({ client }: Database) {
  return {
    /** Every agency and group, in the official order. */
    async list(): Promise<AgencyRecord[]> {
      return recordsOf<AgencyRecord>(
        await client.agency.findMany({ orderBy: [{ rank: 'asc' }, { id: 'asc' }] }),
      );
    },

    async find(id: string): Promise<AgencyRecord | undefined> {
      const row = await client.agency.findUnique({ where: { id } });
      return row ? recordOf<AgencyRecord>(row) : undefined;
    },

    async findByName(name: string): Promise<AgencyRecord | undefined> {
      const row = await client.agency.findUnique({ where: { name } });
      return row ? recordOf<AgencyRecord>(row) : undefined;
    },

    /** Names learned and successors set by this office, the oldest first. */
    async listNames(): Promise<{ aliases: AgencyAlias[]; successions: AgencySuccession[] }> {
      const [aliases, successions] = await Promise.all([
        client.agencyAlias.findMany({ orderBy: [{ learnedAt: 'asc' }, { id: 'asc' }] }),
        client.agencySuccession.findMany({ orderBy: { id: 'asc' } }),
      ]);
      return {
        aliases: recordsOf<AgencyAlias>(aliases),
        successions: recordsOf<AgencySuccession>(successions),
      };
    },

    /** The members of one group, or of all groups. */
    async listGroupMembers(groupId?: string): Promise<GroupMember[]> {
      const rows = await client.groupMember.findMany({
        ...(groupId !== undefined && { where: { groupId } }),
        orderBy: { id: 'asc' },
      });
      return recordsOf<GroupMember>(rows);
    },
  };
}
