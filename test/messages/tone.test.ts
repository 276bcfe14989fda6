// The tone by relation: who is a comrade and who is not, what is said to a head, and what nobody is told.
import { describe, expect, it } from 'vitest';
import type { NoticeFacts } from '../../src/core/notice.ts';
import { everyKind } from './every-kind.ts';
import { budget, item, parties, word } from './sample-world.ts';

const textOf = (facts: NoticeFacts): string => word(facts).text;
const press = 'Báo và Đài Phát thanh, Truyền hình tỉnh';
const ofPress = { agency: press, requested: true };
const asked = item({ kind: 'task', agency: press, requested: true });

describe('press and others who are only asked', () => {
  it.each<[string, NoticeFacts]>([
    [
      'the question behind a code',
      {
        kind: 'confirm-invite',
        name: 'Vũ P',
        role: 'focal-point',
        agency: press,
        planNumber: null,
        requested: true,
      },
    ],
    [
      'the welcome',
      {
        kind: 'welcome-focal-point',
        parties: { ...parties, agency: press, reader: 'Vũ P', deskOfficer: null },
        planNumber: '15/KH-UBND',
        exampleCode: 12,
        requested: true,
      },
    ],
    ['the guide', { kind: 'help-focal-point', agency: press, exampleCode: 12, requested: true }],
    ['the list', { kind: 'items', agency: press, items: [asked] }],
    [
      'the detail',
      { kind: 'item-detail', item: asked, sourceText: null, ref: 'PL.3', words: [], evidence: [] },
    ],
    ['the echo of a difficulty', { kind: 'echo-progress', item: asked, waitingFor: null, obstacle: true }],
    ['more time', { kind: 'echo-extension', item: asked, untilOn: '2026-11-30', reason: null }],
    ['absence', { kind: 'away-unlinked', ...ofPress, untilOn: '2026-12-05', standIn: 'Trần Q', code: null }],
    [
      'the question to a stand-in',
      {
        ...{ kind: 'stand-in-asked', ...ofPress, reader: 'Trần Q', absent: 'Vũ P', untilOn: '2026-12-05' },
        items: [asked],
      },
    ],
    [
      'the stand-in’s answer',
      { kind: 'stand-in-answered', ...ofPress, accepted: true, untilOn: '2026-12-05' },
    ],
    ['another contact', { kind: 'replacement-asked', ...ofPress, from: 'Vũ P', to: 'Trần Q' }],
    ['thanks for what is done', { kind: 'done-noted', item: asked, at: 0, desk: 'Sở A' }],
  ])('are no comrades, and owe nothing: %s', (_, facts) => {
    const text = textOf(facts).toLowerCase();
    expect(text).not.toMatch(/đồng chí|được giao|quá hạn|%|xin lùi|yêu cầu/);
  });
});

describe('a head', () => {
  it.each([
    ['Sở Tài chính', 'Đồng chí Giám đốc Sở Tài chính'],
    ['Công an tỉnh', 'Đồng chí Giám đốc Công an tỉnh'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'Đồng chí Chánh Văn phòng Ủy ban nhân dân tỉnh'],
    ['Thanh tra tỉnh', 'Đồng chí Chánh Thanh tra tỉnh'],
    ['Ban Quản lý Khu kinh tế tỉnh', 'Đồng chí Trưởng Ban Quản lý Khu kinh tế tỉnh'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'Đồng chí Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh'],
    ['Ủy ban nhân dân xã An Sơn', 'Đồng chí Chủ tịch Ủy ban nhân dân xã An Sơn'],
    ['Trung tâm A', 'Đồng chí Thủ trưởng Trung tâm A'],
  ])('of %s is addressed by the office that he holds', (agency, title) => {
    const facts = { kind: 'escalation' as const, item: budget, remindedOn: [], replyBy: '2026-12-04' };
    expect(textOf({ ...facts, parties: { ...parties, agency } })).toContain(`Kính gửi: ${title}`);
  });

  it('is welcomed without examples of answers', () => {
    expect(textOf({ kind: 'welcome-head', parties })).not.toMatch(/\d+ đang làm|%|đã gửi/);
    expect(textOf({ kind: 'welcome-head', parties })).toContain('Đồng chí không cần trả lời.');
  });
});

it('nobody is commanded, shouted at or called by a machine that says I', () => {
  for (const facts of Object.values(everyKind).flat() as NoticeFacts[]) {
    const text = textOf(facts);
    expect(text, facts.kind).not.toMatch(/yêu cầu|!|\p{Extended_Pictographic}/iu);
    expect(text, facts.kind).not.toMatch(/(?<!\p{L})(?:bạn|tớ)(?!\p{L})/iu);
  }
});
