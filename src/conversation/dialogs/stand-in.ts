// "Nhắn “nhận” hoặc “không nhận”": a colleague cannot be signed up to stand in without being asked.
import { put } from '../../core/change.ts';
import type { Notice } from '../../core/notice.ts';
import { settleAway } from '../../core/people/go-away.ts';
import type { Away } from '../../core/people/person.ts';
import { absentAt } from '../away.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, replyWith, type Session, tellDesk } from '../session.ts';
import type { DialogKind } from './dialog.ts';

const yes = /^(?:da |vang |ok )?(?:nhan|toi nhan|em nhan|dong y|nhan a|vang|vang a|1)(?: a)?[.!]?$/;
const no =
  /^(?:da )?(?:khong nhan|khong nhan duoc|toi khong nhan|em khong nhan|khong|khong dong y|2)(?: a| duoc)?[.!]?$/;

/** Takes the two answers; anything else is read on its own. */
export const standIn: DialogKind = {
  async answer(session, dialog) {
    const text = plainWords(session.inbound.text);
    const answer = yes.test(text) ? 'accepted' : no.test(text) ? 'declined' : undefined;
    if (dialog.step?.kind !== 'stand-in' || answer === undefined || session.speaker === undefined)
      return undefined;
    const closed = put('dialog', { ...dialog, step: null });
    const away = await session.environment.store.people.findAway(dialog.step.awayId);
    if (away === undefined || away.state === 'ended') {
      const change = justReply(session, { kind: 'refused', reason: 'not-away', detail: null });
      return { ...change, puts: [closed] };
    }
    const result = settleAway(away, answer, session.speaker.person.id, session.at);
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
    const reply = replyWith(session, {
      kind: 'stand-in-answered',
      ...absentAt(session, away.agencyId),
      accepted: answer === 'accepted',
      untilOn: away.untilOn,
    });
    const declined = answer === 'declined' ? declinedNotices(session, away) : [];
    return {
      inboxId: session.inboxId,
      puts: [...result.value.puts, closed],
      events: result.value.events,
      notices: [reply, ...declined],
      replan: [],
    };
  },
};

/** Who is away and the desk both hear that nobody stands in. */
function declinedNotices(session: Session, { personId, agencyId, untilOn }: Away): Notice[] {
  const { desk, speaker, inboxId, inbound } = session;
  const at = absentAt(session, agencyId);
  const toAbsent: Notice = {
    to: { personId },
    key: `declined:${inboxId}`,
    messageKind: 'notice',
    itemIds: [],
    facts: { kind: 'stand-in-declined', ...at, standIn: speaker?.person.name ?? '' },
  };
  if (desk.agencyId === null) return [toAbsent];
  const note = {
    kind: 'desk-note' as const,
    about: 'away' as const,
    person: speaker?.person.name ?? '',
    agency: at.agency,
    item: null,
    words: inbound.text,
    untilOn,
  };
  return [toAbsent, tellDesk(session, desk.agencyId, note, [], 0)];
}
