// What a tap does to the message under which the button stands. What nobody asked for is never changed: a reminder stays
// as it came.
import type { OutboxMessage } from './outbox.ts';

/** `instead`: the answer takes its place; `below`: it stands under its words; `beside`: it is a message of its own. */
export type AnswerPlace = 'instead' | 'below' | 'beside';

/** Where the answer to a tap goes; `text` is what the tap says. */
export function placeOfAnswer(pressed: Pick<OutboxMessage, 'kind' | 'itemIds'>, text: string): AnswerPlace {
  if (pressed.kind !== 'reply' && pressed.kind !== 'notice') return 'beside';
  // A question that is answered, a page that is turned, people of whom the desk has decided.
  if (/^(?:\d|tiếp|trang trước|xác nhận .+|không đúng .+)$/u.test(text)) return 'instead';
  // An echo of several items says more than what is corrected of one.
  if (text === 'sửa') return pressed.itemIds.length === 1 ? 'instead' : 'beside';
  return /^(?:duyệt|hoãn(?: tổng hợp)?)$/u.test(text) ? 'below' : 'beside';
}
