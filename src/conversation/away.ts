// "vắng đến 5/12, đồng chí D thay": notes the time away, asks the stand-in, or invites one who is not linked yet.
import { type Change, noChange, put } from '../core/change.ts';
import type { PlainDate } from '../core/dates.ts';
import type { Item } from '../core/items/item.ts';
import type { NoticeFacts } from '../core/notice.ts';
import type { AbsentAt } from '../core/people/away-facts.ts';
import { goAway } from '../core/people/go-away.ts';
import { newInvite } from '../core/people/invite.ts';
import type { Away, Person } from '../core/people/person.ts';
import { plainWords } from './plain-words.ts';
import { justReply, ownAgencyIds, replyWith, type Session, tellDesk, viewOf } from './session.ts';

/** For good, not for some days: who answers for an agency is then the agency's decision. */
const forGood = /\b(dau moi|chuyen cong tac|nghi huu|thoi viec|tu nay|ban giao)\b/;

const nameBefore =
  /(?:đồng chí|đ\/c|đc|dong chi|chị|chi|anh|em|cô|ông|bà|bạn|nhờ|giao)\s+(?!thay)((?:[^\s,.;]+\s+){0,4}?[^\s,.;]+)\s+(?:sẽ |se )?(?:(?:làm|nhận|trực|theo dõi|lam|nhan|truc|theo doi)\s+)?thay/iu;

/** "bàn giao cho đồng chí Phạm Thị D": a name as it is written, with capitals. */
const nameAfter =
  /(?:cho|sang|là)\s+(?:đồng chí|đ\/c|đc|dong chi|chị|chi|anh|em|cô|ông|bà)\s+(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,4})/u;

const nameIn = (words: string): string | null =>
  (words.match(nameBefore) ?? words.match(nameAfter))?.[1] ?? null;

/** Answers words that say that the sender is away or replaced. */
export async function awayChange(
  session: Session,
  words: string,
  untilOn: PlainDate | null,
  open: readonly Item[],
): Promise<Change> {
  const { speaker, desk } = session;
  const [agencyId] = speaker === undefined ? [] : ownAgencyIds(speaker);
  if (speaker === undefined || agencyId === undefined) return noChange(session.inboxId);
  const named = nameIn(words.normalize('NFC'));
  if (untilOn === null) {
    if (!forGood.test(plainWords(words)))
      return justReply(session, { kind: 'ask-away-day', ...absentAt(session, agencyId) });
    const at = absentAt(session, agencyId);
    const from = speaker.person.name;
    const change = justReply(session, { kind: 'replacement-asked', ...at, from, to: named });
    return desk.agencyId === null
      ? change
      : withDeskNote(session, change, desk.agencyId, {
          ...{ about: 'replacement', agency: at.agency, words, untilOn, successor: named },
        });
  }
  const known = standInNamed(session, agencyId, named);
  const linked = known !== undefined && session.book.addressOf(known.id) !== undefined ? known : undefined;
  const result = goAway({
    person: speaker.person,
    memberships: speaker.memberships,
    agencyId,
    untilOn,
    today: session.today,
    at: session.at,
    inboxId: session.inboxId,
    standIn: linked && { person: linked, memberships: session.book.membershipsOf(linked.id) },
    current: session.book.awayOf(speaker.person.id),
  });
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { away, puts, events } = result.value;
  const base: Change = { ...noChange(session.inboxId), puts, events };
  if (linked !== undefined) return await withStandIn(session, base, away, linked, open);
  return withoutStandIn(session, base, away, { name: known?.name ?? named, words });
}

/** The colleague at the agency whose name ends as typed; without a name, the only other one who answers there. */
function standInNamed(session: Session, agencyId: string, typed: string | null): Person | undefined {
  const colleagues = session.book
    .peopleAt(agencyId, ['stand-by', 'focal-point'])
    .filter((person) => person.id !== session.speaker?.person.id);
  const key = plainWords(typed ?? '');
  const fitting = colleagues.filter(
    ({ name }) => plainWords(name) === key || plainWords(name).endsWith(` ${key}`),
  );
  const found = typed === null ? colleagues : fitting;
  return found.length === 1 ? found[0] : undefined;
}

/** 15a and 15c: the messages go to the stand-in from now on, and he is asked. */
async function withStandIn(
  session: Session,
  base: Change,
  away: Away,
  standIn: Person,
  open: readonly Item[],
): Promise<Change> {
  const address = session.book.addressOf(standIn.id);
  const items = open.map((item) => viewOf(session, item));
  const at = absentAt(session, away.agencyId);
  const returnsOn = session.calendar.addWorkingDays(away.untilOn, 1);
  const facts: NoticeFacts = {
    kind: 'away-noted',
    ...at,
    untilOn: away.untilOn,
    returnsOn,
    standIn: standIn.name,
    items,
  };
  if (address === undefined) return { ...base, notices: [replyWith(session, facts)] };
  const { channel, chatId } = address;
  const known = await session.environment.store.dialogs.find({ channel, chatId });
  const question = put('dialog', {
    id: `${channel}:${chatId}`,
    step: { kind: 'stand-in', awayId: away.id },
    expiresAt: session.at + dialogMs,
    version: known?.version ?? 0,
  });
  return {
    ...base,
    puts: [...base.puts, question],
    notices: [
      replyWith(session, facts),
      {
        to: { personId: standIn.id },
        key: `stand-in:${away.id}`,
        messageKind: 'notice',
        itemIds: open.map((item) => item.id),
        facts: {
          kind: 'stand-in-asked',
          ...at,
          reader: standIn.name,
          absent: session.speaker?.person.name ?? '',
          untilOn: away.untilOn,
          items,
        },
      },
    ],
  };
}

const dialogMs = 5 * 24 * 3_600_000;

/** 15b: nobody who is linked stands in; the desk watches, and a named colleague gets a code. */
function withoutStandIn(
  session: Session,
  base: Change,
  away: Away,
  { name, words }: { name: string | null; words: string },
): Change {
  const { environment, desk, at } = session;
  const code = name === null ? null : environment.newCode();
  const whose = absentAt(session, away.agencyId);
  const change: Change = {
    ...base,
    puts: [
      ...base.puts,
      ...(code === null || name === null
        ? []
        : [
            put(
              'invite',
              newInvite({
                codeHash: environment.hashOf(code),
                role: 'stand-by',
                agencyId: away.agencyId,
                planId: null,
                personName: name,
                at,
              }),
            ),
          ]),
    ],
    notices: [
      replyWith(session, { kind: 'away-unlinked', ...whose, untilOn: away.untilOn, standIn: name, code }),
    ],
  };
  if (desk.agencyId === null) return change;
  const note = { about: 'away' as const, agency: whose.agency, words, untilOn: away.untilOn };
  return withDeskNote(session, change, desk.agencyId, note);
}

function withDeskNote(
  session: Session,
  change: Change,
  deskId: string,
  note: {
    about: 'away' | 'replacement';
    agency: string;
    words: string;
    untilOn: PlainDate | null;
    successor?: string | null;
  },
): Change {
  const person = session.speaker?.person.name ?? '';
  const facts: NoticeFacts = { kind: 'desk-note', ...note, person, item: null };
  return { ...change, notices: [...change.notices, tellDesk(session, deskId, facts, [], 0)] };
}

/** The agency by its name, and whether its people are addressed by their office. */
export function absentAt({ agencies }: Session, agencyId: string): AbsentAt {
  const agency = agencies.get(agencyId);
  return { agency: agency?.name ?? agencyId, requested: agency?.standing === 'requested' };
}
