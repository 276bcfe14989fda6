// "lịch sử 12", "lịch sử stc": what happened to an item or at an agency, newest last, in plain lines.
import type { Change } from '../../core/change.ts';
import type { Item } from '../../core/items/item.ts';
import type { NoticeFacts } from '../../core/notice.ts';
import { agencyNamed } from '../agencies-named.ts';
import { itemsMeant } from '../item-meant.ts';
import { justReply, type Session } from '../session.ts';
import type { Command } from './command.ts';

const linesMax = 15;

/** `lịch sử 12`, `lịch sử 12 stc`, `lịch sử stc`. */
export const history: Command = {
  pattern: /^\/?(?:lich su|lichsu|history)\s+(.+)$/,
  permission: 'see-status',
  inGroups: false,
  async run(session, rest) {
    if (/\d{2,6}/.test(rest)) {
      const meant = await itemsMeant(session, rest);
      return 'refusal' in meant ? meant.refusal : await told(session, meant.items);
    }
    const agency = agencyNamed(session, rest, [...session.agencies.values()]);
    if (agency === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: rest });
    return await told(session, await session.environment.store.items.list({ agencyIds: [agency.id] }));
  },
};

async function told(session: Session, items: Item[]): Promise<Change> {
  const { audit, people } = session.environment.store;
  const subjects = items.map((item) => `item:${item.id}`);
  const events = (
    await Promise.all(subjects.map((subject) => audit.list({ subject, limit: linesMax })))
  ).flat();
  const { people: everyone } = await people.listAll();
  const nameOf = new Map(everyone.map((person) => [person.id, person.name]));
  const agencyOf = new Map(items.map((item) => [`item:${item.id}`, item]));
  const told = events
    .sort((a, b) => b.id - a.id)
    .map((event) => {
      const item = agencyOf.get(event.subject);
      return {
        at: event.at,
        code: item?.code ?? null,
        agencies: [session.agencies.get(item?.agencyId ?? '')?.name ?? ''],
        who: nameOf.get(event.actor) ?? null,
        action: event.action,
      };
    });
  return justReply(session, { kind: 'history', events: together(told).slice(0, linesMax).reverse() });
}

type Told = Extract<NoticeFacts, { kind: 'history' }>['events'][number];

/** What one decision did to many agencies is one line. */
function together(events: readonly Told[]): Told[] {
  const lines: Told[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    const isSame =
      last !== undefined &&
      last.at === event.at &&
      last.code === event.code &&
      last.who === event.who &&
      last.action === event.action &&
      !event.agencies.some((agency) => last.agencies.includes(agency));
    if (isSame) last.agencies.unshift(...event.agencies);
    else lines.push({ ...event, agencies: [...event.agencies] });
  }
  return lines;
}
