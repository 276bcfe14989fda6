// What the desk and the next address hear after a delivery that did not work out (DESIGN 6). Sends nothing itself.
import { type Change, put } from '../core/change.ts';
import type { Notice } from '../core/notice.ts';
import type { OutboxMessage } from '../core/outbox.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { openOffice } from './office.ts';

/** Blocked, left or deleted: the next address of the person gets the message, and the desk is told at once. */
export async function addressGone(environment: SchedulerEnvironment, message: OutboxMessage): Promise<void> {
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
          (a) => a.state === 'active' && a.id !== known.address.id,
        );
  const again =
    next === undefined
      ? []
      : [
          {
            ...message,
            idempotencyKey: `${message.idempotencyKey}@${next.id}`,
            channel: next.channel,
            chatId: next.chatId,
            notBefore: office.at,
          },
        ];
  await store.commit({ inboxId: null, puts, events: [], notices, replan: [] }, [
    ...again,
    ...office.word(notices),
  ]);
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
