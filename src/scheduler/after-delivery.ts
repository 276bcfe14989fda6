// What the desk and the next person hear after a delivery that did not work out (DESIGN 6). Sends nothing itself.
import { type Change, put } from '../core/change.ts';
import type { Notice } from '../core/notice.ts';
import type { OutboxDraft, OutboxMessage } from '../core/outbox.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { readdressed } from './readdress.ts';

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
  const agencyId = known?.memberships[0]?.agencyId;
  const notices: Notice[] = office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key: `gone:${message.id}`,
    messageKind: 'notice',
    itemIds: message.itemIds,
    facts: {
      kind: 'unreachable',
      person: known?.person.name ?? group?.title ?? '',
      agency: agencyId === undefined ? '' : office.nameOf(agencyId),
      codes: codesOf(message.itemIds),
    },
  }));
  const next =
    known === undefined
      ? undefined
      : (await store.people.listAddressesOf(known.person.id)).find(
          (a) => a.state === 'active' && a.id !== known.address.id && environment.channels.has(a.channel),
        );
  const again =
    next !== undefined
      ? readdressed(environment, message, office, {
          mark: next.id,
          personId: message.personId,
          address: next,
        })
      : forStandBys(environment, message, office, known?.memberships ?? []);
  const change: Change = { inboxId: null, puts, events: [], notices, replan: [] };
  return (await store.commit(change, [...again, ...office.word(notices)])) === 'ok';
}

/** What a focal point can no longer be told goes to the stand-by, who knows the work; answers in a chat do not. */
function forStandBys(
  environment: SchedulerEnvironment,
  message: OutboxMessage,
  office: Office,
  memberships: readonly { agencyId: string; role: string }[],
): OutboxDraft[] {
  if (message.kind === 'reply' || message.personId === null) return [];
  const agencyIds = memberships.filter((row) => row.role === 'focal-point').map((row) => row.agencyId);
  const standBys = agencyIds.flatMap((id) => office.book.peopleAt(id, ['stand-by']));
  return [...new Set(standBys)].flatMap((person) => {
    const address = office.book.addressOf(person.id);
    return address === undefined || person.id === message.personId
      ? []
      : readdressed(environment, message, office, { mark: person.id, personId: person.id, address });
  });
}

const codesOf = (itemIds: readonly string[]): number[] => [
  ...new Set(itemIds.map((id) => Number(id.split('.')[0]))),
];

/** A message that may or may not have arrived, twice tried: the desk decides whether it goes out once more. */
export async function tellDeskUncertain(
  environment: SchedulerEnvironment,
  message: OutboxMessage,
): Promise<void> {
  const office = await openOffice(environment);
  const notices: Notice[] = office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key: `uncertain:${message.id}`,
    messageKind: 'notice',
    itemIds: message.itemIds,
    facts: { kind: 'uncertain', what: message.kind, reference: message.id },
  }));
  await environment.store.commit(
    { inboxId: null, puts: [], events: [], notices, replan: [] },
    office.word(notices),
  );
}
