// Which items a line of the desk means: "12 stc", "12", "stc 12", "12 snv, sxd". One wrong name stops the line.

import type { Change } from '../core/change.ts';
import type { PlainDate } from '../core/dates.ts';
import type { Decider } from '../core/items/decide-item.ts';
import type { Item } from '../core/items/item.ts';
import type { Notice, NoticeFacts } from '../core/notice.ts';
import { agenciesNamed } from './agencies-named.ts';
import { codeAndRest } from './items-of-code.ts';
import { justReply, partiesFor, type Session, type Speaker, viewOf } from './session.ts';
import { understand } from './understand/index.ts';

/** The items, or the refusal that answers instead. */
export type Meant = { items: Item[] } | { refusal: Change };

/** Items of the number in the text that are led by the agencies it names; without a name all of them. */
export async function itemsMeant(session: Session, text: string): Promise<Meant> {
  const { code, rest } = codeAndRest(text);
  const none = (reason: 'unknown-code' | 'unknown-agency', detail: string): Meant => ({
    refusal: justReply(session, { kind: 'refused', reason, detail }),
  });
  if (code === undefined) return none('unknown-code', text);
  const all = (await session.environment.store.items.list({ code })).filter(
    (item) => item.role === 'lead' && item.hold !== 'withdrawn',
  );
  if (all.length === 0) return none('unknown-code', String(code));
  const names = rest.replace(/^(?:cua|cho)\s+/, '').trim();
  if (names === '') return { items: all };
  const among = all.flatMap((item) => session.agencies.get(item.agencyId) ?? []);
  const { found, unknown } = agenciesNamed(session, names, among);
  if (unknown.length > 0 || found.length === 0) return none('unknown-agency', unknown.join(', ') || names);
  return { items: all.filter((item) => found.some((agency) => agency.id === item.agencyId)) };
}

/** As `itemsMeant`, for decisions about one agency's part: several are asked back. */
export async function itemMeant(
  session: Session,
  text: string,
): Promise<{ item: Item } | { refusal: Change }> {
  const meant = await itemsMeant(session, text);
  if ('refusal' in meant) return meant;
  const [item] = meant.items;
  if (item === undefined || meant.items.length > 1)
    return { refusal: justReply(session, { kind: 'refused', reason: 'which-agency', detail: text }) };
  return { item };
}

/** Who decides in this session. */
export const deciderOf = (session: Session, speaker: Speaker): Decider => ({
  officer: speaker.person,
  memberships: speaker.memberships,
  at: session.at,
  today: session.today,
});

/** The words after the first colon, as typed. */
export const wordsAfterColon = (session: Session): string =>
  session.inbound.text.includes(':')
    ? session.inbound.text.slice(session.inbound.text.indexOf(':') + 1).trim()
    : '';

/** The day in a text, `30/11`, read as an answer would be; null when there is none that is certain. */
export const dayIn = (session: Session, text: string): PlainDate | null =>
  understand(`xin lùi đến ${text}`, { kind: 'task', dueOn: null, openCodes: [] }, session.today).newDueOn;

/** The number of a document, `300/UBND-KGVX`, with its day where it is given; null when there is none. */
export function documentIn(text: string): string | null {
  const match = text
    .normalize('NFC')
    .match(
      /(\d+(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*)(?:,?\s+(?:ngày|ngay)\s+(\d{1,2}\/\d{1,2}\/\d{4}))?/u,
    );
  const number = match?.[1];
  if (number === undefined) return null;
  return match?.[2] === undefined ? number.toUpperCase() : `${number.toUpperCase()} ngày ${match[2]}`;
}

/** A message to those who serve at the agency of an item today. */
export function toAgency(session: Session, item: Item, facts: NoticeFacts, key: string): Notice[] {
  return session.book.servingAt(item.agencyId, ['focal-point', 'stand-by'], item.planId).map((person) => ({
    to: { personId: person.id },
    key: `${key}:${session.inboxId}:${item.id}:${person.id}`,
    messageKind: 'notice' as const,
    itemIds: [item.id],
    facts,
  }));
}

/** Facts of a decision as an agency reads them. */
export const toldOf = (
  session: Session,
  item: Item,
  told: Pick<Extract<NoticeFacts, { kind: 'told' }>, 'what'> &
    Partial<Extract<NoticeFacts, { kind: 'told' }>>,
): NoticeFacts => ({
  desk: session.desk.name,
  item: viewOf(session, item),
  on: null,
  before: null,
  nextOn: null,
  detail: null,
  document: null,
  ...told,
  kind: 'told',
});

/** New work, told to those who serve at its agency. */
export const newToAgency = (session: Session, item: Item): Notice[] =>
  session.book.servingAt(item.agencyId, ['focal-point', 'stand-by'], item.planId).map((person) => ({
    to: { personId: person.id },
    key: `new:${session.inboxId}:${person.id}`,
    messageKind: 'new',
    itemIds: [item.id],
    facts: {
      kind: 'new-items',
      parties: partiesFor(session, item.agencyId, person.name),
      items: [viewOf(session, item)],
    },
  }));
