// Facts that try a wording: long titles, four-digit codes, other years, missing officers, decomposed letters; and finding builders.
import type { NoticeFacts, RefusalReason } from '../../src/core/notice.ts';
import type { Finding } from '../../src/core/plan-draft.ts';
import { asean, at, budget, figures, item } from './sample-world.ts';

/** The facts by kind, at least one of each that is named. */
export type Samples<Kind extends NoticeFacts['kind'] = NoticeFacts['kind']> = {
  [K in Kind]: Extract<NoticeFacts, { kind: K }>[];
};

/** Every reason of a refusal; the compiler asks for each. */
export const refusalReasons = Object.keys({
  'not-allowed': true,
  'nobody-to-ask': true,
  'question-over': true,
  'nobody-to-escalate': true,
  'nothing-to-pause': true,
  'no-such-link': true,
  'who-is-replaced': true,
  'unknown-code': true,
  'unknown-agency': true,
  'unknown-period': true,
  'unknown-file': true,
  'no-scheduled-file': true,
  'file-not-read': true,
  'sheet-dropped': true,
  'too-many-files': true,
  'nothing-to-export': true,
  'digest-edit-unclear': true,
  'nothing-counted': true,
  'plan-not-followed': true,
  'nothing-open': true,
  'already-done': true,
  'unknown-ref': true,
  'unknown-day': true,
  'nothing-to-change': true,
  'invite-wrong': true,
  'invite-locked': true,
  'group-only-desk': true,
  'group-weeks-only': true,
  'no-week-sent': true,
  'no-draft': true,
  'no-copy': true,
  'no-other-channel': true,
  'not-a-digest-state': true,
  conflict: true,
  'no-text': true,
  'not-a-plan': true,
  'no-members': true,
  'nothing-to-correct': true,
  'changed-since': true,
  'nothing-to-undo': true,
  'no-list': true,
  'unknown-person': true,
  'decided-since': true,
  'nothing-to-resend': true,
  'day-past': true,
  'not-away': true,
  'own-request': true,
  'needs-document': true,
  'needs-reason': true,
  'needs-day': true,
  'no-extension': true,
  'no-obstacle': true,
  'not-sent': true,
  'which-agency': true,
  'which-plan': true,
  'already-there': true,
  'chat-taken': true,
  'no-such-channel': true,
  'unknown-level': true,
  'unknown-hours': true,
  'unclear-rule': true,
  'unclear-hours': true,
  'unclear-days': true,
  'hold-which': true,
} satisfies Record<RefusalReason, true>) as RefusalReason[];

/** The findings that the readers of documents make. */
export const findingCodes = [
  'missing-number',
  'missing-day',
  'duplicate-label',
  'broken-row-joined',
  'repeated-header',
  'total-mismatch',
  'total-agrees',
  'unknown-agency',
  'merged-agency',
  'lead-conflict',
  'duplicate-duty',
  'no-year',
  'weekday-mismatch',
  'deadline-past',
  'request-not-duty',
  'no-onward-day',
  'follow-level-guessed',
  'no-reporter',
  'stray-digit',
];

export const finding = (code: string, differing: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'warning',
  ref: 'PL.II.3',
  args: {},
  source: { line: 41, page: null, table: null, row: null, column: null, text: 'Hoàn thành trước ngày 25/11' },
  ...differing,
});

export const awkward = item({
  code: 1234,
  kind: 'task',
  title: `  Phối hợp  xây dựng${' chuyên mục, chuyên trang'.repeat(12)}; `.normalize('NFD'),
  agency: 'Văn phòng UBND tỉnh',
  dueOn: '2027-01-04',
  inclusive: true,
  targetOn: '2026-12-31',
  holidays: ['2027-01-01'],
  execution: 'done',
  deadline: 'done',
});
export const late = item({
  deadline: 'overdue',
  lateWorkingDays: 0,
  percent: 0,
  newsOn: '2026-11-20',
  promisedOn: '2026-11-27',
});
export const soft = { ...budget, requested: true, agency: 'Đài Tiếng nói Việt Nam' };
export const items = [item(), asean, budget, awkward, late, soft];
export const noon = at('2026-11-20', '12:00');
export const desk = 'Sở VHTTDL';

export const digest = {
  fromOn: '2026-12-28',
  toOn: '2027-01-01',
  weekNumber: 53,
  since: noon,
  asOf: noon,
  desk,
  deskOfficer: null,
  dueSoon: items.map(({ code, kind, title, planLabel }) => ({
    code,
    kind,
    title,
    planLabel,
    agencies: kind === 'task' ? ['Sở Y tế', 'Sở Xây dựng', 'Sở Nội vụ', 'Công an tỉnh'] : [],
    dueOn: '2026-12-31',
    inclusive: true,
    targetOn: '2026-12-31',
    sent: 3,
    of: 138,
  })),
  overdue: [{ agencyId: 'snv', agency: 'Sở Nội vụ', count: 1 }],
  finished: [],
  openObstacles: 1,
  openExtensions: 0,
  decisions: [
    {
      kind: 'obstacle',
      code: 19,
      title: 'Kinh phí.',
      planLabel: 'KH 15',
      agency: 'Sở Tài chính',
      words: null,
      dueOn: null,
      untilOn: null,
      saidOn: '2026-12-30',
    },
    {
      kind: 'extension',
      code: 21,
      title: 'Số hóa tư liệu',
      planLabel: 'KH 46',
      agency: 'Sở Công Thương',
      words: 'chờ số liệu.',
      dueOn: null,
      untilOn: null,
      saidOn: '2026-12-30',
    },
  ],
  reports: [],
  figures,
  previous: figures,
} satisfies Extract<NoticeFacts, { kind: 'digest-group' }>['facts'];

export const missing = {
  kind: 'missing-reports',
  item: late,
  at: noon,
  sent: 0,
  received: 0,
  of: 20,
  missing: Array.from({ length: 20 }, (_, index) => ({ agency: `Sở ${index}`, promisedOn: null })),
  unreachable: [],
  requestedSent: 0,
  requestedOf: 0,
} satisfies NoticeFacts;
