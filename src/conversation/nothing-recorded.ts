// What answers words that are about no item: a question for the desk, thanks, or something that nobody could read.

import type { Change } from '../core/change.ts';
import type { AnswerFacts } from '../core/items/answer.ts';
import type { Item } from '../core/items/item.ts';
import { justReply, type Session, tellDesk } from './session.ts';

/** Nothing was about an item: a question goes to the desk, thanks are thanked, the rest is asked again. */
export function askNothingRecorded(session: Session, answer: AnswerFacts, open: Item[]): Change {
  const { desk, speaker, inbound } = session;
  if (answer.intents.includes('question') && speaker !== undefined && desk.agencyId !== null) {
    const [membership] = speaker.memberships;
    const change = justReply(session, { kind: 'echo-question', desk: desk.name, deskOfficer: desk.officer });
    change.notices.push(
      tellDesk(
        session,
        desk.agencyId,
        {
          kind: 'desk-note',
          about: 'question',
          person: speaker.person.name,
          agency: session.agencies.get(membership?.agencyId ?? '')?.name ?? '',
          item: null,
          words: inbound.text,
          untilOn: answer.awayUntil,
        },
        [],
        0,
      ),
    );
    return change;
  }
  if (answer.intents[0] === 'acknowledge') return justReply(session, { kind: 'thanks' });
  return justReply(session, { kind: 'ask-again', desk: desk.name, exampleCode: open[0]?.code ?? null });
}
