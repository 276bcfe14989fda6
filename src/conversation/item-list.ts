// Lists of items that the desk asks for in its own words: overdue or due soon, of one agency or of all, page by page.
import type { Change } from '../core/change.ts';
import { deadlineStateOf, type Item } from '../core/items/item.ts';
import { justReply, type Session, viewOf } from './session.ts';

/** A page of a list, and where the next one begins; null = this is the last. */
export interface ListPage {
  change: Change;
  nextOffset: number | null;
  pageSize: number;
}

const pageSize = 12;

/** One page of the items. */
export async function itemList(
  session: Session,
  wanted: { what: 'overdue' | 'due-soon'; agencyId: string | null; offset: number },
): Promise<ListPage> {
  const { environment, today, calendar, agencies, at } = session;
  const { what, agencyId, offset } = wanted;
  const open = await environment.store.items.list({
    role: 'lead',
    open: true,
    ...(agencyId === null ? {} : { agencyIds: [agencyId] }),
  });
  const rank = (item: Item): number => agencies.get(item.agencyId)?.rank ?? 0;
  const all = open
    .filter((item) => !item.requested && deadlineStateOf(item, today, calendar) === what)
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.code - b.code || rank(a) - rank(b));
  const rows = rowsOf(all, agencyId === null);
  const page = rows.slice(offset, offset + pageSize);
  const rest = rows.slice(offset + pageSize).reduce((sum, row) => sum + row.length, 0);
  const change = justReply(
    session,
    {
      kind: 'item-list',
      what,
      agency: agencyId === null ? null : (agencies.get(agencyId)?.name ?? agencyId),
      at,
      total: all.length,
      rows: page.map((row) => ({
        item: viewOf(session, row[0]),
        agencies: row.map((item) => agencies.get(item.agencyId)?.name ?? item.agencyId),
      })),
      rest,
      isFirst: offset === 0,
    },
    page.flat().map((item) => item.id),
  );
  return { change, pageSize, nextOffset: rest === 0 ? null : offset + pageSize };
}

type Row = [Item, ...Item[]];

/** One row an item; of all agencies one row for what they owe alike, a report of sixty for one. */
function rowsOf(items: readonly Item[], areTogether: boolean): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (areTogether && last !== undefined && last[0].code === item.code && last[0].dueOn === item.dueOn)
      last.push(item);
    else rows.push([item]);
  }
  return rows;
}
