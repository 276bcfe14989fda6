// The lists that the desk asks for, page by page: which list a name means, and how "tiếp" goes on.
import { type Change, put } from '../core/change.ts';
import type { ListName } from '../core/dialog.ts';
import { focalPointList } from './focal-point-list.ts';
import { itemList } from './item-list.ts';
import { matterList } from './matter-list.ts';
import type { Session } from './session.ts';

/** What a list is about; kept with the open question. `agencyId` null = of all agencies. */
export interface ListWanted {
  what: ListName;
  agencyId: string | null;
  offset: number;
}

const dialogMs = 3_600_000;

/** One page of a list. When there is more, "tiếp" brings the next and "trang trước" the one before; nobody else's question is left open. */
export async function listPage(session: Session, wanted: ListWanted): Promise<Change> {
  const { what } = wanted;
  const page =
    what === 'overdue' || what === 'due-soon'
      ? await itemList(session, { ...wanted, what })
      : what === 'extensions' || what === 'obstacles'
        ? await matterList(session, { ...wanted, what })
        : await focalPointList(session, { ...wanted, what });
  const previous = wanted.offset === 0 ? null : Math.max(0, wanted.offset - page.pageSize);
  if (page.nextOffset === null && previous === null) return page.change;
  const { inbound, at, dialog } = session;
  const { agencyId } = wanted;
  const step = { kind: 'more' as const, what, agencyId, offset: page.nextOffset, previous };
  const id = `${inbound.channel}:${inbound.chat.id}`;
  const row = put('dialog', { id, step, expiresAt: at + dialogMs, version: dialog?.version ?? 0 });
  return { ...page.change, puts: [...page.change.puts, row] };
}
