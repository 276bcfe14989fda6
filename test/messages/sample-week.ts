// The week of the sample texts 11 and 12, and one in which nothing happened.
import type { DigestFacts, DueSoonLine } from '../../src/core/digest/digest.ts';
import { at, figures } from './sample-world.ts';

const counts = (...pairs: [string, number][]) =>
  pairs.map(([agency, count]) => ({ agencyId: agency, agency, count }));

const task = (code: number, agency: string): DueSoonLine => ({
  code,
  kind: 'task',
  title: 'Việc',
  planLabel: 'KH 15',
  agencies: [agency],
  dueOn: '2026-11-27',
  inclusive: true,
  targetOn: '2026-11-27',
  sent: 0,
  of: 1,
});

export const report: DueSoonLine = {
  ...task(12, ''),
  kind: 'report',
  title: 'Báo cáo hợp tác truyền thông năm 2026',
  agencies: [],
  dueOn: '2026-11-25',
  inclusive: false,
  targetOn: '2026-11-23',
  sent: 86,
  of: 138,
};

export const week47: DigestFacts = {
  fromOn: '2026-11-16',
  toOn: '2026-11-20',
  weekNumber: 47,
  since: at('2026-11-13', '15:30'),
  asOf: at('2026-11-20', '16:00'),
  desk: 'Sở VHTTDL',
  deskOfficer: 'Trần Thị B',
  dueSoon: [report, task(22, 'Sở Xây dựng'), task(24, 'Sở Y tế')],
  overdue: counts(['Sở Nội vụ', 1], ['Sở Tài chính', 1], ['Sở Xây dựng', 2]).map((row) => ({
    ...row,
    reminded: true,
  })),
  finished: counts(['Sở Tài chính', 2], ['Sở Công Thương', 1], ['Sở Giáo dục và Đào tạo', 3]),
  openObstacles: 2,
  openExtensions: 1,
  decisions: [
    {
      kind: 'obstacle',
      code: 19,
      title: 'Kinh phí truyền thông năm 2027',
      planLabel: 'KH 15',
      agency: 'Sở Tài chính',
      words: 'đang thẩm định',
      waitingFor: 'đề nghị phân bổ dự toán',
      dueOn: null,
      untilOn: null,
      saidOn: '2026-11-19',
      coordinating: 10,
      proposal: 'trình UBND tỉnh trước ngày 01/12',
    },
    {
      kind: 'extension',
      code: 21,
      title: 'Số hóa tư liệu',
      planLabel: 'KH 46',
      agency: 'Sở Công Thương',
      words: null,
      dueOn: '2026-11-30',
      untilOn: '2026-12-15',
      saidOn: '2026-11-18',
      times: 1,
    },
  ],
  reports: [{ ...report, title: 'Báo cáo năm' }],
  figures,
  previous: { ...figures, done: 68, openOverdue: 6 },
};

export const quiet: DigestFacts = {
  ...week47,
  dueSoon: [],
  overdue: [],
  finished: [],
  openObstacles: 0,
  openExtensions: 0,
  decisions: [],
  reports: [],
};
