// What the desk and the next person hear after a delivery that did not work out (DESIGN 6). Sends nothing itself.
import { currentMemberships } from '../core/access.ts';
import { type Change, put } from '../core/change.ts';
import { isQuietWeek } from '../core/digest/digest.ts';
import { deskEdition, groupKeyOf, picturesOf } from '../core/digest/digest-editions.ts';
import type { Notice } from '../core/notice.ts';
import { inviteAgainAs, type WentInstead } from '../core/sending/delivery.ts';
import type { OutboxMessage } from '../core/sending/outbox.ts';
import { pictureIdOf } from '../exporters/week-picture.ts';
import { handedOn } from '../messages/readdress.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { readdressing } from './readdressing.ts';

const decisionsMax = 3;

/**
 * Blocked, left or deleted: the next address of the person gets the message, else the stand-by, and the desk is told
 * at once. Doing it again changes nothing.
 */
export async function addressGone(environment: SchedulerEnvironment, message: OutboxMessage): Promise<void> {
  for (let round = 1; round <= decisionsMax; round++) {
    if (await decideGone(environment, message)) return;
  }
  throw new Error('a lost address could not be stored');
}

/** False when somebody else changed the address meanwhile. */
async function decideGone(environment: SchedulerEnvironment, message: OutboxMessage): Promise<boolean> {
  const { store } = environment;
  const chat = { channel: message.channel, chatId: message.chatId };
  const known = await store.people.findAddress(chat);
  const group = await store.people.findGroupChat(chat);
  const office = await openOffice(environment);
  const puts: Change['puts'] = [];
  if (known?.address.state === 'active') puts.push(put('personAddress', { ...known.address, state: 'gone' }));
  if (group?.state === 'active') puts.push(put('groupChat', { ...group, state: 'gone' }));
  const serving = currentMemberships(known?.memberships ?? [], office.today);
  const agencyId = serving[0]?.agencyId;
  const next =
    known === undefined
      ? undefined
      : (await store.people.listAddressesOf(known.person.id)).find(
          (a) => a.state === 'active' && a.id !== known.address.id && environment.channels.has(a.channel),
        );
  const context = await readdressing(environment, office, message);
  const again = handedOn(context, message, next, serving);
  const person = known?.person.name ?? group?.title ?? '';
  const instead = group !== undefined ? 'group-gone' : wentTo(again.length > 0, next !== undefined);
  const agency = agencyId === undefined ? '' : office.nameOf(agencyId);
  const notices = unreachedNotices(office, message, `gone:${message.id}`, {
    ...{ person, agency, instead },
    ...inviteAgainAs(serving),
  });
  if (group !== undefined) notices.push(...(await postToDesks(environment, office, message)));
  const change: Change = { inboxId: null, puts, events: [], notices, replan: [] };
  return (await store.commit(change, [...again, ...office.word(notices)])) === 'ok';
}

/** The week's post of a group that is lost, with its picture, to each desk, unless another group still reads it. */
async function postToDesks(
  { store }: SchedulerEnvironment,
  office: Office,
  message: OutboxMessage,
): Promise<Notice[]> {
  const others = (await store.people.listGroupChats()).filter(
    ({ channel, chatId, state }) =>
      state === 'active' && !(channel === message.channel && chatId === message.chatId),
  );
  if (others.length > 0 || message.kind !== 'digest') return [];
  const digest = await store.digests.findLast();
  if (digest === undefined || !message.idempotencyKey.startsWith(`${groupKeyOf(digest)}:`)) return [];
  const words = deskEdition(digest, office.deskIds);
  const pictureId = pictureIdOf(digest);
  if (isQuietWeek(digest.facts) || (await store.files.find(pictureId)) === undefined) return words;
  return [
    ...words.map((notice) => ({ ...notice, alsoIds: [pictureId] })),
    ...picturesOf(digest, words, pictureId),
  ];
}

const wentTo = (isHandedOn: boolean, hasNext: boolean): WentInstead =>
  isHandedOn ? (hasNext ? 'next-channel' : 'stand-by') : 'nobody';

/** The desk reads at once who did not get a message, and what became of it. */
const unreachedNotices = (
  office: Office,
  message: OutboxMessage,
  key: string,
  about: { person: string; agency: string; instead: WentInstead; inviteAgain?: 'focal-point' | 'stand-by' },
): Notice[] =>
  office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key,
    messageKind: 'notice',
    itemIds: message.itemIds,
    facts: { kind: 'unreachable', what: message.kind, ...about, codes: codesOf(message.itemIds) },
  }));

/** What a platform refuses although its reader is there is a mistake of ours; only what was due to somebody is told. */
export async function tellDeskRefused(
  environment: SchedulerEnvironment,
  message: OutboxMessage,
): Promise<void> {
  if (message.kind === 'reply' || message.kind === 'notice' || message.kind === 'collector') return;
  const office = await openOffice(environment);
  const chat = { channel: message.channel, chatId: message.chatId };
  const known = await environment.store.people.findAddress(chat);
  const group = await environment.store.people.findGroupChat(chat);
  const agencyId = known?.memberships[0]?.agencyId;
  const notices = unreachedNotices(office, message, `refused:${message.id}`, {
    person: known?.person.name ?? group?.title ?? '',
    agency: agencyId === undefined ? '' : office.nameOf(agencyId),
    instead: group === undefined ? 'refused' : 'group-refused',
  });
  await environment.store.commit(
    { inboxId: null, puts: [], events: [], notices, replan: [] },
    office.word(notices),
  );
}

const codesOf = (itemIds: readonly string[]): number[] => [
  ...new Set(itemIds.map((id) => Number(id.split('.')[0]))),
];

/** The key of what tells of an uncertain message. */
const uncertainKey = 'uncertain:';

/**
 * A message that may or may not have arrived, twice tried: the desk decides whether it goes out once more. When that
 * itself is uncertain nobody is told again: on a platform that is down it would go on without end.
 */
export async function tellDeskUncertain(
  environment: SchedulerEnvironment,
  message: OutboxMessage,
): Promise<void> {
  if (message.idempotencyKey.startsWith(uncertainKey)) return;
  const office = await openOffice(environment);
  const notices: Notice[] = office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key: `${uncertainKey}${message.id}`,
    messageKind: 'notice',
    itemIds: message.itemIds,
    facts: { kind: 'uncertain', what: message.kind, reference: message.id },
  }));
  await environment.store.commit(
    { inboxId: null, puts: [], events: [], notices, replan: [] },
    office.word(notices),
  );
}
