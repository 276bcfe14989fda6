// The week's picture as the jobs make it. Nothing that goes wrong with a picture holds up the words.
import type { Digest } from '../core/digest/digest.ts';
import type { OutboxFile } from '../core/sending/outbox.ts';
import { weekPicture } from '../exporters/week-picture.ts';
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
