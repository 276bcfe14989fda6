// Which messages the answer to a tap may change.
import { describe, expect, it } from 'vitest';
import { placeOfAnswer } from '../../../src/core/sending/in-place.ts';
import type { MessageKind } from '../../../src/core/sending/outbox.ts';

const place = (kind: MessageKind, text: string, itemIds: string[] = ['13.stc']) =>
  placeOfAnswer({ kind, itemIds }, text);

describe('the answer to a tap', () => {
  it.each([
    'new',
    'reminder',
    'check-in',
    'request',
    'overdue',
    'escalation',
    'collector',
    'digest',
  ] as const)('never changes what the clock sent: %s', (kind) => {
    for (const text of ['1', 'tiếp', 'sửa', 'duyệt', '13 đang làm']) expect(place(kind, text)).toBe('beside');
  });

  it.each(['1', '0', 'tiếp', 'trang trước', 'xác nhận Vu Thi G', 'xác nhận hết', 'không đúng Vu Thi G'])(
    'takes the place of the question, the page or the request: %s',
    (text) => expect(place('reply', text)).toBe('instead'),
  );

  it('takes the place of an echo of one item, and leaves one of several', () => {
    expect(place('reply', 'sửa')).toBe('instead');
    expect(place('reply', 'sửa', ['13.stc', '11.stc'])).toBe('beside');
  });

  it('stands under a draft that was decided upon, and beside what is looked up', () => {
    expect(place('notice', 'duyệt')).toBe('below');
    expect(place('notice', 'hoãn tổng hợp')).toBe('below');
    expect(place('reply', '13 đang làm')).toBe('beside');
  });
});
