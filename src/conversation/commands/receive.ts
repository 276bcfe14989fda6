// "đã nhận snv, sxd": the desk ticks off what came on paper, several agencies in one line.
import { type Change, noChange } from '../../core/change.ts';
import type { Item } from '../../core/items/item.ts';
import { tickOff } from '../../core/items/tick-off.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { codeAndRest, itemsOfReport } from '../items-of-code.ts';
import { justReply, replyWith, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `đã nhận snv, sxd`, `đã nhận 12 stc`, `/danhan tất cả`. */
export const receive: Command = {
  pattern: /^\/?(?:da nhan|danhan|da tiep nhan|received|(?:xac nhan|confirm)(?= \d{2,} [a-z]))\b(.*)$/,
  permission: 'tick-off',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const { code, rest: names } = codeAndRest(rest);
    const items = (await itemsOfReport(session, code)).filter((item) => item.role === 'lead');
    if (items.length === 0)
      return justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null });
    const chosen = chosenOf(session, items, names);
    if ('unknown' in chosen)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: chosen.unknown });
    return await ticked(session, chosen.items);
  },
};

function chosenOf(session: Session, items: Item[], names: string): { items: Item[] } | { unknown: string } {
  if (/^(tat ca|all)$/.test(names)) return { items };
  const among = items.flatMap((item) => session.agencies.get(item.agencyId) ?? []);
  const { found, unknown } = agenciesNamed(session, names, among);
  // One wrong name stops the line: half a tick that nobody notices is worse than a question.
  if (unknown.length > 0 || found.length === 0) return { unknown: unknown.join(', ') || names };
  return { items: items.filter((item) => found.some((agency) => agency.id === item.agencyId)) };
}

async function ticked(session: Session, items: Item[]): Promise<Change> {
  const { speaker, environment } = session;
  const [first] = items;
  if (speaker === undefined || first === undefined) return noChange(session.inboxId);
  const submissions = await environment.store.items.listSubmissions(items.map((item) => item.id));
  const result = tickOff({
    items,
    submissions: new Map(submissions.map((row) => [row.itemId, row])),
    officer: speaker.person,
    memberships: speaker.memberships,
    at: session.at,
    today: session.today,
    desk: session.desk.name,
    viewOf: (item) => viewOf(session, item),
  });
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { puts, events, confirmations, ticked: done, already } = result.value;
  const namesOf = (list: Item[]): string[] =>
    list.map((item) => session.agencies.get(item.agencyId)?.name ?? item.agencyId);
  return {
    inboxId: session.inboxId,
    puts,
    events,
    notices: [
      replyWith(
        session,
        { kind: 'ticked', item: viewOf(session, first), agencies: namesOf(done), already: namesOf(already) },
        items.map((item) => item.id),
      ),
      ...confirmations.map(({ item, personId, facts }) => ({
        to: { personId },
        key: `received:${session.inboxId}:${item.id}`,
        messageKind: 'notice' as const,
        itemIds: [item.id],
        facts,
      })),
    ],
    replan: done.map((item) => item.id),
  };
}
