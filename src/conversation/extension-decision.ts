// What the three answers to a request for more time share: finding the request, deciding, and telling both sides.
import type { Change } from '../core/change.ts';
import { put } from '../core/change.ts';
import type { NotedWhat, ToldWhat } from '../core/decisions/decision-facts.ts';
import { decideExtension, type ExtensionDecision } from '../core/items/decide-extension.ts';
import type { Extension, Item } from '../core/items/item.ts';
import { undecidedOf } from '../core/items/open-matters.ts';
import type { Notice } from '../core/notice.ts';
import { remindersFor } from '../core/reminding/plan-reminders.ts';
import { itemMeant, toldOf } from './item-meant.ts';
import { justReply, replyWith, type Session, viewOf } from './session.ts';

const dialogMs = 5 * 24 * 3_600_000;

/** Decides the open request of the item that `text` names; `decisionOf` gives the decision from the request. */
export async function answerExtension(
  session: Session,
  text: string,
  decisionOf: (extension: Extension) => ExtensionDecision,
): Promise<Change> {
  const meant = await itemMeant(session, text);
  if ('refusal' in meant) return meant.refusal;
  const { item } = meant;
  const { speaker, environment, calendar, today, at } = session;
  const [extension] = undecidedOf(await environment.store.items.listExtensions([item.id]));
  if (extension === undefined || speaker === undefined)
    return justReply(session, { kind: 'refused', reason: 'no-extension', detail: String(item.code) });
  const decision = decisionOf(extension);
  const result = decideExtension({
    extension,
    item,
    decision,
    officer: speaker.person,
    memberships: speaker.memberships,
    calendar,
    today,
    at,
  });
  if (!result.ok)
    return justReply(session, { kind: 'refused', reason: result.problem, detail: String(item.code) });
  const { item: next, puts, events } = result.value;
  const offered = decision.kind === 'counter' ? await offer(session, extension) : [];
  return {
    inboxId: session.inboxId,
    puts: [...puts, ...offered],
    events,
    notices: noticesOf(session, extension, item, next, decision),
    replan: [item.id],
  };
}

/** The proposal waits in the requester's chat for one word. */
async function offer(session: Session, extension: Extension) {
  const address = session.book.addressOf(extension.personId);
  if (address === undefined) return [];
  const { channel, chatId } = address;
  const known = await session.environment.store.dialogs.find({ channel, chatId });
  const step = { kind: 'counter-offer' as const, extensionId: extension.id };
  return [
    put('dialog', {
      id: `${channel}:${chatId}`,
      step,
      expiresAt: session.at + dialogMs,
      version: known?.version ?? 0,
    }),
  ];
}

const saidAs: Record<ExtensionDecision['kind'], ToldWhat & NotedWhat> = {
  grant: 'extension-granted',
  refuse: 'extension-refused',
  counter: 'extension-countered',
};

function noticesOf(
  session: Session,
  extension: Extension,
  before: Item,
  next: Item,
  decision: ExtensionDecision,
): Notice[] {
  const document = decision.kind === 'grant' ? decision.document : null;
  const what = document === null ? saidAs[decision.kind] : 'day-moved';
  const on = decision.kind === 'refuse' ? null : decision.untilOn;
  const detail = decision.kind === 'refuse' ? decision.reason : null;
  const nextOn = decision.kind === 'grant' ? nextReminderOn(session, next) : null;
  return [
    replyWith(session, { kind: 'noted', what, item: viewOf(session, next), detail, on }, [next.id]),
    {
      to: { personId: extension.personId },
      key: `extension:${session.inboxId}:${extension.id}`,
      messageKind: 'notice',
      itemIds: [next.id],
      facts: toldOf(session, next, { what, on, detail, document, nextOn, before: before.dueOn }),
    },
  ];
}

/** The day of an item's next reminder; null when none is in sight. */
export function nextReminderOn(session: Session, item: Item): string | null {
  const { today, officeRules: rules, environment } = session;
  const days = remindersFor(item, { today, rules, zone: environment.zone });
  return days.find((day) => day.onDate > today)?.onDate ?? null;
}
