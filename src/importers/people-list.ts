// A list of focal points as rows: from Excel or CSV with headings, or pasted into a chat. Knows neither agencies nor database.
import { withoutDiacritics } from '../core/agencies/agency-names/fold.ts';
import type { ListedPerson } from '../core/people/invitees-of.ts';
import { roleIn } from '../core/people/role-words.ts';
import { textOf } from './decode.ts';
import { rowsOf } from './formats/csv.ts';
import { formats } from './formats/index.ts';
import { gridsOf } from './formats/xlsx.ts';
import { containerBytesMax, Unreadable } from './refusal.ts';

/** A person of a list, with what only the register needs. */
export interface PersonRow extends ListedPerson {
  phone: string;
  email: string;
}

type Field = 'agency' | 'name' | 'role' | 'plan' | 'phone' | 'email';

const headings: readonly [RegExp, Field][] = [
  [/^(?:ten )?(?:co quan|don vi|agency)/, 'agency'],
  [/^(?:ho (?:va )?(?:chu dem va )?ten|ten dau moi|name|full name|dau moi$|can bo)/, 'name'],
  [/^(?:vai tro|role)/, 'role'],
  [/^(?:ke hoach|plan)/, 'plan'],
  [/^(?:so )?(?:dien thoai|dt|phone|so dt|di dong)/, 'phone'],
  [/^(?:e-?mail|thu dien tu|hop thu)/, 'email'],
];

/** More people than a province has focal points: then it is another kind of file. */
const rowsMax = 2_000;

/** The people in a workbook or a CSV file. Throws `Unreadable` for a file without the two columns that matter. */
export async function peopleInFile(name: string, bytes: Uint8Array): Promise<PersonRow[]> {
  if (bytes.byteLength > containerBytesMax) throw new Unreadable('too-large', name);
  const isWorkbook = formats['xlsx']?.signature?.(bytes) === true;
  for (const rows of isWorkbook ? await gridsOf(bytes, rowsMax + 20) : gridsOfText(textOf(bytes))) {
    const top = rows.findIndex((cells) => {
      const fields = fieldsOf(cells);
      return fields.includes('agency') && fields.includes('name');
    });
    if (top >= 0) return peopleIn(rows.slice(top + 1, top + 1 + rowsMax), fieldsOf(rows[top] ?? []));
  }
  throw new Unreadable('not-a-plan', 'no columns for agency and name');
}

/** A text of separated values, by each separator that spreadsheets use. */
const gridsOfText = (text: string): string[][][] => [
  rowsOf(text.replace(/^\ufeff/, '')),
  ...[/;/, /\t/].map((mark) => text.split('\n').map((line) => line.split(mark))),
];

/** The people in pasted lines: agency; name; role; phone; e-mail, parted by semicolons, tabs or bars. */
export function peopleInText(text: string): PersonRow[] {
  const rows = text
    .split('\n')
    .map((line) => line.split(/[;\t|]/).map((cell) => cell.trim()))
    .filter((cells) => cells.length > 1)
    .slice(0, rowsMax);
  const [first = []] = rows;
  const fields = fieldsOf(first);
  const hasHeading = fields.includes('agency') && fields.includes('name');
  return hasHeading
    ? peopleIn(rows.slice(1), fields)
    : peopleIn(rows, ['agency', 'name', 'role', 'phone', 'email']);
}

const plainOf = (cell: string): string => withoutDiacritics(cell).replace(/\s+/g, ' ').trim();

const fieldsOf = (cells: readonly string[]): (Field | undefined)[] =>
  cells.map((cell) => headings.find(([pattern]) => pattern.test(plainOf(cell)))?.[1]);

function peopleIn(rows: readonly (readonly string[])[], fields: readonly (Field | undefined)[]): PersonRow[] {
  let agency = '';
  return rows.flatMap((cells, index) => {
    const cellOf = (field: Field): string =>
      (cells[fields.indexOf(field)] ?? '')
        .replace(/\s+/g, ' ')
        .replace(/^'(?=[=+\-@])/, '')
        .trim();
    // A second person of an agency is often written below the first without its name again.
    agency = cellOf('agency') || agency;
    const name = cellOf('name').replace(/^(?:đồng chí|đ\/c|đc|ông|bà)\s+/iu, '');
    if (name === '' || agency === '') return [];
    const role = plainOf(cellOf('role'));
    return [
      {
        line: index + 1,
        agency,
        name,
        role: role === '' ? 'focal-point' : roleIn(role)?.role,
        plan: cellOf('plan'),
        phone: cellOf('phone'),
        email: cellOf('email'),
      },
    ];
  });
}
