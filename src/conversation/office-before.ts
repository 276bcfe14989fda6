// What a decision changed of the office's choices and calendar, which have no versions: as it was, as it became, and back.

import type { CalendarDay } from '../core/calendar/calendar.ts';
import type { Change } from '../core/change.ts';
import type { OfficeBefore } from '../core/decisions/decision-record.ts';
import { askReplan, replanKey } from '../core/reminding/ask-replan.ts';
import type { Session } from './session.ts';

/** The choices and days that a change is about to write, as they are now; undefined when it writes none. */
export async function officeBefore(session: Session, change: Change): Promise<OfficeBefore | undefined> {
  const { settings: written = [], calendarDays } = change;
  if (written.length === 0 && calendarDays === undefined) return undefined;
  const settings: OfficeBefore['settings'] = [];
  for (const { key, value } of written.filter((one) => one.key !== replanKey))
    settings.push({ key, before: await choiceOf(session, key), after: value ?? null });
  const stored = await daysByDate(session);
  const days = [
    ...(calendarDays?.put ?? []).map((after) => ({ date: after.date, after })),
    ...(calendarDays?.forget ?? []).map((date) => ({ date, after: null })),
  ].map((day) => ({ ...day, before: stored.get(day.date) ?? null }));
  return { settings, days, replan: written.some(({ key }) => key === replanKey) };
}

/** What writes all of it back; undefined when somebody has changed one of them since. */
export async function officeBack(
  session: Session,
  office: OfficeBefore,
): Promise<Pick<Change, 'settings' | 'calendarDays'> | undefined> {
  const { inboxId, inbound } = session;
  const stored = await daysByDate(session);
  for (const { key, after } of office.settings)
    if (!isSame(await choiceOf(session, key), after)) return undefined;
  if (office.days.some(({ date, after }) => !isSame(stored.get(date) ?? null, after))) return undefined;
  const to = { chat: { channel: inbound.channel, chatId: inbound.chat.id } };
  const settings = [
    ...office.settings.map(({ key, before }) => ({ key, value: before })),
    ...(office.replan ? [askReplan({ id: String(inboxId), to })] : []),
  ];
  const put = office.days.flatMap(({ before }) => before ?? []);
  const forget = office.days.filter(({ before }) => before === null).map(({ date }) => date);
  return { settings, ...(office.days.length === 0 ? {} : { calendarDays: { put, forget } }) };
}

const choiceOf = async ({ environment }: Session, key: string): Promise<unknown> =>
  (await environment.store.settings.find(key)) ?? null;

async function daysByDate({ environment }: Session): Promise<Map<string, CalendarDay>> {
  const days = await environment.store.calendar.listDays();
  return new Map(days.map((day) => [day.date, day]));
}

/** Alike as data; the order of fields says nothing. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, sorted(part)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
