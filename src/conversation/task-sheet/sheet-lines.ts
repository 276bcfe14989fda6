// What was edited, as lines for a person: one for each change, in the order of the sheet. Holds no words.
import type { EditedItems } from '../../core/items/edit-items.ts';
import type { Item } from '../../core/items/item.ts';
import type { AgencyRecord } from '../../core/people/person.ts';
import type { SheetLine } from '../../core/plans/sheet-facts.ts';

/** The lines of everything that is done. */
export function linesOf(
  { moved, given, coordinating }: EditedItems,
  agencyById: ReadonlyMap<string, AgencyRecord>,
): SheetLine[] {
  const nameOf = (id: string): string => agencyById.get(id)?.name ?? id;
  const line = (at: number, item: Item, change: SheetLine['change']): SheetLine => ({
    ...{ line: at, code: item.code, agency: nameOf(item.agencyId), title: item.title, change },
  });
  return [
    ...moved.map(({ edit, item }) =>
      line(edit.line, item, {
        ...{ what: 'day', before: edit.item.dueOn, after: item.dueOn ?? '', document: edit.document ?? '' },
      }),
    ),
    ...given.map(({ edit, old, fresh }) =>
      line(edit.line, old, { what: 'lead', after: nameOf(fresh.agencyId) }),
    ),
    ...coordinating.map((edit) =>
      line(edit.line, edit.like, {
        what: 'coordinating',
        added: edit.add.map(({ name }) => name),
        removed: edit.remove.map(({ agencyId }) => nameOf(agencyId)),
      }),
    ),
  ].sort((a, b) => a.line - b.line);
}
