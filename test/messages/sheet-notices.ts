// Facts of the notices about an edited workbook, with every reason for which a row is left, and about the desk's draft and settings.
import type { SheetLine, SheetReason } from '../../src/core/plans/sheet-facts.ts';
import { awkward, digest, type Samples } from './awkward-facts.ts';

const reasons: Record<SheetReason, string | null> = {
  'row-new': null,
  'row-unknown': '99.so-tai-chinh',
  'row-twice': null,
  'row-stale': '25/11/2026',
  'row-done': null,
  'not-a-day': 'cuối tháng',
  'day-empty': null,
  'lead-empty': null,
  'day-past': null,
  'needs-document': null,
  'unknown-agency': 'Sở Trên Trời',
  'several-leads': 'Sở Nội vụ; Sở Tài chính',
  'already-there': null,
  disagrees: null,
  'only-to-read': 'Nhiệm vụ, Sản phẩm',
};

const line = (at: number, change: SheetLine['change']): SheetLine => ({
  ...{ line: at, code: 10 + at, agency: awkward.agency, title: awkward.title, change },
});

const lines = [
  line(2, { what: 'day', before: '2026-11-25', after: '2026-12-15', document: '300/UBND-KGVX' }),
  line(3, { what: 'day', before: null, after: '2026-12-15', document: awkward.title }),
  line(4, { what: 'lead', after: awkward.agency }),
  line(5, { what: 'coordinating', added: [awkward.agency, 'Sở Y tế'], removed: ['Sở Nội vụ'] }),
];

/** Sets of facts. */
export const sheetNotices: Pick<
  Samples,
  'sheet-difference' | 'digest-setting' | 'file-schedule' | 'digest-draft' | 'digest-released' | 'digest-held'
> = {
  'digest-draft': [true, false].map((goesOut) => ({
    kind: 'digest-draft' as const,
    facts: digest,
    groupOn: '2027-01-04',
    ...{ goesOut, byHand: !goesOut },
  })),
  'digest-released': [true, false].map((now) => ({
    kind: 'digest-released' as const,
    facts: digest,
    groupOn: '2027-01-04',
    now,
  })),
  'digest-held': [true, false].map((leadersGone) => ({
    kind: 'digest-held' as const,
    facts: digest,
    leadersGone,
  })),
  'digest-setting': [
    { kind: 'digest-setting', goesOut: true },
    { kind: 'digest-setting', goesOut: false },
  ],
  'file-schedule': [
    { kind: 'file-schedule', files: [] },
    {
      kind: 'file-schedule',
      files: (['week', 'month', 'quarter'] as const).map((every, at) => ({
        ...{ number: at + 1, personId: 'p', what: 'tasks', every, plan: at === 0 ? 'KH15' : null },
        ...{ agency: at === 1 ? awkward.agency : null, sinceOn: '2026-11-20' },
      })),
    },
  ],
  'sheet-difference': [
    { kind: 'sheet-difference', lines: [], left: [], same: 0, applied: false, confirmBy: 'word' },
    { ...{ kind: 'sheet-difference', lines, left: [], same: 20, applied: false, confirmBy: 'flag' } },
    {
      ...{ kind: 'sheet-difference', lines: [], left: [], same: 2, applied: false, confirmBy: 'word' },
      missing: Array.from({ length: 20 }, (_, at) => 12 + at),
      columnsAbsent: ['Thời hạn', 'Đơn vị chủ trì'],
    },
    ...Object.entries(reasons).map(([reason, detail], at) => ({
      ...{
        kind: 'sheet-difference' as const,
        lines: [],
        same: 20,
        applied: false,
        confirmBy: 'flag' as const,
      },
      left: [
        {
          ...{ line: 6 + at, reason: reason as SheetReason, detail },
          ...(at % 2 === 0 ? { code: 12 } : { code: null, sheet: 'KH15' }),
        },
      ],
    })),
    {
      ...{ kind: 'sheet-difference', left: [], same: 1, applied: true, confirmBy: 'word' },
      lines: Array.from(
        { length: 60 },
        (_, at) => lines[at % lines.length] ?? line(2, { what: 'lead', after: '' }),
      ),
    },
  ],
};
