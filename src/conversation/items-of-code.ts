// Which report a desk officer means: the code in the text, else the one last spoken of, else the nearest that is missing some.
import type { Item } from '../core/items/item.ts';
import type { Session } from './session.ts';

/** The two-digit-or-longer number in a text, and the text without it. */
export function codeAndRest(text: string): { code: number | undefined; rest: string } {
  const match = text.match(/(?:^|[\s#])(?:việc |viec )?(\d{2,6})(?=$|[\s,;:.])/i);
  if (match?.[1] === undefined) return { code: undefined, rest: text.trim() };
  return { code: Number(match[1]), rest: text.replace(match[0], ' ').trim() };
}

/** The report of a plan that is nearest of those still missing some, or the one whose day was last. */
export async function itemsOfPlanReport(session: Session, planId: string): Promise<Item[]> {
  const { items } = session.environment.store;
  const all = await items.list({ planId, kind: 'report', role: 'lead' });
  const byDay = all
    .filter((item) => !item.requested)
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  const meant = byDay.find(({ execution }) => execution !== 'done') ?? byDay.at(-1);
  return meant === undefined ? [] : await items.list({ code: meant.code });
}

/** Items of the code, or of the report that the desk most likely means; empty when there is none. */
export async function itemsOfReport(session: Session, code: number | undefined): Promise<Item[]> {
  const { items, outbox } = session.environment.store;
  if (code !== undefined) return await items.list({ code });
  const { channel, chat } = session.inbound;
  const last = await outbox.findLastTo({ channel, chatId: chat.id });
  const spoken = await items.list({ ids: last?.itemIds ?? [] });
  const report = spoken.find((item) => item.kind === 'report');
  if (report !== undefined) return await items.list({ code: report.code });
  const open = await items.list({ kind: 'report', open: true });
  const [nearest] = open
    .filter((item) => !item.requested)
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  return nearest === undefined ? [] : await items.list({ code: nearest.code });
}
