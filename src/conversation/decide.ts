// Chooses what answers a message: an open question first, then a command, then the reading of a plain answer.
import { currentMemberships, may } from '../core/access.ts';
import { type Change, noChange, type Put, put } from '../core/change.ts';
import type { NoticeFacts } from '../core/notice.ts';
import { codeIn } from '../core/people/invite.ts';
import type { PersonAddress } from '../core/people/person.ts';
import { inviteAgainAs } from '../core/sending/delivery.ts';
import { answerItems } from './answer-items.ts';
import { type CameBack, messagesCameBack } from './came-back.ts';
import { carryOut } from './carry-out.ts';
import { commands } from './commands/index.ts';
import { isCourtesy } from './courtesy.ts';
import { dialogs } from './dialogs/index.ts';
import { followEdit } from './follow-edit.ts';
import { holdUnproven } from './hold-unproven.ts';
import { claimByCode, isWaitingHere, linkWaiting } from './link.ts';
import { listIn } from './list-sent.ts';
import { plainWords } from './plain-words.ts';
import { justReply, type Session } from './session.ts';
import { sheetSent, workbookIn } from './task-sheet/sheet-sent.ts';

/** The change that answers the session's message; at least it marks the update handled. */
export async function decide(session: Session): Promise<Change> {
  const { inbound, speaker } = session;
  if (inbound.kind === 'left' || inbound.kind === 'migrated') return await chatChanged(session);
  const change = inbound.kind === 'joined' ? noChange(session.inboxId) : await answer(session);
  // Whoever lets the bot back in, or writes to it, is reached there again.
  const isBack =
    inbound.chat.kind === 'private' && inbound.senderUnproven !== true && speaker?.address.state === 'gone';
  return isBack ? { ...change, puts: withActive(change.puts, speaker.address) } : change;
}

/** The puts with this address active; one that changes it otherwise is not doubled. */
function withActive(puts: readonly Put[], address: PersonAddress): Put[] {
  const isSame = (row: Put): boolean => row.table === 'personAddress' && row.row.id === address.id;
  const found = puts.find(isSame);
  const row = found?.table === 'personAddress' ? found.row : address;
  return [...puts.filter((one) => !isSame(one)), put('personAddress', { ...row, state: 'active' })];
}

async function answer(session: Session): Promise<Change> {
  const { inbound, speaker } = session;
  // Who hides behind a group, or passes on another's words, changes nothing and learns nothing.
  if (inbound.sender === null || inbound.forwarded) return noChange(session.inboxId);
  if (inbound.chat.kind === 'group')
    return speaker === undefined || inbound.isEdit === true
      ? noChange(session.inboxId)
      : await inGroup(session, speaker);
  const held = holdUnproven(session);
  if (held !== undefined) return held;
  if (inbound.isEdit === true && speaker !== undefined)
    return await followEdit(session, speaker, commandFor(session) !== undefined);
  if (isOver(session)) return justReply(session, { kind: 'refused', reason: 'question-over', detail: null });
  const inDialog = await continueDialog(session);
  if (inDialog !== undefined) return inDialog;
  const code = codeIn(inbound.text);
  if (code !== undefined) return await claimByCode(session, code);
  // Whose service has ended is a stranger again.
  if (speaker === undefined || speaker.memberships.length === 0)
    return justReply(session, isWaitingHere(session) ? linkWaiting(session) : notLinked(session));
  const fileRead = await readFile(session);
  if (fileRead !== undefined) return fileRead;
  return lapsed(session, await commandOrAnswer(session, speaker));
}

/** Questions that are about the words before them: once something else is recorded, a digit no longer answers them. */
const ofLastWords = new Set(['choose', 'take-back', 'evidence']);

function lapsed({ dialog }: Session, change: Change): Change {
  const isPast =
    dialog?.step != null &&
    ofLastWords.has(dialog.step.kind) &&
    change.events.length > 0 &&
    change.puts.every((row) => row.table !== 'dialog');
  return isPast ? { ...change, puts: [...change.puts, put('dialog', { ...dialog, step: null })] } : change;
}

async function commandOrAnswer(session: Session, speaker: NonNullable<Session['speaker']>): Promise<Change> {
  const command = commandFor(session);
  if (command === undefined) return await answerOrRefuse(session);
  if (may(command.command.permission, speaker.memberships))
    return await carryOut(session, command.name, command.rest);
  // A command of somebody else, written as one, is neither a report nor an opinion.
  return session.inbound.text.trim().startsWith('/')
    ? justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null })
    : await answerOrRefuse(session);
}

const notLinked = ({ desk }: Session): NoticeFacts => ({ kind: 'not-linked', desk: desk.name });

/** A file of the desk: its own table come back, or a list of people; undefined when none came. */
async function readFile(session: Session): Promise<Change | undefined> {
  const workbook = workbookIn(session);
  const sheet = workbook && (await sheetSent(session, workbook));
  if (sheet !== undefined) return sheet;
  return listIn(session) === undefined ? undefined : await carryOut(session, 'invite-list', '');
}

/** A focal point's words are an answer; anyone else is told what can be said. */
async function answerOrRefuse(session: Session): Promise<Change> {
  const { speaker } = session;
  if (speaker !== undefined && may('answer', speaker.memberships))
    return await answerItems(session, session.inbound.text);
  if (session.inbound.text.trim() === '')
    return justReply(session, { kind: 'refused', reason: 'no-text', detail: null });
  // Courtesy is no opinion.
  if (isCourtesy(session.inbound.text)) return justReply(session, { kind: 'thanks' });
  if (speaker !== undefined && may('give-opinion', speaker.memberships)) return await opinion(session);
  const isDesk = speaker !== undefined && may('see-status', speaker.memberships);
  return justReply(session, { kind: 'not-recognised', reader: isDesk ? 'desk' : 'other' });
}

/** A leader's words go to the desk, to be put into a document; never straight to an agency. */
async function opinion(session: Session): Promise<Change> {
  const { speaker, desk, inbound } = session;
  const [membership] = speaker?.memberships ?? [];
  if (speaker === undefined || membership === undefined || desk.agencyId === null)
    return noChange(session.inboxId);
  const change = justReply(session, { kind: 'opinion-passed', desk: desk.name });
  change.notices.push({
    to: { deskOf: desk.agencyId },
    key: `desk:${session.inboxId}`,
    messageKind: 'notice',
    itemIds: [],
    facts: {
      kind: 'desk-note',
      about: 'opinion',
      person: speaker.person.name,
      agency: session.agencies.get(membership.agencyId)?.name ?? membership.agencyId,
      item: null,
      words: inbound.text,
      untilOn: null,
    },
  });
  return change;
}

/** The first command that the words fit and the speaker may use; else the first that they fit. */
function commandFor(session: Session) {
  const text = plainWords(session.inbound.text);
  const found = Object.entries(commands).flatMap(([name, command]) => {
    const match = text.match(command.pattern);
    if (match === null) return [];
    // What was asked for, in whichever way it was asked.
    const rest = match.slice(1).find((group) => group !== undefined) ?? '';
    return [{ name, command, rest: rest.trim() }];
  });
  const memberships = session.speaker?.memberships ?? [];
  return found.find(({ command }) => may(command.permission, memberships)) ?? found[0];
}

/** In a group only commands that are meant for groups are heard, and only from those who may. */
async function inGroup(session: Session, speaker: NonNullable<Session['speaker']>): Promise<Change> {
  const found = commandFor(session);
  if (!found?.command.inGroups || !may(found.command.permission, speaker.memberships)) {
    return noChange(session.inboxId);
  }
  return await carryOut(session, found.name, found.rest);
}

/** A button of a question that is answered, or has given way to another one. */
function isOver({ inbound, pressed, dialog }: Session): boolean {
  if (pressed === undefined || !/^(?:\d|tiếp|trang trước)$/u.test(inbound.text)) return false;
  if (dialog?.step == null) return true;
  const { askedIn } = dialog.step;
  const { idempotencyKey: key } = pressed;
  return askedIn !== undefined && key !== askedIn && !key.startsWith(`${askedIn}#`);
}

async function continueDialog(session: Session): Promise<Change | undefined> {
  const { dialog } = session;
  if (dialog?.step == null) return undefined;
  return await dialogs[dialog.step.kind].answer(session, dialog, answer);
}

/** The bot was blocked, removed or moved: the address follows, so that nothing is sent into the void. */
async function chatChanged(session: Session): Promise<Change> {
  const { inbound, environment } = session;
  const change = noChange(session.inboxId);
  const chat = { channel: inbound.channel, chatId: inbound.chat.id };
  const known = await environment.store.people.findAddress(chat);
  const group = await environment.store.people.findGroupChat(chat);
  if (inbound.kind === 'left') {
    if (known !== undefined) {
      const serving = currentMemberships(known.memberships, session.today);
      const back = await messagesCameBack(session, { ...known, memberships: serving });
      change.messages = back.messages;
      if (known.address.state === 'active' || back.messages.length > 0)
        change.notices.push(
          ...leftNotice(session, known.person.name, serving[0]?.agencyId, {
            ...back,
            ...inviteAgainAs(serving),
          }),
        );
      if (known.address.state === 'active')
        change.puts.push(put('personAddress', { ...known.address, state: 'gone' }));
    }
    if (group?.state === 'active') {
      change.puts.push(put('groupChat', { ...group, state: 'gone' }));
      change.notices.push(
        ...leftNotice(session, group.title ?? '', undefined, {
          what: null,
          codes: [],
          instead: 'group-gone',
        }),
      );
    }
  } else if (group !== undefined && inbound.movedTo !== null) {
    change.puts.push(put('groupChat', { ...group, chatId: inbound.movedTo }));
  }
  return change;
}

/** The desk hears at once whom, or which group, it can no longer reach here. */
function leftNotice(
  { desk, agencies, inboxId }: Session,
  person: string,
  agencyId = '',
  { what, codes, instead, inviteAgain }: Omit<CameBack, 'messages'> & ReturnType<typeof inviteAgainAs>,
): Change['notices'] {
  if (desk.agencyId === null) return [];
  return [
    {
      to: { deskOf: desk.agencyId },
      key: `left:${inboxId}`,
      messageKind: 'notice',
      itemIds: [],
      facts: {
        kind: 'unreachable',
        what,
        person,
        agency: agencies.get(agencyId)?.name ?? agencyId,
        codes,
        instead,
        ...(inviteAgain !== undefined && { inviteAgain }),
      },
    },
  ];
}
