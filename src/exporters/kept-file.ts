// Finished files as they go with a message: one file each, packed together when there are several, with their type.
import { zipSync } from 'fflate';
import type { Instant } from '../core/clock.ts';
import type { OutboxFile } from '../core/sending/outbox.ts';
import type { ExportedFile } from './files/exporter.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const mimes: Record<string, string> = {
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  csv: 'text/csv',
  ics: 'text/calendar',
  png: 'image/png',
  zip: 'application/zip',
};

/** The files as one that a message can carry; `name` is that of the package. Undefined for none. */
export function keptFile(
  files: readonly ExportedFile[],
  { id, name, at }: { id: string; name: string; at: Instant },
): OutboxFile | undefined {
  const [first] = files;
  if (first === undefined) return undefined;
  const file =
    files.length === 1
      ? first
      : {
          name: `${name}.zip`,
          bytes: zipSync(Object.fromEntries(files.map((one) => [one.name, one.bytes]))),
        };
  return {
    id,
    name: file.name,
    mime: mimes[file.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    content: Buffer.from(file.bytes).toString('base64'),
    createdAt: at,
  };
}
