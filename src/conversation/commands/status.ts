// /status: where everything stands, or one agency. The second line can be read out on the telephone as it is.
import type { StatusFigures } from '../../core/digest/digest.ts';
import { readPeriod } from '../../core/due/period-words.ts';
import { isAwaited } from '../../core/items/is-awaited.ts';
import type { NoticeFacts } from '../../core/notice.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { planLabelOf } from '../../core/views.ts';
import type { ItemFigures } from '../../store/item-figures.ts';
import { agencyNamed } from '../agencies-named.ts';
import { digestAsked } from '../digest-asked.ts';
import { listPage } from '../list-page.ts';
import { planNamed } from '../plan-meant.ts';
import { justReply, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** An agency with more unfinished items reads the nearest; hundreds of lines would be a dozen messages. */
const itemsMax = 40;

/** `/status`, `/trangthai stc`, `tình hình Sở Tài chính`; also `/status KH15`, `/status quá hạn`, `/status tháng 11`. */
export const status: Command = {
  pattern: /^\/?(?:status|trangthai|trang thai|tinh hinh)\b(.*)$/,
  permission: 'see-status',
  inGroups: false,
  menuName: { vi: 'trangthai', en: 'status' },
  async run(session, words) {
    const rest = words
      .replace(/^(?:(?:cua|thuc hien|cac|ke hoach|nhiem vu|chung|hien nay|hom nay)\b\s*)+/, '')
      .replace(/(?:^| )(?:den dau|toi dau|the nao|ra sao)?(?: roi)?(?: a)?[?.!]*$/, '')
      .trim();
    if (rest === '') return justReply(session, await overview(session));
    const plan = planNamed(session, /^\d+$/.test(rest) ? `kh${rest}` : rest);
    if (plan !== undefined) return justReply(session, await overview(session, plan));
    const state = stateMeant(session, rest);
    if (state !== undefined) return await listPage(session, { ...state, offset: 0 });
    const period = readPeriod(rest, session.today);
    if (period.ok && period.value.period !== null) return await digestAsked(session, rest);
    const agency = agencyNamed(session, rest, [...session.agencies.values()]);
    if (agency === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: rest });
    const { items } = session.environment.store;
    const ofAgency = { agencyIds: [agency.id] };
    const unfinished = { ...ofAgency, role: 'lead', unfinished: true } as const;
    const [counts, lead, unfinishedCount, coordinating] = await Promise.all([
      items.listFigures(session.today, { agencyId: agency.id }),
      items.listNearest(unfinished, itemsMax),
      items.count(unfinished),
      items.count({ ...ofAgency, role: 'coordinating' }),
    ]);
    const focalPoints = session.book.peopleAt(agency.id, ['focal-point']);
    return justReply(
      session,
      {
        kind: 'status-agency',
        agency: agency.name,
        shortName: agency.shortName,
        at: session.at,
        figures: sumOf(counts),
        items: lead.map((item) => viewOf(session, item)),
        more: unfinishedCount - lead.length,
        coordinating,
        focalPoint: focalPoints[0]?.name ?? null,
        awaited: isAwaited(session.waiting, agency.id),
      },
      lead.map((item) => item.id),
    );
  },
};

const late = /^(?:viec )?(?:qua han|tre han|overdue)\b/;
const soon = /^(?:viec )?(?:sap (?:den|toi) han|due soon)\b/;

/** "quá hạn", "sắp đến hạn stc": a list, of one agency where it is named. */
function stateMeant(
  session: Session,
  words: string,
): { what: 'overdue' | 'due-soon'; agencyId: string | null } | undefined {
  const what = late.test(words) ? 'overdue' : soon.test(words) ? 'due-soon' : undefined;
  if (what === undefined) return undefined;
  const name = words
    .replace(late, '')
    .replace(soon, '')
    .replace(/^\s*cua\b/, '')
    .trim();
  if (name === '') return { what, agencyId: null };
  const agency = agencyNamed(session, name, [...session.agencies.values()]);
  return agency && { what, agencyId: agency.id };
}

/** Every active plan, or the one that was named. */
async function overview(session: Session, only?: Plan): Promise<NoticeFacts> {
  const { today } = session;
  // Counted by the database, by plan and agency: a province has a hundred thousand items.
  const all = await session.environment.store.items.listFigures(today);
  const counts = only === undefined ? all : all.filter(({ planId }) => planId === only.id);
  const active =
    only === undefined ? [...session.plans.values()].filter(({ state }) => state === 'active') : [only];
  const byPlan = groupedBy(counts, (row) => row.planId);
  const byAgency = groupedBy(counts, (row) => row.agencyId);
  return {
    kind: 'status-overview',
    at: session.at,
    plans: active.map((plan) => ({
      planLabel: planLabelOf(plan),
      title: plan.title,
      figures: sumOf(byPlan.get(plan.id)),
    })),
    agencies: [...session.agencies.values()].flatMap((agency) => {
      const figures = sumOf(byAgency.get(agency.id));
      if (figures.total === 0) return [];
      return [{ agency: agency.name, done: figures.done, open: figures.open, overdue: figures.openOverdue }];
    }),
  };
}

function groupedBy(
  counts: readonly ItemFigures[],
  keyOf: (row: ItemFigures) => string,
): Map<string, ItemFigures[]> {
  const groups = new Map<string, ItemFigures[]>();
  for (const row of counts) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** The figures of several rows together; all zero for none. */
function sumOf(rows: readonly ItemFigures[] = []): StatusFigures {
  const sum = (field: Exclude<keyof ItemFigures, 'planId' | 'agencyId'>): number =>
    rows.reduce((total, row) => total + row[field], 0);
  const [total, doneInTime, doneLate] = [sum('total'), sum('doneInTime'), sum('doneLate')];
  return {
    total,
    done: doneInTime + doneLate,
    doneInTime,
    doneLate,
    open: total - doneInTime - doneLate,
    openInTime: sum('openInTime'),
    openOverdue: sum('openOverdue'),
    openNoDate: sum('openNoDate'),
  };
}
