// What waits for the desk: requests for more time that nobody has decided, and obstacles that are not closed.
import { may } from '../core/access.ts';
import { localDateOf } from '../core/dates.ts';
import type { OpenMatter } from '../core/decisions/decision-facts.ts';
import type { Extension, Item, Obstacle } from '../core/items/item.ts';
import { asksForMore, isUnfinished, undecidedOf } from '../core/items/open-matters.ts';
import type { ListPage } from './item-list.ts';
import { justReply, type Session, viewOf } from './session.ts';

const pageSize = 8;

/** One page, the oldest first. Leaders see the obstacles that were passed on to them, the desk sees all. */
export async function matterList(
  session: Session,
  { what, offset }: { what: 'extensions' | 'obstacles'; offset: number },
): Promise<ListPage> {
  const { store } = session.environment;
  const isDesk = may('decide', session.speaker?.memberships ?? []);
  const rows: (Extension | Obstacle)[] =
    what === 'extensions'
      ? undecidedOf(await store.items.listExtensions())
      : (await store.items.listObstacles()).filter(({ state }) => isDesk || state === 'passed-on');
  const items = await store.items.list({ ids: [...new Set(rows.map(({ itemId }) => itemId))] });
  const byId = new Map(items.map((item) => [item.id, item]));
  const open = rows.flatMap((row) => {
    const item = byId.get(row.itemId);
    const isOpen = item !== undefined && ('untilOn' in row ? asksForMore(row, item) : isUnfinished(item));
    return isOpen ? [{ row, item }] : [];
  });
  const page = open.slice(offset, offset + pageSize);
  const rest = Math.max(0, open.length - offset - page.length);
  const change = justReply(
    session,
    {
      kind: 'open-matters',
      what,
      total: open.length,
      matters: page.map(({ row, item }) => ({
        ...matterOf(session, row, item),
        // The reasons of a request are the desk's to weigh first.
        ...(isDesk || what === 'obstacles' ? {} : { words: null }),
      })),
      rest,
      isFirst: offset === 0,
      decides: isDesk,
    },
    page.map(({ item }) => item.id),
  );
  return { change, pageSize, nextOffset: rest === 0 ? null : offset + pageSize };
}

function matterOf(session: Session, row: Extension | Obstacle, item: Item): OpenMatter {
  const view = viewOf(session, item);
  return {
    planLabel: view.planLabel,
    item: view,
    person: session.book.find(row.personId)?.name ?? '',
    saidOn: localDateOf(row.at, session.environment.zone),
    words: 'words' in row ? row.words : row.reason,
    untilOn: 'untilOn' in row ? row.untilOn : null,
    isPassedOn: row.state === 'passed-on',
  };
}
