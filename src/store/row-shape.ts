// Rows as the driver lists them, made into objects that share one shape: what a driver makes of wide rows takes several
// times the room and the time. Knows no table.

/** The names of the columns, and an empty row that every row is a copy of. */
export interface Shape {
  names: readonly string[];
  blank: Readonly<Record<string, unknown>>;
}

/** The shape of rows with these columns. */
export function shapeOf(names: readonly string[]): Shape {
  const blank = Object.fromEntries(names.map((name) => [name, null]));
  // Parsed, because an object that was filled field by field is kept as a table of names once it is wide.
  return { names, blank: JSON.parse(JSON.stringify(blank)) };
}

/** The rows as objects; a value for each name, in their order. */
export function rowsOf({ names, blank }: Shape, lists: readonly (readonly unknown[])[]): object[] {
  return lists.map((list) => {
    const row: Record<string, unknown> = { ...blank };
    for (let index = 0; index < names.length; index++) row[names[index] as string] = list[index];
    return row;
  });
}
