// Agencies as a table that an administrator keeps: out as rows, and rows back as the change that stores what is new.

import type { WorkingWeek } from '../calendar/calendar.ts';
import { type Change, type GroupMember, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { AgencyRecord } from '../people/person.ts';
import { askReplan } from '../reminding/ask-replan.ts';
import type { Agency, AgencyDirectory, AgencyKind, Standing, Successor } from './agency.ts';
import { findAgency } from './agency.ts';
import { type AgencyBook, aliasIdOf, successionIdOf } from './agency-book.ts';
import { nameKey } from './agency-names/fold.ts';
import { addedRank, agencyRecordOf } from './agency-record.ts';

/** One agency as the table has it. */
export interface AgencyRow {
  name: string;
  kind: AgencyKind;
  standing: Standing;
  aliases: string[];
  /** The groups that it belongs to. */
  groups: string[];
  successors: Successor[];
  /** Which days it works; absent = as before. */
  week?: WorkingWeek | undefined;
}

/** Every kind that a table may name. */
export const agencyKinds: readonly AgencyKind[] = [
  'committee',
  'council',
  'office',
  'department',
  'unit',
  'press',
  'press-partner',
  'party-province',
  'party-central',
  'mass-organisation',
  'association',
  'central',
  'justice',
  'forces',
  'group',
  'role',
  'person',
];

/** The directory in force as rows, with the groups that the office set. */
export function agencyRowsOf(
  agencies: readonly Agency[],
  records: readonly AgencyRecord[],
  members: readonly GroupMember[],
): AgencyRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const groups = new Map<string, string[]>();
  for (const { groupId, agencyId } of members) {
    const [group, agency] = [byId.get(groupId), byId.get(agencyId)];
    if (group === undefined || agency === undefined) continue;
    groups.set(nameKey(agency.name), [...(groups.get(nameKey(agency.name)) ?? []), group.name]);
  }
  return agencies.map(({ name, kind, standing, aliases, successors }) => ({
    name,
    kind,
    standing,
    aliases,
    groups: groups.get(nameKey(name)) ?? [],
    successors,
    week: records.find((record) => nameKey(record.name) === nameKey(name))?.week ?? 'weekdays',
  }));
}

/** What is stored already, and when the table came. */
export interface AgencyTableInput {
  rows: readonly AgencyRow[];
  directory: AgencyDirectory;
  book: AgencyBook;
  members: readonly GroupMember[];
  at: Instant;
}

/** The change that stores what differs from what is known; nothing is ever taken away. */
export function importAgencies(input: AgencyTableInput): {
  change: Change;
  counts: { agencies: number; aliases: number; successors: number; members: number };
} {
  const records = new Map(input.book.agencies.map((record) => [record.id, record]));
  const fresh = new Map<string, AgencyRecord>();
  const agencies = input.rows.flatMap((row, at) => agencyPuts(input, records, fresh, row, at));
  const aliases = input.rows.flatMap((row) => aliasPuts(input, row));
  const successions = input.rows.flatMap((row) => successionPuts(input, row));
  const members = input.rows.flatMap((row) => memberPuts(input, records, fresh, row));
  const added = [...fresh.values()].map((record) => put('agency', record));
  const counts = {
    agencies: agencies.length,
    aliases: aliases.length,
    successors: successions.length,
    members: members.length,
  };
  return {
    counts,
    change: {
      inboxId: null,
      puts: [...added, ...agencies, ...aliases, ...successions, ...members],
      events: [
        {
          at: input.at,
          actor: 'administrator',
          action: 'agencies-imported',
          subject: 'agencies',
          detail: { ...counts },
        },
      ],
      notices: [],
      replan: [],
      // Another week is another day to aim at, and other reminders.
      ...(hasOtherWeek(input, records) && {
        settings: [askReplan({ id: `agencies-${input.at}`, to: null })],
      }),
    },
  };
}

const hasOtherWeek = (
  { rows, directory }: AgencyTableInput,
  records: ReadonlyMap<string, AgencyRecord>,
): boolean =>
  rows.some(
    ({ name, week }) =>
      week !== undefined && week !== (records.get(agencyRecordOf(directory, name).id)?.week ?? 'weekdays'),
  );

function agencyPuts(
  { directory }: AgencyTableInput,
  records: ReadonlyMap<string, AgencyRecord>,
  fresh: Map<string, AgencyRecord>,
  row: AgencyRow,
  at: number,
): Put[] {
  const known = directory.agencies.find((agency) => nameKey(agency.name) === nameKey(row.name));
  const made = agencyRecordOf(directory, row.name);
  const stored = records.get(made.id);
  const week = row.week ?? stored?.week ?? 'weekdays';
  const isSameWeek = week === (stored?.week ?? 'weekdays');
  if (known?.kind === row.kind && known.standing === row.standing && isSameWeek) return [];
  const record: AgencyRecord = {
    ...(stored ?? made),
    name: row.name,
    kind: row.kind,
    standing: row.standing,
    isGroup: row.kind === 'group',
    week,
    rank: known === undefined ? addedRank(row.kind, at) : (stored ?? made).rank,
  };
  if (stored !== undefined) return [put('agency', record)];
  fresh.set(record.id, record);
  return [];
}

function aliasPuts({ directory, book, at }: AgencyTableInput, row: AgencyRow): Put[] {
  return row.aliases
    .filter((alias) => {
      const found = findAgency(directory, alias);
      return alias !== '' && (found === undefined || nameKey(found.name) !== nameKey(row.name));
    })
    .map((alias) => {
      const id = aliasIdOf(alias);
      const version = book.aliases.find((one) => one.id === id)?.version ?? 0;
      return put('agencyAlias', { id, alias, agency: row.name, learnedAt: at, version });
    });
}

function successionPuts({ directory, book }: AgencyTableInput, row: AgencyRow): Put[] {
  const known = directory.agencies.find((agency) => nameKey(agency.name) === nameKey(row.name));
  const text = (list: readonly Successor[]): string =>
    list
      .map(({ name, topic, from }) => `${name}|${topic}|${from}`)
      .sort()
      .join('\n');
  if (text(known?.successors ?? []) === text(row.successors)) return [];
  return row.successors.map(({ name, topic, from }) => {
    const id = successionIdOf(row.name, topic);
    const version = book.successions.find((one) => one.id === id)?.version ?? 0;
    return put('agencySuccession', { id, agency: row.name, successor: name, topic, fromOn: from, version });
  });
}

function memberPuts(
  { directory, members }: AgencyTableInput,
  records: ReadonlyMap<string, AgencyRecord>,
  fresh: Map<string, AgencyRecord>,
  row: AgencyRow,
): Put[] {
  return row.groups.flatMap((name) => {
    const [group, agency] = [name, row.name].map((one) => agencyRecordOf(directory, one));
    if (group === undefined || agency === undefined) return [];
    const id = `${group.id}:${agency.id}`;
    if (members.some((member) => member.id === id)) return [];
    for (const record of [{ ...group, isGroup: true }, agency])
      if (!records.has(record.id) && !fresh.has(record.id)) fresh.set(record.id, record);
    return [put('groupMember', { id, groupId: group.id, agencyId: agency.id })];
  });
}
