// Stores a change of reminder rules, and says what holds now and what held before; what is not sent is planned again.

import { type Change, type Put, put } from '../core/change.ts';
import type { Notice } from '../core/notice.ts';
import { askReplan } from '../core/reminding/ask-replan.ts';
import { editRules, type RuleEdit } from '../core/rules/edit-rules.ts';
import { justReply, replyWith, type Session } from './session.ts';
import { ownersOf, type RuleOwner, setWith } from './whose-rules.ts';

/** Shows the rules of whom the words mean. */
export async function showRules(session: Session, whose: string): Promise<Change> {
  const meant = await ownersOf(session, whose);
  if ('unknown' in meant) return refuse(session, meant.unknown);
  const [owner] = meant.owners;
  if (owner === undefined) return refuse(session, whose);
  return justReply(session, {
    kind: 'rules',
    whose: owner.name,
    typed: owner.typed,
    rules: await setWith(session, owner, owner.choice),
    before: null,
    isOwn: owner.choice !== null,
  });
}

/** Changes the rules of whom the words mean, or refuses the whole line. */
export async function changeRules(session: Session, edit: RuleEdit, whose: string): Promise<Change> {
  const { speaker, at, inboxId } = session;
  const meant = await ownersOf(session, whose);
  if ('unknown' in meant || speaker === undefined)
    return refuse(session, 'unknown' in meant ? meant.unknown : whose);
  const puts: Put[] = [];
  const settings: NonNullable<Change['settings']> = [];
  const events: Change['events'] = [];
  const notices: Notice[] = [];
  for (const owner of meant.owners) {
    const before = await setWith(session, owner, owner.choice);
    const choice = editRules(owner.choice, before, edit);
    if (choice === undefined) return refuse(session, '');
    stored(owner, choice, puts, settings);
    events.push({
      at,
      actor: speaker.person.id,
      action: 'rules-changed',
      subject: subjectOf(owner),
      detail: { before: owner.choice, after: choice },
    });
    notices.push(
      replyWith(session, {
        kind: 'rules',
        whose: owner.name,
        typed: owner.typed,
        rules: await setWith(session, owner, choice),
        before,
        isOwn: choice !== null,
      }),
    );
  }
  const { channel, chat } = session.inbound;
  settings.push(askReplan({ id: String(inboxId), to: { chat: { channel, chatId: chat.id } } }));
  return { inboxId, puts, settings, events, notices: notices.slice(0, 1), replan: [] };
}

function stored(
  { plan, agency }: RuleOwner,
  choice: ReturnType<typeof editRules>,
  puts: Put[],
  settings: NonNullable<Change['settings']>,
): void {
  const rules = choice ?? null;
  if (plan !== undefined) puts.push(put('plan', { ...plan, rules }));
  else if (agency !== undefined) puts.push(put('agency', { ...agency, rules }));
  else settings.push({ key: 'rules', value: rules });
}

const subjectOf = ({ plan, agency }: RuleOwner): string =>
  plan === undefined ? (agency === undefined ? 'office' : `agency:${agency.id}`) : `plan:${plan.id}`;

const refuse = (session: Session, detail: string): Change =>
  justReply(session, { kind: 'refused', reason: 'unclear-rule', detail: detail === '' ? null : detail });
