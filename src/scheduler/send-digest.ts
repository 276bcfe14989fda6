// Sends one edition of last week's digest from the facts that were kept, so that a late run says the same.
import { noChange, put } from '../core/change.ts';
import type { Digest } from '../core/digest.ts';
import type { Notice } from '../core/notice.ts';
import { pictureIdOf } from '../exporters/week-picture.ts';
import { digestFiles } from './digest-files.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { picturesAfter } from './week-picture.ts';

/** Whether an untouched draft goes out; a setting of the office, on by default. */
const untouchedGoesOut = 'digest-untouched-goes-out';

/** Words the edition and queues it, unless the desk holds it or nobody reads it. */
export async function sendDigest(
  environment: SchedulerEnvironment,
  noticesFor: (office: Office, digest: Digest) => Notice[],
): Promise<void> {
  const { store, log } = environment;
  const digest = await store.digests.findLast();
  if (digest === undefined) return;
  if (!(await goesOut(environment, digest))) {
    log.info({ digest: digest.id, state: digest.state }, 'digest kept back');
    return;
  }
  const office = await openOffice(environment);
  const words = noticesFor(office, digest);
  const pictures = await picturesAfter(environment, digest, words);
  const files = await digestFiles(environment, office, digest, words);
  const alsoIds = [...(pictures.length === 0 ? [] : [pictureIdOf(digest)]), ...files.map(({ id }) => id)];
  const notices = [...words.map((notice) => ({ ...notice, alsoIds })), ...pictures];
  const puts = files.map((file) => put('outboxFile', file));
  await store.commit({ ...noChange(null), puts, notices }, office.word(notices));
}

/** Whether a digest goes out, or went: the desk released it, or left it alone and the office lets that pass. */
export const goesOut = async ({ store }: SchedulerEnvironment, { state }: Digest): Promise<boolean> =>
  state === 'released' ||
  (state === 'draft' && ((await store.settings.find<boolean>(untouchedGoesOut)) ?? true));
