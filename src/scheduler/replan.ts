// After a rule, a holiday, a working week or the hours changed: what is not sent yet is compared with them and put right.

import { slotOf } from '../core/calendar/sending-hours.ts';
import { noChange } from '../core/change.ts';
import { addDays, instantAt, type PlainDate } from '../core/dates.ts';
import { targetOf } from '../core/due/occurrences.ts';
import { reminderRules } from '../core/reminders/index.ts';
import { askReplan, type ReplanAsked, replanKey } from '../core/reminding/ask-replan.ts';
import { horizonDays } from '../core/reminding/plan-reminders.ts';
import type { RuleChoice } from '../core/rules/rule-set.ts';
import type { DayTimes } from '../store/replan-rows.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { groupPlanner } from './group-days.ts';
import { type Office, openOffice } from './office.ts';

/** What a replan did: reminders that came and went, and the days to aim at that moved. */
export interface Replanned {
  added: number;
  dropped: number;
  moved: { dueOn: PlainDate; from: PlainDate; to: PlainDate; items: number }[];
}

/**
 * Replans when somebody asked for it, and says so to whom it concerns; undefined when nobody did. Made again after a
 * crash it finds nothing left to do.
 */
export async function replanIfAsked(environment: SchedulerEnvironment): Promise<Replanned | undefined> {
  const { store, log } = environment;
  const asked = await store.settings.find<ReplanAsked>(replanKey);
  if (asked === undefined) return undefined;
  const office = await openOffice(environment);
  const done = await replan(environment, office);
  const notice =
    asked.to === null
      ? []
      : [
          {
            to: asked.to,
            key: `replanned:${asked.id}`,
            messageKind: 'notice' as const,
            itemIds: [],
            facts: { kind: 'replanned' as const, ...done },
          },
        ];
  await store.commit({ ...noChange(null), notices: notice }, office.word(notice));
  await store.settings.clear(replanKey, askReplan(asked).value);
  log.info({ added: done.added, dropped: done.dropped, moved: done.moved.length }, 'reminders replanned');
  return done;
}

async function replan({ store, zone }: SchedulerEnvironment, office: Office): Promise<Replanned> {
  const { reminders } = store;
  const moved = await moveTargets(store, office);
  const daysOf = groupPlanner(office, zone, await store.settings.find<RuleChoice>('rules'));
  const planned = [];
  for (const group of await reminders.listGroups()) planned.push({ group, days: await daysOf(group) });
  // New days before old ones go: an item of which a rule is planned is thereby known not to have been told.
  let added = await reminders.derive(planned.map(({ group, days }) => ({ group, slots: days.ahead })));
  let dropped = 0;
  for (const { group, days } of planned)
    dropped += await reminders.dropStale({ group, slots: days.holds }, office.today);
  for (const { group, days } of planned)
    if (days.feed !== undefined) added += await reminders.putFeed({ group }, days.feed);
  await reminders.retime(daysAhead(office, zone), deskRules);
  return { added, dropped, moved };
}

/** Targets that the present holidays and weeks no longer give, moved; printed days stay. */
async function moveTargets(
  { reminders }: SchedulerEnvironment['store'],
  { calendar, officeRules }: Office,
): Promise<Replanned['moved']> {
  const moved: Replanned['moved'] = [];
  for (const group of await reminders.listTargets()) {
    const { dueOn, inclusive, targetOn, agencyClass } = group;
    if (dueOn === null || targetOn === null) continue;
    const to = targetOf({ dueOn, inclusive }, calendar.ofWeek(agencyClass?.week ?? 'weekdays'));
    if (to === targetOn) continue;
    const items = await reminders.moveTarget(group, to);
    if (items > 0) moved.push({ dueOn, from: targetOn, to, items });
  }
  for (const { id, agencyId, targetOn, untilOn } of await reminders.listExtended()) {
    const to = officeRules.calendarFor(agencyId).lastWorkingDayUpTo(untilOn);
    if (targetOn === null || to === targetOn) continue;
    await reminders.moveTargetOf(id, to);
    moved.push({ dueOn: untilOn, from: targetOn, to, items: 1 });
  }
  return moved;
}

const deskRules = Object.values(reminderRules)
  .filter((rule) => rule.atDeskTime === true)
  .map((rule) => rule.name);

function daysAhead({ today, calendar }: Office, zone: string): DayTimes[] {
  return Array.from({ length: horizonDays + 1 }, (_, n) => {
    const onDate = addDays(today, n);
    const from = instantAt(onDate, '00:00', zone);
    const to = instantAt(addDays(onDate, 1), '00:00', zone);
    const deskAt = instantAt(onDate, calendar.hours.deskLists, zone);
    return { onDate, from, to, slotAt: slotOf(onDate, zone, calendar.hours), deskAt };
  });
}
