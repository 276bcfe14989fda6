// A table before it is a sheet, a page or a CSV file: columns with their kind, and rows that may be made one by one.

/** Text, a number, or a plain date (in a `day` column); null is an empty cell. */
export type Cell = string | number | null;

/** `width` in characters. Values of a `day` column are plain dates. */
export interface Column {
  header: string;
  width: number;
  kind: 'text' | 'count' | 'day' | 'percent';
  /** What an edited workbook may say in this column when it comes back; absent = only to be read. */
  field?: 'due' | 'lead' | 'coordinating' | 'document' | 'key';
  /** It changes from day to day without anybody's doing. */
  isOfToday?: true;
}

export interface Table {
  columns: readonly Column[];
  rows: Iterable<readonly Cell[]>;
}

/** A column of a table together with how its cells are made from a row's source. */
export interface ColumnOf<Source> extends Column {
  cell(source: Source): Cell;
}

/** The table of some sources; rows are made as they are asked for. */
export function tableOf<Source>(columns: readonly ColumnOf<Source>[], sources: readonly Source[]): Table {
  return {
    columns,
    rows: {
      *[Symbol.iterator]() {
        for (const source of sources) yield columns.map((column) => column.cell(source));
      },
    },
  };
}
