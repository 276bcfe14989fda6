// The files that go with an edition of the digest where a message carries several: the table and the report of the day.
// Nothing that goes wrong with a file holds up the words.

import type { Digest } from '../core/digest/digest.ts';
import type { Notice } from '../core/notice.ts';
import { stricter } from '../core/sending/content-level.ts';
import type { OutboxFile } from '../core/sending/outbox.ts';
import { keptFile } from '../exporters/kept-file.ts';
import { readRecords } from '../exporters/read-records.ts';
import { recordsWithin } from '../exporters/within-levels.ts';
import type { SchedulerEnvironment } from './environment.ts';
import type { Office } from './office.ts';

const kinds = ['tasks', 'report'] as const;

/** What the readers of the notices get as attachments; nothing when nobody of them is on such a channel. */
export async function digestFiles(
  environment: SchedulerEnvironment,
  office: Office,
  digest: Digest,
  notices: readonly Notice[],
): Promise<OutboxFile[]> {
  const { store, channels, log } = environment;
  const read = new Set(
    notices.flatMap(({ to }) => office.book.readersOf(to)).map(({ address }) => address.channel),
  );
  const levels = [...read]
    .filter((channel) => channels.get(channel)?.capabilities.files === 'several')
    .map(office.rules.levelsOn);
  if (levels.length === 0) return [];
  try {
    const asked = { plan: null, agency: null, fromOn: null, toOn: null };
    const records = recordsWithin(await readRecords(store, asked, environment), {
      channel: levels.map(({ channel }) => channel).reduce(stricter, 'full'),
      of: (label) => levels.map((here) => here.of(label)).reduce(stricter, 'full'),
      isOpen: levels.every(({ isOpen }) => isOpen),
    });
    // Loaded only now: the libraries behind the files would slow down every start.
    const { exporters } = await import('../exporters/files/index.ts');
    const files: OutboxFile[] = [];
    for (const kind of kinds) {
      const exporter = exporters[kind];
      if (exporter === undefined) continue;
      const id = `digest-file:${digest.id}:${office.at}:${kind}`;
      const file = keptFile(await exporter.write(records, exporter.formats[0]), {
        id,
        name: kind,
        at: office.at,
      });
      if (file !== undefined) files.push(file);
    }
    return files;
  } catch (error) {
    log.error({ digest: digest.id, err: error }, 'files of the week not written');
    return [];
  }
}
