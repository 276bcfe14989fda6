// Facts of the desk's decisions and of what did not arrive, as they are read, for the tests that word them all.
import type { ItemView } from '../../src/core/notice.ts';
import { late, noon, type Samples } from './awkward-facts.ts';
import { budget } from './sample-world.ts';

const rowOf = (item: ItemView) => ({ item, agencies: [item.agency] });

/** At least one set of facts for each kind. */
export const decisionNotices = {
  noted: [
    { kind: 'noted', what: 'resent', item: null, detail: '7', on: null },
    { kind: 'noted', what: 'paused', item: null, detail: 'Sở Y tế', on: null, count: 3 },
    { kind: 'noted', what: 'resumed', item: null, detail: 'Sở Y tế (3)', on: null },
    { kind: 'noted', what: 'plan-closed', item: null, detail: 'KH 15: Truyền thông', on: null },
    ...(
      [
        'extension-granted',
        'extension-refused',
        'extension-countered',
        'supplement',
        'passed-on',
        'withdrawn',
        'reassigned',
        'day-moved',
        'task-added',
        'apology',
      ] as const
    ).map((what) => ({ kind: 'noted' as const, what, item: late, detail: 'Sở Y tế', on: '2026-11-30' })),
  ],
  told: (
    [
      'extension-granted',
      'extension-refused',
      'extension-countered',
      'supplement',
      'withdrawn',
      'reassigned',
      'day-moved',
      'paused',
      'resumed',
      'apology',
    ] as const
  ).flatMap((what) => [
    {
      kind: 'told' as const,
      what,
      desk: 'Sở VHTTDL',
      item: late,
      on: '2026-11-30',
      before: '2026-11-25',
      nextOn: '2026-11-26',
      detail: 'Sở phải trình UBND tỉnh.',
      document: '300/UBND-KGVX',
    },
    {
      kind: 'told' as const,
      what,
      desk: 'Sở VHTTDL',
      item: budget,
      on: what === 'supplement' ? null : '2026-11-30',
      before: null,
      nextOn: null,
      detail: null,
      document: what === 'day-moved' ? '300/UBND-KGVX' : null,
    },
  ]),
  'item-list': (['overdue', 'due-soon'] as const).flatMap((what) => [
    {
      kind: 'item-list' as const,
      what,
      agency: null,
      at: noon,
      total: 60,
      rows: [{ item: late, agencies: Array.from({ length: 60 }, (_, n) => `Ủy ban nhân dân xã ${n}`) }],
      rest: 0,
      isFirst: false,
    },
    {
      kind: 'item-list' as const,
      what,
      agency: null,
      at: noon,
      total: 2,
      rows: [late, budget].map(rowOf),
      rest: 0,
    },
    {
      kind: 'item-list' as const,
      what,
      agency: 'Sở Y tế',
      at: noon,
      total: 20,
      rows: [rowOf(late)],
      rest: 19,
    },
    { kind: 'item-list' as const, what, agency: 'Sở Y tế', at: noon, total: 0, rows: [], rest: 0 },
  ]),
  'open-matters': (['extensions', 'obstacles'] as const).flatMap((what) => [
    {
      kind: 'open-matters' as const,
      what,
      total: 9,
      matters: [
        {
          planLabel: late.planLabel,
          item: late,
          person: 'Nguyễn Văn A',
          saidOn: '2026-11-12',
          words: 'còn chờ số liệu của các xã',
          untilOn: what === 'extensions' ? '2026-12-05' : null,
          isPassedOn: what === 'obstacles',
        },
      ],
      rest: 8,
      decides: true,
    },
    { kind: 'open-matters' as const, what, total: 0, matters: [], rest: 0, decides: false },
  ]),
  'focal-points': (['focal-points', 'no-focal-point'] as const).flatMap((what) => [
    {
      kind: 'focal-points' as const,
      what,
      agencies: 60,
      covered: 57,
      rows: [
        {
          agency: 'Sở Y tế',
          plans: ['KH 15'],
          people: [{ name: 'Nguyễn Văn A', isReached: true }],
          standBys: [{ name: 'Phạm Thị D', isReached: false }],
          awaited: false,
        },
        { agency: 'Sở Nội vụ', plans: [], people: [], standBys: [], awaited: true },
        { agency: 'Sở Xây dựng', plans: [], people: [], standBys: [], awaited: false },
      ],
      rest: 0,
      invites: true,
    },
    { kind: 'focal-points' as const, what, agencies: 60, covered: 60, rows: [], rest: 12, invites: false },
  ]),
  'invites-made': [true, false].map((hasFile) => ({
    kind: 'invites-made' as const,
    invited: [{ agency: 'Sở Y tế', name: 'Nguyễn Văn A', role: 'stand-by' as const, code: '7K2P94QX' }],
    already: hasFile ? [] : [{ agency: 'Sở Nội vụ', name: 'Trần Thị B' }],
    hasFile,
  })),
  'service-ended': [0, 2].map((others) => ({
    kind: 'service-ended' as const,
    name: 'Nguyễn Văn A',
    role: 'focal-point' as const,
    agency: 'Sở Y tế',
    others,
  })),
  'replacement-made': [null, '7K2P94QX'].map((code) => ({
    ...{ kind: 'replacement-made' as const, from: 'Nguyễn Văn A', to: 'Phạm Thị D', agency: 'Sở Y tế' },
    ...{ role: 'focal-point' as const, code, link: code && `https://t.me/DonDocBot?start=${code}` },
  })),
  'told-service-ended': [
    { kind: 'told-service-ended', name: 'Nguyễn Văn A', role: 'head', agency: 'Sở Y tế', desk: 'Sở VHTTDL' },
  ],
  'list-unclear': [
    {
      kind: 'list-unclear',
      rows: (['agency', 'role', 'plan'] as const).map((what, at) => ({ line: at + 1, what, detail: 'Sở X' })),
    },
  ],
  undone: [
    { kind: 'undone', command: 'receive', codes: [13], agencies: ['Sở Y tế'], kept: [], stopped: 0, told: 0 },
    { kind: 'undone', command: 'x', codes: [], agencies: [], kept: ['Sở Nội vụ'], stopped: 1, told: 12 },
  ],
  'undo-refused': (['said', 'round', 'handed-out', 'draft', 'digest-gone'] as const).map((why) => ({
    kind: 'undo-refused' as const,
    command: 'urge',
    why,
  })),
  'told-undone': [
    { kind: 'told-undone', desk: 'Sở VHTTDL', codes: [12, 1234], sentAt: noon },
    { kind: 'told-undone', desk: 'Sở VHTTDL', codes: [], sentAt: noon },
  ],
  urged: [
    { kind: 'urged', codes: [12], agencies: ['Sở Y tế'], unreachable: ['Sở Nội vụ'] },
    { kind: 'urged', codes: [12, 15], agencies: [], unreachable: ['Sở Nội vụ'] },
  ],
  history: [
    { kind: 'history', events: [] },
    {
      kind: 'history',
      events: [
        { at: noon, code: 12, agencies: ['Sở Y tế'], who: null, action: 'something-else' },
        {
          at: noon,
          code: 12,
          agencies: Array.from({ length: 60 }, (_, n) => `Sở ${n}`),
          who: null,
          action: 'asked-by-desk',
        },
        { at: noon, code: null, agencies: [''], who: 'Lê Văn C', action: 'answer-recorded' },
      ],
    },
  ],
  'quota-spent': [
    { kind: 'quota-spent', channel: 'zalo-bot', waiting: [] },
    { kind: 'quota-spent', channel: 'email', waiting: ['Sở Y tế', 'Sở Nội vụ'] },
  ],
  unreachable: [
    { kind: 'unreachable', what: 'digest', person: 'Tổ A', agency: '', codes: [], instead: 'group-gone' },
    { kind: 'unreachable', what: 'reminder', person: 'A', agency: 'Y', codes: [12, 1234], instead: 'nobody' },
    {
      ...{ kind: 'unreachable', what: 'reminder', person: 'A', agency: 'Y', codes: [12], instead: 'nobody' },
      inviteAgain: 'stand-by',
    },
    { kind: 'unreachable', what: 'digest', person: 'A', agency: 'Sở Y tế', codes: [], instead: 'refused' },
    { kind: 'unreachable', what: null, person: 'A', agency: 'Sở Y tế', codes: [], instead: 'nobody' },
  ],
} satisfies Partial<Samples>;
