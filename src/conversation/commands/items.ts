// "việc", "việc tuần này": what the reader's agency still owes, nearest day first.
import { may } from '../../core/access.ts';
import { addDays, mondayOf, type PlainDate } from '../../core/dates.ts';
import type { Item } from '../../core/items/item.ts';
import { owedItems } from '../own-items.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, readAgencyIds, viewOf } from '../session.ts';
import { asksSoon, isSoon } from '../soon-words.ts';
import type { Command } from './command.ts';

/** `việc`, `/viec`, `viec cua toi`, `tasks`; by their time `việc tuần này`, `hôm nay có gì`. */
export const items: Command = {
  pattern: new RegExp(
    `^/?(?:(?:viec|nhiemvu|tasks|(?:danh sach|xem) viec|(?:viec|nhiem vu) cua (?:toi|em|minh|don vi)|(?:toi|em|minh|don vi)?\\s?(?:can|phai|con) lam gi|(?:(?:toi|em|minh|don vi) )?(?:con|co|co con) (?:viec|nhiem vu) (?:gi|nao)(?: khong)?|(?:khi nao|bao gio|chung nao) (?:(?:phai|can|den han) )?(?:bao cao|gui|nop)(?: bao cao)?)(?: a| nhi| vay)?[.!?]*|${asksSoon})()$`,
  ),
  permission: 'see-own-items',
  inGroups: false,
  menuName: { vi: 'viec', en: 'tasks' },
  async run(session) {
    const ids = session.speaker === undefined ? [] : readAgencyIds(session.speaker);
    const open = await owedItems(session, ids);
    const { items: stored } = session.environment.store;
    const asked = (await stored.listCorrectable(ids, { codes: [], ids: [] })).filter(
      ({ check, hold }) => check === 'supplement-asked' && hold === 'none',
    );
    const agency = ids.map((id) => session.agencies.get(id)?.name ?? id).join(', ');
    const soon = soonMeant(plainWords(session.inbound.text), session.today);
    const meant = soon === undefined ? open : open.filter((item) => isBy(item, soon.until));
    const later =
      soon === undefined ? undefined : open.find((item) => !meant.includes(item) && item.dueOn !== null);
    const facts = {
      kind: 'items' as const,
      agency,
      ...(session.speaker !== undefined &&
        !may('answer', session.speaker.memberships) && { onlyReads: true as const }),
      items: meant.map((item) => viewOf(session, item)),
      supplements: asked.map((item) => viewOf(session, item)),
      ...(soon && { soon: { span: soon.span, next: later === undefined ? null : viewOf(session, later) } }),
    };
    const spoken = later === undefined ? meant : [...meant, later];
    return justReply(
      session,
      facts,
      spoken.map((item) => item.id),
    );
  },
};

/** Until which day the words ask; undefined when they ask for everything. */
function soonMeant(words: string, today: PlainDate): { span: Span; until: PlainDate } | undefined {
  if (!isSoon.test(words.replace(/^\//, ''))) return undefined;
  if (/\bhom nay\b/.test(words)) return { span: 'today', until: today };
  if (/\bmai\b/.test(words)) return { span: 'tomorrow', until: addDays(today, 1) };
  return { span: 'week', until: addDays(mondayOf(today), 6) };
}

type Span = 'today' | 'tomorrow' | 'week';

/** What is late already is asked for as well. */
const isBy = ({ targetOn, dueOn }: Item, until: PlainDate): boolean => {
  const day = targetOn ?? dueOn;
  return day !== null && day <= until;
};
