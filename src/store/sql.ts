// SQL as text with values beside it, put together from pieces. Knows no database and runs nothing.
import type { Cell } from './codec.ts';

/** Pieces of text with one value between each two of them. */
export interface Sql {
  readonly strings: readonly string[];
  readonly values: readonly Cell[];
}

const isSql = (value: Cell | Sql): value is Sql => typeof value === 'object' && value !== null;

/** A statement or a part of one; what stands in `${}` is a value, never text, unless it is itself a part. */
export function sql(pieces: readonly string[], ...inserted: readonly (Cell | Sql)[]): Sql {
  const strings = [pieces[0] ?? ''];
  const values: Cell[] = [];
  for (const [index, one] of inserted.entries()) {
    const next = pieces[index + 1] ?? '';
    if (!isSql(one)) {
      values.push(one);
      strings.push(next);
      continue;
    }
    strings[strings.length - 1] += one.strings[0] ?? '';
    for (const [at, value] of one.values.entries()) {
      values.push(value);
      strings.push(one.strings[at + 1] ?? '');
    }
    strings[strings.length - 1] += next;
  }
  return { strings, values };
}

/** The values or parts one after the other; at least one. */
export function join(list: readonly (Cell | Sql)[], separator = ','): Sql {
  if (list.length === 0) throw new Error('An empty list cannot be joined.');
  return sql(['', ...Array.from({ length: list.length - 1 }, () => separator), ''], ...list);
}

/** Text as it stands; only for words from the code, never for input. */
export const raw = (text: string): Sql => ({ strings: [text], values: [] });

/** The text of a statement, its values as `?` for SQLite. */
export const questionMarks = ({ strings }: Sql): string => strings.join('?');

/** The text of a statement, its values as `$1`, `$2` … for PostgreSQL. */
export function numbered({ strings }: Sql): string {
  let text = strings[0] ?? '';
  for (let index = 1; index < strings.length; index++) text += `$${index}${strings[index]}`;
  return text;
}
