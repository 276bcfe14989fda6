// Messages that wait to be sent: the reminder an agency gets, with its buttons, for as many people as are given.
import { noChange } from '../../src/core/change.ts';
import type { OutboxDraft } from '../../src/core/sending/outbox.ts';
import type { Store } from '../../src/store/open.ts';

const text = (index: number): string =>
  `Đôn đốc số ${index}: Sở Tài chính còn 2 việc sắp đến hạn.\n` +
  `12. Báo cáo kết quả thực hiện Kế hoạch 446/KH-UBND: trước ngày 25/11, nên gửi chậm nhất thứ Hai 23/11.\n` +
  `15. Rà soát, cập nhật danh mục văn bản thuộc phạm vi quản lý: chậm nhất 30/11.\n` +
  `Anh/chị trả lời: xong, đang làm, hoặc vướng gì.`;

/** The message with this number, to one of the chats in turn. */
export const messageOf = (index: number, chatIds: readonly string[]): OutboxDraft => ({
  idempotencyKey: `bench:${index}`,
  kind: 'reminder',
  personId: null,
  channel: 'telegram',
  chatId: chatIds[index % chatIds.length] ?? '',
  text: text(index),
  actions: [[{ label: 'Xong', text: '12 xong' }]],
  itemIds: ['12.stc', '15.stc'],
  notBefore: 0,
});

/** Stores so many messages, all of them due. */
export async function putMessages(store: Store, count: number, chatIds: readonly string[]): Promise<void> {
  for (let from = 0; from < count; from += 10_000) {
    const drafts = Array.from({ length: Math.min(10_000, count - from) }, (_, index) =>
      messageOf(from + index, chatIds),
    );
    const outcome = await store.commit(noChange(null), drafts);
    if (outcome !== 'ok') throw new Error(`The messages were not stored: ${outcome}.`);
  }
}
