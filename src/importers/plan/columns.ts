// What the columns of a table hold, by the words of their heads; position counts for nothing.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { inline, type TableRow } from '../neutral.ts';

/** The fields a column may hold. */
export type ColumnField = 'no' | 'task' | 'lead' | 'coordinating' | 'time' | 'product' | 'money' | 'other';

/** A table's head: the field of each column and the heads as printed; rows from `rowsFrom` on are data. */
export interface TableHead {
  fields: ColumnField[];
  heads: string[];
  headAt: number;
  rowsFrom: number;
  /** The column of the first day where a column of the last day stands beside it. */
  startAt: number | undefined;
}

const meanings: [RegExp, ColumnField][] = [
  [/^(?:stt|s? ?t ?t|t|so tt|so thu tu|#|s\.?t\.?t)$/, 'no'],
  [/^(?:ghi chu|chi tieu|cap trinh|hinh thuc|muc tieu|can cu)/, 'other'],
  [/kinh phi|du toan|nguon von/, 'money'],
  [/chu tri|chu dau tu/, 'lead'],
  [/phoi hop|luc luong ho tro/, 'coordinating'],
  [/thoi gian|thoi han|tien do|thoi diem|^han |hoan thanh|^ngay |^(?:bat dau|ket thuc)$|lo trinh/, 'time'],
  [/^(?:du kien )?(?:ket qua|san pham)|san pham dau ra|dau ra$/, 'product'],
  [
    /(?:don vi|co quan|chu the|nguoi|bo phan|can bo|ca nhan|so, nganh|dia phuong)[^/]* (?:thuc hien|phu trach|duoc giao|tham muu|chuan bi|soan thao|dau moi|xay dung)|^phan cong|trach nhiem|^dau moi|^nguoi phu trach|^(?:to chuc )?thuc hien$/,
    'lead',
  ],
  [
    /nhiem vu|noi dung|cong viec|hoat dong|giai phap|^ten (?!don vi|co quan)|de an|chuong trinh|cong tac/,
    'task',
  ],
];

/** The field that a column head names. */
export function fieldOfHead(head: string): ColumnField {
  const folded = withoutDiacritics(inline(head))
    .replace(/\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return meanings.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other';
}

const rowsLookedAt = 25;

/** The head of a table that hands out tasks, or undefined for any other table. */
export function tableHeadOf(rows: TableRow[]): TableHead | undefined {
  for (let at = 0; at < Math.min(rows.length, rowsLookedAt); at += 1) {
    const cells = rows[at]?.cells ?? [];
    if (cells.some((cell) => cell.length > 120)) continue;
    const fields = cells.map((cell) => (cell === '' ? 'other' : fieldOfHead(cell)));
    if (!isTaskHead(fields)) continue;
    return (
      withSecondLine(cells, rows[at + 1]?.cells, at) ?? {
        fields: firstOnly(fields, cells),
        heads: cells.map(inline),
        headAt: at,
        rowsFrom: at + 1,
        startAt: startAt(fields, cells),
      }
    );
  }
  return undefined;
}

function isTaskHead(fields: ColumnField[]): boolean {
  const has = (field: ColumnField): boolean => fields.includes(field);
  const timed =
    has('time') && (has('task') || (has('no') && fields.filter((field) => field === 'other').length >= 1));
  const known = new Set(fields.filter((field) => field !== 'other')).size;
  return known >= 2 && (has('lead') || timed);
}

const isQuarter = (head: string): boolean => /^Quý\s+(?:IV|I{1,3})$/iu.test(inline(head));

/** Two lines of heads: "Cơ quan thực hiện" over "Chủ trì" and "Phối hợp". */
function withSecondLine(upper: string[], below: string[] | undefined, at: number): TableHead | undefined {
  // A head over both lines may be repeated in the lower one.
  const lower = below?.map((cell, column) => (cell === upper[column] ? '' : cell));
  if (lower === undefined || /\d/.test(lower.join('')) || lower.some((cell) => cell.length > 60))
    return undefined;
  const known = lower.filter(
    (cell) => /^(?:lead|coordinating|time)$/.test(fieldOfHead(cell)) || isQuarter(cell),
  ).length;
  if (known < 1 || lower[0] !== '' || !lower.some((cell) => cell === '')) return undefined;
  const heads = lower.map((cell, column) => (cell === '' ? inline(upper[column] ?? '') : inline(cell)));
  const fields = heads.map(fieldOfHead);
  return {
    fields: firstOnly(fields, heads),
    heads,
    headAt: at,
    rowsFrom: at + 2,
    startAt: startAt(fields, heads),
  };
}

/** "Bắt đầu" beside "Kết thúc". */
function startAt(fields: ColumnField[], heads: string[]): number | undefined {
  if (fields.filter((field) => field === 'time').length !== 2) return undefined;
  const at = fields.findIndex(
    (field, column) => field === 'time' && /bat dau/.test(withoutDiacritics(heads[column] ?? '')),
  );
  return at < 0 ? undefined : at;
}

/** One column per field: of two times the one of completion, otherwise the first. */
function firstOnly(fields: ColumnField[], heads: string[]): ColumnField[] {
  const completion = fields.findIndex(
    (field, at) => field === 'time' && /hoan thanh|ket thuc/.test(withoutDiacritics(heads[at] ?? '')),
  );
  return fields.map((field, at) => {
    if (field === 'time' && completion >= 0) return at === completion ? 'time' : 'other';
    return field !== 'other' && field !== 'task' && fields.indexOf(field) < at ? 'other' : field;
  });
}
