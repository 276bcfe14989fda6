// /status: where everything stands, or one agency. The second line can be read out on the telephone as it is.
import { figuresOf } from '../../core/figures.ts';
import type { Item } from '../../core/item.ts';
import type { NoticeFacts } from '../../core/notice.ts';
import { planLabelOf } from '../../core/views.ts';
import { agencyNamed } from '../agencies-named.ts';
import { justReply, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `/status`, `/trangthai stc`, `tình hình Sở Tài chính`. */
export const status: Command = {
  pattern: /^\/?(?:status|trangthai|trang thai|tinh hinh)\b(.*)$/,
  permission: 'see-status',
  inGroups: false,
  menuName: { vi: 'trangthai', en: 'status' },
  async run(session, rest) {
    if (rest === '') return justReply(session, await overview(session));
    const agency = agencyNamed(session, rest, [...session.agencies.values()]);
    if (agency === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: rest });
    const items = await session.environment.store.items.list({ agencyIds: [agency.id] });
    const lead = items.filter((item) => item.role === 'lead' && item.hold !== 'withdrawn');
    const focalPoints = session.book.peopleAt(agency.id, ['focal-point']);
    return justReply(
      session,
      {
        kind: 'status-agency',
        agency: agency.name,
        shortName: agency.shortName,
        at: session.at,
        figures: figuresOf(items, session.today, session.calendar),
        items: lead.filter((item) => item.execution !== 'done').map((item) => viewOf(session, item)),
        coordinating: items.filter((item) => item.role === 'coordinating').length,
        focalPoint: focalPoints[0]?.name ?? null,
      },
      lead.map((item) => item.id),
    );
  },
};

async function overview(session: Session): Promise<NoticeFacts> {
  const { today, calendar } = session;
  const items = await session.environment.store.items.list();
  const active = [...session.plans.values()].filter((plan) => plan.state === 'active');
  const byAgency = new Map<string, Item[]>();
  for (const item of items) byAgency.set(item.agencyId, [...(byAgency.get(item.agencyId) ?? []), item]);
  return {
    kind: 'status-overview',
    at: session.at,
    plans: active.map((plan) => ({
      planLabel: planLabelOf(plan),
      title: plan.title,
      figures: figuresOf(
        items.filter((item) => item.planId === plan.id),
        today,
        calendar,
      ),
    })),
    agencies: [...session.agencies.values()].flatMap((agency) => {
      const figures = figuresOf(byAgency.get(agency.id) ?? [], today, calendar);
      if (figures.total === 0) return [];
      return [{ agency: agency.name, done: figures.done, open: figures.open, overdue: figures.openOverdue }];
    }),
  };
}
