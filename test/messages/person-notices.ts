// Facts of the notices that agencies and newcomers read, for the tests that word them all.
import { awkward, desk, items, late, noon, type Samples, soft } from './awkward-facts.ts';
import { asean, budget, parties } from './sample-world.ts';

/** An agency that owes, and one that is only asked. */
const absentAt = [{ agency: 'Sở Tài chính' }, { agency: 'Báo A', requested: true }];

/** At least one set of facts for each kind. */
export const personNotices = {
  'not-linked': [{ kind: 'not-linked', desk }],
  'confirm-invite': (
    ['focal-point', 'stand-by', 'head', 'desk', 'leader', 'secretary', 'administrator'] as const
  ).map((role) => ({ kind: 'confirm-invite', name: 'Lê Văn C', role, agency: 'Sở Y tế', planNumber: null })),
  'invite-declined': [{ kind: 'invite-declined', desk }],
  'welcome-focal-point': [
    {
      kind: 'welcome-focal-point',
      parties: { ...parties, deskOfficer: null },
      planNumber: null,
      exampleCode: 1234,
    },
    {
      kind: 'welcome-focal-point',
      parties: { ...parties, agency: 'Báo và Đài Phát thanh, Truyền hình tỉnh' },
      planNumber: '15/KH-UBND',
      exampleCode: 12,
      requested: true,
    },
  ],
  'welcome-head': [{ kind: 'welcome-head', parties }],
  'welcome-desk': [{ kind: 'welcome-desk', parties }],
  'welcome-leader': [{ kind: 'welcome-leader', parties }],
  'group-linked': [{ kind: 'group-linked', desk, deskOfficer: null }],
  'new-items': [
    { kind: 'new-items', parties, items },
    { kind: 'new-items', parties: { ...parties, agency: 'UBND phường X' }, items: [budget] },
  ],
  reminder: [
    { kind: 'reminder', parties, items, span: 'week' },
    { kind: 'reminder', parties, items: [late], span: 'today' },
    { kind: 'reminder', parties, items: [soft], span: 'week' },
    { kind: 'reminder', parties, items: Array.from({ length: 8 }, () => items[1] ?? asean), span: 'week' },
  ],
  request: [
    { kind: 'request', parties, item: soft },
    { kind: 'request', parties: { ...parties, agency: 'Đảng ủy các cơ quan' }, item: soft },
  ],
  overdue: [
    { kind: 'overdue', parties, items: [late], at: noon, replyBy: '2026-11-27' },
    { kind: 'overdue', parties, items: [budget], at: noon, replyBy: '2026-11-27' },
    { kind: 'overdue', parties, items, at: noon, replyBy: '2026-11-27' },
  ],
  'overdue-again': [
    {
      kind: 'overdue-again',
      parties,
      standBy: null,
      items: [{ ...budget, lateWorkingDays: 1 }],
      on: '2026-11-30',
    },
    { kind: 'overdue-again', parties, standBy: 'D', items, on: '2026-11-30' },
  ],
  'echo-progress': (['not-started', 'in-progress', 'done'] as const).map((execution) => ({
    kind: 'echo-progress',
    item: { ...soft, execution },
    waitingFor: null,
    obstacle: true,
  })),
  'echo-acknowledged': items.map((one) => ({ kind: 'echo-acknowledged', item: one })),
  'echo-promise': [
    { kind: 'echo-promise', item: late, promisedOn: '2026-11-27' },
    { kind: 'echo-promise', item: budget, promisedOn: '2027-01-04' },
  ],
  'echo-snooze': [{ kind: 'echo-snooze', item: late, until: '2026-11-29' }],
  'echo-reassignment': [{ kind: 'echo-reassignment', item: soft }],
  'echo-extension': [
    { kind: 'echo-extension', item: late, untilOn: '2026-11-30', reason: null },
    { kind: 'echo-extension', item: late, untilOn: '2026-11-30', reason: ' vì\nchờ.  ' },
    { kind: 'echo-extension', item: late, untilOn: '2026-11-30', reason: null, replaces: '2026-11-27' },
    { kind: 'echo-extension', item: { ...late, requested: true }, untilOn: '2026-11-30', reason: null },
  ],
  'opinion-passed': [{ kind: 'opinion-passed', desk }],
  'echo-question': [{ kind: 'echo-question', desk, deskOfficer: null }],
  receipt: [
    { kind: 'receipt', item: soft, letterNumber: null, letterOn: null, receipt: 'GN12-4F7K', at: noon, desk },
    {
      kind: 'receipt',
      item: late,
      letterNumber: '512',
      letterOn: null,
      receipt: 'GN12-4F7K',
      at: noon,
      desk,
    },
  ],
  'done-noted': [{ kind: 'done-noted', item: budget, at: noon, desk }],
  received: [
    {
      kind: 'received',
      item: late,
      letterNumber: null,
      sentOn: '2026-11-27',
      inTime: false,
      receipt: 'GN1',
      desk,
    },
    {
      kind: 'received',
      item: soft,
      letterNumber: '1',
      sentOn: '2026-11-27',
      inTime: true,
      receipt: 'GN1',
      desk,
    },
  ],
  'ask-which': [
    { kind: 'ask-which', words: 'xong', report: false, choices: items },
    { kind: 'ask-which', words: 'xong', report: false, done: true, choices: [late, budget] },
    {
      kind: 'ask-which',
      words: 'xong',
      report: false,
      choices: items,
      stranger: { code: 10, agency: late.agency },
    },
  ],
  'ask-reading': [
    { kind: 'ask-reading', words: 'ổn rồi', item: budget },
    { kind: 'ask-reading', words: 'đã gửi, xin lùi', item: late, extension: true },
  ],
  'ask-extension-day': [{ kind: 'ask-extension-day', item: soft, choices: ['2026-11-27'] }],
  'ask-again': [
    { kind: 'ask-again', desk, exampleCode: null },
    { kind: 'ask-again', desk, exampleCode: 12 },
  ],
  'next-reminders': [
    {
      kind: 'next-reminders',
      agency: 'Sở Tài chính',
      entries: items.map((item) => ({ item, on: '2026-11-27', rule: 'before-5' })),
      more: 3,
    },
    { kind: 'next-reminders', agency: 'Sở Tài chính', entries: [], more: 0 },
  ],
  items: [
    { kind: 'items', agency: 'Sở Tài chính', items },
    { kind: 'items', agency: 'Sở Tài chính', items: [] },
    { kind: 'items', agency: 'Sở Tài chính', items, onlyReads: true, supplements: [late] },
    { kind: 'items', agency: 'Sở Tài chính', items: [], supplements: [late] },
    { kind: 'items', agency: 'Sở Tài chính', items: [late], soon: { span: 'week', next: soft } },
    { kind: 'items', agency: 'Sở Tài chính', items: [], soon: { span: 'today', next: null } },
  ],
  'item-detail': [
    {
      kind: 'item-detail',
      item: awkward,
      sourceText: null,
      ref: 'r1',
      words: [],
      evidence: [],
      why: { since: '2026-03-02', next: { on: '2026-12-28', rule: 'before-15' } },
    },
    {
      kind: 'item-detail',
      item: awkward,
      sourceText: null,
      ref: 'r1',
      words: [],
      evidence: [],
      why: { since: null, next: null },
    },
    { kind: 'item-detail', item: awkward, sourceText: null, ref: 'r1', words: [], evidence: [] },
    {
      kind: 'item-detail',
      item: late,
      sourceText: 'Sở  gửi\nbáo cáo',
      ref: 'PL.II.3',
      words: ['17/11: đã nhận', ''],
      evidence: [],
    },
  ],
  'help-focal-point': [
    { kind: 'help-focal-point', agency: 'UBND xã A', exampleCode: 12 },
    { kind: 'help-focal-point', agency: 'Báo A', exampleCode: 12, requested: true },
  ],
  'away-noted': [items, [budget], []].flatMap((some) =>
    absentAt.map((whose) => ({
      kind: 'away-noted' as const,
      ...whose,
      untilOn: '2026-12-05',
      returnsOn: '2026-12-07',
      standIn: 'Phạm Thị D',
      items: some,
    })),
  ),
  'away-unlinked': absentAt.flatMap((whose) => [
    { kind: 'away-unlinked', ...whose, untilOn: '2026-12-05', standIn: 'D', code: '5H8T21WD' },
    { kind: 'away-unlinked', ...whose, untilOn: '2026-12-05', standIn: null, code: null },
  ]),
  'stand-in-asked': [items, []].flatMap((some) =>
    absentAt.map((whose) => ({
      kind: 'stand-in-asked' as const,
      ...whose,
      reader: 'Phạm Thị D',
      absent: 'Nguyễn Văn A',
      untilOn: '2026-12-05',
      items: some,
    })),
  ),
  'stand-in-answered': [true, false].flatMap((accepted) =>
    absentAt.map((whose) => ({
      kind: 'stand-in-answered' as const,
      ...whose,
      accepted,
      untilOn: '2026-12-05',
    })),
  ),
  'stand-in-declined': absentAt.map((whose) => ({ kind: 'stand-in-declined', ...whose, standIn: 'D' })),
  'back-noted': absentAt.map((whose) => ({ kind: 'back-noted', ...whose })),
  'absent-is-back': absentAt.map((whose) => ({ kind: 'absent-is-back', ...whose, absent: 'Nguyễn Văn A' })),
  'ask-away-day': absentAt.map((whose) => ({ kind: 'ask-away-day', ...whose })),
  'replacement-asked': ['D', null].flatMap((to) =>
    absentAt.map((whose) => ({ kind: 'replacement-asked' as const, ...whose, from: 'Nguyễn Văn A', to })),
  ),
  'ask-correction': [
    { kind: 'ask-correction', items: [late] },
    { kind: 'ask-correction', items, said: items.map(() => ['extension', 'obstacle', 'reassignment']) },
  ],
  corrected: items.map((one) => ({ kind: 'corrected', item: one })),
  'help-item': [
    { kind: 'help-item', item: late },
    { kind: 'help-item', item: soft },
  ],
  'help-desk': [{ kind: 'help-desk', exampleCode: 12 }],
  'help-head': [{ kind: 'help-head', agency: 'Sở Y tế', exampleCode: 12 }],
  'help-leader': [{ kind: 'help-leader', exampleCode: 12, desk: 'Sở VHTTDL' }],
  'not-recognised': (['desk', 'other'] as const).map((reader) => ({
    kind: 'not-recognised' as const,
    reader,
  })),
} satisfies Partial<Samples>;
