// "nhắc tất cả", "nhắc trừ sct", "nhắc 12 stc", "nhắc Sở Tài chính": the desk asks those who have not sent, in one step.

import { nextSendAt } from '../../core/calendar/sending-hours.ts';
import type { Change } from '../../core/change.ts';
import { isAwaited } from '../../core/items/is-awaited.ts';
import type { Item } from '../../core/items/item.ts';
import { deadlineStateOf, isOpen } from '../../core/items/item.ts';
import type { ItemView, Notice, NoticeFacts } from '../../core/notice.ts';
import { urge as decide } from '../../core/reminding/urge.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { deciderOf, itemsMeant } from '../item-meant.ts';
import { itemsOfReport } from '../items-of-code.ts';
import { justReply, partiesFor, replyWith, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** Words after "nhắc" that open no agency's name: "nhắc lại sau", "nhắc tôi thứ Sáu". */
const noName = '(?!(?:lai|toi|em|minh|sau|truoc|vao|luc|som|viec|cho|gio|het|han)\\b)';

/** `nhắc tất cả`, `nhắc tất cả 13`, `nhắc trừ sct, snv`, `nhắc 12 stc`, `nhắc 15`, `nhắc sở tài chính, snv`. */
export const urge: Command = {
  pattern: new RegExp(
    `^/?(?:nhac nho|nhac|don doc)(?: don vi| dau moi)?\\s+(tat ca.*|tru .+|(?:viec )?\\d{2,6}\\b.*|${noName}[a-z][^\\d:]*)$`,
  ),
  permission: 'decide',
  inGroups: false,
  undo: 'said',
  async run(session, rest) {
    const code = Number(rest.match(/\d{2,6}/)?.[0] ?? Number.NaN);
    if (!/^(?:tat ca|tru)/.test(rest)) {
      if (Number.isNaN(code)) return await urgedByName(session, rest);
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

/** What these agencies owe now: late or due soon; when nothing is, what has a day, and then everything open. */
async function urgedByName(session: Session, names: string): Promise<Change> {
  const { found, unknown } = agenciesNamed(session, names.replace(/[.!]+$/, ''), [
    ...session.agencies.values(),
  ]);
  if (unknown.length > 0 || found.length === 0)
    return justReply(session, {
      kind: 'refused',
      reason: 'unknown-agency',
      detail: unknown.join(', ') || names,
    });
  const open = (await session.environment.store.items.listOpenOf(found.map(({ id }) => id))).filter(
    (item) => item.role === 'lead' && !item.requested,
  );
  const isNear = (item: Item): boolean =>
    ['overdue', 'due-soon'].includes(deadlineStateOf(item, session.today, session.calendar));
  const near = open.filter(isNear);
  const dated = open.filter(({ dueOn }) => dueOn !== null);
  return await urged(session, near.length > 0 ? near : dated.length > 0 ? dated : open);
}

async function urged(session: Session, items: Item[]): Promise<Change> {
  const { speaker, book } = session;
  if (speaker === undefined)
    return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
  const rankOf = (item: Item): number => session.agencies.get(item.agencyId)?.rank ?? 0;
  const open = items
    .filter((item) => isOpen(item) && !item.requested)
    .sort((a, b) => a.code - b.code || rankOf(a) - rankOf(b));
  const [first] = open;
  if (first === undefined)
    return justReply(session, { kind: 'refused', reason: 'nobody-to-ask', detail: null });
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
          codes: unique(open.map(({ code }) => code)),
          agencies: unique(open.filter((item) => !lost.includes(item)).map(nameOf)),
          unreachable: unique(lost.filter((item) => !isWaitedFor(item)).map(nameOf)),
          awaited: unique(lost.filter(isWaitedFor).map(nameOf)),
        },
        open.map((item) => item.id),
      ),
      ...askedOf(session, open, readersOf),
    ],
  };
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** One message for all that a person is asked about for one agency; late items have a message of their own. */
function askedOf(
  session: Session,
  items: readonly Item[],
  readersOf: (item: Item) => { id: string; name: string }[],
): Notice[] {
  const parts = new Map<
    string,
    { person: { id: string; name: string }; views: ItemView[]; agencyId: string }
  >();
  for (const item of items)
    for (const person of readersOf(item)) {
      const view = viewOf(session, item);
      const key = `${item.agencyId}:${view.deadline === 'overdue' ? 'overdue' : 'open'}:${person.id}`;
      const part = parts.get(key) ?? { person, views: [], agencyId: item.agencyId };
      part.views.push(view);
      parts.set(key, part);
    }
  return [...parts].map(([key, part]) => asked(session, key, part));
}

/** Overdue items in the words of an overdue message, others as a reminder; what nobody asked for waits for working hours. */
function asked(
  session: Session,
  key: string,
  { person, views, agencyId }: { person: { id: string; name: string }; views: ItemView[]; agencyId: string },
): Notice {
  const { at, calendar, environment, today, inboxId } = session;
  const isLate = views[0]?.deadline === 'overdue';
  const parties = partiesFor(session, agencyId, person.name);
  const facts: NoticeFacts = isLate
    ? { kind: 'overdue', parties, items: views, at, replyBy: calendar.addWorkingDays(today, 1) }
    : { kind: 'reminder', parties, items: views, span: 'week' };
  return {
    to: { personId: person.id },
    key: `urge:${inboxId}:${key}`,
    messageKind: isLate ? 'overdue' : 'reminder',
    notBefore: nextSendAt(at, calendar, environment.zone),
    itemIds: views.map(({ itemId }) => itemId),
    facts,
  };
}
