// One line of a rehearsal: who would have read what and when, by which rule, about which items.
import type { App } from '../../app.ts';
import { isoOf } from '../../core/dates.ts';
import type { Item } from '../../core/items/item.ts';
import { getRule } from '../../core/reminding/plan-reminders.ts';
import type { Reminder } from '../../core/reminding/reminder.ts';
import type { OutboxMessage } from '../../core/sending/outbox.ts';
import { deskChat, groupChat, leaderChat } from './cast.ts';
import { addressOn, type Recorded } from './recording-channel.ts';

/** An item as a message spoke of it. */
export interface LineItem {
  code: number;
  /** Plan code: `KH446-PL.II.3`. */
  ref: string;
  title: string;
  agency: string;
  dueOn: string | null;
  targetOn: string | null;
  rule: string;
}

/** A message of the rehearsal, as it is printed with --json. */
export interface Line {
  at: string;
  to: { agency: string; role: string };
  kind: string;
  rule: string;
  items: LineItem[];
  text: string;
}

/** Messages to the desk that belong to the digest, by the beginning of their key. */
const digestRules = ['digest-draft', 'digest-leaders', 'digest-group'];

/** Lines of what was sent; `queued` are the reminders that became messages in the same moment. */
export async function linesOf(
  app: App,
  sent: readonly Recorded[],
  queued: readonly Reminder[],
  zone: string,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const recorded of sent) {
    const message = await app.store.outbox.findByReceipt(addressOn(recorded.chatId), recorded.receipt);
    if (message === undefined || message.kind === 'reply') continue;
    const line = await lineOf(app, message, queued, recorded, zone);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

async function lineOf(
  app: App,
  message: OutboxMessage,
  queued: readonly Reminder[],
  { at, text, chatId }: Recorded,
  zone: string,
): Promise<Line | undefined> {
  const own = message.idempotencyKey.split(':')[0] ?? '';
  const isDigest = digestRules.includes(own);
  // What is only about the desk's own work (an import, an address that is gone) is not part of the plan.
  if (message.kind === 'notice' && !isDigest) return undefined;
  const kind = isDigest ? 'digest' : message.kind;
  const found = await app.store.items.list({ ids: message.itemIds });
  const byId = new Map(found.map((item) => [item.id, item]));
  const items: LineItem[] = [];
  for (const id of message.itemIds) {
    const item = byId.get(id);
    if (item !== undefined)
      items.push(await itemLine(app, item, isDigest ? own : ruleOf(message, id, queued)));
  }
  return {
    at: isoOf(at, zone),
    to: await recipientOf(app, chatId, message, found[0]),
    kind,
    rule: isDigest ? own : (items[0]?.rule ?? own),
    items,
    text,
  };
}

/** The rule by which a message speaks of an item: that of its queued reminder for the same audience. */
function ruleOf(message: OutboxMessage, itemId: string, queued: readonly Reminder[]): string {
  if (message.kind === 'new') return 'new';
  if (message.kind === 'escalation') return 'escalate-head';
  const own = message.idempotencyKey.split(':')[0] ?? '';
  // Lists to a desk have the name of their rule in their key.
  if (message.kind === 'collector') return own;
  const rows = queued.filter((row) => row.itemId === itemId && getRule(row.rule).to === 'focal-point');
  const row = rows.find((one) => getRule(one.rule).kind === message.kind) ?? rows[0];
  return row?.rule ?? own;
}

async function itemLine(app: App, item: Item, rule: string): Promise<LineItem> {
  const { plans, agencies } = app.store;
  const plan = await plans.get(item.planId);
  const task = item.taskId === null ? undefined : await plans.findTask(item.taskId);
  const duty = (await plans.listDuties(item.planId)).find((row) => row.id === item.dutyId);
  return {
    code: item.code,
    ref: task?.planCode ?? `${plan.code}-${duty?.ref ?? ''}`,
    title: item.title,
    agency: (await agencies.find(item.agencyId))?.name ?? item.agencyId,
    dueOn: item.dueOn,
    targetOn: item.targetOn,
    rule,
  };
}

async function recipientOf(
  app: App,
  chatId: string,
  message: OutboxMessage,
  first: Item | undefined,
): Promise<Line['to']> {
  const { agencies, people, plans } = app.store;
  const nameOf = async (id: string): Promise<string> => (await agencies.find(id))?.name ?? id;
  const [role = '', agencyId = ''] = chatId.split(':');
  if (agencyId !== '') return { agency: await nameOf(agencyId), role };
  if (chatId === deskChat || chatId === groupChat) {
    const collectors = (await plans.list()).flatMap((plan) => plan.collectorId ?? []);
    const own = first === undefined ? undefined : (await plans.get(first.planId)).collectorId;
    const agency = own ?? collectors[0] ?? '';
    return { agency: await nameOf(agency), role: chatId };
  }
  const { memberships } = await people.listAll();
  const leader = memberships.find((row) => row.personId === leaderChat);
  return {
    agency: leader === undefined ? '' : await nameOf(leader.agencyId),
    role: message.personId ?? chatId,
  };
}
