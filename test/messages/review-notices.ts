// Facts of the notices about drafts under review, letters and new copies, for the tests that word them all.
import type { DraftHead, DraftLine } from '../../src/core/plans/review-facts.ts';
import { awkward, finding, findingCodes, type Samples } from './awkward-facts.ts';

const line = (part: Partial<DraftLine> = {}): DraftLine => ({
  ref: 'PL.II.3',
  title: 'Tổ chức hội nghị giới thiệu tiềm năng đầu tư',
  lead: ['Sở Công Thương'],
  coordinating: [],
  time: 'Quý IV/2026',
  dueOn: '2026-12-31',
  follow: 'followed',
  collector: null,
  onwardOn: null,
  request: false,
  sameAs: null,
  ...part,
});

const longest = line({
  title: awkward.title,
  lead: Array.from({ length: 9 }, (_, at) => `  Trung tâm  Thông tin, Ứng dụng tiến bộ khoa học ${at}`),
  coordinating: ['Ủy ban nhân dân các xã, phường', 'Báo và Đài Phát thanh, Truyền hình tỉnh'],
  time: 'thường xuyên trong cả năm và theo hướng dẫn của Bộ chủ quản',
  request: true,
  sameAs: 'PL.II.1',
});
const report = line({
  ref: 'R1',
  title: '',
  lead: [],
  time: null,
  dueOn: null,
  follow: null,
  collector: 'Sở Ngoại vụ',
  onwardOn: '2026-12-20',
});
const name = { planLabel: 'KH 446', planCode: 'KH446' };
const difference = { added: [], removed: [], changed: [], same: 0, kept: 0 };
const deeds = [
  'title',
  'lead',
  'coordinating',
  'collector',
  'due',
  'follow',
  'replace',
  'accept',
  'settle',
  'separate',
] as const;
const letter = {
  kind: 'letter-understood' as const,
  ...name,
  number: '123/STC-QLNS',
  issuer: 'Sở Tài chính',
  line: line({ collector: 'Sở Tài chính' }),
  time: '16:00',
  targetOn: '2026-11-30',
  members: ['Sở Nội vụ', 'Sở Y tế'],
  emptyGroups: [],
  findings: [],
};

const head: DraftHead[] = [
  { what: 'number', value: '446/KH-UBND', source: null },
  { what: 'issuedOn', value: '2026-10-30', source: finding('no-year').source },
  { what: 'issuer', value: 'Ủy ban nhân dân tỉnh', source: null },
  { what: 'period', value: 'năm 2026', source: null },
  { what: 'signer', value: 'Nguyễn Văn A', source: null },
];

/** At least one set of facts for each kind. */
export const reviewNotices = {
  'draft-list': [
    {
      ...{ kind: 'draft-list', ...name, lines: [line()], page: 1, pages: 1, groups: [], head },
      emptyGroups: ['Các sở, ban, ngành'],
    },
    { kind: 'draft-list', ...name, lines: [report], page: 3, pages: 3, groups: [], head: [] },
    {
      kind: 'draft-list',
      ...name,
      lines: Array.from({ length: 6 }, () => longest),
      page: 1,
      pages: 12,
      groups: Array.from({ length: 30 }, (_, at) => ({ ref: `PL.${at}`, count: 120 })),
      head: head.map((one) => ({
        ...one,
        value: one.what === 'issuedOn' ? one.value : 'Ủy ban nhân dân tỉnh '.repeat(9),
      })),
    },
  ],
  'draft-findings': [
    {
      kind: 'draft-findings',
      ...name,
      findings: [finding('lead-conflict', { source: null, ref: null })],
      count: 1,
      kinds: 'điểm',
      page: 1,
      pages: 1,
    },
    {
      kind: 'draft-findings',
      ...name,
      findings: findingCodes.map((code) => finding(code)).slice(0, 7),
      count: findingCodes.length,
      kinds: 'điểm',
      page: 1,
      pages: 3,
    },
  ],
  'draft-corrected': [
    ...deeds.map((deed) => ({
      kind: 'draft-corrected' as const,
      ...name,
      deed,
      count: 1,
      lines: [line()],
      detail: null,
      on: null,
      learned: [],
      left: 0,
      conflicts: 0,
    })),
    {
      kind: 'draft-corrected',
      ...name,
      deed: 'onward',
      count: 1,
      lines: [report],
      detail: null,
      on: '2026-12-20',
      learned: [{ alias: 'Sở Công Thươmg', agency: 'Sở Công Thương' }],
      left: 12,
      conflicts: 3,
    },
    {
      kind: 'draft-corrected',
      ...name,
      deed: 'follow',
      count: 40,
      lines: Array.from({ length: 40 }, () => longest),
      detail: 'theo dõi',
      on: null,
      learned: Array.from({ length: 9 }, (_, at) => ({
        alias: `Ban  ${at} ${awkward.title}`,
        agency: 'Ban B',
      })),
      left: 3,
      conflicts: 0,
    },
  ],
  'letter-understood': [
    letter,
    {
      ...letter,
      number: null,
      issuer: null,
      line: { ...longest, collector: null, dueOn: null, time: null },
      time: null,
      targetOn: null,
      members: Array.from({ length: 40 }, (_, at) => `Ủy ban nhân dân xã ${at}`),
      emptyGroups: ['Các sở, ban, ngành'],
      findings: [finding('no-year'), finding('unknown-agency')],
    },
    { ...letter, time: null, targetOn: null, members: [] },
  ],
  'copy-dropped': [{ kind: 'copy-dropped', planLabel: 'KH 446' }],
  'letter-dropped': [{ kind: 'letter-dropped', planLabel: 'CV 123' }],
  'plan-difference': [
    { kind: 'plan-difference', ...name, difference, applied: true, active: false },
    {
      kind: 'plan-difference',
      ...name,
      difference: {
        added: Array.from({ length: 7 }, () => longest),
        removed: [report, line()],
        changed: Array.from({ length: 3 }, () => ({
          before: line(),
          after: longest,
          fields: ['title', 'lead', 'coordinating', 'time', 'collector'] as const,
        })).map((change) => ({ ...change, fields: [...change.fields] })),
        same: 120,
        kept: 2,
      },
      applied: false,
      active: true,
    },
    { kind: 'plan-difference', ...name, difference, applied: true, active: true },
  ],
} satisfies Partial<Samples>;
