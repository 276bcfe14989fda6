// The week's picture as the jobs make and send it. Nothing that goes wrong with a picture holds up the words.
import type { Digest } from '../core/digest.ts';
import type { Notice } from '../core/notice.ts';
import type { OutboxFile } from '../core/outbox.ts';
import { pictureIdOf, weekPicture } from '../exporters/week-picture.ts';
import type { SchedulerEnvironment } from './environment.ts';

/** The picture of a digest; undefined when no running channel carries files or it cannot be drawn. */
export async function pictureOf(
  environment: SchedulerEnvironment,
  digest: Digest,
): Promise<OutboxFile | undefined> {
  const { channels, log } = environment;
  if ([...channels.values()].every(({ capabilities }) => capabilities.files === 'none')) return undefined;
  try {
    return await weekPicture(environment.store, digest, environment);
  } catch (error) {
    log.error({ digest: digest.id, err: error }, 'picture of the week not drawn');
    return undefined;
  }
}

/** The notices that bring the digest's picture after its words, to the same readers. */
export async function picturesAfter(
  { store }: SchedulerEnvironment,
  digest: Digest,
  notices: readonly Notice[],
): Promise<Notice[]> {
  const fileId = pictureIdOf(digest);
  if ((await store.files.find(fileId)) === undefined) return [];
  return notices.map(({ to, key }) => ({
    to,
    key: `${key}:picture`,
    messageKind: 'digest',
    itemIds: [],
    facts: { kind: 'file', what: 'chart', at: digest.computedAt, command: 'dondoc export --what chart' },
    fileId,
    onlyAsFile: true,
  }));
}
