// The key of a row in an exported workbook: which item it is, and what its editable cells said when it was written.
import { isPlainDate, type PlainDate } from '../dates.ts';
import type { Item } from '../items/item.ts';

/** What a row was when it was written; the lead is part of the item's id. */
export interface SheetKey {
  itemId: string;
  dueOn: PlainDate | null;
  /** Stands for the coordinating agencies. */
  coordinating: string;
}

/** `12.so-tai-chinh#2026-11-25#k3f2a`. */
export const sheetKeyOf = ({ id, dueOn }: Pick<Item, 'id' | 'dueOn'>, coordinating: string): string =>
  `${id}#${dueOn ?? ''}#${coordinating}`;

/** The key in a cell; null when there is none that can be read. */
export function readSheetKey(cell: string): SheetKey | null {
  const [, itemId, dueOn = '', coordinating] =
    /^(\S+)#(\d{4}-\d\d-\d\d)?#([0-9a-z]+)$/.exec(cell.trim()) ?? [];
  if (itemId === undefined || coordinating === undefined) return null;
  if (dueOn !== '' && !isPlainDate(dueOn)) return null;
  return { itemId, dueOn: dueOn === '' ? null : dueOn, coordinating };
}

/** A short mark of some agencies, whatever their order: the same for the same ones. */
export function markOf(agencyIds: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of [...agencyIds].sort().join(';'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `k${hash.toString(36)}`;
}
