// Lists of items that the desk asks for in its own words: overdue or due soon, of one agency or of all, page by page.
import type { Change } from '../core/change.ts';
import { deadlineStateOf, type Item } from '../core/item.ts';
import { justReply, type Session, viewOf } from './session.ts';

/** A page of a list, and where the next one begins; null = this is the last. */
export interface ListPage {
  change: Change;
  nextOffset: number | null;
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
  const page = all.slice(offset, offset + pageSize);
  const rest = Math.max(0, all.length - offset - page.length);
  const change = justReply(
    session,
    {
      kind: 'item-list',
      what,
      agency: agencyId === null ? null : (agencies.get(agencyId)?.name ?? agencyId),
      at,
      total: all.length,
      items: page.map((item) => viewOf(session, item)),
      rest,
    },
    page.map((item) => item.id),
  );
  return { change, nextOffset: rest === 0 ? null : offset + pageSize };
}
