// The invented world of the sample texts: November 2026, Tuesday 24/11 a public holiday. Builders for facts, and one reader.
import { instantAt, type PlainDate } from '../../src/core/dates.ts';
import type { Figures } from '../../src/core/digest/digest.ts';
import type { ItemView, NoticeFacts, Parties } from '../../src/core/notice.ts';
import { type Language, loadTexts } from '../../src/messages/texts.ts';
import type { Worded } from '../../src/messages/voice.ts';
import { wordNotice } from '../../src/messages/word-notice.ts';

export const zone = 'Asia/Ho_Chi_Minh';
export const texts = loadTexts();

export const at = (date: PlainDate, time: string) => instantAt(date, time, zone);

/** Words a notice for a reader on Friday 20/11/2026, 08:15, unless told otherwise. */
export function word(
  facts: NoticeFacts,
  options: { language?: Language; buttons?: boolean; on?: PlainDate } = {},
): Worded {
  const { language = 'vi', buttons = false, on = '2026-11-20' } = options;
  return wordNotice(facts, { texts, language, buttons, zone, at: at(on, '08:15') });
}

export const parties: Parties = {
  desk: 'Sở VHTTDL',
  deskOfficer: 'Trần Thị B',
  agency: 'Sở Tài chính',
  reader: 'Nguyễn Văn A',
};

/** The report that most samples speak of; give what differs. */
export const item = (differing: Partial<ItemView> = {}): ItemView => ({
  itemId: '12.stc',
  code: 12,
  kind: 'report',
  title: 'Báo cáo kết quả hợp tác truyền thông năm 2026',
  planLabel: 'KH 15',
  planNumber: '15/KH-UBND',
  agency: 'Sở Tài chính',
  dueOn: '2026-11-25',
  dueTime: null,
  inclusive: false,
  targetOn: '2026-11-23',
  holidays: ['2026-11-24'],
  execution: 'not-started',
  percent: null,
  promisedOn: null,
  newsOn: null,
  acknowledgedOn: null,
  deadline: 'in-time',
  lateWorkingDays: 0,
  requested: false,
  ...differing,
});

export const asean = item({
  itemId: '15.stc',
  code: 15,
  title: 'Báo cáo kết quả tuyên truyền ASEAN năm 2026',
  planLabel: 'KH 46',
  planNumber: '46/KH-UBND',
  dueOn: '2026-12-10',
  targetOn: '2026-12-09',
  holidays: [],
});

export const budget = item({
  itemId: '19.stc',
  code: 19,
  kind: 'task',
  title: 'Thẩm định, trình bố trí kinh phí truyền thông năm 2027',
  dueOn: null,
  targetOn: null,
  holidays: [],
  deadline: 'no-date',
});

export const figures: Figures = {
  total: 128,
  agencies: 22,
  plans: 6,
  done: 74,
  doneInTime: 69,
  doneInTimeOriginally: 69,
  doneLate: 5,
  open: 54,
  openInTime: 45,
  openOverdue: 4,
  openOverdueOriginally: 4,
  openNoDate: 5,
};
