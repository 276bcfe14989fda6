// The plan of the transcripts: one report of a group of agencies before 25/11/2026, and three tasks. Invented.
import type { DraftTask, PlanDraft } from '../../src/core/plans/plan-draft.ts';

const reporters = 'Các sở, ban, ngành';

/** The members that the desk gives to the reporting group. */
export const members = ['Sở Tài chính', 'Sở Nội vụ', 'Sở Công Thương', 'Sở Xây dựng'];

const taskOf = (part: Partial<DraftTask> & Pick<DraftTask, 'ref' | 'title' | 'lead'>): DraftTask => ({
  section: null,
  content: null,
  coordinating: [],
  leadText: null,
  coordinatingText: null,
  role: 'lead',
  time: { text: null, from: null, to: null, kind: null },
  due: null,
  budget: { amount: null, unit: null, per: null },
  deliverable: null,
  origin: 'appendix',
  request: false,
  sameAs: null,
  follow: 'followed',
  source: null,
  ...part,
});

/** Codes come out as 10 (Sở Xây dựng), 11 (Sở Tài chính), 12 (press, requested) and 13 (the report). */
export const planDraft: PlanDraft = {
  number: '15/KH-UBND',
  symbol: 'KH-UBND',
  docType: 'Kế hoạch',
  issuer: 'Ủy ban nhân dân tỉnh',
  place: 'Phú Lâm',
  issuedOn: '2026-01-22',
  issuedOnPrecision: 'day',
  title: 'Truyền thông về chuyển đổi số năm 2026',
  period: { from: '2026-01-01', to: '2026-12-31', text: 'năm 2026' },
  signer: null,
  basis: [],
  sections: [],
  tasks: [
    taskOf({
      ref: 'PL.1',
      title: 'Lắp đặt biển báo song ngữ',
      lead: ['Sở Xây dựng'],
      coordinating: ['Sở Tài chính'],
      time: {
        text: 'chậm nhất ngày 30/11/2026',
        from: null,
        to: '2026-11-30',
        kind: 'once',
        inclusive: true,
      },
      due: { kind: 'once', date: '2026-11-30', inclusive: true },
      source: {
        line: 40,
        page: null,
        table: null,
        row: null,
        column: null,
        text: 'Sở Xây dựng chủ trì lắp đặt biển báo song ngữ',
      },
    }),
    taskOf({ ref: 'PL.2', title: 'Thẩm định, trình bố trí kinh phí năm 2027', lead: ['Sở Tài chính'] }),
    taskOf({
      ref: 'PL.3',
      title: 'Mở chuyên mục về chuyển đổi số',
      lead: ['Báo và Đài Phát thanh, Truyền hình tỉnh'],
      time: {
        text: 'chậm nhất ngày 15/12/2026',
        from: null,
        to: '2026-12-15',
        kind: 'once',
        inclusive: true,
      },
      due: { kind: 'once', date: '2026-12-15', inclusive: true },
      request: true,
    }),
  ],
  reports: [
    {
      id: 'R1',
      reporter: [reporters],
      to: 'Ủy ban nhân dân tỉnh',
      via: 'Sở Văn hóa, Thể thao và Du lịch',
      onward: 'Ủy ban nhân dân tỉnh',
      due: { kind: 'once', date: '2026-11-25', inclusive: false, text: 'trước ngày 25/11/2026' },
      cutOff: null,
      about: 'báo cáo kết quả truyền thông năm 2026',
      request: false,
      source: null,
    },
  ],
  budget: null,
  recipients: [],
  agencies: [],
  findings: [],
};

/** How the desk names the members of the reporting group. */
export const groupLine = `nhóm ${reporters}: ${members.join('; ')}`;
