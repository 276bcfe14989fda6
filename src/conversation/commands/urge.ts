// "nhắc tất cả", "nhắc trừ sct", "nhắc 12 stc": the desk asks those who have not sent, in one step.
import type { Change } from '../../core/change.ts';
import { isAwaited } from '../../core/is-awaited.ts';
import type { Item } from '../../core/item.ts';
import { isOpen } from '../../core/item.ts';
import type { Notice, NoticeFacts } from '../../core/notice.ts';
import { nextSendAt } from '../../core/sending-hours.ts';
import { urge as decide } from '../../core/urge.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { deciderOf, itemsMeant } from '../item-meant.ts';
import { itemsOfReport } from '../items-of-code.ts';
import { justReply, partiesFor, replyWith, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `nhắc tất cả`, `nhắc tất cả 13`, `nhắc trừ sct, snv`, `nhắc 12 stc`, `nhắc 15`. */
export const urge: Command = {
  pattern: /^\/?(?:nhac|don doc)\s+(tat ca.*|tru .+|(?:viec )?\d{2,6}\b.*)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'said',
  async run(session, rest) {
    const code = Number(rest.match(/\d{2,6}/)?.[0] ?? Number.NaN);
    if (!/^(?:tat ca|tru)/.test(rest)) {
      const meant = await itemsMeant(session, rest.replace(/^viec /, ''));
      return 'refusal' in meant ? meant.refusal : await urged(session, meant.items);
    }
    const all = (await itemsOfReport(session, Number.isNaN(code) ? undefined : code)).filter(
      (item) => item.role === 'lead',
    );
    const names = rest
      .replace(/^(?:tat ca|tru)/, '')
      .replace(/\b\d{2,6}\b/, '')
      .replace(/^\s*tru\b/, '')
      .trim();
    if (names === '') return await urged(session, all);
    const among = all.flatMap((item) => session.agencies.get(item.agencyId) ?? []);
    const { found, unknown } = agenciesNamed(session, names, among);
    // One wrong name stops the line: an agency that should be spared would be asked.
    if (unknown.length > 0)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: unknown.join(', ') });
    return await urged(
      session,
      all.filter((item) => !found.some((agency) => agency.id === item.agencyId)),
    );
  },
};

async function urged(session: Session, items: Item[]): Promise<Change> {
  const { speaker, book } = session;
  if (speaker === undefined)
    return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
  const open = items.filter((item) => isOpen(item) && !item.requested);
  const [first] = open;
  if (first === undefined)
    return justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null });
  const readersOf = (item: Item) => {
    const reached = (role: 'focal-point' | 'stand-by') =>
      book.servingAt(item.agencyId, [role], item.planId).filter((person) => book.addressOf(person.id));
    const focalPoints = reached('focal-point');
    return focalPoints.length > 0 ? focalPoints : reached('stand-by');
  };
  const result = decide(deciderOf(session, speaker), open, session.inboxId);
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const nameOf = (item: Item): string => session.agencies.get(item.agencyId)?.name ?? item.agencyId;
  const isWaitedFor = (item: Item): boolean => isAwaited(session.waiting, item.agencyId, item.planId);
  const lost = open.filter((item) => readersOf(item).length === 0);
  return {
    ...result.value,
    notices: [
      replyWith(
        session,
        {
          kind: 'urged',
          item: viewOf(session, first),
          agencies: open.filter((item) => !lost.includes(item)).map(nameOf),
          unreachable: lost.filter((item) => !isWaitedFor(item)).map(nameOf),
          awaited: lost.filter(isWaitedFor).map(nameOf),
        },
        open.map((item) => item.id),
      ),
      ...open.flatMap((item) => readersOf(item).map((person) => asked(session, item, person))),
    ],
  };
}

/** Overdue items in the words of an overdue message, others as a reminder; what nobody asked for waits for working hours. */
function asked(session: Session, item: Item, person: { id: string; name: string }): Notice {
  const { at, calendar, environment, today, inboxId } = session;
  const view = viewOf(session, item);
  const parties = partiesFor(session, item.agencyId, person.name);
  const facts: NoticeFacts =
    view.deadline === 'overdue'
      ? { kind: 'overdue', parties, items: [view], at, replyBy: calendar.addWorkingDays(today, 1) }
      : { kind: 'reminder', parties, items: [view], span: 'week' };
  return {
    to: { personId: person.id },
    key: `urge:${inboxId}:${item.id}:${person.id}`,
    messageKind: view.deadline === 'overdue' ? 'overdue' : 'reminder',
    notBefore: nextSendAt(at, calendar, environment.zone),
    itemIds: [item.id],
    facts,
  };
}
