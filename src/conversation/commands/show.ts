// "xem 12": one item in full, with the words of the plan it comes from. Focal points see their own only.
import { may } from '../../core/access.ts';
import { type Change, noChange } from '../../core/change.ts';
import { localDateOf } from '../../core/dates.ts';
import { type Item, isOpen } from '../../core/items/item.ts';
import { nextReminderOf } from '../../core/reminding/next-reminder.ts';
import type { WhyTold } from '../../core/rules/rule-facts.ts';
import { itemsMeant } from '../item-meant.ts';
import { missingReply } from '../missing-reply.ts';
import { justReply, readAgencyIds, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

const when = '(?:khi nao|bao gio|chung nao|ngay nao)';

/** `xem 12`, `/xem 12`, `show 12`, `vì sao 12`; the desk also `xem 12 stc`; `12 khi nào đến hạn?`, `12 là việc gì`. */
export const show: Command = {
  pattern: new RegExp(
    [
      String.raw`^\/?(?:xem|show|chi tiet|vi sao)\s+(?:viec\s+)?(\d{2,6}(?: [a-z][^:]*)?)$`,
      String.raw`^(?:viec )?(\d{2,6}) (?:thi |la )?${when}(?: (?:thi|la))?(?: (?:den han|het han|phai (?:nop|gui|bao cao|xong)))?[?.]*$`,
      String.raw`^(?:thoi han|han(?: nop| gui)?)(?: cua)?(?: viec)? (\d{2,6})(?: la)?(?: ${when})?[?.]*$`,
      String.raw`^(?:viec )?(\d{2,6}) la (?:viec|nhiem vu|noi dung) gi[?.]*$`,
      `^(?:vi|tai) sao (?:(?:toi|em|minh|don vi) )?(?:lai )?(?:duoc )?nhan (?:duoc )?(?:tin|tin nhan)(?: nay)?(?: a| vay)?[.?]*$`,
    ].join('|'),
  ),
  permission: 'see-item',
  inGroups: false,
  async run(session, rest) {
    const { speaker } = session;
    const seesAll = speaker !== undefined && may('see-status', speaker.memberships);
    if (rest === '') return await whyAll(session);
    const code = rest.split(' ')[0] ?? '';
    if (seesAll && code !== rest) {
      const meant = await itemsMeant(session, rest);
      return 'refusal' in meant ? meant.refusal : await detailOf(session, meant.items[0]);
    }
    const all = await session.environment.store.items.list({ code: Number(code) });
    const own = speaker === undefined ? [] : readAgencyIds(speaker);
    const visible = all.filter(
      (item) =>
        item.role === 'lead' && (seesAll || (own.includes(item.agencyId) && item.hold !== 'withdrawn')),
    );
    const [first] = visible;
    if (first === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-code', detail: code });
    if (seesAll && first.kind === 'report') return missingReply(session, visible, { all: true });
    return await detailOf(session, first);
  },
};

/** Items that one answer explains. */
const explainedMax = 3;

/** “Vì sao tôi nhận tin này?” without a number: what is open at the own agency, the most urgent first. */
async function whyAll(session: Session): Promise<Change> {
  const agencyIds = session.speaker === undefined ? [] : readAgencyIds(session.speaker);
  const open = await session.environment.store.items.list({ agencyIds, role: 'lead', open: true });
  const urgent = [...open]
    .sort((a, b) => ((a.targetOn ?? '9999') < (b.targetOn ?? '9999') ? -1 : 1))
    .slice(0, explainedMax);
  const changes = await Promise.all(urgent.map((item) => detailOf(session, item)));
  return changes.length === 0
    ? justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null })
    : { ...noChange(session.inboxId), notices: changes.flatMap(({ notices }) => notices) };
}

async function detailOf(session: Session, item: Item | undefined): Promise<Change> {
  if (item === undefined)
    return justReply(session, { kind: 'refused', reason: 'unknown-code', detail: null });
  const { items, people } = session.environment.store;
  const kept = await items.listEvidence([item.id]);
  const names = new Map<string, string | undefined>();
  for (const id of new Set(kept.map(({ personId }) => personId)))
    names.set(id, (await people.find(id))?.name);
  const facts = {
    kind: 'item-detail' as const,
    item: viewOf(session, item),
    ...(await sourceOf(session, item)),
    words: await newsOf(session, item),
    evidence: kept.map(({ kind, name, at, personId }) => ({
      kind,
      name,
      at,
      who: names.get(personId) ?? null,
    })),
    why: await whyTold(session, item),
  };
  return justReply(session, facts, [item.id]);
}

/** Ends the two worries of whoever gets a reminder: why I, and when does it come again. */
async function whyTold(session: Session, item: Item): Promise<WhyTold> {
  const { speaker, environment, today, at, officeRules: rules } = session;
  const own = speaker?.memberships.filter(
    (row) =>
      row.agencyId === item.agencyId &&
      row.role === 'focal-point' &&
      (row.planId === null || row.planId === item.planId),
  );
  const since = own?.map((row) => row.fromOn).sort()[0] ?? null;
  if (!isOpen(item)) return { since };
  const { store, zone } = environment;
  const stored = await store.reminders.listOf([item.id]);
  const next = nextReminderOf(item, { today, rules, zone, now: at, stored });
  return { since, next: next === undefined ? null : { on: localDateOf(next.sendAt, zone), rule: next.rule } };
}

async function sourceOf(session: Session, item: Item): Promise<{ sourceText: string | null; ref: string }> {
  const { plans } = session.environment.store;
  if (item.taskId !== null) {
    const task = await plans.findTask(item.taskId);
    return { sourceText: task?.sourceText ?? task?.title ?? null, ref: task?.ref ?? '' };
  }
  const duty = (await plans.listDuties(item.planId)).find((row) => row.id === item.dutyId);
  return { sourceText: duty?.sourceText ?? null, ref: duty?.ref ?? '' };
}

/** The last three things said of it, oldest first. */
async function newsOf(session: Session, item: Item): Promise<string[]> {
  const updates = await session.environment.store.items.listUpdates([item.id]);
  return updates.slice(-3).map((update) => update.words);
}
