// References of table rows: appendix, groups, then the printed number, or the position where none is printed.
import type { Place } from '../neutral.ts';
import { note, type Reading, sourceAt } from './context.ts';

interface Group {
  depth: number;
  no: string;
  title: string;
}

type RowPlace = Place & { table: number; row: number; cells: string[] };

/** Gives rows their references as they come. */
export interface RefMaker {
  openGroup(group: { no: string; text: string }, at: RowPlace): void;
  next(printedNo: string, at: RowPlace): { ref: string; section: string | null };
  groups(): { no: string; title: string | null }[];
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function depthOf(no: string): number {
  if (/^[IVX]+$/.test(no)) return 1;
  if (/^[A-Z]$/.test(no)) return 0;
  if (/^[a-zđ]$/u.test(no)) return 6;
  return no === '' ? 1 : 1 + no.split('.').length;
}

/** A maker for one table; a reference used twice gets "-2". */
export function refMaker(reading: Reading, prefix: string, title: string | null): RefMaker {
  const open: Group[] = [];
  const all: Group[] = [];
  const used = new Map<string, number>();
  let last = 0;
  const unique = (ref: string, at: RowPlace, label: string): string => {
    const times = (used.get(ref) ?? 0) + 1;
    used.set(ref, times);
    if (times === 1) return ref;
    note(reading, 'duplicate-label', 'warning', `${ref}-${times}`, spanOf(at), { label });
    return `${ref}-${times}`;
  };
  return {
    openGroup({ no, text }, at) {
      const label = no.replace(/[.)]+$/, '') || (romans[all.length] ?? String(all.length + 1));
      const depth = depthOf(label);
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const group = { depth, no: label, title: text };
      open.push(group);
      all.push(group);
      unique([prefix, ...open.map((one) => one.no), ''].join('.'), at, label);
      last = 0;
    },
    next(printedNo, at) {
      const printed = printedNo
        .replace(/\s/g, '')
        .replace(/[.)]+$/, '')
        .replace(/^\(/, '');
      const label = printed === '' ? String(last + 1) : printed;
      last = Number(label) > 0 ? Number(label) : last + 1;
      // "2" after "1" with "a)", "b)" stands beside the group "1", not in it.
      while (printed !== '' && (open.at(-1)?.depth ?? 0) >= depthOf(label)) open.pop();
      const group = open.at(-1);
      const carried = open.filter((one) => !label.startsWith(`${one.no}.`)).map((one) => one.no);
      return {
        ref: unique([prefix, ...carried, label].join('.'), at, label),
        section:
          group === undefined
            ? title === null
              ? prefix
              : `${prefix} ${title}`
            : `${group.no}. ${group.title}`,
      };
    },
    groups: () => all.filter((group) => group.depth <= 1).map(({ no, title: text }) => ({ no, title: text })),
  };
}

const spanOf = (at: RowPlace) =>
  sourceAt(at, at.cells.filter((cell) => cell !== '').join(' | '), { table: at.table, row: at.row });
