// Who answers for which agency, and for which agencies nobody does: of all that owe something under an active plan.
import { may } from '../core/access.ts';
import type { FocalPointRow } from '../core/decisions/decision-facts.ts';
import { isAwaited } from '../core/items/is-awaited.ts';
import type { AgencyRecord, Person } from '../core/people/person.ts';
import { planLabelOf } from '../core/views.ts';
import type { ListPage } from './item-list.ts';
import { justReply, type Session } from './session.ts';

const pageSize = 15;

/** One page, in the order of the office's directory. */
export async function focalPointList(
  session: Session,
  { what, offset }: { what: 'focal-points' | 'no-focal-point'; offset: number },
): Promise<ListPage> {
  const figures = await session.environment.store.items.listFigures(session.today);
  const plansOf = new Map<string, string[]>();
  for (const { planId, agencyId, total, doneInTime, doneLate } of figures)
    if (session.plans.get(planId)?.state === 'active' && total > doneInTime + doneLate)
      plansOf.set(agencyId, [...(plansOf.get(agencyId) ?? []), planId]);
  const rows = [...session.agencies.values()]
    .filter(({ id }) => plansOf.has(id))
    .sort((a, b) => a.rank - b.rank)
    .map((agency) => rowOf(session, agency, plansOf.get(agency.id) ?? []));
  const bare = rows.filter(isBare);
  const wanted = what === 'focal-points' ? rows : bare;
  const page = wanted.slice(offset, offset + pageSize);
  const rest = Math.max(0, wanted.length - offset - page.length);
  const change = justReply(session, {
    kind: 'focal-points',
    what,
    agencies: rows.length,
    covered: rows.length - bare.length,
    rows: page,
    rest,
    isFirst: offset === 0,
    invites: may('invite', session.speaker?.memberships ?? []),
  });
  return { change, pageSize, nextOffset: rest === 0 ? null : offset + pageSize };
}

const isBare = ({ people, standBys, plans }: FocalPointRow): boolean =>
  plans.length > 0 || people.length + standBys.length === 0;

function rowOf(session: Session, agency: AgencyRecord, planIds: readonly string[]): FocalPointRow {
  const { book, plans, waiting } = session;
  const named = (person: Person) => ({
    name: person.name,
    isReached: book.addressOf(person.id) !== undefined,
  });
  const bare = planIds.filter(
    (planId) => book.peopleAt(agency.id, ['focal-point', 'stand-by'], planId).length === 0,
  );
  return {
    agency: agency.name,
    plans:
      bare.length === planIds.length
        ? []
        : bare.flatMap((planId) => {
            const plan = plans.get(planId);
            return plan === undefined ? [] : [planLabelOf(plan)];
          }),
    people: book.peopleAt(agency.id, ['focal-point']).map(named),
    standBys: book.peopleAt(agency.id, ['stand-by']).map(named),
    awaited: isAwaited(waiting, agency.id),
  };
}
