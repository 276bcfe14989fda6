// The cast of the decision tests: Sở Tài chính and its focal point Lan, the desk officer Minh, an outsider; complete records.

import { calendarOf } from '../../src/core/calendar/calendar.ts';
import { instantAt } from '../../src/core/dates.ts';
import type { AnswerFacts } from '../../src/core/items/answer.ts';
import type { Item, Submission } from '../../src/core/items/item.ts';
import { untouched } from '../../src/core/items/new-item.ts';
import type { ItemView } from '../../src/core/notice.ts';
import type { AgencyRecord, Membership, Person, Role } from '../../src/core/people/person.ts';
import { itemViewOf } from '../../src/core/views.ts';

export const zone = 'Asia/Ho_Chi_Minh';
export const today = '2026-11-20';
export const at = instantAt(today, '09:00', zone);
export const calendar = calendarOf([]);

export const lan: Person = { id: 'lan', name: 'Lan', language: 'vi', version: 1 };
export const minh: Person = { id: 'minh', name: 'Minh', language: 'vi', version: 1 };

export const member = (role: Role, agencyId = 'stc', planId: string | null = null): Membership => ({
  id: `m-${role}-${agencyId}`,
  personId: 'someone',
  agencyId,
  role,
  planId,
  fromOn: '2026-01-01',
  untilOn: null,
  version: 1,
});

export const report = (part: Partial<Item> = {}): Item => ({
  id: '12.stc',
  code: 12,
  kind: 'report',
  planId: 'P1',
  taskId: null,
  dutyId: 'P1.R1',
  period: '2026',
  agencyId: 'stc',
  role: 'lead',
  title: 'Báo cáo năm 2026',
  dueOn: '2026-11-25',
  originalDueOn: '2026-11-25',
  dueTime: null,
  inclusive: false,
  targetOn: '2026-11-23',
  follow: 'followed',
  requested: false,
  ...untouched,
  version: 3,
  ...part,
});

export const submission = (part: Partial<Submission> = {}): Submission => ({
  id: 'submission-12.stc',
  itemId: '12.stc',
  letterNumber: '512/STC-BC',
  letterOn: '2026-11-19',
  receipt: 'GN12-4F7K',
  saidAt: at - 3_600_000,
  saidById: 'lan',
  receivedAt: null,
  receivedById: null,
  version: 1,
  ...part,
});

export const facts = (part: Partial<AnswerFacts> = {}): AnswerFacts => ({
  intents: ['acknowledge'],
  percent: null,
  codes: [],
  documentNumber: null,
  documentDate: null,
  newDueOn: null,
  snoozeUntil: null,
  awayUntil: null,
  waitingFor: null,
  obstacle: false,
  ...part,
});

export const agency = (name: string, part: Partial<AgencyRecord> = {}): AgencyRecord => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  shortName: name,
  kind: 'department',
  standing: 'owes',
  rank: 1,
  isGroup: false,
  week: 'weekdays',
  rules: null,
  version: 0,
  ...part,
});

export const viewOf = (item: Item): ItemView =>
  itemViewOf(item, {
    plan: { code: 'KH15', number: '15/KH-UBND', title: 'Kế hoạch' },
    agency: { name: 'Sở Tài chính', shortName: 'STC' },
    today,
    calendar,
    zone,
  });
