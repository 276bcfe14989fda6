// What the desk reads of a message that did not arrive: it says what the message was, and "not reminded" only of a reminder.
import { expect, test } from 'vitest';
import type { MessageKind } from '../../src/core/sending/outbox.ts';
import { word } from './sample-world.ts';

const told = (what: MessageKind | null, instead: 'nobody' | 'stand-by' | 'refused', codes: number[] = []) =>
  word({ kind: 'unreachable', what, person: 'Nguyễn Văn A', agency: 'Sở Tài chính', codes, instead }).text;

test.each(['nobody', 'stand-by', 'refused'] as const)('%s: the words follow what was lost', (instead) => {
  expect(told('reminder', instead, [13])).toMatch(
    /^Chưa nhắc được đồng chí Nguyễn Văn A \(Sở Tài chính; việc 13\): /,
  );
  expect(told('digest', instead)).toMatch(/^Chưa gửi được bản tổng hợp tuần cho đồng chí Nguyễn Văn A /);
  expect(told('reply', instead)).toMatch(/^Chưa gửi được tin trả lời cho đồng chí Nguyễn Văn A /);
  // About an item and yet no reminder.
  expect(told('escalation', instead, [13])).toMatch(/^Chưa gửi được tin cho đồng chí Nguyễn Văn A /);
});

test('whoever left without any message under way: nothing is said to have been lost', () => {
  expect(told(null, 'nobody')).toMatch(
    /^Kênh này không còn liên lạc được với đồng chí Nguyễn Văn A \(Sở Tài chính\)\. /,
  );
});

test.each([
  ['focal-point', 'Đề nghị liên hệ trực tiếp, hoặc gửi lại mã mời cho đầu mối của đơn vị.'],
  ['stand-by', 'Đề nghị liên hệ trực tiếp, hoặc gửi lại mã mời cho đầu mối dự phòng của đơn vị.'],
  [undefined, 'Đề nghị liên hệ trực tiếp.'],
] as const)('%s: a new code is offered where it helps', (inviteAgain, ending) => {
  for (const what of ['reminder', null] as const) {
    const { text } = word({
      ...{ kind: 'unreachable', what, person: 'Nguyễn Văn A', agency: 'Sở Tài chính', codes: [] as number[] },
      ...{ instead: 'nobody', ...(inviteAgain && { inviteAgain }) },
    });
    expect(text.endsWith(ending)).toBe(true);
  }
});
