// Lists of items that the desk asks for in its own words: overdue or due soon, of one agency or of all, page by page.
import { type Change, put } from '../core/change.ts';
import { deadlineStateOf, type Item } from '../core/item.ts';
import { justReply, type Session, viewOf } from './session.ts';

/** What a list is about; kept with the open question, so that "tiếp" goes on. */
export interface ListWanted {
  what: 'overdue' | 'due-soon';
  agencyId: string | null;
  offset: number;
}

const pageSize = 12;
const dialogMs = 3_600_000;

/** One page of the list; when there is more, "tiếp" brings the next. */
export async function itemList(session: Session, wanted: ListWanted): Promise<Change> {
  const { environment, today, calendar, agencies, inbound, at } = session;
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
  if (rest === 0) return change;
  const step = { kind: 'more' as const, what, agencyId, offset: offset + pageSize };
  const id = `${inbound.channel}:${inbound.chat.id}`;
  const dialog = put('dialog', { id, step, expiresAt: at + dialogMs, version: session.dialog?.version ?? 0 });
  return { ...change, puts: [...change.puts, dialog] };
}
