// "gửi thủ trưởng 12": the desk releases the message to the heads of agencies that are still missing.

import { nextSendAt } from '../../core/calendar/sending-hours.ts';
import type { Change } from '../../core/change.ts';
import { addDays, instantAt, mondayOf } from '../../core/dates.ts';
import type { Item } from '../../core/items/item.ts';
import type { Notice } from '../../core/notice.ts';
import { escalate as decide, type Escalation } from '../../core/reminding/escalate.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { codeAndRest, itemsOfReport } from '../items-of-code.ts';
import { justReply, partiesFor, replyWith, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** Working days that a head is given. */
const replyWithinDays = 2;

/** `gửi thủ trưởng 12`, `duyệt thủ trưởng stc 12`, `gửi thủ trưởng snv, sxd`. */
export const escalate: Command = {
  pattern: /^\/?(?:gui|duyet|nhac|bao) (?:den )?thu truong\b(.*)$/,
  permission: 'release-escalation',
  inGroups: false,
  undo: 'said',
  async run(session, rest) {
    const { speaker, environment } = session;
    const { code, rest: names } = codeAndRest(rest);
    const items = (await itemsOfReport(session, code)).filter((item) => item.role === 'lead');
    const chosen = chosenOf(session, items, names);
    if ('unknown' in chosen)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: chosen.unknown });
    const [first] = chosen.items;
    if (first === undefined || speaker === undefined)
      return justReply(session, { kind: 'refused', reason: 'nobody-to-escalate', detail: null });
    const result = decide({
      items: chosen.items,
      reminders: await environment.store.reminders.listOf(chosen.items.map((item) => item.id)),
      officer: speaker.person,
      memberships: speaker.memberships,
      today: session.today,
      at: session.at,
    });
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
    const monday = mondayOf(session.today);
    const told = await environment.store.outbox.countsByPerson(
      ['escalation'],
      instantAt(monday, '00:00', environment.zone),
    );
    return released(session, first, result.value, new Set(told.keys()));
  },
};

function chosenOf(session: Session, items: Item[], names: string): { items: Item[] } | { unknown: string } {
  const wanted = names.replace(/^(tat ca|all)$/, '');
  if (wanted === '') return { items };
  const among = items.flatMap((item) => session.agencies.get(item.agencyId) ?? []);
  const { found, unknown } = agenciesNamed(session, wanted, among);
  if (unknown.length > 0 || found.length === 0) return { unknown: unknown.join(', ') || wanted };
  return { items: items.filter((item) => found.some((agency) => agency.id === item.agencyId)) };
}

type Released = Extract<ReturnType<typeof decide>, { ok: true }>['value'];

/** Heads who were told of something this week hear nothing more in it; the desk may release it again later. */
function released(
  session: Session,
  first: Item,
  { escalations, events }: Released,
  toldThisWeek: ReadonlySet<string>,
): Change {
  const { book } = session;
  const linkedHeadsOf = ({ item }: Escalation) =>
    book.peopleAt(item.agencyId, ['head'], item.planId).filter((head) => book.addressOf(head.id));
  const nameOf = ({ item }: Escalation): string => session.agencies.get(item.agencyId)?.name ?? item.agencyId;
  const headsOf = (escalation: Escalation) =>
    linkedHeadsOf(escalation).filter((head) => !toldThisWeek.has(head.id));
  const reached = escalations.filter((escalation) => headsOf(escalation).length > 0);
  const without = escalations.filter((escalation) => linkedHeadsOf(escalation).length === 0);
  const capped = escalations.filter((row) => !reached.includes(row) && !without.includes(row));
  const from = session.calendar.addWorkingDays(addDays(mondayOf(session.today), 7), 0);
  return {
    inboxId: session.inboxId,
    puts: [],
    events: events.filter((event) => reached.some(({ item }) => event.subject === `item:${item.id}`)),
    notices: [
      replyWith(
        session,
        {
          kind: 'escalation-released',
          item: viewOf(session, first),
          agencies: reached.map(nameOf),
          without: without.map(nameOf),
          ...(capped.length === 0 ? {} : { capped: { agencies: capped.map(nameOf), from } }),
        },
        escalations.map(({ item }) => item.id),
      ),
      ...reached.flatMap((escalation) =>
        headsOf(escalation).map((head) => toHead(session, escalation, head.id, head.name)),
      ),
    ],
    replan: [],
  };
}

/** Unique for ever: a head hears of one missing report once, however often the desk types it. */
function toHead(
  session: Session,
  { item, remindedOn }: Escalation,
  personId: string,
  reader: string,
): Notice {
  const { calendar, today, at, environment } = session;
  const sendAt = nextSendAt(at, calendar, environment.zone);
  return {
    to: { personId },
    key: `escalate:${item.id}:${personId}`,
    messageKind: 'escalation',
    itemIds: [item.id],
    notBefore: sendAt,
    facts: {
      kind: 'escalation',
      parties: partiesFor(session, item.agencyId, reader),
      item: viewOf(session, item),
      remindedOn,
      replyBy: calendar.addWorkingDays(today, replyWithinDays),
    },
  };
}
