// Records for store tests: complete ones, of which a test names only what matters to it.
import type { Item } from '../../src/core/items/item.ts';
import { untouched } from '../../src/core/items/new-item.ts';
import type { Person } from '../../src/core/people/person.ts';
import type { OutboxDraft, OutboxMessage } from '../../src/core/sending/outbox.ts';
import type { FinishedDelivery } from '../../src/store/outbox.ts';

/** An open task of Sở Tài chính. */
export const itemOf = (part: Partial<Item>): Item => ({
  id: '12.stc',
  code: 12,
  kind: 'task',
  planId: 'P1',
  taskId: 'T1',
  dutyId: null,
  period: null,
  agencyId: 'stc',
  role: 'lead',
  title: 'Rà soát văn bản',
  dueOn: '2026-11-30',
  originalDueOn: '2026-11-30',
  dueTime: null,
  inclusive: true,
  targetOn: '2026-11-30',
  follow: 'followed',
  requested: false,
  ...untouched,
  version: 0,
  ...part,
});

export const personOf = (id: string): Person => ({ id, name: `Chị ${id}`, language: 'vi', version: 0 });

/** A reply to a private chat. */
export const draftTo = (chatId: string, idempotencyKey: string, notBefore = 0): OutboxDraft => ({
  idempotencyKey,
  kind: 'reply',
  personId: null,
  channel: 'telegram',
  chatId,
  text: 'Dạ, đã ghi nhận.',
  actions: [[{ label: 'Xong', text: '12 xong' }]],
  itemIds: ['12.stc'],
  notBefore,
});

/** What was learnt of a claimed message that arrived within 50 ms of `start` (epoch milliseconds). */
export const sentAt = (
  start: number,
  { id, attempt }: OutboxMessage,
  part: Partial<FinishedDelivery> = {},
): FinishedDelivery => ({
  id,
  attempt,
  startedAt: start,
  endedAt: start + 50,
  outcome: 'sent',
  reason: null,
  state: 'sent',
  receipt: `r${id}`,
  notBefore: null,
  isAmbiguous: false,
  ...part,
});
